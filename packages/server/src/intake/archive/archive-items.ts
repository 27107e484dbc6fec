import { openWxrIndex, openWxrItems, readGhost, type WxrIndex } from '@stet/core/archives'
import type { ArchiveItem } from '@stet/core/intake'
import type { FileStream } from '../intake-folder.ts'
import { openDecoder } from './text-of-bytes.ts'

/** A file of an archive. */
export interface ArchivePart {
  readonly name: string
  readonly format: 'wxr' | 'ghost'
  readonly size: number
  readonly open: () => Promise<FileStream | undefined>
}

/** Told after each piece that was read: how many of how many bytes. */
export type Progress = (done: number, total: number) => void

/** The most bytes of JSON, which is read in one piece. */
const mostJson = 300 * 1024 * 1024

/** The items of an archive, some at a time, as they are read; a file of WordPress is read twice. */
export async function* archiveItems(
  parts: readonly ArchivePart[],
  { progress, signal }: { readonly progress: Progress; readonly signal?: AbortSignal },
): AsyncGenerator<readonly ArchiveItem[]> {
  const total = parts.reduce((sum, { size, format }) => sum + size * (format === 'wxr' ? 2 : 1), 0)
  let done = 0
  const broken = new Map<string, string>()
  const read = async function* (part: ArchivePart) {
    try {
      for await (const { text, bytes } of textOf(part)) {
        done += bytes
        yield text
        progress(done, total)
        if (signal?.aborted) return
      }
    } catch (error) {
      // What was read until here is taken all the same.
      broken.set(part.name, `it cannot be read to its end: ${(error as Error).message}`)
    }
  }
  yield* wordpressItems(
    parts.filter(({ format }) => format === 'wxr'),
    read,
  )
  for (const part of parts) if (part.format === 'ghost') yield await ghostItems(part, read)
  yield [...broken].map(([item, why]): ArchiveItem => {
    return { type: 'found', finding: { item, kind: 'file', outcome: 'left', why } }
  })
}

type Read = (part: ArchivePart) => AsyncIterable<string>

async function* wordpressItems(
  parts: readonly ArchivePart[],
  read: Read,
): AsyncGenerator<readonly ArchiveItem[]> {
  if (parts.length === 0) return
  const index = await indexOf(parts, read)
  // One reader for all of them: it notices what is in two files, and addresses that another file has taken.
  const items = openWxrItems(index)
  for (const [at, part] of parts.entries()) {
    if (at > 0) yield items.startFile()
    for await (const text of read(part)) yield items.write(text)
  }
  yield items.end()
  yield index.found.map((finding): ArchiveItem => ({ type: 'found', finding }))
}

async function indexOf(parts: readonly ArchivePart[], read: Read): Promise<WxrIndex> {
  const opened = openWxrIndex()
  for (const [at, part] of parts.entries()) {
    if (at > 0) opened.startFile()
    for await (const text of read(part)) opened.write(text)
  }
  return opened.end()
}

async function ghostItems(part: ArchivePart, read: Read): Promise<readonly ArchiveItem[]> {
  const left = (why: string): readonly ArchiveItem[] => [
    { type: 'found', finding: { item: part.name, kind: 'file', outcome: 'left', why } },
  ]
  if (part.size > mostJson) return left('it has more than 300 MB')
  const texts: string[] = []
  for await (const text of read(part)) texts.push(text)
  const items = readGhost(texts.join(''))
  if (!('problem' in items)) return items
  const { line, message } = items.problem
  return left(line === null ? message : `line ${line}: ${message}`)
}

async function* textOf(part: ArchivePart): AsyncGenerator<{ text: string; bytes: number }> {
  const file = await part.open()
  if (!file) throw new Error('there is no such file any more')
  const decode = openDecoder()
  for await (const chunk of file.stream) yield { text: decode(chunk), bytes: chunk.length }
  yield { text: decode(undefined), bytes: 0 }
}
