/** A line of an index, whatever program wrote it. */
export interface IndexLine {
  /** Counted from 1. */
  readonly line: number
  readonly text: string
  readonly time: string
  readonly filename: string
  readonly offset: number
  readonly length: number
  readonly url: string
  readonly status: number | null
  readonly mime: string | null
  readonly digest: string | null
  readonly recordDigest: string | null
}

/** Reads an index in CDXJ; lines that cannot be read are given by their number. */
export function readCdxj(text: string): {
  readonly lines: readonly IndexLine[]
  readonly odd: readonly number[]
} {
  const lines: IndexLine[] = []
  const odd: number[] = []
  for (const [index, one] of text.split('\n').entries()) {
    if (one === '' || one.startsWith('!')) continue
    const read = lineOf(one, index + 1)
    if (read) lines.push(read)
    else odd.push(index + 1)
  }
  return { lines, odd }
}

function lineOf(text: string, line: number): IndexLine | undefined {
  const [, time, json] = /^\S+ (\d{4,17}) (\{.*\})\s*$/.exec(text) ?? []
  if (time === undefined || json === undefined) return undefined
  const told = objectIn(json)
  const [offset, length] = [numberIn(told?.['offset']), numberIn(told?.['length'])]
  const [url, filename] = [told?.['url'], told?.['filename']]
  if (offset === null || length === null) return undefined
  if (typeof url !== 'string' || typeof filename !== 'string') return undefined
  return {
    line,
    text,
    time,
    filename,
    offset,
    length,
    url,
    status: numberIn(told?.['status']),
    mime: textIn(told?.['mime']),
    digest: textIn(told?.['digest']),
    recordDigest: textIn(told?.['recordDigest']),
  }
}

/** An object in JSON; undefined where it is none. */
export function objectIn(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}

/** Some programs write numbers as text. */
function numberIn(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
