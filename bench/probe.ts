import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** What a reader who asks at a steady pace sees. */
export interface Probe {
  /** Stops asking and gives the milliseconds of each answer, in the order of asking. */
  readonly stop: () => Promise<readonly number[]>
}

/**
 * Asks for one address after the other at a steady rate, whether or not the answers come: an answer
 * is timed from when it was due, so that a server that stands still is seen to.
 */
export function probe(addresses: readonly string[], { perSecond }: { perSecond: number }): Probe {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const latencies: number[] = []
  const pending = new Set<Promise<void>>()
  const control = { stopped: false }
  const asking = pace(perSecond, control, (due, number) => {
    const address = addresses[number % addresses.length] ?? ''
    const answered = askOnce(address, agent).then(() => {
      latencies[number] = performance.now() - due
      pending.delete(answered)
    })
    pending.add(answered)
  })
  return {
    stop: async () => {
      control.stopped = true
      await asking
      await Promise.all(pending)
      agent.destroy()
      return latencies
    },
  }
}

async function pace(
  perSecond: number,
  control: { readonly stopped: boolean },
  act: (due: number, number: number) => void,
): Promise<void> {
  const began = performance.now()
  for (let number = 0; !control.stopped; ) {
    const due = began + (number * 1000) / perSecond
    // A probe that was itself held up must not blame the server: it takes the time of asking.
    const now = performance.now()
    if (now < due) await wait(Math.max(1, due - now))
    else {
      act(now, number)
      number += 1
    }
  }
}

/** Asks once and reads the answer to its end; throws where it is no 200. */
async function askOnce(address: string, agent: Agent): Promise<void> {
  if ((await askIfThere(address, agent)) === undefined) throw new Error(`Nothing is at ${address}`)
}

/** Asks once for a page; undefined where the answer is no 200. */
export function askIfThere(address: string, agent: Agent): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { agent }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => {
        resolve(answer.statusCode === 200 ? Buffer.concat(parts).toString() : undefined)
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}
