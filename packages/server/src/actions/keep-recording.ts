import { createHash } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RecordingKind } from '@stet/core/quotation'
import type { Day } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { newSeal, type Seal, sealOf } from '../keys/seal.ts'
import { writeSealed } from '../keys/sealed-file.ts'
import type { Newsroom } from '../newsroom.ts'
import { makeFolder, syncFolders } from '../site/durable-file.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Database, transaction } from '../storage/database.ts'
import {
  findRecording,
  lockRecording,
  type Recording,
  saveRecording,
  storiesOfRecording,
} from '../storage/recordings.ts'
import { askStoryPages } from './ask-story-pages.ts'

/** What whoever keeps a recording says of it. */
export interface ToldOfRecording {
  readonly kind: RecordingKind
  readonly who: string
  readonly heldOn: Day
  readonly way: string
  /** As it was typed; empty where there is none. */
  readonly transcript: string
}

/** A file as it comes in. */
export interface ComingFile {
  readonly name: string
  readonly type: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Where the sealed file of a recording lies. */
export function recordedFile(data: string, id: string): string {
  return join(data, 'recordings', id)
}

/**
 * Keeps what somebody said to us: who, when, by which way, the transcript, and the file where there is one. File and
 * transcript are encrypted before they are on the disk, with a key of their own. Throws where the file breaks off;
 * nothing is kept then.
 */
export async function keepRecording(
  newsroom: Newsroom,
  { told, file, actor }: { told: ToldOfRecording; file: ComingFile | null; actor: Actor },
): Promise<Recording> {
  const id = newsroom.newId()
  const { seal, wrapped } = await newSeal(newsroom.config, id)
  const { transcript, ...rest } = told
  const recording: Recording = {
    ...{ ...rest, id, at: newsroom.now(), sealKey: wrapped, actor },
    transcript: sealedWords(seal, transcript),
    file: file && (await keepFile(recordedFile(newsroom.config.data, id), seal, file)),
  }
  await transaction(newsroom.database, async (db) => {
    await saveRecording(db, recording)
    const detail = { kind: told.kind, hash: recording.file?.hash ?? null }
    await tell(db, newsroom, { recording, actor, action: 'keep-recording', detail })
  })
  return recording
}

/**
 * Adds the file to a recording that has none yet; undefined where there is none of this name any more, or it has a file
 * by now. Throws where the file breaks off. What came is written beside: only what is kept gets the recording's place.
 */
export async function addRecordedFile(
  newsroom: Newsroom,
  { id, file, actor }: { readonly id: string; readonly file: ComingFile; readonly actor: Actor },
): Promise<Recording | undefined> {
  const before = await findRecording(newsroom.database.db, id)
  if (!before || before.file) return undefined
  const seal = await sealOf(newsroom.config, id, before.sealKey)
  const place = recordedFile(newsroom.config.data, id)
  const beside = `${place}.${newsroom.newId()}`
  const kept = await keepFile(beside, seal, file)
  const whole = await changed(newsroom, { id, actor, action: 'add-recorded-file' }, (now) =>
    now.file ? undefined : { ...now, file: kept },
  )
  if (whole) await rename(beside, place)
  else await rm(beside, { force: true })
  return whole
}

/** Changes the transcript; pages whose words are compared with it are written anew. Undefined where there is no recording. */
export async function changeTranscript(
  newsroom: Newsroom,
  { id, transcript, actor }: { id: string; transcript: string; actor: Actor },
): Promise<Recording | undefined> {
  const found = await findRecording(newsroom.database.db, id)
  if (!found) return undefined
  const words = sealedWords(await sealOf(newsroom.config, id, found.sealKey), transcript)
  return changed(newsroom, { id, actor, action: 'change-transcript' }, (now) => ({
    ...now,
    transcript: words,
  }))
}

/**
 * Changes a recording as it is now: while a file was on its way, somebody may have typed the transcript, or removed all
 * of it.
 */
function changed(
  newsroom: Newsroom,
  { id, actor, action }: { readonly id: string; readonly actor: Actor; readonly action: string },
  change: (now: Recording) => Recording | undefined,
): Promise<Recording | undefined> {
  return transaction(newsroom.database, async (db) => {
    await lockRecording(db, id)
    const now = await findRecording(db, id)
    const next = now && change(now)
    if (!next) return undefined
    await saveRecording(db, next)
    const detail = { hash: next.file?.hash ?? null }
    await tell(db, newsroom, { recording: next, actor, action, detail })
    await askPagesOfRecording(db, newsroom, id)
    return next
  })
}

/** Asks for the pages of the live stories that name a recording. */
export async function askPagesOfRecording(
  db: Database,
  newsroom: Newsroom,
  id: string,
): Promise<void> {
  const now = newsroom.now()
  await askStoryPages(db, await storiesOfRecording(db, id), { now, withFeeds: false })
}

async function keepFile(
  to: string,
  seal: Seal,
  { name, type, bytes }: ComingFile,
): Promise<Recording['file']> {
  await syncFolders(makeFolder(dirname(to)), 'apart')
  const hash = createHash('sha256')
  let size = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const some of bytes) {
      hash.update(some)
      size += some.length
      yield some
    }
  }
  await writeSealed(seal, counted(), to)
  return { name, type, size, hash: hash.digest('hex') }
}

function sealedWords(seal: Seal, words: string): string {
  return words.trim() === '' ? '' : seal.close(Buffer.from(words)).toString('base64')
}

function tell(
  db: Database,
  newsroom: Newsroom,
  about: { recording: Recording; actor: Actor; action: string; detail: unknown },
): Promise<void> {
  const { recording, ...rest } = about
  return recordAudit(db, {
    ...{ ...rest, id: newsroom.newId(), at: newsroom.now(), subject: recording.id },
  })
}
