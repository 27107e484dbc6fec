import type { Bytes } from '../bytes.ts'
import { readAhead, type Source } from '../source.ts'
import { type Tools, webTools } from '../tools.ts'
import type { WarcFault } from './read-warc.ts'

export type Part =
  | {
      readonly bytes: Bytes
      /** As it lies in the file. */
      readonly raw: Bytes
      readonly offset: number
      readonly isPacked: boolean
    }
  | { readonly fault: WarcFault }

/** What is known before a file is walked through. */
export interface WalkOptions {
  /** Where members are said to begin, in order: by an index or a manifest. They are tried first and believed in nothing. */
  readonly starts?: readonly number[]
  readonly tools?: Tools
}

/** Places at which a member may end that are tried; by chance there is one in sixteen million bytes. */
const mostTries = 64
/** The most that one record may take up in a file. */
const largest = 512 * 1024 * 1024
const firstWindow = 256 * 1024

/**
 * The gzip members of a file, unpacked one by one; the records of one that is not packed. Browsers unpack only one
 * member at a time and do not say where it ended, so its end is looked for where the next may begin.
 */
export async function* membersOf(file: Source, options: WalkOptions = {}): AsyncGenerator<Part> {
  const source = readAhead(file)
  const { tools = webTools, starts = [] } = options
  if (!isMember(await source.read(0, 3), 0)) {
    yield* plainRecords(source)
    return
  }
  let offset = 0
  let hint = 0
  let missed = -1
  while (offset < source.size) {
    if (!isMember(await source.read(offset, offset + 3), 0)) {
      const message = 'What follows the last record is no gzip member'
      yield { fault: { offset, kind: 'not-gzip', message } }
      return
    }
    while (hint < starts.length && (starts[hint] ?? 0) <= offset) hint += 1
    const end = Math.min(starts[hint] ?? source.size, source.size)
    // Reading far for nothing, again and again, is what a hostile index would make us do.
    const isTried = end - offset <= firstWindow || (starts.length > 0 && end !== missed)
    const found = await memberAt(source, offset, { tools, end: isTried ? end : null })
    if (isTried && found?.raw.length !== end - offset) missed = end
    if (!found) {
      yield { fault: { offset, kind: 'cut-off', message: 'A gzip member is broken or cut off' } }
      const window = new Window(source, offset)
      offset += await window.nextMember(1)
      continue
    }
    yield { ...found, offset, isPacked: true }
    offset += found.raw.length
  }
}

async function memberAt(
  source: Source,
  offset: number,
  { tools, end }: { readonly tools: Tools; readonly end: number | null },
): Promise<{ readonly bytes: Bytes; readonly raw: Bytes } | undefined> {
  if (end !== null && end - offset <= largest) {
    const raw = await source.read(offset, end)
    const bytes = await unpacked(raw, tools)
    if (bytes) return { bytes, raw }
  }
  const window = new Window(source, offset)
  let length = 0
  for (let tries = 0; tries < mostTries; tries += 1) {
    const next = await window.nextMember(length + 1)
    if (next === length || next > largest) return undefined
    length = next
    const raw = window.first(length)
    const bytes = await unpacked(raw, tools)
    if (bytes) return { bytes, raw }
    if (offset + length >= source.size) return undefined
  }
  return undefined
}

/** Undefined where the bytes are not exactly one whole member. */
async function unpacked(raw: Bytes, { gunzip }: Tools): Promise<Bytes | undefined> {
  try {
    return await gunzip(raw)
  } catch {
    return undefined
  }
}

/** What lies from a place on, read as far as it is needed. */
class Window {
  readonly #source: Source
  readonly #offset: number
  #bytes: Bytes = new Uint8Array()

  constructor(source: Source, offset: number) {
    this.#source = source
    this.#offset = offset
  }

  /** Where the next member may begin, counted from the window's place; the end of the source where there is none. */
  async nextMember(from: number): Promise<number> {
    let at = from
    for (;;) {
      for (at = this.#bytes.indexOf(0x1f, at); at >= 0; at = this.#bytes.indexOf(0x1f, at + 1)) {
        if (at + 2 < this.#bytes.length && isMember(this.#bytes, at)) return at
      }
      const seen = this.#bytes.length
      if (this.#offset + seen >= this.#source.size || seen > largest)
        return Math.max(seen, from - 1)
      await this.#grow()
      // What was cut in two by the window's end is looked at again.
      at = Math.max(from, seen - 2)
    }
  }

  first(length: number): Bytes {
    return this.#bytes.subarray(0, length)
  }

  async #grow(): Promise<void> {
    const wanted = Math.max(firstWindow, this.#bytes.length * 4)
    this.#bytes = await this.#source.read(this.#offset, this.#offset + wanted)
  }
}

const headRoom = 64 * 1024

/** Records that are not packed, by the length that each one says; what cannot be read is given as it stands, to be told. */
async function* plainRecords(source: Source): AsyncGenerator<Part> {
  let offset = 0
  while (offset < source.size) {
    const head = await source.read(offset, offset + headRoom)
    const text = new TextDecoder('latin1').decode(head)
    const blank = text.indexOf('\r\n\r\n')
    const told = /^content-length:[ \t]*(\d{1,12})[ \t]*$/im.exec(
      text.slice(0, blank).replaceAll('\r', ''),
    )
    const length = blank + 4 + Number(told?.[1] ?? Number.NaN) + 4
    const bytes =
      blank >= 0 && length <= largest ? await source.read(offset, offset + length) : head
    yield { bytes, raw: bytes, offset, isPacked: false }
    if (blank < 0 || !(length <= largest)) return
    offset += length
  }
}

function isMember(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8
}
