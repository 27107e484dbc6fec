import { numberWords } from '../../../story/number-words.ts'
import type { Passage } from '../../draft/draft.ts'
import { wordSet } from '../../people/lexicon.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import { isMarked, placed, plainOf, plainWords } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

/** Asks where the text bears out what the headline or standfirst has: quoted words and figures. */
export const headlineBorneOut: Rule = {
  name: 'headline-borne-out',
  level: 'ask',
  summary:
    'Asks where the text has the quoted words and the figures of its headline and standfirst.',
  guideline: null,
  run: ({ reading }) => {
    const { draft } = reading
    // Most headlines have neither, and then the text need not be gone through.
    if (!draft.passages.some((passage, index) => hasAnything(reading, passage, index))) return []
    const body = bodyOf(reading)
    if (body.length < shortest) return []
    return draft.passages.flatMap((passage, index) =>
      top.has(passage.kind) ? unborne(reading, passage, index, body) : [],
    )
  },
}

const top: ReadonlySet<string> = new Set(['headline', 'variant', 'standfirst'])
const apart: ReadonlySet<string> = new Set([...top, 'related', 'help'])
/** A body shorter than this is still being written, in UTF-16 units. */
const shortest = 200

function hasAnything({ passages }: Reading, { kind, text }: Passage, index: number): boolean {
  return top.has(kind) && (/\d/.test(text) || passages[index]?.words.regions.length !== 0)
}

function bodyOf({ draft, passages }: Reading): string {
  const texts = passages.flatMap(({ words }, at) =>
    apart.has(draft.passages[at]?.kind ?? 'help') ? [] : [plainOf(words)],
  )
  return ` ${texts.join(' ')} `
}

function unborne(
  reading: Reading,
  passage: Passage,
  index: number,
  body: string,
): readonly Asked[] {
  const words = reading.passages[index]?.words
  if (!words) return []
  const { text } = passage
  const asked: Asked[] = []
  for (const { inner, depth, closed, opened } of words.regions) {
    const quoted = plainWords(words, inner)
    if (depth > 0 || !opened || closed !== 'mark' || isBorne(body, quoted)) continue
    asked.push(
      ask(
        passage,
        inner,
        'words',
        'The words stand in quotation marks above the text, and not in it.',
      ),
    )
  }
  for (const figure of figuresIn(text)) {
    if (isMarked(words, figure) || hasFigure(body, text.slice(figure.start, figure.end))) continue
    asked.push(ask(passage, figure, 'figure', 'The figure stands above the text, and not in it.'))
  }
  return asked
}

const small = wordSet('with that this have from they them were will been what when your')

/** Whether the text has quoted words, or most of them in another form: a headline may shorten. */
function isBorne(body: string, quoted: string): boolean {
  if (quoted === '' || body.includes(` ${quoted} `)) return true
  const long = quoted.split(' ').filter((word) => word.length > 3 && !small.has(word))
  const borne = long.filter((word) =>
    body.includes(` ${word.slice(0, Math.max(4, word.length - 3))}`),
  )
  return long.length > 0 && borne.length / long.length >= 0.6
}

/** Figures that tell how many or how much; years and times are left out. */
function figuresIn(text: string): readonly Span[] {
  return [...text.matchAll(/(?<![\w.,:/-])\d[\d,]*(?:\.\d+)?(?![\w:/-])/g)].flatMap(
    ({ 0: found, index }) => {
      const isYear = /^(?:19|20)\d\d$/.test(found)
      return isYear ? [] : [{ start: index, end: index + found.replace(/,$/, '').length }]
    },
  )
}

function hasFigure(body: string, figure: string): boolean {
  const digits = figure.replace(/,$/, '')
  const word = numberWords[Number(figure)]
  if (body.includes(` ${digits} `) || (word !== undefined && body.includes(` ${word} `)))
    return true
  // “£2m” and “34th”: a figure with its unit is near enough to leave alone.
  const at = body.indexOf(` ${digits}`)
  return at >= 0 && /[a-z]/.test(body.charAt(at + 1 + digits.length))
}

function ask(passage: Passage, span: Span, what: string, why: string): Asked {
  const text = passage.text.slice(span.start, span.end)
  const messages: Readonly<Record<string, string>> = {
    words: `Where does the text have these words (“${text}”)?`,
    figure: `Where does the text have the figure ${text}?`,
  }
  return {
    ...placed(passage, span),
    message: messages[what] ?? '',
    why,
    suggestion: null,
  }
}
