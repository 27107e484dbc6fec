import { createReadStream } from 'node:fs'
import { open, readFile, rm, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { recordingKinds } from '@stet/core/quotation'
import { isDay } from '@stet/core/story'
import { keepRecording } from '../actions/keep-recording.ts'
import { openRecording } from '../actions/open-recording.ts'
import { removeRecording } from '../actions/remove-recording.ts'
import type { Newsroom } from '../newsroom.ts'
import { findRecording, listRecordings, type Recording } from '../storage/recordings.ts'
import { readArguments } from './arguments.ts'
import { finishJobs } from './finish-jobs.ts'
import { atTerminal, inNewsroom, UnfinishedError, UsageError } from './open-for-command.ts'
import { plainWords } from './plain-words.ts'
import { progressBar } from './progress-bar.ts'

const options = {
  add: { type: 'string' },
  open: { type: 'string' },
  remove: { type: 'string' },
  kind: { type: 'string', default: 'recording' },
  who: { type: 'string', default: '' },
  on: { type: 'string' },
  way: { type: 'string', default: '' },
  transcript: { type: 'string' },
  output: { type: 'string', short: 'o' },
  reason: { type: 'string', default: '' },
  json: { type: 'boolean', default: false },
} as const

type Values = ReturnType<typeof readValues>

const readValues = (args: readonly string[]) => readArguments(args, options).values

/** `stet recordings` */
export function recordings(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const values = readValues(args)
    if (values.add !== undefined) return add(newsroom, values.add, values)
    if (values.open !== undefined) return unpack(newsroom, values.open, values.output)
    if (values.remove !== undefined) return remove(newsroom, values.remove, { values, signal })
    const found = await listRecordings(newsroom.database.db, { limit: 1000 })
    if (values.json) console.log(JSON.stringify(found.map(told), null, 2))
    else console.log(found.length === 0 ? 'Nothing is kept' : found.map(lineOf).join('\n'))
    return 0
  })
}

async function add(newsroom: Newsroom, path: string, values: Values): Promise<number> {
  const kind = recordingKinds.find((one) => one === values.kind)
  if (!kind) throw new UsageError(`--kind is ${recordingKinds.join(', ')}, found "${values.kind}"`)
  const heldOn = values.on
  if (heldOn === undefined || !isDay(heldOn))
    throw new UsageError(`Say on which day it was said: --on 2026-11-20, found "${heldOn ?? ''}"`)
  if (!(await stat(path).catch(() => undefined))?.isFile())
    throw new UsageError(`Cannot find the file ${path}`)
  const transcript = values.transcript === undefined ? '' : await wordsIn(values.transcript)
  const { who, way } = values
  const file = { name: basename(path), type: '', bytes: createReadStream(path) }
  const given = { told: { kind, who, heldOn, way, transcript }, file, actor: atTerminal }
  const recording = await keepRecording(newsroom, given)
  if (values.json) console.log(JSON.stringify(told(recording)))
  else console.log(`Kept, encrypted: ${lineOf(recording)}`)
  return 0
}

async function wordsIn(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) throw new UsageError(`Cannot read the transcript ${path}`)
  return text
}

async function unpack(newsroom: Newsroom, id: string, output: string | undefined): Promise<number> {
  if (output === undefined) throw new UsageError('Name a file: --open ID -o FILE. See --help')
  const recording = await findRecording(newsroom.database.db, id)
  const bytes = recording && (await openRecording(newsroom, { recording, actor: atTerminal }))
  if (!bytes) throw new UnfinishedError(`There is no file of a recording "${id}"`)
  const target = await open(output, 'wx', 0o600).catch((cause) => {
    throw new UnfinishedError(`Cannot write ${output}: ${cause.code}`, { cause })
  })
  try {
    for await (const some of bytes) await target.appendFile(some)
  } catch (error) {
    await rm(output, { force: true })
    throw error
  } finally {
    await target.close()
  }
  console.log(`Opened as ${output}; that it was opened is on record`)
  return 0
}

async function remove(
  newsroom: Newsroom,
  id: string,
  { values, signal }: { readonly values: Values; readonly signal: AbortSignal },
): Promise<number> {
  const reason = values.reason.trim()
  if (reason === '') throw new UsageError('Say why it goes: --reason "She asked us to"')
  if (!(await removeRecording(newsroom, { id, reason, actor: atTerminal })))
    throw new UnfinishedError(`There is no recording "${id}": stet recordings lists them`)
  await finishJobs(newsroom, { signal, bar: progressBar('Writing pages') })
  console.log('Removed for good')
  return 0
}

function told({ sealKey: _key, transcript, ...rest }: Recording): unknown {
  return { ...rest, hasTranscript: transcript !== '' }
}

function lineOf({ id, kind, heldOn, who, way, file, transcript }: Recording): string {
  const facts = [who, way, file?.name ?? '', transcript === '' ? '' : 'with transcript']
  return `${heldOn}  ${kind.padEnd(9)}  ${id}  ${plainWords(facts.filter((one) => one !== '').join(', '))}`
}
