import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { STATUS_CODES } from 'node:http'
import { join } from 'node:path'
import type { Packing } from './accept-encoding.ts'
import { cacheControlOf, contentTypeOf, isPackable } from './content-type.ts'
import { siteHeaders } from './site-headers.ts'
import { fileOf } from './site-path.ts'
import { type SpecialAnswer, specialAnswerIn } from './special-answer.ts'

/** A file as it goes to a reader: the bytes and the head, ready to be sent. */
export interface ServedFile {
  readonly status: 200 | 301 | 410
  readonly bytes: Buffer
  readonly etag: string
  readonly headers: readonly string[]
  readonly headersUnchanged: readonly string[]
  /** The address of the page if it may be a story's, as addresses are kept; null of all else. */
  readonly page: string | null
  /** The same as they stand on the line, for readers who are served before the HTTP server. */
  readonly statusLine: string
  readonly head: string
  readonly headUnchanged: string
  /** Head and bytes as one, as sent within this second. */
  whole?: { readonly second: number; readonly bytes: Buffer }
}

interface Kept {
  readonly file: ServedFile | undefined
  readonly changed: string
  checked: number
}

/** How old the knowledge of a file may be before it is looked at again, in milliseconds. */
const trusted = 5
const mostBytes = 16 * 1024 * 1024

/**
 * The site's folder, with what readers ask for most kept in memory. Whoever writes the folder,
 * this process or another, the new bytes are served within `trusted` milliseconds.
 */
export class SiteFiles {
  readonly #folder: string
  readonly #kept = new Map<string, Kept>()
  #bytes = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The answer for an address if it is at hand and fresh; else undefined, and `find` must be asked. */
  atHand(address: string, packing: Packing, now: number): ServedFile | undefined {
    const kept = this.#kept.get(keyOf(address, packing))
    return kept && now - kept.checked < trusted ? kept.file : undefined
  }

  /** The answer for an address, read from the folder where needed; undefined where there is no file. */
  async find(address: string, packing: Packing, now: number): Promise<ServedFile | undefined> {
    const file = fileOf(address)
    if (!file || contentTypeOf(file) === undefined) return undefined
    const packings = isPackable(file) ? fallbacks[packing] : plainOnly
    for (const form of packings) {
      const served = await this.#look(keyOf(address, packing), file, form, now)
      if (served) return served
    }
    return undefined
  }

  /** Forgets what is at hand, so that the next reader gets what is in the folder now. */
  forget(): void {
    this.#kept.clear()
    this.#bytes = 0
  }

  async #look(key: string, file: string, form: Packing, now: number) {
    const path = join(this.#folder, file + endings[form])
    const facts = await stat(path).catch(() => undefined)
    if (!facts?.isFile()) return undefined
    const kept = this.#kept.get(key)
    // As text: in a sum a later time and a lower number of the file could cancel each other out.
    const changed = `${facts.mtimeMs} ${facts.size} ${facts.ino}`
    if (kept?.file && kept.changed === changed) {
      kept.checked = now
      return kept.file
    }
    const bytes = await readFile(path).catch(() => undefined)
    if (!bytes) return undefined
    const served = servedFile(file, bytes, form)
    this.#keep(key, { file: served, changed, checked: now })
    return served
  }

  #keep(key: string, kept: Kept): void {
    const size = kept.file?.bytes.length ?? 0
    if (size > mostBytes / 16) return
    const before = this.#kept.get(key)?.file?.bytes.length ?? 0
    this.#bytes += size - before
    this.#kept.set(key, kept)
    for (const [oldest, entry] of this.#kept) {
      if (this.#bytes <= mostBytes) break
      this.#kept.delete(oldest)
      this.#bytes -= entry.file?.bytes.length ?? 0
    }
  }
}

const endings: Readonly<Record<Packing, string>> = { br: '.br', gzip: '.gz', plain: '' }
const plainOnly: readonly Packing[] = ['plain']
const fallbacks: Readonly<Record<Packing, readonly Packing[]>> = {
  br: ['br', 'plain'],
  gzip: ['gzip', 'plain'],
  plain: plainOnly,
}

function keyOf(address: string, packing: Packing): string {
  return packing + address
}

function servedFile(file: string, bytes: Buffer, packing: Packing): ServedFile {
  const special = packing === 'plain' ? specialAnswerIn(file, bytes) : undefined
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const shared = ['ETag', etag, 'Cache-Control', cacheControlOf(file)]
  if (isPackable(file)) shared.push('Vary', 'Accept-Encoding')
  for (const [name, value] of Object.entries(siteHeaders)) shared.push(name, value)
  const own = ['Content-Type', contentTypeOf(file) ?? '', 'Content-Length', String(bytes.length)]
  if (packing !== 'plain') own.push('Content-Encoding', packing)
  // Evidence holds bytes of strangers: it is for a disk, not to be opened here, and for no search engine.
  if (file.endsWith('.wacz'))
    own.push('Content-Disposition', 'attachment', 'X-Robots-Tag', 'noindex')
  const status = special?.status ?? 200
  const headers = [...own, ...shared, ...locationOf(special)]
  return {
    status,
    bytes,
    page: status === 200 ? storyPageIn(file) : null,
    etag,
    headers,
    headersUnchanged: shared,
    statusLine: `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`,
    head: asLines(headers),
    headUnchanged: asLines(shared),
  }
}

/** The address of a page two folders deep, where stories live; some are lists, which have no story. */
function storyPageIn(file: string): string | null {
  const [, section, slug] = /^([^/]+)\/([^/]+)\/index\.html$/.exec(file) ?? []
  if (section === undefined || slug === undefined) return null
  return `/${encodeURIComponent(section)}/${encodeURIComponent(slug)}/`
}

/** Header names and values in turn, as they stand on the line, with the empty line after them. */
function asLines(headers: readonly string[]): string {
  let text = 'Connection: keep-alive\r\n'
  for (let index = 0; index < headers.length; index += 2) {
    text += `${headers[index]}: ${headers[index + 1]}\r\n`
  }
  return `${text}\r\n`
}

function locationOf(special: SpecialAnswer | undefined): readonly string[] {
  return special?.status === 301 ? ['Location', special.target] : []
}
