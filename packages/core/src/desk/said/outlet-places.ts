import type { Being, People } from '../people/mention.ts'
import type { Span } from '../reading/span.ts'

/** The outlets of a draft with where they are mentioned, in order of place. */
export type OutletPlaces = readonly OutletPlace[]

interface OutletPlace extends Span {
  readonly being: Being
  /** Without an article; empty where the draft gives none. */
  readonly name: string
}

/** Where outlets are mentioned in a draft. */
export function outletPlaces({ beings }: People, text: string): OutletPlaces {
  return beings
    .filter(({ being }) => being === 'outlet')
    .flatMap((being) => {
      const name = shortName(being.name) || nameBefore(text, being.mentions[0]?.start ?? 0)
      return being.mentions.map(({ start, end }) => ({ start, end, being, name }))
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** An outlet’s name as it is told, without an article before it; empty where it is only “the magazine”. */
export function shortName(name: string): string {
  const bare = name.replace(/^the (?=\p{Lu})/iu, '')
  return /^\p{Lu}|\d/u.test(bare) && !/^the /i.test(bare) ? bare : ''
}

/** The name before a description between commas: “Le Court, the sports daily,”. */
function nameBefore(text: string, start: number): string {
  const before = /(?:^|\s)(\p{Lu}[\p{L}’'.&-]{0,30}(?: \p{Lu}[\p{L}’'.&-]{0,30}){0,4}), $/u.exec(
    text.slice(Math.max(0, start - 60), start),
  )
  return before?.[1] ? shortName(before[1]) : ''
}
