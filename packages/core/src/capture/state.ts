import { epochOf, instantOf } from '../story/day.ts'
import type { OriginalState, Platform } from '../story/post.ts'
import type { Instant } from '../story/story.ts'
import type { Reading, Signal } from './captured.ts'

/** What an original said when it was seen. */
export interface Seen {
  readonly words: string
  readonly editedAt: Instant | null
  /** How it was told: words of the whole answer and of a short one cannot be compared. */
  readonly told: 'whole' | 'short' | 'page'
}

/** An original that is looked at again, and what became of it. */
export interface Original {
  readonly address: string
  readonly platform: Platform | 'web'
  /** Whom to be polite to. */
  readonly host: string
  /** The first copy of it. */
  readonly begunAt: Instant
  readonly state: OriginalState
  /** Since when that is its state. */
  readonly since: Instant
  /** The last moment for which the state is known. */
  readonly stateAt: Instant
  readonly lastSeen: Instant | null
  /** The first look, of those since it was last seen, that did not find it. */
  readonly missingSince: Instant | null
  /** The first look, of those since anybody could tell, that could not tell. */
  readonly blindSince: Instant | null
  /** As what it was missed in all looks since a time; null where it was not, or is settled. */
  readonly away: { readonly as: Signal; readonly from: Instant } | null
  /** What our first copy says. */
  readonly first: Seen | null
  /** What it said when it was last seen. */
  readonly last: Seen | null
  readonly lookedAt: Instant | null
  /** Until when a story that shows it is fresh. */
  readonly freshUntil: Instant | null
  readonly nextLookAt: Instant
}

/** What one look found. */
export interface Look {
  readonly at: Instant
  readonly found: 'live' | Signal
  /** Answers that say by themselves that it is away, each from another place. */
  readonly signs: readonly string[]
  /** Whether a post that is known to be live was answered at the same time; null where none was asked for. */
  readonly control: boolean | null
  readonly seen: Seen | null
}

/** An original after a look. */
export interface Looked {
  readonly original: Original
  /** What has changed for those who show it; null where nothing did. */
  readonly change: OriginalChange | null
}

export interface OriginalChange {
  readonly from: OriginalState
  readonly to: OriginalState
  readonly at: Instant
  /** What it said before and now, where its words are others. */
  readonly words: { readonly before: string; readonly after: string } | null
}

const hour = 3_600_000
const day = 24 * hour
/** When an original is looked at again, counted from its first copy; after that every week. */
const looks: readonly number[] = [hour, 6 * hour, day, 3 * day, 7 * day]
/** While a story that shows it is fresh. */
const whileFresh = 2 * hour
const awayStates: readonly OriginalState[] = ['gone', 'expired', 'account-gone', 'restricted']

/** What stays true of an original although nobody could look. */
function isLasting(state: OriginalState): boolean {
  return state === 'edited' || isAway(state)
}

/** Whether its platform says that it is away. As the signal of one look that takes more than one answer to be believed. */
export function isAway(state: OriginalState): boolean {
  return awayStates.includes(state)
}

/** What an original is watched by, from the first copy of it. */
export function beginOriginal(
  ref: Pick<Original, 'address' | 'platform' | 'host'>,
  copy: { readonly at: Instant; readonly seen: Seen | null },
): Original {
  const begun: Original = {
    address: ref.address,
    platform: ref.platform,
    host: ref.host,
    begunAt: copy.at,
    state: 'live',
    since: copy.at,
    stateAt: copy.at,
    lastSeen: copy.at,
    missingSince: null,
    blindSince: null,
    away: null,
    first: copy.seen,
    last: copy.seen,
    lookedAt: null,
    freshUntil: null,
    nextLookAt: copy.at,
  }
  return { ...begun, nextLookAt: nextLook(begun, copy.at) }
}

/** What a reading says of words; null where it saw nothing. */
export function seenIn(reading: Reading): Seen | null {
  if (reading.kind === 'nothing') return null
  if (reading.kind === 'page') {
    const { title, text, modifiedAt } = reading.page
    return { words: `${title}\n${text}`, editedAt: modifiedAt, told: 'page' }
  }
  const { text, editedAt, isCut, author } = reading.post
  // Only whole answers name their author by an id: oEmbed shortens links and words.
  const isWhole = !isCut && author.stableId !== ''
  return { words: text, editedAt, told: isWhole ? 'whole' : 'short' }
}

/**
 * An original after one more look. Gone, expired, account gone and restricted are believed where a post that is known
 * to be live was answered at the same time and either two answers said so by themselves or two looks a day apart did;
 * restricted takes the day. A sign-in, a refusal, a limit, a failure and nothing at all are never called gone: after a
 * day of them alone the state says which they are, and what was known before stays where it lasts.
 */
export function afterLook(original: Original, look: Look): Looked {
  const next = stateAfter(original, look)
  const looked = { ...next, lookedAt: look.at }
  return {
    original: { ...looked, nextLookAt: nextLook(looked, look.at) },
    change: changeBetween(original, looked, look.at),
  }
}

function stateAfter(original: Original, look: Look): Original {
  if (look.found === 'live') return sighted(original, look)
  if (isAway(look.found) && look.control === true) return missed(original, look, look.found)
  return unseen(original, look)
}

function sighted(original: Original, { at, seen }: Look): Original {
  const first = original.first ?? seen
  const state = stateSeen(original, first, seen)
  return {
    ...original,
    ...told(original, state, at),
    lastSeen: at,
    missingSince: null,
    blindSince: null,
    away: null,
    first,
    last: seen ?? original.last,
  }
}

function stateSeen(original: Original, first: Seen | null, seen: Seen | null): OriginalState {
  if (first && seen && areComparable(first, seen)) {
    if (isEdited(first, seen)) return 'edited'
  } else if (original.state === 'edited') return 'edited'
  const wasAway = isAway(original.state) || original.state === 'back'
  return wasAway ? 'back' : 'live'
}

function areComparable(one: Seen, other: Seen): boolean {
  return one.told === other.told && one.words.trim() !== '' && other.words.trim() !== ''
}

function isEdited(first: Seen, seen: Seen): boolean {
  if (plain(first.words) !== plain(seen.words)) return true
  // A page is touched for many reasons; a post is edited by its author alone, its pictures perhaps.
  return first.told === 'whole' && seen.editedAt !== null && seen.editedAt !== first.editedAt
}

/** White space is set differently by platforms from one day to the next. */
function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}

function missed(original: Original, { at, signs }: Look, as: Signal): Original {
  const away = original.away?.as === as ? original.away : { as, from: at }
  const isSure = as !== 'restricted' && new Set(signs).size > 1
  const isSettled = isSure || apart(away.from, at) >= day
  const state = as === 'gone' && isMadeToVanish(original.address) ? 'expired' : as
  return {
    ...original,
    ...(isSettled || original.state === state ? told(original, state, at) : {}),
    missingSince: original.missingSince ?? at,
    blindSince: null,
    away: isSettled || original.state === state ? null : away,
  }
}

function unseen(original: Original, { at, found }: Look): Original {
  const blindSince = original.blindSince ?? at
  // What only looks like being away, beside a post that should have been answered and was not, is not known.
  const state: OriginalState = found === 'login-wall' || found === 'unreachable' ? found : 'unknown'
  const isTold = apart(blindSince, at) >= day && !isLasting(original.state)
  return { ...original, ...(isTold ? told(original, state, at) : {}), blindSince }
}

function told(
  original: Original,
  state: OriginalState,
  at: Instant,
): Pick<Original, 'state' | 'since' | 'stateAt'> {
  return { state, since: state === original.state ? original.since : at, stateAt: at }
}

function changeBetween(before: Original, after: Original, at: Instant): OriginalChange | null {
  const words = wordsBetween(before.last, after.last)
  if (before.state === after.state && words === null) return null
  return { from: before.state, to: after.state, at, words }
}

function wordsBetween(before: Seen | null, after: Seen | null): OriginalChange['words'] {
  if (!before || !after || before === after || !areComparable(before, after)) return null
  if (plain(before.words) === plain(after.words)) return null
  return { before: before.words, after: after.words }
}

/** When to look again: by its age, sooner where something is to be confirmed or a story is fresh. */
function nextLook(original: Original, at: Instant): Instant {
  const age = apart(original.begunAt, at)
  const planned = looks.find((offset) => offset > age)
  const wait = planned === undefined ? 7 * day : planned - age
  const waits = [wait]
  const { freshUntil } = original
  if (freshUntil !== null && freshUntil > at) waits.push(whileFresh)
  const doubt = original.away?.from ?? (isLasting(original.state) ? null : original.blindSince)
  if (doubt !== null) {
    const since = apart(doubt, at)
    if (since < hour) waits.push(hour)
    else if (since < day) waits.push(day - since)
  }
  return instantOf(epochOf(at) + Math.min(...waits))
}

/** The same original, looked at more often until then: a story that shows it was published. */
export function keepFresh(original: Original, until: Instant, now: Instant): Original {
  const freshUntil =
    original.freshUntil !== null && original.freshUntil > until ? original.freshUntil : until
  const soon = instantOf(epochOf(now) + whileFresh)
  const nextLookAt = original.nextLookAt < soon ? original.nextLookAt : soon
  return { ...original, freshUntil, nextLookAt }
}

/** Whether what stands at an address was made to vanish by itself: stories of a day. */
export function isMadeToVanish(address: string): boolean {
  return /^https?:\/\/(?:[\w-]+\.)*(?:instagram|facebook|snapchat)\.com\/(?:stories|add|spotlight)\//i.test(
    address,
  )
}

function apart(from: Instant, to: Instant): number {
  return epochOf(to) - epochOf(from)
}
