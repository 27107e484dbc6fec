import { bytesOf, fromBase64, ownBytes, toBase64 } from '../bytes.ts'
import { hexOf } from '../digest.ts'
import { hashOf } from './tree-hash.ts'

/** A public key as it checks notes (C2SP signed-note). */
export interface NoteKey {
  readonly name: string
  /** Four bytes in hexadecimal: beside the name they say which key signed. */
  readonly id: string
  /** An Ed25519 key, 32 bytes. */
  readonly key: Uint8Array
}

/** Reads `name+id+key`; says what is wrong with it. */
export function readNoteKey(text: string): NoteKey | { readonly problem: string } {
  const parts = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim())
  const [, name = '', id = '', encoded = ''] = parts ?? []
  const bytes = exactBase64(encoded)
  if (!parts || bytes?.length !== 33 || bytes[0] !== 1)
    return { problem: 'it is no Ed25519 key of the form name+id+key' }
  if (id !== hexOf(hashOf(bytesOf(`${name}\n`), bytes).subarray(0, 4)))
    return { problem: 'its id is not that of its name and key' }
  return { name, id, key: bytes.subarray(1) }
}

/** The text of a note, if the key has signed it; else what is wrong. */
export async function openNote(
  note: string,
  { name, id, key }: NoteKey,
): Promise<{ readonly text: string } | { readonly problem: string }> {
  const end = note.lastIndexOf('\n\n')
  if (end < 0 || !note.endsWith('\n')) return { problem: 'it has no signature' }
  const text = note.slice(0, end + 1)
  const lines = note.slice(end + 2, -1).split('\n')
  for (const line of lines) {
    const [, signer, encoded = ''] = /^\u2014 (\S+) ([A-Za-z0-9+/]+=*)$/.exec(line) ?? []
    const bytes = exactBase64(encoded)
    if (signer === undefined || !bytes) return { problem: 'a line of its signatures is none' }
    if (signer !== name || hexOf(bytes.subarray(0, 4)) !== id) continue
    const isSigned = await isSignedBy(key, bytes.subarray(4), bytesOf(text))
    return isSigned ? { text } : { problem: `its signature by ${name} is of another text` }
  }
  return { problem: `${name} has not signed it with the key ${id}` }
}

async function isSignedBy(key: Uint8Array, signature: Uint8Array, text: Uint8Array) {
  const algorithm = { name: 'Ed25519' }
  const known = await crypto.subtle.importKey('raw', ownBytes(key), algorithm, false, ['verify'])
  return crypto.subtle.verify(algorithm, known, ownBytes(signature), ownBytes(text))
}

/** What a checkpoint says (C2SP tlog-checkpoint). */
export interface ReadCheckpoint {
  readonly origin: string
  readonly size: number
  /** In base64. */
  readonly root: string
}

/** Reads the text of a checkpoint; undefined where it is none. */
export function readCheckpointText(text: string): ReadCheckpoint | undefined {
  const [origin = '', size = '', root = ''] = text.split('\n')
  if (origin === '' || !/^(0|[1-9]\d{0,15})$/.test(size) || exactBase64(root)?.length !== 32) return
  return { origin, size: Number(size), root }
}

/** The bytes behind base64 in its one form; undefined where it is none. */
function exactBase64(text: string): Uint8Array | undefined {
  try {
    const bytes = fromBase64(text)
    return toBase64(bytes) === text ? bytes : undefined
  } catch {
    return undefined
  }
}
