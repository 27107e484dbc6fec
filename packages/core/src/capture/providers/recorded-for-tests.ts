import type { Reading } from '../captured.ts'
import type { Provider, Recorded } from '../provider.ts'

/** Answers as a provider would have recorded them, by purpose: a status and JSON or text. */
export function recorded(
  answers: Readonly<Record<string, readonly [status: number, body?: unknown]>>,
): readonly Recorded[] {
  return Object.entries(answers).map(([purpose, [status, body]]) => ({
    purpose,
    address: 'https://recorded.example/',
    status,
    mime: typeof body === 'string' ? 'text/html' : 'application/json',
    text: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    problem: null,
    at: '2026-11-23T09:00:00.000Z',
  }))
}

/** What a provider reads from answers for an address. Throws where the address is not its. */
export function readBy(
  provider: Provider,
  address: string,
  answers: Parameters<typeof recorded>[0],
): Reading {
  const ref = provider.refOf(new URL(address))
  if (!ref) throw new Error(`${address} is no address of ${provider.name}`)
  return provider.read(ref, recorded(answers))
}
