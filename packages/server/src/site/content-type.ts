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
}

/** The content type of a file of the site; undefined for files that the site does not have. */
export function contentTypeOf(file: string): string | undefined {
  return types[extname(file)]
}

/** Whether packing makes the file smaller: pictures and typefaces are packed already. */
export function isPackable(file: string): boolean {
  return /\.(html|css|js|txt|json|rss|atom|xml)$/.test(file)
}

/** How long a reader may keep the file without asking again. */
export function cacheControlOf(file: string): string {
  if (/^(assets|media)\//.test(file)) return 'public, max-age=31536000, immutable'
  // A correction must reach the next reader: pages are kept, but asked for each time by their ETag.
  return 'public, max-age=0, must-revalidate'
}
