import type { Bytes } from '../bytes.ts'
import { ownBytes } from '../bytes.ts'
import { gunzip } from './gzip.ts'
import type { WarcFault } from './read-warc.ts'

export type Part =
  | {
      readonly bytes: Bytes
      readonly offset: number
      readonly length: number
      readonly isPacked: boolean
    }
  | { readonly fault: WarcFault }

/** Places at which a member may end that are tried; by chance there is one in sixteen million bytes. */
const mostTries = 64

/**
 * The gzip members of a file, unpacked one by one; the file as it is where it is not packed. Browsers unpack only one
 * member at a time and do not say where it ended, so its end is looked for where the next may begin.
 */
export async function* membersOf(file: Uint8Array): AsyncGenerator<Part> {
  if (!isMember(file, 0)) {
    if (file.length > 0)
      yield { bytes: ownBytes(file), offset: 0, length: file.length, isPacked: false }
    return
  }
  let offset = 0
  while (offset < file.length) {
    if (!isMember(file, offset)) {
      yield {
        fault: {
          offset,
          kind: 'not-gzip',
          message: 'What follows the last record is no gzip member',
        },
      }
      return
    }
    const found = await memberAt(file, offset)
    if (!found) {
      yield { fault: { offset, kind: 'cut-off', message: 'A gzip member is broken or cut off' } }
      const next = nextMember(file, offset + 1)
      if (next === file.length) return
      offset = next
      continue
    }
    yield { bytes: found.bytes, offset, length: found.end - offset, isPacked: true }
    offset = found.end
  }
}

async function memberAt(
  file: Uint8Array,
  offset: number,
): Promise<{ readonly bytes: Bytes; readonly end: number } | undefined> {
  let end = offset
  for (let tries = 0; tries < mostTries && end < file.length; tries += 1) {
    end = nextMember(file, end + 1)
    try {
      return { bytes: await gunzip(file.subarray(offset, end)), end }
    } catch {
      // Not the end, or a broken member: the next place tells.
    }
  }
  return undefined
}

/** Where the next member may begin; the end of the file where there is none. */
function nextMember(file: Uint8Array, from: number): number {
  for (let at = file.indexOf(0x1f, from); at >= 0; at = file.indexOf(0x1f, at + 1)) {
    if (isMember(file, at)) return at
  }
  return file.length
}

function isMember(file: Uint8Array, at: number): boolean {
  return file[at] === 0x1f && file[at + 1] === 0x8b && file[at + 2] === 8
}
