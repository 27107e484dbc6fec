import { setTimeout as wait } from 'node:timers/promises'
import { captureAddress } from '../actions/capture-address.ts'
import { keepArchived } from '../actions/keep-archived.ts'
import { keepSentFile, type SentOutcome } from '../actions/keep-sent-file.ts'
import { whatRemains } from '../actions/what-remains.ts'
import { dropIncoming } from '../capture/sent/incoming.ts'
import type { Newsroom } from '../newsroom.ts'
import { type CaptureAsk, endCaptureAsk, waitingCaptureAsks } from '../storage/capture-asks.ts'
import { transaction } from '../storage/database.ts'

/** So many hosts are asked at once: one that is slow keeps nobody else waiting. */
const atOnce = 4
/** How often it is looked whether there are more, in milliseconds. */
const every = 250

/**
 * Saves the copies that are waited for, until there are none. Throws when the signal comes: what was not answered is
 * asked for again by the same job.
 */
export async function runCaptureAsks(newsroom: Newsroom, signal: AbortSignal): Promise<void> {
  const running = new Map<string, Promise<void>>()
  for (;;) {
    signal.throwIfAborted()
    const waiting = await waitingCaptureAsks(newsroom.database.db, atOnce * 2)
    for (const ask of waiting) {
      if (running.size >= atOnce || running.has(ask.id)) continue
      const done = answer(newsroom, ask, signal).finally(() => running.delete(ask.id))
      // It is awaited below, all together: until then a failure is nobody's.
      done.catch(() => undefined)
      running.set(ask.id, done)
    }
    if (running.size === 0) return
    await Promise.race([...running.values(), wait(every)])
  }
}

async function answer(newsroom: Newsroom, ask: CaptureAsk, signal: AbortSignal): Promise<void> {
  const coming = comingOf(newsroom, ask, signal)
  const ended = await coming.catch((error: unknown) => {
    if (signal.aborted) throw error
    newsroom.journal.error(`Cannot save a copy of ${ask.address}`, { error: String(error) })
    return { state: 'refused', capture: null, problem: failed, remains: null } as const
  })
  await transaction(newsroom.database, (db) => endCaptureAsk(db, { id: ask.id, ...ended }))
  if (ask.sent) await dropIncoming(newsroom.config.data, ask.id)
}

const failed = 'Something went wrong in the newsroom; its journal says what. Try again'

type Ended = Pick<CaptureAsk, 'state' | 'capture' | 'problem' | 'remains'>

function comingOf(newsroom: Newsroom, ask: CaptureAsk, signal: AbortSignal): Promise<Ended> {
  const { sent, archived } = ask
  if (sent) return keptOutcome(keepSentFile(newsroom, ask, sent))
  if (!archived) return outcomeOf(newsroom, ask, signal)
  return keptOutcome(keepArchived(newsroom, { ...ask, archived }, { ...newsroom.reach, signal }))
}

async function keptOutcome(coming: Promise<SentOutcome>): Promise<Ended> {
  const done = await coming
  return done.outcome === 'kept'
    ? { state: 'done', capture: done.capture.id, problem: '', remains: null }
    : { state: 'refused', capture: null, problem: done.problem, remains: null }
}

async function outcomeOf(
  newsroom: Newsroom,
  { address, actor }: CaptureAsk,
  signal: AbortSignal,
): Promise<Ended> {
  const done = await captureAddress(newsroom, {
    address,
    actor,
    reach: { ...newsroom.reach, signal },
  })
  signal.throwIfAborted()
  switch (done.outcome) {
    case 'captured':
      return { state: 'done', capture: done.capture.id, problem: '', remains: null }
    case 'nothing': {
      const { reading, id } = done.capture
      const problem = reading.kind === 'nothing' ? reading.why : ''
      const remains = await whatRemains(newsroom, done.capture.address)
      return { state: 'done', capture: id, problem, remains }
    }
    case 'refused':
      return { state: 'refused', capture: null, problem: done.problem, remains: null }
    default:
      return done satisfies never
  }
}
