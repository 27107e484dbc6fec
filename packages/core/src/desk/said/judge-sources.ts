import type { Distance } from '../../quotation/standing.ts'
import type { Draft } from '../draft/draft.ts'
import { isStationName } from '../people/is-outlet-name.ts'
import type { Being, People } from '../people/mention.ts'
import { firstOf, sharing } from '../reading/spans.ts'
import type { Words } from '../reading/words.ts'
import { type OutletPlaces, outletPlaces, shortName } from './outlet-places.ts'
import type { Channel, Said } from './said.ts'
import { channelIn } from './source-channel.ts'
import { type Frame, frameOf, framesBefore, type Leads } from './source-frame.ts'
import { anew, goneOn, isElsewhere } from './source-gone-on.ts'
import { beingOf, namingOf } from './source-naming.ts'
import { outletsIn } from './source-outlet.ts'
import { fromRecord, markedIn, recordOf } from './source-records.ts'
import { channelBySpeaker } from './source-speaker.ts'
import { isMailed, isOurs, isPromised, isPromisedTo, isReached, isToUs, isUs } from './source-us.ts'
import { type Way, wayOf } from './source-way.ts'

/**
 * The same quotations with how near each came to us: channel, naming, distance, outlet and chain, and which come from
 * one unnamed source. The lists of words follow `draft.passages`. What a story has on record wins over what is read.
 */
export function judgeSources(
  draft: Draft,
  said: readonly Said[],
  people: People,
  words: readonly Words[],
): readonly Said[] {
  const marked = markedIn(draft)
  const judge: Judge = {
    draft,
    said,
    people,
    words,
    outlets: outletPlaces(people, draft.text),
    judged: [],
    reaches: [],
    lastOf: new Map(),
    leads: new Map(),
  }
  said.forEach((own, at) => {
    const record = recordOf(marked, own)
    const read = judged(judge, own, at)
    keep(judge, record ? { ...read, ...fromRecord(record) } : read)
  })
  return withSameSources(judge.judged)
}

interface Judge {
  readonly draft: Draft
  readonly said: readonly Said[]
  readonly people: People
  readonly words: readonly Words[]
  readonly outlets: OutletPlaces
  /** Those before, as judged. */
  readonly judged: Said[]
  /** How far each of those and those before it reach. */
  readonly reaches: number[]
  /** What each being said last. */
  readonly lastOf: Map<number, Said>
  readonly leads: Leads
}

function keep({ judged, reaches, lastOf }: Judge, own: Said): void {
  judged.push(own)
  reaches.push(Math.max(reaches.at(-1) ?? 0, own.end))
  const being = own.speaker?.being ?? null
  if (being !== null) lastOf.set(being, own)
}

function judged(judge: Judge, own: Said, at: number): Said {
  const begun = own.continues === null ? undefined : judge.judged[own.continues]
  if (begun && (own.cue === null || own.cue.start === begun.cue?.start))
    return { ...own, ...wayOf(begun), naming: begun.naming }
  const frame = frameOf(judge.said, at, judge)
  const called = { ...own, naming: namingOf(own, judge.people, frame) }
  const told =
    ownWay(judge, called, frame) ??
    wayBefore(judge, called, frame) ??
    (isPromised(frame) || isHeldBack(judge, called)
      ? toUs
      : (goneOn(judge, called, frame) ?? bySpeaker(judge, called)))
  return { ...called, ...told }
}

/** Whether an unnamed source asked, anywhere in the draft, not to be named. */
function isHeldBack({ draft, people }: Judge, { naming, speaker }: Said): boolean {
  const mentions = beingOf(speaker?.being ?? null, people)?.mentions ?? []
  return naming === 'unnamed' && isPromisedTo(mentions.slice(0, 40), draft.text)
}

const toUs: Way = { channel: 'interview', distance: 'said-to-us', outlet: null, chain: [] }
const unknownWay: Way = { channel: 'unknown', distance: 'unknown', outlet: null, chain: [] }

/** How words came where only who speaks tells. */
function bySpeaker({ people }: Judge, own: Said): Way {
  const who = own.speaker ? beingOf(own.speaker.being, people) : undefined
  const channel = channelBySpeaker(own, who)
  return channel === 'unknown'
    ? unknownWay
    : { ...unknownWay, channel, distance: distanceBy[channel] }
}

/** How words came by what their own sentence tells; null where it tells nothing. */
function ownWay({ draft, people, outlets }: Judge, own: Said, frame: Frame): Way | null {
  const who = own.speaker ? beingOf(own.speaker.being, people) : undefined
  const channel = channelOf(own, frame, who?.being)
  const through = outletsIn(frame, outlets, own, people, draft.text)
  // “The BBC said it had apologised.”
  if (who?.being === 'outlet' && /^(?:that )?(?:it|its|they) /i.test(own.words)) return null
  if (who?.being === 'outlet')
    return viaOutlets('outlet-report', [
      ...through.filter((name) => name !== shortName(who.name)),
      shortName(who.name),
    ])
  if (
    isUs(own.recipient, draft.publication) ||
    isToUs(frame) ||
    isOurs(through, draft.publication)
  ) {
    return channel === 'unknown' ? toUs : { ...toUs, channel }
  }
  const toOutlet = channel === 'broadcast' && own.recipient !== null && through.length > 0
  if ((channel === 'broadcast' && !toOutlet) || channel === 'post') {
    return { channel, distance: 'public', outlet: through.at(-1) || null, chain: [] }
  }
  if (through.length > 0) return viaOutlets(channel === 'unknown' ? wayTold(own) : channel, through)
  if ((channel === 'unknown' || channel === 'interview') && isReached(frame)) return toUs
  if (channel === 'statement' && isMailed(frame)) return { ...toUs, channel }
  return channel === 'unknown'
    ? null
    : { channel, distance: distanceBy[channel], outlet: null, chain: [] }
}

/** Somebody who told an outlet by name was interviewed; else it is the outlet’s report. */
function wayTold({ recipient, cue, naming }: Said): Channel {
  const told = recipient !== null || /^(?:tell|told)/i.test(cue?.text ?? '')
  return told && naming !== 'unnamed' ? 'interview' : 'outlet-report'
}

function viaOutlets(channel: Channel, through: readonly string[]): Way {
  return {
    channel,
    distance: 'via-outlet',
    outlet: through.at(-1) || null,
    chain: through.slice(0, -1).filter((name) => name !== ''),
  }
}

const distanceBy: Readonly<Record<Channel, Distance>> = {
  post: 'public',
  broadcast: 'public',
  statement: 'public',
  court: 'public',
  document: 'public',
  interview: 'unknown',
  'outlet-report': 'via-outlet',
  unknown: 'unknown',
}

function channelOf(
  { cue, recipient, speaker, naming }: Said,
  frame: Frame,
  being: string | undefined,
): Channel {
  const told = channelIn(frame)
  if (told !== 'unknown') return told
  if (/@\w/.test(speaker?.text ?? '')) return 'post'
  if (
    recipient !== null &&
    /\b(?:court|jury|jurors|judge|inquest|hearing|tribunal|inquiry)\b/i.test(recipient)
  )
    return 'court'
  if (recipient !== null && (crowds.test(recipient) || isStationName(recipient))) return 'broadcast'
  // “The same figure told the paper”.
  if (being !== 'document' || (recipient !== null && naming === 'unnamed')) return 'unknown'
  const text = `in ${speaker?.text.toLowerCase() ?? ''} ${cue?.text.toLowerCase() ?? ''}`
  const tokens = text.split(/\s+/).map((norm) => ({ norm, capital: false, start: 0, end: 0 }))
  const named = channelIn({ tokens })
  return named === 'unknown' ? 'document' : named
}

/** To whom one speaks at an event. */
const crowds =
  /\b(?:crowds?|audience|viewers|listeners|congregation|delegates|councillors|lawmakers|senators|parliament|supporters|meeting|conference|vigil|rally|gathering|mourners|D[áa]il|Senedd|Knesset|Bundestag|Commons|Lords|Holyrood|Stormont)$/i

/** How words came by what stands before them: a sentence that leads to them, or what the same person said last. */
function wayBefore(judge: Judge, own: Said, frame: Frame): Way | null {
  const being = own.speaker?.being ?? null
  const who = beingOf(being, judge.people)
  const last = being === null ? undefined : judge.lastOf.get(being)
  // What they said elsewhere in the same sentence came its own way.
  const apart = last && (last.start < (frame.tokens[0]?.start ?? 0) || own.cue === null)
  const reach = last?.distance === 'via-outlet' ? 2 : 6
  const isHere = last?.channel !== 'court' || !isElsewhere(frame, own)
  const near =
    apart && isHere && (own.naming === 'unnamed' || own.passage - last.passage <= reach)
      ? last
      : undefined
  const led = wayLed(
    judge,
    own,
    who,
    near?.channel === 'unknown' && own.naming !== 'unnamed' ? 0 : (near?.end ?? 0),
  )
  if (led) return led
  if (near && near.channel !== 'unknown') return wayOf(near)
  // “It read”: what was told of last.
  const before = who || !isWritten(own) ? undefined : judge.judged.at(-1)
  if (!before || own.passage - before.passage > 2) return null
  return /^(?:post|statement|document)$/.test(before.channel) ? wayOf(before) : null
}

/** How words came by the sentences that lead to them, as far back as their speaker was heard last. */
function wayLed(judge: Judge, own: Said, who: Being | undefined, since: number): Way | null {
  for (const lead of framesBefore(own, judge, judge.leads)) {
    if ((lead.tokens[0]?.start ?? 0) < since) return null
    const isOfThem = who ? isMentioned(who.mentions, lead) : true
    if (isOfThem && own.naming === 'unnamed' && isPromised(lead)) return toUs
    const recipient = toldBefore(judge.draft.text, lead)
    const told = ownWay(judge, { ...own, cue: null, recipient, speaker: null }, lead)
    const isRelayed = told?.distance === 'via-outlet'
    const fits = isRelayed ? isToldBy(judge, own, lead, isOfThem) : isOfThem
    if (told && fits && (told.channel !== 'document' || isWritten(own))) return told
    // Somebody who is not told apart is led to by the sentence right before alone.
    if (!who) return null
  }
  return null
}

/** Whom somebody told what comes next: “She once told The Ledger:”. */
function toldBefore(text: string, { tokens }: Frame): string | null {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (last?.norm !== ':' || !first) return null
  const told = /\b(?:told|tells) ((?:[Tt]he )?\p{Lu}[^:,“"‘]{1,60}):$/u
  return told.exec(text.slice(first.start, last.end).slice(-200))?.[1] ?? null
}

/** Whether what an outlet was told in a sentence before was told by whoever speaks now: “a source told … The insider added”. */
function isToldBy({ judged, reaches }: Judge, own: Said, lead: Frame, isOfThem: boolean): boolean {
  const [start, end] = [lead.tokens[0]?.start ?? 0, lead.tokens.at(-1)?.end ?? 0]
  const others = sharing(judged, { start, end }, reaches).filter(({ cue }) => cue !== null)
  if (own.naming !== 'unnamed')
    return isOfThem && others.every(({ speaker }) => speaker?.being === own.speaker?.being)
  return !anew.test(own.speaker?.text ?? '') && others.every(({ naming }) => naming === 'unnamed')
}

function isWritten({ cue }: Said): boolean {
  return /^(?:wr[io]t|read|post|caption|shared)/i.test(cue?.text ?? '')
}

function isMentioned(
  mentions: readonly { start: number; end: number }[],
  { tokens }: Frame,
): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return false
  const next = mentions[firstOf(mentions, ({ start }) => start >= first.start)]
  return next !== undefined && next.start < last.end
}

/** Marks what an unnamed source says after the first time. */
function withSameSources(said: readonly Said[]): readonly Said[] {
  const first = new Map<number, number>()
  return said.map((own, at) => {
    const being = own.speaker?.being
    if (own.naming !== 'unnamed' || being === null || being === undefined) return own
    const before = first.get(being)
    if (before === undefined) first.set(being, at)
    return before === undefined || begins(said, own) === before
      ? own
      : { ...own, sameSourceAs: before }
  })
}

/** The place of the quotation that one goes on with, from its beginning; -1 where it begins itself. */
function begins(said: readonly Said[], own: Said): number {
  let place = -1
  for (let at = own.continues; at !== null; at = said[at]?.continues ?? null) place = at
  return place
}
