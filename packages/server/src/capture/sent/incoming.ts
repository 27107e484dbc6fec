import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder, syncFolders, writeDurably } from '../../site/durable-file.ts'

/** Where a file waits that somebody sent, until it was looked through. It is private. */
export function incomingFile(data: string, ask: string): string {
  return join(data, 'incoming', ask)
}

/** Puts a file there, safe on the disk before anything is said. */
export async function keepIncoming(data: string, ask: string, bytes: Buffer): Promise<void> {
  await syncFolders(makeFolder(join(data, 'incoming')), 'apart')
  await writeDurably(incomingFile(data, ask), bytes)
}

/** Takes it away once it is kept, or was refused. */
export async function dropIncoming(data: string, ask: string): Promise<void> {
  await rm(incomingFile(data, ask), { force: true })
}

/** What a file is by its first bytes; undefined where it is nothing that is taken. */
export function sentKind(bytes: Uint8Array): 'screenshot' | 'warc' | 'wacz' | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|....ftyp(?:avif|heic|mif1))/s.test(head))
    return 'screenshot'
  if (head.startsWith('\x1f\x8b') || head.startsWith('WARC/')) return 'warc'
  return head.startsWith('PK\x03\x04') ? 'wacz' : undefined
}
