import { createHash } from 'node:crypto'
import type { Actor } from '../access/actor.ts'
import { sealOf } from '../keys/seal.ts'
import { readSealed } from '../keys/sealed-file.ts'
import { transcriptOf } from '../keys/transcript.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import type { Recording } from '../storage/recordings.ts'
import { recordedFile } from './keep-recording.ts'

interface Opening {
  readonly recording: Recording
  readonly actor: Actor
}

/**
 * The bytes of a recording's file, decrypted as they are read; that somebody opened it is on record. Undefined where it
 * has none. Reading throws where the bytes are not those that were kept.
 */
export async function openRecording(
  newsroom: Newsroom,
  { recording, actor }: Opening,
): Promise<AsyncGenerator<Uint8Array> | undefined> {
  const { id, file } = recording
  if (!file) return undefined
  const seal = await sealOf(newsroom.config, id, recording.sealKey)
  await tell(newsroom, { recording, actor }, 'open-recording')
  const parts = readSealed(seal, recordedFile(newsroom.config.data, id))
  return checked(parts, file.hash, id)
}

/** The transcript of a recording for somebody to read, empty where it has none; that they had it is on record. */
export async function openTranscript(newsroom: Newsroom, opening: Opening): Promise<string> {
  const transcript = await transcriptOf(newsroom, opening.recording)
  if (transcript !== '') await tell(newsroom, opening, 'open-transcript')
  return transcript
}

function tell(
  newsroom: Newsroom,
  { recording, actor }: Opening,
  action: 'open-recording' | 'open-transcript',
): Promise<void> {
  const audit = { id: newsroom.newId(), at: newsroom.now(), actor, action }
  return transaction(newsroom.database, (db) =>
    recordAudit(db, { ...audit, subject: recording.id, detail: null }),
  )
}

/** Whole parts may be missing from the end, which no part can tell of by itself. */
async function* checked(
  parts: AsyncIterable<Uint8Array>,
  expected: string,
  id: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const some of parts) {
    hash.update(some)
    yield some
  }
  const found = hash.digest('hex')
  if (found !== expected)
    throw new Error(`Cannot open the recording ${id}: its SHA-256 is ${found}, not ${expected}`)
}
