import { added, alike, type Cast } from './cast.ts'
import type { Member } from './member.ts'
import type { Mention } from './mention.ts'
import { isNamed, memberNamed } from './name-matching.ts'
import { type Meant, memberMeant } from './pronoun-matching.ts'
import { memberDescribed } from './role-matching.ts'
import { initials, type Seen } from './seen.ts'

/** What is known while a draft is read through. */
export interface Reader {
  readonly cast: Cast
  /** By passage: passages of the same text share their mentions. */
  readonly meant: readonly Map<Mention, Member>[]
  /** Whom the last mention that begins or ends at a place of the draft means: their id from 1, 0 for nobody. */
  readonly byStart: Int32Array
  readonly byEnd: Int32Array
  /** The names beside words of speech, by passage. */
  readonly speakers: ReadonlyMap<number, readonly Seen[]>
  /** The last name that opened a turn of a conversation: “Quill: …”. */
  turn: Seen | undefined
}

/** Whom a mention means: somebody of the cast, or somebody new; undefined where it cannot be told. */
export function whom(reader: Reader, seen: Seen): Partial<Meant> | undefined {
  const { cast } = reader
  const { mention } = seen
  switch (mention.kind) {
    case 'name': {
      if (opensTurn(seen)) reader.turn = seen
      return { member: named(cast, seen) ?? added(cast, seen) }
    }
    case 'pronoun':
      return pronounMeant(reader, seen)
    case 'role':
    case 'unnamed': {
      const owner = cast.members[(reader.byStart[seen.start] || reader.byEnd[seen.end] || 0) - 1]
      const known = toldOf(reader, seen) ?? memberDescribed(cast.lately, seen, owner)
      if (known) return { member: known }
      const member = added(cast, seen)
      member.owner = owner
      return { member }
    }
    default:
      return mention.kind satisfies never
  }
}

/** Whom of the cast a name means. */
export function named(cast: Cast, seen: Seen): Member | undefined {
  const key = seen.name
  const same = cast.byName.get(key)
  if (same && isNamed(same, seen)) return same
  const known = memberNamed(alike(cast, seen), seen)
  if (known) cast.byName.set(key, known)
  if (known || !seen.inTitle || seen.words.length < 2) return known
  // “Quill Breaks Silence”: what follows a name in a headline has capitals as well.
  const words = seen.words.slice(0, -1)
  const mention = words.length > 1 ? seen.mention : { ...seen.mention, being: 'unknown' as const }
  return named(cast, { ...seen, mention, words, name: words.join(' '), initials: initials(words) })
}

const first: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself'])

/** How many of those who speak in a passage are tried. */
const most = 12

function pronounMeant(reader: Reader, seen: Seen): Partial<Meant> | undefined {
  const { cast, meant, speakers, turn } = reader
  if (first.has(seen.mention.name)) {
    const member =
      turn?.passage === seen.passage && !seen.inSpeech && meant[turn.passage]?.get(turn.mention)
    return member ? { member } : undefined
  }
  const said = seen.tokens[seen.to]?.norm === '/' && /^the[my]$/.test(seen.mention.name)
  const last = said
    ? cast.lately.findLast(({ many, being }) => !many && being === 'person')
    : undefined
  if (last) {
    // “who uses they/them pronouns”
    last.pronouns.they += 6
    return { member: last }
  }
  const speaking = seen.inSpeech ? speakers.get(seen.passage) : undefined
  const excluded = speaking ? speaking.slice(0, most).map((other) => named(cast, other)) : nobody
  return memberMeant(cast.lately, seen, excluded)
}

const nobody: readonly Member[] = []

/** Of whom a description is told: “Quill is the mayor of Aylmer”. */
function toldOf({ byEnd, cast }: Reader, seen: Seen): Member | undefined {
  const verb = seen.tokens[seen.from - 1]
  const before = seen.tokens[seen.from - 2]
  if (!verb || !before || !/^(?:is|was|became|'s)$/.test(verb.norm)) return undefined
  const offset = seen.start - (seen.tokens[seen.from]?.start ?? 0)
  const member = cast.members[(byEnd[offset + before.end] ?? 0) - 1]
  const fits = member && !member.many && member.being !== 'place' && seen.mention.number === 'one'
  return fits ? member : undefined
}

/** Whether a passage is a turn of a conversation: “Quill: …”. */
function opensTurn(seen: Seen): boolean {
  return seen.from === 0 && seen.tokens[seen.to]?.norm === ':'
}
