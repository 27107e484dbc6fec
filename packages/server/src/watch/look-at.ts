import {
  afterLook,
  goneSigns,
  isAway,
  type Look,
  type Looked,
  providerFor,
  type Reading,
  seenIn,
} from '@stet/core/capture'
import type { Instant } from '@stet/core/story'
import { exchangeRecords, revisitRecords, sha256, type WarcRecord } from '@stet/evidence'
import { type Asking, askProvider, beginAsking, type Named } from '../capture/ask-provider.ts'
import { type Exchange, headerOf } from '../capture/fetching/exchange.ts'
import type { Reach } from '../capture/fetching/reach.ts'
import { infoRecord, type KeptFile, keepRecords, toldRecord } from '../capture/keep-evidence.ts'
import type { Newsroom } from '../newsroom.ts'
import { type KeptAnswer, seenLately, type WatchedOriginal } from '../storage/originals.ts'
import { exampleOf, isOfManyHosts } from './known-live.ts'

/** A look, what it makes of the original, and the file that holds what was answered. */
export interface LookedAt extends Looked {
  readonly found: Look['found']
  readonly why: string
  readonly signs: readonly string[]
  readonly control: { readonly address: string; readonly answered: boolean } | null
  readonly at: Instant
  readonly warc: KeptFile
  readonly answers: readonly KeptAnswer[]
  /** How long the platform asks to be left alone, in milliseconds; 0 where it does not. */
  readonly leaveFor: number
}

/**
 * Looks at an original: asks its platform as a copy of it would be asked for, and, where it was not found, for a post
 * that is known to be live. Every answer is kept as a WARC file of its own, what is unchanged as a revisit. Gives
 * nothing where the address cannot be asked any more.
 */
export async function lookAt(
  newsroom: Newsroom,
  watched: WatchedOriginal,
  reach: Reach = {},
): Promise<LookedAt | undefined> {
  const { original } = watched
  const named = providerFor(original.address)
  if (!named) return undefined
  const asking = beginAsking(newsroom, reach)
  const recorded = await askProvider(asking, named)
  const reading = named.provider.read(named.ref, recorded)
  const signs = reading.kind === 'nothing' ? goneSigns(original.platform, recorded) : []
  const own = asking.exchanges.length
  const control = mayBeAway(reading) ? await askControl(asking, watched) : null
  const at = newsroom.now()
  const found = reading.kind === 'nothing' ? reading.signal : 'live'
  const look: Look = {
    at,
    found,
    signs,
    control: control?.answered ?? null,
    seen: seenIn(reading),
  }
  const looked = afterLook(original, look)
  const file = await fileOf(newsroom, asking.exchanges, watched.answers)
  const told = { ref: named.ref, provider: named.provider, reading, takenAt: at }
  const warc = await keepRecords(newsroom, [
    infoRecord(file.info, at),
    ...file.records,
    toldRecord({ id: newsroom.newId(), info: file.info }, told, {
      look: { found, signs, control, state: looked.original.state, change: looked.change },
    }),
  ])
  return {
    ...looked,
    found,
    why: reading.kind === 'nothing' ? reading.why : '',
    signs,
    control,
    at,
    warc,
    answers: file.answers,
    leaveFor: Math.max(0, ...asking.exchanges.slice(0, own).map(waitAsked)),
  }
}

/** Only a platform that says so makes something be away; all else needs no control. */
function mayBeAway(reading: Reading): boolean {
  return reading.kind === 'nothing' && isAway(reading.signal)
}

const mostControls = 2

/** Asks for posts of ours that were seen last, then for the platform's own example, until one is answered. */
async function askControl(
  asking: Asking,
  { original }: WatchedOriginal,
): Promise<{ readonly address: string; readonly answered: boolean } | null> {
  const { newsroom } = asking
  const ours = await seenLately(newsroom.database.db, {
    platform: original.platform,
    host: isOfManyHosts(original) ? original.host : null,
    except: original.address,
    limit: mostControls,
  })
  const example = exampleOf(original)
  let asked: string | null = null
  for (const address of [...ours, ...(example === null ? [] : [example])]) {
    const named: Named | undefined = address === original.address ? undefined : providerFor(address)
    if (!named) continue
    asked = address
    const answers = await askProvider(asking, named)
    if (named.provider.read(named.ref, answers).kind !== 'nothing')
      return { address, answered: true }
  }
  return asked === null ? null : { address: asked, answered: false }
}

interface LookFile {
  readonly info: string
  readonly records: readonly WarcRecord[]
  readonly answers: readonly KeptAnswer[]
}

/** The records of what was answered. A body that is the same as in an earlier file is only referred to. */
async function fileOf(
  newsroom: Newsroom,
  exchanges: readonly Exchange[],
  kept: readonly KeptAnswer[],
): Promise<LookFile> {
  const info = newsroom.newId()
  const records: WarcRecord[] = []
  const answers = new Map(kept.map((answer) => [answer.address, answer]))
  for (const exchange of exchanges) {
    const ids = { info, response: newsroom.newId(), request: newsroom.newId() }
    const { address, begunAt, response } = exchange
    const payload = await sha256(response.body)
    const earlier = answers.get(address)
    if (earlier?.payload === payload && response.body.length > 0) {
      const refersTo = { id: earlier.record, address, date: earlier.at, payload }
      records.push(...revisitRecords(exchange, ids, refersTo))
    } else {
      records.push(...exchangeRecords(exchange, ids))
      answers.set(address, { address, record: ids.response, at: begunAt, payload })
    }
  }
  return { info, records, answers: [...answers.values()].slice(-mostAnswers) }
}

/** So many answers are remembered of an original; its controls' are among them. */
const mostAnswers = 24

const longestWait = 24 * 3_600_000
const usualWait = 15 * 60_000

/** How long a host asks to be left alone: what its `Retry-After` says, a quarter of an hour where that says nothing. */
function waitAsked({ response }: Exchange): number {
  if (response.status !== 429 && response.status !== 503) return 0
  const said = headerOf(response, 'retry-after').trim()
  if (/^\d{1,9}$/.test(said)) return Math.min(longestWait, Math.max(1000, Number(said) * 1000))
  return usualWait
}
