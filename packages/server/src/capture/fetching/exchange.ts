import type { HttpExchange } from '@stet/evidence'

/** One request and what came back, as near to the bytes on the wire as HTTP/1.1 without its chunks: as evidence keeps it. */
export type Exchange = HttpExchange

/** What came back. */
export type Answer = HttpExchange['response']

export type Header = readonly [name: string, value: string]

/** The first header of a name, in any spelling; empty where there is none. */
export function headerOf(
  { headers }: { readonly headers: readonly Header[] },
  name: string,
): string {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? ''
}
