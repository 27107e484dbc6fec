import { writeFile } from 'node:fs/promises'
import { evidencePath } from '@stet/core/page'
import { closeEvidence, openEvidence } from '../actions/open-evidence.ts'
import { packEvidence } from '../actions/pack-evidence.ts'
import type { Newsroom } from '../newsroom.ts'
import type { OpenedExtent } from '../storage/opened-evidence.ts'
import { readArguments } from './arguments.ts'
import { finishJobs } from './finish-jobs.ts'
import { atTerminal, inNewsroom, UnfinishedError, UsageError } from './open-for-command.ts'
import { progressBar } from './progress-bar.ts'

/** `stet evidence CAPTURE -o FILE.wacz` */
export function evidence(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      output: { type: 'string', short: 'o' },
      looks: { type: 'boolean', default: false },
      open: { type: 'string' },
      close: { type: 'boolean', default: false },
      post: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    })
    const [id, ...more] = positionals
    const { output } = values
    const extent = values.post ? 'post' : 'whole'
    if (id !== undefined && (values.open !== undefined || values.close))
      return decide(newsroom, { capture: id, reason: values.open, extent }, signal)
    if (id === undefined || more.length > 0 || output === undefined)
      throw new UsageError(
        'Name one copy and a file: stet evidence CAPTURE -o FILE.wacz. See --help',
      )
    const asked = { capture: id, withLooks: values.looks, extent, actor: atTerminal } as const
    const done = await packEvidence(newsroom, asked)
    if (done.outcome === 'unknown')
      throw new UnfinishedError(`There is no copy "${id}": stet captures lists them`)
    if (done.outcome === 'absent') throw new UnfinishedError(done.problem)
    await write(output, done.bytes)
    const { capture, bytes, hash, stamps, looks } = done
    if (values.json) {
      const told = {
        file: output,
        address: capture.address,
        hash,
        size: bytes.length,
        stamps,
        looks,
      }
      console.log(JSON.stringify(told))
      return 0
    }
    console.log(
      [
        `Packed the copy of ${capture.address} as ${output}`,
        `${bytes.length} bytes, ${hash}`,
        stamps === 0
          ? 'No time stamps: STET_TIMESTAMP names no authority'
          : `Time stamps: ${stamps}`,
        ...(values.looks ? [`Later looks: ${looks}`] : []),
        `Anybody can check it: stet verify ${output}`,
      ].join('\n  '),
    )
    return 0
  })
}

/** Opens the evidence of a copy to readers for a reason, or closes it where none is given. */
async function decide(
  newsroom: Newsroom,
  {
    capture,
    reason,
    extent,
  }: {
    readonly capture: string
    readonly reason: string | undefined
    readonly extent: OpenedExtent
  },
  signal: AbortSignal,
): Promise<number> {
  if (reason?.trim() === '') throw new UsageError('Say why it is opened: --open "…". See --help')
  const done =
    reason === undefined
      ? await closeEvidence(newsroom, { capture, actor: atTerminal })
      : await open(newsroom, { capture, reason: reason.trim(), extent })
  if (!done)
    throw new UnfinishedError(
      reason === undefined
        ? `The evidence of the copy "${capture}" is not open`
        : `There is no copy "${capture}": stet captures lists them`,
    )
  await finishJobs(newsroom, { signal, bar: progressBar('Writing pages') })
  const address = `${newsroom.config.url}/${evidencePath(capture)}`
  console.log(reason === undefined ? `Closed: ${address} is gone` : `Open to readers: ${address}`)
  return 0
}

/** Says whether there is such a copy. */
async function open(
  newsroom: Newsroom,
  asked: { readonly capture: string; readonly reason: string; readonly extent: OpenedExtent },
): Promise<boolean> {
  const done = await openEvidence(newsroom, { ...asked, actor: atTerminal })
  if (done.outcome === 'refused')
    throw new UnfinishedError(`Cannot open the post alone: ${done.problem}`)
  return done.outcome === 'opened'
}

/** A file that is there already may be one that was given out: it is not written over. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: 'wx' })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const why = code === 'EEXIST' ? 'it is there already' : code
    throw new UnfinishedError(`Cannot write ${path}: ${why}`, { cause })
  }
}
