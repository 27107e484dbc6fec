import type { Reading } from './reading/reading.ts'
import type { Question } from './rules/rule.ts'

/** A question, by what it can be known again after edits elsewhere, and where it stands. */
export interface KeyedQuestion extends Question {
  /** Sixteen hexadecimal digits, made of the rule and the sentence that is asked about. */
  readonly key: string
  /** The path of the passage that it stands in: `headline`, `body.content[3]`. */
  readonly path: string
  /** The sentence that is asked about, or several where it goes over their ends. */
  readonly sentence: string
}

/**
 * Gives each question its key. A key holds as long as the sentence asked about does: what is typed elsewhere changes
 * nothing, and a changed sentence is asked about anew. Where a sentence stands twice, the second has a key of its own.
 */
export function keyQuestions(
  reading: Reading,
  questions: readonly Question[],
): readonly KeyedQuestion[] {
  const seen = new Map<string, number>()
  return questions.map((question) => {
    const { path, sentence } = placeOf(reading, question)
    const words = reading.draft.text.slice(question.start, question.end)
    const said = [question.rule, plain(sentence), plain(words)].join('\n')
    const before = seen.get(said) ?? 0
    seen.set(said, before + 1)
    return { ...question, key: hashOf(before === 0 ? said : `${said}\n${before}`), path, sentence }
  })
}

function placeOf(
  { draft, passages }: Reading,
  { start, end }: Question,
): Pick<KeyedQuestion, 'path' | 'sentence'> {
  const at = passageAt(draft.passages, start)
  const passage = draft.passages[at]
  if (!passage) return { path: '', sentence: '' }
  const sentences = passages[at]?.words.sentences ?? []
  const inside = (place: number) => place - passage.start
  const first = sentences.findLast((one) => one.start <= inside(start)) ?? sentences[0]
  const last = sentences.find((one) => one.end >= inside(end)) ?? sentences.at(-1)
  const from = passage.start + Math.min(first?.start ?? 0, inside(start))
  // What goes on in the next passage is known by where it ends there.
  const isWithin = inside(end) <= passage.text.length
  const to = isWithin
    ? Math.max(end, passage.start + (last?.end ?? passage.text.length))
    : Math.max(end, from)
  return { path: passage.path, sentence: draft.text.slice(from, to).trim() }
}

/** The place in the list of the last passage that begins at or before a place in the text. */
function passageAt(passages: Reading['draft']['passages'], place: number): number {
  let low = 0
  let high = passages.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((passages[middle]?.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** Words without what typing changes by itself: spaces, and which marks a keyboard has. */
function plain(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019\u201b]/g, "'")
    .replaceAll(/[\u201c\u201d\u201f]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** FNV-1a of 32 bits, forwards and backwards: no secret, only unlikely to meet within one story. */
function hashOf(text: string): string {
  let there = 0x811c9dc5
  let back = 0x050c5d1f
  for (let index = 0; index < text.length; index += 1) {
    there = Math.imul(there ^ text.charCodeAt(index), 0x01000193)
    back = Math.imul(back ^ text.charCodeAt(text.length - 1 - index), 0x01000193)
  }
  return [there, back].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
