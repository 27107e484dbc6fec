import { counted } from '../counted.ts'
import type { Element } from '../pasted/dom.ts'
import { attributeOf, wordsIn } from '../pasted/dom.ts'
import type { Losses } from '../pasted/losses.ts'
import { brief } from '../saved-page/finding.ts'
import type { Loss } from '../taken.ts'

/** Elements of one kind that were left out, or of which the words alone were kept. */
interface Left {
  readonly kind: string
  readonly why: string
  count: number
  /** What the first few of them were. */
  readonly words: string[]
}

/** Gathers what is lost while HTML is read: what there are many of is told once, with their number. */
export class Leaving {
  readonly #left = new Map<string, Left>()
  readonly #said: Loss[] = []

  /** Notes an element that was left out, or changed. */
  add(element: Element, why: string, kind: string = element.tagName): void {
    const key = `${kind}\n${why}`
    const left = this.#left.get(key) ?? { kind, why, count: 0, words: [] }
    this.#left.set(key, left)
    left.count += 1
    if (left.words.length < 3) left.words.push(wordsFor(element))
  }

  /** Notes losses that are told as they are. */
  say(losses: readonly Loss[]): void {
    this.#said.push(...losses)
  }

  /** All that was noted. */
  losses(): readonly Loss[] {
    const left = [...this.#left.values()].map(({ kind, why, count, words }): Loss => {
      const named = words.filter((each) => each !== '').join(' · ')
      const number = count > 1 ? `${count} times` : ''
      return { kind, what: [number, named].filter(Boolean).join(': '), why, line: null }
    })
    return [...this.#said, ...left]
  }
}

const unseen = /^(?:script|style|template|noscript|link|meta|base)$/

function wordsFor(element: Element): string {
  const address = attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? ''
  return brief(address || (unseen.test(element.tagName) ? '' : wordsIn(element)))
}

/** What the reading of HTML counted, as losses. */
export function countedLosses(losses: Losses): readonly Loss[] {
  const told: readonly (readonly [string, number, string, string])[] = [
    ['tracking', losses.tracked, 'link', 'What tracked its readers was taken off'],
    ['link', losses.dead, 'link', 'It can lead nowhere from here; its words stay'],
    ['table', losses.tables, 'table', 'It became paragraphs, one for each row'],
    ['footnote', losses.footnotes, 'footnote', 'It stands at the end as a paragraph'],
    ['comment', losses.comments, 'comment in the margin', 'It was left out'],
    ['embed', losses.embeds, 'embedded part', 'It was left out'],
    ['list', losses.deepLists, 'list', 'It stood deeper than eight levels and became paragraphs'],
    ['nesting', losses.flattened, 'quotation', 'Lists and headings inside it became paragraphs'],
    [
      'nesting',
      losses.lifted,
      'part',
      'It stood in a list, a heading or a quotation, and follows it',
    ],
    ['picture', losses.pictures.length, 'picture', 'It was left out'],
    ['html', Number(losses.tangled), 'text', 'It could not be read as HTML; its words were kept'],
    ['text', Number(losses.cut), 'text', 'It is longer than a story can be; its end was left out'],
  ]
  return told.flatMap(([kind, count, what, why]) =>
    count > 0 ? [{ kind, what: counted(count, what, `${what}s`), why, line: null }] : [],
  )
}
