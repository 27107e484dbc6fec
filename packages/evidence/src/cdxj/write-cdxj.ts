import { type Bytes, bytesOf } from '../bytes.ts'
import type { IndexEntry } from './index-entry.ts'
import { indexTime, surtOf } from './surt.ts'

/**
 * Writes an index as CDXJ: a line for each record, its key, its time and the rest as JSON, in the order of their bytes.
 * https://specs.webrecorder.net/cdxj/0.1.0/
 */
export function writeCdxj(
  records: readonly { readonly entry: IndexEntry; readonly date: string }[],
): Bytes {
  const lines = records.map(({ entry, date }) => {
    return `${surtOf(entry.url)} ${indexTime(date)} ${JSON.stringify(entry)}\n`
  })
  return bytesOf(lines.sort(byBytes).join(''))
}

/** By code points, which is the order of their bytes in UTF-8. */
export function byBytes(a: string, b: string): number {
  if (a === b) return 0
  for (let at = 0; at < a.length && at < b.length; ) {
    const [one, other] = [a.codePointAt(at) ?? 0, b.codePointAt(at) ?? 0]
    if (one !== other) return one - other
    at += one > 0xffff ? 2 : 1
  }
  return a.length - b.length
}
