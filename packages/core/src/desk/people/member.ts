import type { Being, BeingKind } from './mention.ts'
import type { Seen } from './seen.ts'

/** Somebody of the draft while it is being read. */
export interface Member {
  readonly id: number
  being: BeingKind
  name: string
  /** The name’s words in small letters. */
  words: readonly string[]
  readonly many: boolean
  readonly unnamed: boolean
  /** How much speaks for each pronoun. */
  readonly pronouns: { she: number; he: number; they: number }
  age: number | null
  readonly titles: string[]
  /** What they are called beside their name, nouns in the singular: “singer”, “mayor”. */
  readonly nouns: Set<string>
  /** Whose they are: “her manager”. */
  owner: Member | undefined
  readonly seen: Seen[]
  /** How often they were seen where only a name has a capital. */
  surely: number
  /** Whether they were only called without an article so far, as in a headline: “Insider: …”. */
  bare: boolean
  /** How often words of speech stood beside them. */
  spoke: number
}

/** Somebody new, as first mentioned. */
export function newMember(id: number, seen: Seen): Member {
  const { mention, words, nouns } = seen
  const many = mention.number === 'many'
  const member: Member = {
    id,
    being: mention.being,
    name: mention.name,
    words,
    many,
    unnamed: mention.kind === 'unnamed',
    pronouns: { she: 0, he: 0, they: 0 },
    age: null,
    titles: [],
    nouns: new Set(nouns),
    owner: undefined,
    seen: [],
    surely: 0,
    spoke: 0,
    bare: mention.kind === 'unnamed' && words.length === 1 && !many,
  }
  learn(member, seen)
  return member
}

/** Takes in what a mention tells of somebody: gender, age, what they are. */
export function learn(member: Member, { mention, nouns }: Seen, weight = 6): void {
  if (mention.gender !== 'unknown') member.pronouns[mention.gender] += weight
  member.age ??= mention.age
  if (member.being === 'unknown') member.being = mention.being
  if (mention.kind === 'pronoun') {
    if (member.being === 'unknown' && mention.gender !== 'unknown') member.being = 'person'
    return
  }
  if (mention.title !== '' && !member.titles.includes(mention.title))
    member.titles.push(mention.title)
  for (const noun of nouns) member.nouns.add(noun)
}

/** Which pronoun speaks for somebody by what was read so far. */
export function genderOf({ pronouns: { she, he, they } }: Member): Being['gender'] {
  if (they > 0 && they >= she + he) return 'they'
  if (she > he) return 'she'
  return he > she ? 'he' : 'unknown'
}
