import type { Member } from './member.ts'
import { genderOf } from './member.ts'
import { nounOf } from './nouns.ts'
import type { Seen } from './seen.ts'

/** How many sentences back a pronoun can point. */
const reach = 10

/** Whom a pronoun means, and how much that says about which pronoun is theirs. */
export interface Meant {
  readonly member: Member
  readonly weight: number
}

/**
 * Whom of the cast a pronoun of the third person means; undefined where it cannot be told. Within somebody’s words
 * it is not the `speakers` of their passage.
 */
export function memberMeant(
  cast: readonly Member[],
  seen: Seen,
  speakers: readonly (Member | undefined)[],
): Meant | undefined {
  const { mention } = seen
  if (mention.gender !== 'unknown') {
    return likeliest(cast, seen, (member) =>
      seen.inSpeech && speakers.includes(member) ? null : personScore(member, seen),
    )
  }
  if (/^the[my]|^their/.test(mention.name)) {
    return likeliest(cast, seen, (member) => theyScore(member, seen))
  }
  if (/^it/.test(mention.name) && seen.speaks) return likeliest(cast, seen, itScore)
  return undefined
}

function likeliest(
  cast: readonly Member[],
  seen: Seen,
  score: (member: Member) => number | null,
): Meant | undefined {
  let best: Member | undefined
  let most = Number.NEGATIVE_INFINITY
  let near = 0
  for (const member of cast) {
    const last = member.seen.at(-1)
    if (!last || seen.sentence - last.sentence > reach) continue
    const own = score(member)
    if (own === null) continue
    if (own > -20 && seen.sentence - last.sentence <= 1) near += 1
    const spoke = seen.speaks && member.spoke > 0 ? 6 : 0
    const total = own + spoke + nearness(last, seen) + Math.min(member.seen.length, 8)
    if (total >= most) {
      best = member
      most = total
    }
  }
  // Where nobody else was near it tells surely which pronoun is theirs.
  return best && { member: best, weight: near <= 1 ? 3 : 1 / (near * near) }
}

function nearness(last: Seen, seen: Seen): number {
  const apart = seen.sentence - last.sentence
  return (
    -8 * apart +
    (last.subject ? 8 : 0) +
    (last.speaks ? 8 : 0) -
    (last.inSpeech && !seen.inSpeech ? 12 : 0)
  )
}

function personScore(member: Member, seen: Seen): number | null {
  if (member.many || (member.being !== 'person' && member.being !== 'unknown')) return null
  const { gender } = seen.mention
  const known = genderOf(member)
  if (known !== 'unknown' && known !== gender) return null
  // What unnamed people say is of others.
  const source = member.unnamed && known === 'unknown' ? -14 : 0
  const own = ownsSame(member, seen) ? -40 : 0
  return (
    own + source + (known === gender ? 12 : 0) + (member.being === 'unknown' ? doubt(member) : 0)
  )
}

/** Whether “her manager” would be her own manager. */
function ownsSame({ nouns }: Member, { tokens, to, mention }: Seen): boolean {
  if (nouns.size === 0 || !/^(?:her|his)$/.test(mention.name)) return false
  for (let at = to; at < to + 3; at += 1) {
    const noun = nounOf(tokens[at]?.norm ?? '')
    if (noun) return nouns.has(noun.noun)
  }
  return false
}

/** A lone word with a capital is hardly a person where it only ever begins sentences. */
function doubt({ surely }: Member): number {
  return surely === 0 ? -30 : surely === 1 ? -12 : -2
}

function theyScore(member: Member, seen: Seen): number | null {
  if (genderOf(member) === 'they') return 14
  if (member.being === 'document' || member.being === 'place') return null
  if (member.many) return member.being === 'person' ? 8 : 6
  const last = member.seen.at(-1)
  const near = last !== undefined && seen.sentence - last.sentence <= 2
  if (!near) return null
  return member.unnamed || member.being === 'organisation' || member.being === 'outlet' ? 6 : null
}

function itScore(member: Member): number | null {
  if (member.many || member.being === 'person' || member.unnamed) return null
  return member.being === 'place' || member.being === 'unknown' ? -10 : 0
}
