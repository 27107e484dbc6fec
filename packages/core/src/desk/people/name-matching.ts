import type { Member } from './member.ts'
import { genderOf } from './member.ts'
import type { Mention } from './mention.ts'
import { initials, type Seen } from './seen.ts'

/** Whom of the cast a name means; undefined where it is somebody new. */
export function memberNamed(cast: Iterable<Member>, { mention, words }: Seen): Member | undefined {
  let best: Member | undefined
  let most = 0
  for (const member of cast) {
    const score = likeness(member, words, mention)
    // Of two that are as like, whoever was mentioned last is meant.
    if (score > most || (score === most && score > 0 && lastOf(member) >= lastOf(best))) {
      best = member
      most = score
    }
  }
  return best
}

/** Whether a name can be theirs. */
export function isNamed(member: Member, { mention, words }: Seen): boolean {
  return likeness(member, words, mention) > 0
}

function lastOf(member: Member | undefined): number {
  return member?.seen.at(-1)?.start ?? -1
}

/** 0 where a name cannot be theirs; the more, the more surely it is. */
function likeness(
  member: Member,
  words: readonly string[],
  { being, gender, number }: Mention,
): number {
  if (member.unnamed || member.words.length === 0 || member.many !== (number === 'many')) return 0
  const known = genderOf(member)
  if (gender !== 'unknown' && (known === 'she' || known === 'he') && known !== gender) return 0
  const theirs = member.words
  if (same(theirs, words)) return 9
  if (member.being === 'person' && being === 'place' && words.length === 1) {
    return theirs.length > 1 && theirs.at(-1) === words[0] ? 4 : 0
  }
  if (isPerson(member.being) && isPerson(being)) return personLikeness(theirs, words)
  if (isBody(member.being) && (isBody(being) || being === 'unknown'))
    return bodyLikeness(theirs, words)
  return member.being === 'unknown' && isBody(being) ? bodyLikeness(words, theirs) : 0
}

function personLikeness(theirs: readonly string[], words: readonly string[]): number {
  const [longer, shorter] = theirs.length >= words.length ? [theirs, words] : [words, theirs]
  const [first] = shorter
  if (first === undefined || longer.length === 1) return 0
  if (shorter.length === 1) {
    if (longer.at(-1) === first) return 6
    return longer[0] === first ? 5 : 0
  }
  // “Mara J. Quill” and “Mara Quill”.
  const sameEnds = longer[0] === first && longer.at(-1) === shorter.at(-1)
  return sameEnds ? 7 : endsWith(longer, shorter) ? 6 : 0
}

function bodyLikeness(theirs: readonly string[], words: readonly string[]): number {
  if (theirs.length < 2 || words.length >= theirs.length) return 0
  if (words.length === 1 && words[0] === initials(theirs)) return 8
  if (theirs[0] === words[0] && words.every((word, at) => theirs[at] === word)) return 6
  return endsWith(theirs, words) ? 5 : 0
}

function endsWith(longer: readonly string[], shorter: readonly string[]): boolean {
  const by = longer.length - shorter.length
  return shorter.every((word, at) => longer[at + by] === word)
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => b[at] === word)
}

function isPerson(being: Mention['being']): boolean {
  return being === 'person' || being === 'unknown'
}

function isBody(being: Mention['being']): boolean {
  return being === 'organisation' || being === 'outlet'
}
