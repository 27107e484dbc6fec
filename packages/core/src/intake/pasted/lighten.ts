/** HTML without the pictures that are written into it: most of its length, and not read. */
export function withoutInlinePictures(html: string): string {
  const parts: string[] = []
  let from = 0
  for (const { 0: start, 1: quote = '"', index } of html.matchAll(/=(["'])data:/g)) {
    if (index < from) continue
    const begin = index + start.length
    const end = html.indexOf(quote, begin)
    if (end === -1) break
    parts.push(html.slice(from, begin))
    from = end
  }
  parts.push(html.slice(from))
  return parts.join('')
}
