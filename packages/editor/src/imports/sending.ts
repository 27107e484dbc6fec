import { useSyncExternalStore } from 'react'
import { isOffline, ServerError, wordsOf } from '../shell/server-error.ts'
import { importCalls } from './import-calls.ts'

/** A file on its way: it goes on while other screens are looked at. */
export interface Sending {
  readonly name: string
  readonly sent: number
  readonly size: number
  /** Why it does not go on; null while it does. */
  readonly problem: string | null
}

/** How a file is sent: what of it, and what is asked of the newsroom. */
export interface SendAsked {
  readonly id: string
  readonly file: File
  readonly partBytes: number
  /** How much of it is there already. */
  readonly received: number
}

const sendings = new Map<string, Sending>()
const stops = new Map<string, AbortController>()
const listeners = new Set<() => void>()

/** How far the file of an import is, if this tab sends it. */
export function useSending(id: string): Sending | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => sendings.get(id),
  )
}

/** Sends a file part by part; a line that breaks is tried again, and what has come is not sent twice. */
export async function sendFile(asked: SendAsked, pause = later): Promise<boolean> {
  const { id, file } = asked
  const stop = new AbortController()
  stops.set(id, stop)
  globalThis.addEventListener?.('beforeunload', warn)
  try {
    await sendParts(asked, stop.signal, pause)
    tell(id, undefined)
    return true
  } catch (error) {
    if (stop.signal.aborted) tell(id, undefined)
    else tell(id, { ...known(id, file), problem: wordsOf(error) })
    return false
  } finally {
    stops.delete(id)
    if (stops.size === 0) globalThis.removeEventListener?.('beforeunload', warn)
  }
}

/** Sends no more of a file. */
export function stopSending(id: string): void {
  stops.get(id)?.abort()
}

const mostTries = 8

async function sendParts(
  { id, file, partBytes, received }: SendAsked,
  signal: AbortSignal,
  pause: (tries: number) => Promise<void>,
): Promise<void> {
  let sent = received
  let tries = 0
  tell(id, { name: file.name, sent, size: file.size, problem: null })
  while (sent < file.size) {
    try {
      const part = file.slice(sent, sent + partBytes)
      sent = (await importCalls.send(id, sent, part, signal)).received
      tries = 0
    } catch (error) {
      signal.throwIfAborted()
      tries += 1
      if (!mayPass(error) || tries > mostTries) throw error
      await pause(tries)
      signal.throwIfAborted()
      // Part of it may have come although no answer did.
      sent = await receivedOf(id, sent)
    }
    tell(id, { name: file.name, sent, size: file.size, problem: null })
  }
}

/** Whether trying again may be all that is needed. */
function mayPass(error: unknown): boolean {
  return (
    isOffline(error) || (error instanceof ServerError && /^(?:409|429|5)/.test(`${error.status}`))
  )
}

async function receivedOf(id: string, otherwise: number): Promise<number> {
  try {
    return (await importCalls.show(id)).received
  } catch (error) {
    if (isOffline(error)) return otherwise
    throw error
  }
}

function later(tries: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(15_000, 500 * 2 ** tries)))
}

function known(id: string, { name, size }: File): Sending {
  return sendings.get(id) ?? { name, size, sent: 0, problem: null }
}

function tell(id: string, sending: Sending | undefined): void {
  if (sending) sendings.set(id, sending)
  else sendings.delete(id)
  for (const listener of listeners) listener()
}

function warn(event: Event): void {
  event.preventDefault()
}
