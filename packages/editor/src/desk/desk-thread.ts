import type { DeskAsked, ReadAlong } from './read-along.ts'

/** What of a worker is needed here. */
export type DeskWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/** A desk that reads beside the screen, one story after the other. */
export interface DeskThread {
  /** Rejects with an Error where the desk stops. */
  readonly read: (asked: DeskAsked) => Promise<ReadAlong>
  readonly close: () => void
}

interface Reading {
  readonly resolve: (read: ReadAlong) => void
  readonly reject: (error: Error) => void
}

/** Starts a desk that reads beside the screen: reading takes longer than a keystroke may. */
export function openDeskThread(worker: DeskWorker = newWorker()): DeskThread {
  const readings: Reading[] = []
  worker.addEventListener('message', (event) => {
    readings.shift()?.resolve((event as MessageEvent<ReadAlong>).data)
  })
  worker.addEventListener('error', (event) => {
    const { message } = event as ErrorEvent
    const error = new Error(`The desk cannot read the story: ${message || 'it did not start'}`)
    for (const { reject } of readings.splice(0)) reject(error)
  })
  return {
    read: (asked) =>
      new Promise((resolve, reject) => {
        readings.push({ resolve, reject })
        worker.postMessage(asked)
      }),
    close: () => worker.terminate(),
  }
}

function newWorker(): Worker {
  return new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' })
}
