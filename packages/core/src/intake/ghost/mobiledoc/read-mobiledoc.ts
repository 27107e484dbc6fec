import type { Block, List, Paragraph } from '../../../story/block.ts'
import type { Inline, Mark } from '../../../story/inline.ts'
import { isPlain, own } from '../../../story/reading.ts'
import { addText, withMark } from '../../marks.ts'
import { scriptFigures } from '../../pasted/script-figures.ts'
import { pictureOf } from '../cards/picture-cards.ts'
import { readCard } from '../cards/read-card.ts'
import { type Gathering, lose } from '../gathering.ts'
import { linkedTo } from '../lexical/line.ts'
import { headingOf } from '../lexical/read-lexical.ts'
import { paragraphsOf } from '../line.ts'
import { asideOf, quoteOf } from '../quote.ts'

/** A Mobiledoc 0.3: what stands in a section is named by its place in one of three lists. */
interface Mobiledoc {
  readonly sections: readonly unknown[]
  readonly cards: readonly unknown[]
  readonly atoms: readonly unknown[]
  readonly markups: readonly unknown[]
}

/** Reads a Mobiledoc document as blocks; undefined where the text is none that we know. */
export function readMobiledoc(text: string, gathering: Gathering): readonly Block[] | undefined {
  const document = documentIn(text)
  return document?.sections.flatMap((section) =>
    Array.isArray(section) ? readSection(section, document, gathering) : [],
  )
}

function documentIn(text: string): Mobiledoc | undefined {
  try {
    const json: unknown = JSON.parse(text)
    const sections = isPlain(json) ? own(json, 'sections') : undefined
    if (!isPlain(json) || !Array.isArray(sections)) return undefined
    // Version 0.2 keeps two lists of another shape there.
    if (/^0\.2/.test(wordOf(own(json, 'version')))) return undefined
    const list = (key: string): readonly unknown[] => {
      const value = own(json, key)
      return Array.isArray(value) ? value : []
    }
    return { sections, cards: list('cards'), atoms: list('atoms'), markups: list('markups') }
  } catch {
    return undefined
  }
}

function readSection(
  section: readonly unknown[],
  document: Mobiledoc,
  gathering: Gathering,
): readonly Block[] {
  const [kind, what, content] = section
  switch (kind) {
    case 1:
      return readWords(wordOf(what), lineOf(content, document, gathering), gathering)
    case 2:
      return readPicture(what, gathering)
    case 3:
      return readList(wordOf(what), content, document, gathering)
    case 10:
      return readCardAt(what, document, gathering)
    default:
      lose(gathering, 'section', shortWords(section), 'A kind of section that is not known here')
      return []
  }
}

function readWords(tag: string, line: readonly Inline[], gathering: Gathering): readonly Block[] {
  if (/^h[1-6]$/.test(tag)) return headingOf({ tag }, line)
  if (tag === 'blockquote') return quoteOf(line)
  if (tag === 'aside' || tag === 'pull-quote') return asideOf(line, gathering)
  return paragraphsOf(line)
}

function readPicture(src: unknown, gathering: Gathering): readonly Block[] {
  const picture = pictureOf({ src }, gathering)
  return picture ? [{ type: 'picture', attrs: picture }] : []
}

function readList(
  tag: string,
  items: unknown,
  document: Mobiledoc,
  gathering: Gathering,
): readonly Block[] {
  if (!Array.isArray(items)) return []
  const content: List['content'] = items.flatMap((item) => {
    const paragraphs: readonly Paragraph[] = paragraphsOf(lineOf(item, document, gathering))
    return paragraphs.length === 0 ? [] : [{ type: 'item', content: paragraphs } as const]
  })
  return content.length === 0 ? [] : [{ type: 'list', attrs: { ordered: tag === 'ol' }, content }]
}

function readCardAt(index: unknown, { cards }: Mobiledoc, gathering: Gathering): readonly Block[] {
  const card = typeof index === 'number' ? cards[index] : undefined
  if (!Array.isArray(card)) {
    lose(gathering, 'card', wordOf(index), 'The document holds no such card')
    return []
  }
  const [name, payload] = card
  return readCard(wordOf(name), isPlain(payload) ? payload : {}, gathering)
}

/** The words of a section: each run opens some marks, and closes as many as it says. */
function lineOf(runs: unknown, document: Mobiledoc, gathering: Gathering): readonly Inline[] {
  const line: Inline[] = []
  const open: string[][] = []
  for (const run of Array.isArray(runs) ? runs : []) {
    if (!Array.isArray(run)) continue
    const [type, opened, closed, value] = run
    for (const index of Array.isArray(opened) ? opened : []) open.push(markupAt(index, document))
    addRun(line, type === 1 ? atomAt(value, document) : wordOf(value), open, gathering)
    const count = typeof closed === 'number' ? Math.max(0, Math.min(closed, open.length)) : 0
    open.length -= count
  }
  return line
}

function addRun(
  line: Inline[],
  words: string,
  open: readonly (readonly string[])[],
  gathering: Gathering,
): void {
  if (words === '\n') {
    line.push({ type: 'break' })
    return
  }
  let marks: readonly Mark[] = []
  let text = words
  for (const [tag = '', href] of open) {
    const mark = marksByTag.get(tag)
    if (mark) marks = withMark(marks, mark)
    else if (tag === 'a' && href) marks = linkedTo(href, marks, gathering, () => words)
    else if (tag === 'sup' || tag === 'sub')
      text = scriptFigures(text, tag === 'sup' ? 'super' : 'sub')
    if (lostTags.has(tag) && text === words && words.trim() !== '')
      lose(gathering, 'format', words, `The words stand without their markup (${tag})`)
  }
  addText(line, text, marks)
}

const marksByTag: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['strong', { type: 'bold' }],
  ['b', { type: 'bold' }],
  ['em', { type: 'italic' }],
  ['i', { type: 'italic' }],
  ['code', { type: 'code' }],
  ['s', { type: 'strike' }],
  ['del', { type: 'strike' }],
])

const lostTags: ReadonlySet<string> = new Set(['u', 'sub', 'sup', 'mark'])

/** A markup as its tag, and the address that it leads to. */
function markupAt(index: unknown, { markups }: Mobiledoc): string[] {
  const markup = typeof index === 'number' ? markups[index] : undefined
  if (!Array.isArray(markup)) return []
  const [tag, pairs] = markup
  const values: readonly unknown[] = Array.isArray(pairs) ? pairs : []
  const place = values.findIndex((value, at) => at % 2 === 0 && value === 'href')
  return [wordOf(tag).toLowerCase(), place === -1 ? '' : wordOf(values[place + 1])]
}

/** An atom's words: a line end for Ghost's only one, which is a break. */
function atomAt(index: unknown, { atoms }: Mobiledoc): string {
  const atom = typeof index === 'number' ? atoms[index] : undefined
  if (!Array.isArray(atom)) return ''
  return atom[0] === 'soft-return' ? '\n' : wordOf(atom[1])
}

/** A value that should be words, as words. */
function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function shortWords(section: readonly unknown[]): string {
  return section
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ')
    .slice(0, 200)
}
