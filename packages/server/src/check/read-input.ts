import { stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { decodePage } from '../intake/decode-page.ts'
import { kindOf } from '../intake/file-kinds.ts'
import { openFilesBeside } from '../intake/intake-folder.ts'
import { type CheckInput, type CheckSetting, UnreadableError } from './check-input.ts'

const mostBytes = 20 * 1024 * 1024

/** Reads a file or the story at an address. Throws an `UnreadableError` in words where it cannot be read. */
export async function readInput(file: string, setting: CheckSetting): Promise<CheckInput> {
  if (/^https?:\/\//i.test(file)) {
    const { readAddress } = await import('./read-address.ts')
    return readAddress(file, setting)
  }
  const facts = await stat(file).catch(() => undefined)
  if (!facts?.isFile())
    throw new UnreadableError(`Cannot read ${file}: there is no file at this path`)
  if (facts.size > mostBytes)
    throw new UnreadableError(`Cannot read ${file}: it has more than 20 MB`)
  if (/^\.docx$/i.test(extname(file))) {
    const { readDocx } = await import('./read-docx.ts')
    return { kind: 'text', file, text: await readDocx(file), isWhole: false }
  }
  const kind = kindOf(file)
  if (kind === undefined) {
    throw new UnreadableError(
      `Cannot read ${file}: name a .txt, .md, .html or .docx file, or the address of a story`,
    )
  }
  const name = basename(file)
  const bytes = await (await openFilesBeside(file, [name])).read(name)
  if (!bytes)
    throw new UnreadableError(`Cannot read ${file}: it lies behind a link, or is kept from us`)
  if (kind === 'text') return { kind, file, text: textOf(file, bytes), isWhole: true }
  const { storyOfMarkdown, storyOfPage } = await import('./read-story.ts')
  return kind === 'markdown'
    ? storyOfMarkdown(file, decodePage(bytes, false), setting)
    : storyOfPage(file, decodePage(bytes, true), setting)
}

/** A text as it lies there, to the UTF-16 unit: its byte order mark and its line ends stay. */
function textOf(file: string, bytes: Uint8Array): string {
  if (bytes.includes(0) && !isWide(bytes))
    throw new UnreadableError(`Cannot read ${file}: it is no text`)
  const text = decodePage(bytes, false)
  return hasMark(bytes) ? `\ufeff${text}` : text
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return (first === 0xef && second === 0xbb && third === 0xbf) || isWideMark(first, second)
}

function isWideMark(first: number | undefined, second: number | undefined): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** Whether every other byte of the beginning is nothing, as in UTF-16. */
function isWide(bytes: Uint8Array): boolean {
  if (isWideMark(bytes[0], bytes[1])) return true
  const start = bytes.subarray(0, 64)
  return start.filter((byte) => byte === 0).length >= start.length * 0.4
}
