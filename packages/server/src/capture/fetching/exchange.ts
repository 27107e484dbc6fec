import type { Instant } from '@stet/core/story'

/** One request and what came back, as near to the bytes on the wire as HTTP/1.1 without its chunks. */
export interface Exchange {
  readonly address: string
  readonly begunAt: Instant
  /** The IP address that was really connected to. */
  readonly remoteAddress: string | null
  readonly request: { readonly target: string; readonly headers: readonly Header[] }
  readonly response: Answer
}

export interface Answer {
  readonly status: number
  readonly statusText: string
  /** In their order and spelling. */
  readonly headers: readonly Header[]
  /** As it was sent: packed where it was packed. */
  readonly body: Uint8Array
  /** What cut the body short: our limit of bytes, our time, or the other side. */
  readonly truncated: 'length' | 'time' | 'disconnect' | null
}

export type Header = readonly [name: string, value: string]

/** The first header of a name, in any spelling; empty where there is none. */
export function headerOf(
  { headers }: { readonly headers: readonly Header[] },
  name: string,
): string {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? ''
}
