import { findProgram, output, tied } from './processes.ts'
import type { Verdict } from './report.ts'
import { median } from './statistics.ts'

/** What a load generator measured. */
export interface Load {
  /** Answers a second. */
  readonly rate: number
  /** The milliseconds that 99 of 100 answers did not exceed. */
  readonly p99: number
}

/**
 * Asks one address again and again over 64 connections that stay open, from core 1, with wrk.
 * Throws where an answer was an error.
 */
export async function load(address: string, { seconds }: { seconds: number }): Promise<Load> {
  const wrk = findProgram('wrk')
  if (!wrk) throw new Error('Cannot find wrk')
  const headers = ['-H', 'Accept-Encoding: br']
  const asked = ['-t1', '-c64', `-d${seconds}s`, '--latency', ...headers, address]
  const { program, args } = tied(1, wrk, asked)
  return readWrk(await output(program, args))
}

/** The middle one of several runs, each figure by itself. */
export function medianOf(loads: readonly Load[]): Load {
  return {
    rate: median(loads.map(({ rate }) => rate)),
    p99: median(loads.map(({ p99 }) => p99)),
  }
}

/** What is asked of a server that sends the same bytes as nginx. */
export function verdictsBeside(nginx: Load, ours: Load): readonly Verdict[] {
  return [
    { what: 'Rate', value: ours.rate / nginx.rate, unit: ' x nginx', limit: { atLeast: 0.5 } },
    { what: 'p99', value: ours.p99, unit: ' ms', limit: { atMost: Math.max(3, 3 * nginx.p99) } },
  ]
}

/** Reads what wrk prints. */
export function readWrk(text: string): Load {
  const trouble = /Non-2xx or 3xx responses: \d+|Socket errors: .*/.exec(text)
  if (trouble) throw new Error(`Cannot use this run of wrk: ${trouble[0]}`)
  const rate = Number(/Requests\/sec:\s*([\d.]+)/.exec(text)?.[1])
  const [, number, unit] = /99%\s*([\d.]+)(us|ms|s)/.exec(text) ?? []
  const factor = { us: 0.001, ms: 1, s: 1000 }[unit ?? 'ms'] ?? 1
  return { rate, p99: Number(number) * factor }
}
