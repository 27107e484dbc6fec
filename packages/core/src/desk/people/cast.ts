import type { Member } from './member.ts'
import { newMember } from './member.ts'
import { initials, type Seen } from './seen.ts'

/** Everybody of a draft while it is being read; it grows. */
export interface Cast {
  readonly members: Member[]
  readonly byWord: Map<string, Member[]>
  /** Whoever was last given a name, by the whole of it. */
  readonly byName: Map<string, Member>
  /** Who was mentioned lately, whoever was last at the end. */
  readonly lately: Member[]
}

/** How many who share a word are compared, and among how many a description or a pronoun can point. */
const most = 40
const reach = 40

export function emptyCast(): Cast {
  return { members: [], byWord: new Map(), byName: new Map(), lately: [] }
}

/** Takes in somebody new. */
export function added(cast: Cast, seen: Seen): Member {
  const member = newMember(cast.members.length, seen)
  cast.members.push(member)
  if (seen.mention.kind === 'name') index(cast, member)
  return member
}

/** Makes somebody found by each word of their name, and by its initials. */
export function index(cast: Cast, member: Member): void {
  const { words } = member
  for (const word of words) put(cast, word, member)
  if (words.length !== 1) put(cast, initials(words), member)
}

function put({ byWord }: Cast, word: string, member: Member): void {
  const known = byWord.get(word)
  if (!known) byWord.set(word, [member])
  else if (known.at(-1) !== member) known.push(member)
}

/** Those with whose names a name has a word in common. */
export function alike(cast: Cast, seen: Seen): readonly Member[] {
  const found: Member[] = []
  for (const word of seen.words) find(cast, word, found)
  if (seen.words.length > 1) find(cast, seen.initials, found)
  return found
}

function find({ byWord }: Cast, word: string, found: Member[]): void {
  const sharing = byWord.get(word)
  if (!sharing) return
  for (let at = Math.max(0, sharing.length - most); at < sharing.length; at += 1) {
    const member = sharing[at]
    if (member && !found.includes(member)) found.push(member)
  }
}

/** Puts somebody who is mentioned before all others. */
export function mentioned({ lately }: Cast, member: Member): void {
  const last = lately.length - 1
  const at = lately.lastIndexOf(member)
  if (at < 0) lately.push(member)
  else if (at < last) {
    for (let place = at; place < last; place += 1) lately[place] = lately[place + 1] ?? member
    lately[last] = member
  }
  if (lately.length > reach) lately.shift()
}
