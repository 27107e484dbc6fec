import type { Draft } from '../draft/draft.ts'
import type { Words } from '../reading/words.ts'
import { added, type Cast, emptyCast, index, mentioned } from './cast.ts'
import { genderOf, learn, type Member } from './member.ts'
import type { Being, Mention, People } from './mention.ts'
import { type Seen, seenIn } from './seen.ts'
import { named, type Reader, whom } from './whom.ts'

/** Who is in a draft, from the mentions of each of its passages; both lists follow `draft.passages`. */
export function peopleIn(
  draft: Draft,
  words: readonly Words[],
  mentions: readonly (readonly Mention[])[],
): People {
  const all = seenIn(draft, words, mentions)
  const speakers = speakersOf(all)
  // Read twice: which pronoun is whose is known only at the end, and decides from the beginning.
  const first = readThrough(all, fullNames(all, []), speakers)
  if (!all.some(({ mention }) => mention.kind === 'pronoun' && mention.gender !== 'unknown')) {
    return peopleFrom(first)
  }
  return peopleFrom(readThrough(all, fullNames(all, first.cast.members), speakers))
}

function readThrough(all: readonly Seen[], cast: Cast, speakers: Reader['speakers']): Reader {
  const length = (all.at(-1)?.end ?? 0) + 1
  const passages = (all.at(-1)?.passage ?? -1) + 1
  const reader: Reader = {
    cast,
    meant: Array.from({ length: passages }, () => new Map()),
    byStart: new Int32Array(length),
    byEnd: new Int32Array(length),
    speakers,
    turn: undefined,
  }
  for (const seen of all) {
    const found = whom(reader, seen)
    const member = found?.member
    if (!member) continue
    learn(member, seen, found.weight)
    member.seen.push(seen)
    if (!seen.opens || seen.speaks) member.surely += 1
    if (seen.speaks) member.spoke += 1
    mentioned(cast, member)
    reader.meant[seen.passage]?.set(seen.mention, member)
    reader.byStart[seen.start] = member.id + 1
    reader.byEnd[seen.end] = member.id + 1
  }
  return reader
}

function speakersOf(all: readonly Seen[]): Reader['speakers'] {
  const speakers = new Map<number, Seen[]>()
  for (const seen of all) {
    if (!seen.speaks || seen.mention.kind !== 'name') continue
    const known = speakers.get(seen.passage)
    if (known) known.push(seen)
    else speakers.set(seen.passage, [seen])
  }
  return speakers
}

/**
 * Whoever has a name of several words anywhere, since a surname may stand before it, as in a headline; with the
 * pronouns that were found to be theirs when the draft was read before.
 */
function fullNames(all: readonly Seen[], before: readonly Member[]): Cast {
  const cast = emptyCast()
  const names = all.filter(({ mention, words }) => mention.kind === 'name' && words.length > 1)
  for (const seen of names) {
    if (seen.inTitle) continue
    const known = named(cast, seen)
    if (known) fuller(cast, known, seen)
    else added(cast, seen)
  }
  for (const seen of names) if (seen.inTitle && !named(cast, seen)) added(cast, seen)
  if (before.length === 0) return cast
  const pronouns = new Map(before.map((member) => [member.words.join(' '), member.pronouns]))
  for (const member of cast.members) {
    const { she = 0, he = 0 } = pronouns.get(member.words.join(' ')) ?? {}
    if (she > 2 * he) member.pronouns.she += she
    if (he > 2 * she) member.pronouns.he += he
  }
  return cast
}

function fuller(cast: Cast, member: Member, seen: Seen): void {
  const { words, mention } = seen
  if (words.length > member.words.length) {
    member.name = mention.name
    member.words = words
    index(cast, member)
  }
  learn(member, seen)
}

function peopleFrom({ cast, meant }: Reader): People {
  const met = cast.members
    .filter(({ seen }) => seen.length > 0)
    .sort((a, b) => firstOf(a) - firstOf(b))
  const beings = met.map(beingFrom)
  const places = new Map(met.map((member, at) => [member, at]))
  return {
    beings,
    of: (passage, mention) => {
      const member = meant[passage]?.get(mention)
      const place = member && places.get(member)
      return place === undefined ? undefined : beings[place]
    },
  }
}

function firstOf({ seen }: Member): number {
  return seen[0]?.start ?? 0
}

function beingFrom(member: Member, id: number): Being {
  const { being, name, unnamed, age, titles, seen } = member
  const mentions = seen
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return { id, being, name, unnamed, gender: genderOf(member), age, titles, mentions }
}
