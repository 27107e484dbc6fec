import type { Reading } from '../../reading/reading.ts'
import type { Said } from '../../said/said.ts'
import { headOf } from '../prose.ts'

/** Somebody whom the draft does not name, and what they are reported to have said, in order. */
export interface UnnamedSource {
  readonly first: Said
  readonly all: readonly Said[]
}

/** Plural words for people who are not named, wherever they stand in a sentence. */
const many =
  /^(?:multiple |several |some |many |other |two |three |various )?(?:sources?|insiders?|friends|pals|aides|confidants)\b/i

/** Whether words are those of somebody whom the draft does not name. */
export function isUnnamed({ naming, speaker }: Said): boolean {
  return naming === 'unnamed' || (speaker !== null && many.test(speaker.text))
}

/** The people in a draft who are quoted without a name, each once, in the order in which they come. */
export function unnamedSources({ said }: Reading): readonly UnnamedSource[] {
  const found = new Map<string, { first: Said; all: Said[] }>()
  said.forEach((one, at) => {
    const head = headOf(said, at) ?? one
    if (!isUnnamed(head)) return
    const who = keyOf(head, said)
    const known = found.get(who)
    if (known) known.all.push(one)
    else found.set(who, { first: one, all: [one] })
  })
  return [...found.values()]
}

function keyOf(one: Said, said: readonly Said[]): string {
  const first = one.sameSourceAs === null ? one : (said[one.sameSourceAs] ?? one)
  const being = first.speaker?.being
  return being == null ? `text ${first.speaker?.text.toLowerCase()}` : `being ${being}`
}

/** What a question about somebody who is not named points at: the words that stand for them, or what they said. */
export function placeOf({ speaker, start, end }: Said): {
  readonly start: number
  readonly end: number
} {
  return speaker ? { start: speaker.start, end: speaker.end } : { start, end }
}
