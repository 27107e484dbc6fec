import { singular } from '../people/forms.ts'
import type { Being, People } from '../people/mention.ts'
import { nounOf } from '../people/nouns.ts'
import { anybody, sourceNouns, voiceNouns } from '../people/role-words.ts'
import { nounsOf } from '../people/words-of-mention.ts'
import type { Said } from './said.ts'
import { tells } from './source-channel.ts'
import type { Frame } from './source-frame.ts'
import { unnamedBy } from './source-words.ts'

/** Whether whoever speaks is named: `none` where nobody is said to speak. */
export function namingOf({ speaker, cue }: Said, people: People, frame: Frame): Said['naming'] {
  if (!speaker) return 'none'
  if (tells(frame, unnamedBy)) return 'unnamed'
  if (
    /^(?:the|that|this) same (?:person|figure)$|^(?:an? )?(?:anonymous|unsigned) /i.test(
      speaker.text,
    )
  )
    return 'unnamed'
  if (citesUnnamed(frame, people)) return 'unnamed'
  const being = beingOf(speaker.being, people)
  if (being) return being.unnamed || isAnybody(being) ? 'unnamed' : 'named'
  return speaksUnnamed(speaker.text, cue !== null) ? 'unnamed' : 'named'
}

/** “The Gazette reported, citing a person with knowledge of the talks”: it is that person who speaks. */
function citesUnnamed({ tokens }: Frame, { beings }: People): boolean {
  const cited = tokens.findIndex(({ norm }) => norm === 'citing')
  const next = tokens[cited + 1]
  if (cited < 0 || !next) return false
  return beings.some(
    ({ unnamed, mentions }) => unnamed && mentions.some(({ start }) => start === next.start),
  )
}

/** Who speaks, of those in the draft. */
export function beingOf(being: number | null, people: People): Being | undefined {
  return being === null ? undefined : people.beings[being]
}

/** Somebody whom the draft calls by no name, and by a word that many could be called by: “the waitress”, not “the mayor”. */
function isAnybody({ being, name }: Being): boolean {
  if (being !== 'person') return false
  const noun = nounsOf(name.replace(/^(?:one|two|three|some|several) of /i, '')).at(-1)
  // “The waitress”, “residents”, “one of the people”; but “her mother” and “Quill’s teacher” are told by whose they are.
  const isOwned = /^(?:his|her|their) |['’]s /i.test(name)
  // One without an article is a headline’s: “Devoted dad snapped”.
  const isHeadline = !articled.test(name) && !isOwned && !isMany(name)
  if (noun === undefined || isHeadline || isClause.test(name)) return false
  return protectedNouns.has(noun) || (!isOwned && anybody.has(noun))
}

const articled = /^(?:the|this|that|these|those|our|my|an?|one|another|two|three|some|several) /i

function isMany(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => nounOf(word)?.many)
}

/** “Aylmer Rail thanked passengers” is no description of passengers. */
const isClause = /^(?:\p{Lu}\S* ){2,}\p{Ll}+ed \p{Ll}+$/u

/** Whoever is seldom named, whosever they are: “his accuser”. */
const protectedNouns: ReadonlySet<string> = new Set(['accuser', 'complainant', 'victim'])

/** A description that is no being of the draft: unnamed where it brings in a person (“a roadie”), or a source. */
function speaksUnnamed(text: string, hasCue: boolean): boolean {
  const words = text.toLowerCase().split(/[^\p{L}'’-]+/u)
  const known = words.findLast((word) => nounOf(word))
  const noun = known === undefined ? undefined : nounOf(known)
  if (noun && noun.being !== 'person') return false
  if (noun && voiceNouns.has(noun.noun)) return false
  const isKnown = noun !== undefined || hasCue
  if (isKnown && /^(?:an?|one|another|someone|somebody)$/.test(words[0] ?? '')) return true
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => sourceNouns.has(singular(word)))
}
