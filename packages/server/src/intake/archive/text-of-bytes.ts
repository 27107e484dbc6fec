/** Makes text of the bytes of an XML or JSON file, chunk by chunk, in the encoding that it says it has. */
export function openDecoder(): (bytes: Uint8Array | undefined) => string {
  let decoder: TextDecoder | undefined
  return (bytes) => {
    decoder ??= new TextDecoder(encodingOf(bytes ?? new Uint8Array()))
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  }
}

/** The encoding by the mark at the start of a file (BOM), or by the XML declaration; UTF-8 where neither is. */
export function encodingOf(start: Uint8Array): string {
  const [first, second, third] = start
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  const line = Buffer.from(start.subarray(0, 200)).toString('latin1')
  const told = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(line)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(told).encoding
  } catch {
    // A name that nobody knows: what is no UTF-8 then shows as such.
    return 'utf-8'
  }
}
