import { isDisqus, isGhost, isWxr } from '@stet/core/archives'
import { openDecoder } from './text-of-bytes.ts'

/** What a file is, by what is in it. */
export type ArchiveFormat = 'wxr' | 'ghost' | 'disqus' | 'zip' | 'xml' | 'json'

/** How many bytes of a file say what it is. */
export const headBytes: number = 64 * 1024

/** What a file is that begins with these bytes; undefined for anything else than archives, XML and JSON. */
export function formatOf(start: Uint8Array): ArchiveFormat | undefined {
  const [p, k, third] = start
  if (p === 0x50 && k === 0x4b && (third === 3 || third === 5)) return 'zip'
  const head = openDecoder()(start).trimStart()
  if (/^<(?:\?xml|rss\b|!--|!doctype\s+rss)/i.test(head)) {
    if (isWxr(head)) return 'wxr'
    if (isDisqus(head)) return 'disqus'
    return /^<\?xml/i.test(head) && !/<html\b/i.test(head) ? 'xml' : undefined
  }
  if (!/^[{[]/.test(head)) return undefined
  return isGhost(head) ? 'ghost' : 'json'
}

/** What a file is in words, where nothing can be read from it. */
export function describeFormat(format: ArchiveFormat | undefined): string {
  switch (format) {
    case 'xml':
      return 'it is XML, but neither an archive of WordPress (WXR) nor an export of Disqus'
    case 'json':
      return 'it is JSON, but no archive of Ghost'
    default:
      return 'it is no kind of file that is read: folders, .md, .html, .txt, WordPress (WXR), Ghost (JSON), Disqus (XML) and ZIP are'
  }
}
