import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isDay } from '@stet/core/story'
import { z } from 'zod'
import { recordedFile } from '../../actions/keep-recording.ts'
import type { Config } from '../../config.ts'
import { rewrapped, type Seal, sealOf } from '../../keys/seal.ts'
import { readSealed, writeWhole } from '../../keys/sealed-file.ts'
import type { Newsroom } from '../../newsroom.ts'
import { makeFolder, syncFolders } from '../../site/durable-file.ts'
import { transaction } from '../../storage/database.ts'
import { findRecording, saveRecording } from '../../storage/recordings.ts'
import type { IntakeFolder } from '../intake-folder.ts'
import type { ReportLine } from '../report.ts'
import { actor, instant } from './carried-shapes.ts'
import { exportedRecordingPath, recordingsFile } from './copies-format.ts'
import { linesOf } from './lines-of.ts'
import { lineOf, type TakingCopies } from './take-copies.ts'

const line = z.strictObject({ id: z.uuid(), sealKey: z.base64(), told: z.base64() })
const told = z.strictObject({
  kind: z.enum(['recording', 'notes', 'letter']),
  at: instant,
  who: z.string(),
  heldOn: z.string().refine(isDay, 'must be a day like 2026-11-20'),
  way: z.string(),
  transcript: z.union([z.literal(''), z.base64()]),
  file: z
    .strictObject({ name: z.string(), type: z.string(), size: z.int().min(0), hash: z.string() })
    .nullable(),
  actor,
})

/** How recordings are taken: with the folder of keys of the newsroom that they come from, where it is given. */
export interface TakingRecordings extends TakingCopies {
  readonly keys?: string | undefined
}

const otherKeys =
  'it is closed with the keys of the newsroom that it comes from: “stet import FOLDER --keys KEYS” with its folder of keys brings it in'

/**
 * Brings in the recordings of an export, still encrypted; their keys are wrapped in this newsroom's secret. Those that
 * neither this newsroom's keys nor the given ones open are left, each with its line.
 */
export async function takeRecordings(
  newsroom: Newsroom,
  folder: IntakeFolder,
  asked: TakingRecordings,
): Promise<readonly ReportLine[]> {
  const lines: ReportLine[] = []
  for await (const { from, lines: texts } of linesOf(folder, recordingsFile, 50)) {
    if (asked.signal?.aborted) break
    for (const [index, text] of texts.entries()) {
      const item = `${recordingsFile}, line ${from + index}`
      const why = await takeOne(newsroom, folder, text, asked)
      lines.push(lineOf(item, why === null ? 'taken' : 'left', why ?? ''))
    }
    asked.progress?.(texts.length)
  }
  return lines
}

async function takeOne(
  newsroom: Newsroom,
  folder: IntakeFolder,
  text: string,
  { dryRun, keys }: TakingRecordings,
): Promise<string | null> {
  const read = line.safeParse(jsonOf(text))
  if (!read.success) return 'it is no recording'
  const { id, sealKey } = read.data
  if (await findRecording(newsroom.database.db, id)) return null
  const opened = await openWith(newsroom, read.data, keys)
  if (!opened) return otherKeys
  const { seal, from } = opened
  const row = told.safeParse(jsonOf(openedText(seal, read.data.told)))
  if (!row.success) return 'what is said of it cannot be read'
  if (dryRun) return null
  const { file, ...rest } = row.data
  if (file) {
    const why = await takeFile(newsroom, folder, { id, seal, hash: file.hash })
    if (why !== null) return why
  }
  const wrapped = await rewrapped({ from, to: newsroom.config }, id, sealKey)
  await transaction(newsroom.database, (db) =>
    saveRecording(db, { ...rest, id, file, sealKey: wrapped }),
  )
  return null
}

/** Empty where it is not what the seal closed. */
function openedText(seal: Seal, closed: string): string {
  try {
    return seal.open(Buffer.from(closed, 'base64')).toString()
  } catch {
    return ''
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The seal of a recording, by our own keys or by those that are given. A folder without a secret is given none. */
async function openWith(
  { config }: Newsroom,
  { id, sealKey }: z.infer<typeof line>,
  keys: string | undefined,
): Promise<{ readonly seal: Seal; readonly from: Pick<Config, 'keys'> } | undefined> {
  const folders = [config.keys, ...(keys === undefined ? [] : [keys])]
  for (const one of folders) {
    if (!existsSync(join(one, 'seal-secret'))) continue
    const from = { keys: one }
    const seal = await sealOf(from, id, sealKey).catch(() => undefined)
    if (seal) return { seal, from }
  }
  return undefined
}

async function takeFile(
  newsroom: Newsroom,
  folder: IntakeFolder,
  { id, seal, hash }: { readonly id: string; readonly seal: Seal; readonly hash: string },
): Promise<string | null> {
  const path = exportedRecordingPath(id)
  const file = folder.files.includes(path) ? await folder.open(path) : undefined
  if (!file) return `its file ${path} is not there`
  const to = recordedFile(newsroom.config.data, id)
  await syncFolders(makeFolder(dirname(to)), 'apart')
  await writeWhole(to, file.stream)
  const found = await hashOf(seal, to).catch(() => 'none that could be opened')
  if (found === hash) return null
  await rm(to, { force: true })
  return `its file was changed: its SHA-256 is ${found}, not ${hash}`
}

async function hashOf(seal: Seal, path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of readSealed(seal, path)) hash.update(part)
  return hash.digest('hex')
}
