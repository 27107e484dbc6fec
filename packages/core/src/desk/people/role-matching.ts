import type { Member } from './member.ts'
import { genderOf } from './member.ts'
import { nounOf } from './nouns.ts'
import { sourceNouns } from './role-words.ts'
import type { Seen } from './seen.ts'
import { ends } from './words-of-mention.ts'

/** Whom of the cast a description means: “the mayor”, “the insider”, “her manager”; undefined where it is somebody new. */
export function memberDescribed(
  cast: readonly Member[],
  seen: Seen,
  owner: Member | undefined,
): Member | undefined {
  const { mention } = seen
  const opener = seen.tokens[seen.from]?.norm ?? ''
  if (mention.number === 'many') return sameGroup(cast, seen)
  if (fresh.has(opener))
    return mention.kind === 'unnamed' ? announced(cast, seen, opener) : undefined
  const { nouns, words } = seen
  if (mention.being !== 'person') return bodyMeant(cast, seen, opener)
  const noun = nouns.at(-1)
  if (noun === undefined) return undefined
  if (owner) {
    return recent(
      cast,
      (member) => member.owner === owner && member.nouns.has(noun) && !member.many,
    )
  }
  const called = recent(
    cast,
    (member) =>
      isOne(member, seen) && member.nouns.has(noun) && seen.mention.name.length <= longest,
  )
  if (called) return called
  // “Sources said … The source added”: the text itself speaks of them as one.
  const several =
    mention.kind === 'unnamed' &&
    recent(cast, (member) => member.many && member.unnamed && member.nouns.has(noun))
  if (several) return several
  if (mention.kind === 'unnamed' && sourceNouns.has(noun))
    return recent(cast, (member) => member.unnamed && !member.many && member.being === 'person')
  return opener === 'the' && variations.has(noun) && words.length <= 2
    ? star(cast, seen)
    : undefined
}

/** Descriptions longer than this describe anew. */
const longest = 60

/** Whoever a headline spoke of without an article (“Insider: …”), before the text brings them in. */
function announced(cast: readonly Member[], seen: Seen, opener: string): Member | undefined {
  if (opener !== 'a' && opener !== 'an') return undefined
  const noun = seen.nouns.at(-1)
  const member = cast.find(({ bare, nouns }) => bare && noun !== undefined && nouns.has(noun))
  if (member) member.bare = false
  return member
}

/** “An insider” or “another source” is somebody new. */
const fresh: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'some', 'any', 'other'])

/** Words by which news calls the person that it is about, without having said so before. */
const variations: ReadonlySet<string> = new Set(
  'singer actor actress star rapper model musician comedian footballer player politician athlete teenager teen woman man girl boy celebrity influencer presenter performer entertainer author writer director dancer youngster champion songwriter'.split(
    ' ',
  ),
)

/** The person that the draft is most about, as far as was read. */
function star(cast: readonly Member[], seen: Seen): Member | undefined {
  const { gender } = seen.mention
  let best: Member | undefined
  for (const member of cast) {
    if (member.unnamed || member.being !== 'person' || !isOne(member, seen)) continue
    const known = genderOf(member)
    if (gender !== 'unknown' && known !== 'unknown' && known !== gender) continue
    if (member.seen.length > (best?.seen.length ?? 0)) best = member
  }
  return best
}

function isOne(member: Member, seen: Seen): boolean {
  if (member.many || member.seen.length === 0) return false
  const { gender } = seen.mention
  const known = genderOf(member)
  return gender === 'unknown' || known === 'unknown' || known === 'they' || known === gender
}

function recent(cast: readonly Member[], fits: (member: Member) => boolean): Member | undefined {
  return cast.findLast(fits)
}

const uncounted: ReadonlySet<string> = new Set([
  'other',
  'another',
  'two',
  'three',
  'some',
  'several',
])

function sameGroup(cast: readonly Member[], seen: Seen): Member | undefined {
  const { words, mention } = seen
  if (uncounted.has(words[0] ?? '')) return undefined
  // Sources that two outlets speak of need not be the same.
  if (
    mention.kind === 'unnamed' &&
    !/^(?:the|these|those)$/.test(seen.tokens[seen.from]?.norm ?? '')
  ) {
    return undefined
  }
  const last = words.at(-1)
  const alone = words.length === 1 || (words.length === 2 && /^th[oe]se$/.test(words[0] ?? ''))
  return recent(
    cast,
    (member) =>
      member.many &&
      member.being === mention.being &&
      member.words.at(-1) === last &&
      (alone || member.words.length === words.length),
  )
}

/** “The company”, “the report”: the last of its kind, or whatever has the word in its name. */
function bodyMeant(cast: readonly Member[], seen: Seen, opener: string): Member | undefined {
  const { being } = seen.mention
  const noun = headOf(seen.words)
  const exact = recent(cast, (member) => member.being === being && isSame(member.words, seen.words))
  if (exact) return exact
  const called = recent(
    cast,
    (member) => member.being === being && (member.words.includes(noun) || member.nouns.has(noun)),
  )
  if (called) return called
  if (opener !== 'the' || seen.words.length > 1 || !anyBody.has(noun)) return undefined
  return recent(
    cast,
    (member) => member.being === being || (being === 'organisation' && member.being === 'unknown'),
  )
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => b[at] === word)
}

const anyBody: ReadonlySet<string> = new Set(
  'company firm organisation organization group agency outlet newspaper paper magazine website publication site network broadcaster charity label document report'.split(
    ' ',
  ),
)

function headOf(words: readonly string[]): string {
  let head = ''
  for (const word of words) {
    if (ends.has(word)) break
    head = nounOf(word)?.noun ?? head
  }
  return head
}
