import { extname } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/feed+json; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wacz': 'application/wacz+zip',
}

/** The content type of a file of the site; undefined for files that the site does not have. */
export function contentTypeOf(file: string): string | undefined {
  // The ledger's files are named as its format wants them (C2SP tlog-tiles).
  if (file.startsWith('ledger/')) return ledgerTypeOf(file)
  return types[extname(file)]
}

function ledgerTypeOf(file: string): string | undefined {
  if (/^ledger\/(checkpoint|key)$/.test(file)) return 'text/plain; charset=utf-8'
  if (/^ledger\/tile\/[a-z0-9/]+(\.p\/\d+)?$/.test(file)) return 'application/octet-stream'
  if (extname(file) === '.json') return 'application/json; charset=utf-8'
  return types[extname(file)]
}

/** Whether packing makes the file smaller: pictures and typefaces are packed already. */
export function isPackable(file: string): boolean {
  return /\.(html|css|js|txt|json|rss|atom|xml)$/.test(file)
}

/** How long a reader may keep the file without asking again. */
export function cacheControlOf(file: string): string {
  // What is named by what it holds never changes; a tile's hashes and entries do not either.
  if (/^(assets|media|ledger\/tile)\//.test(file)) return 'public, max-age=31536000, immutable'
  // A correction must reach the next reader: pages are kept, but asked for each time by their ETag.
  return 'public, max-age=0, must-revalidate'
}
