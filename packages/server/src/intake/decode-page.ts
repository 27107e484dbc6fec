/**
 * The text of a file that a browser or an editor saved, by its byte order mark, by what the page says of itself,
 * or as UTF-8 and then windows-1252, as browsers read what says nothing. Bytes that fit none become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, isHtml: boolean): string {
  const marked = markOf(bytes) ?? unmarkedWide(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const said = isHtml ? saidBy(bytes) : undefined
  if (said && said !== 'utf-8') return new TextDecoder(said).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(said ?? 'windows-1252').decode(bytes)
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** UTF-16 without a mark: every other byte of what programs write there is nothing. */
function unmarkedWide(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 64)
  const nothings = (from: number) =>
    start.filter((byte, index) => index % 2 === from && byte === 0).length
  if (start.length < 4) return undefined
  const half = start.length / 2
  if (nothings(1) > half * 0.8 && nothings(0) === 0) return 'utf-16le'
  return nothings(0) > half * 0.8 && nothings(1) === 0 ? 'utf-16be' : undefined
}

/** What a `meta` element near the beginning names; of UTF-16 it cannot be true, and then it is UTF-8. */
function saidBy(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 8192))
  const named =
    /<meta\b[^<>]{0,300}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(start)?.[1] ??
    /^<\?xml[^<>]{0,100}encoding\s*=\s*["']([\w:-]{2,40})["']/i.exec(start)?.[1]
  if (named === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(named)
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    // A name that no browser knows says nothing.
    return undefined
  }
}
