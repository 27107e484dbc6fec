import { type CaptureOutcome, captureAddress } from '../actions/capture-address.ts'
import { type ArchivedOutcome, keepArchived } from '../actions/keep-archived.ts'
import { whatRemains } from '../actions/what-remains.ts'
import { stampJobs } from '../jobs/stamp-jobs.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Remains } from '../storage/capture-asks.ts'
import type { Capture } from '../storage/captures.ts'
import { readArguments } from './arguments.ts'
import { atTerminal, inNewsroom, UsageError } from './open-for-command.ts'
import { plainWords } from './plain-words.ts'
import { progressBar } from './progress-bar.ts'

/** `stet capture URL…` */
export function capture(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      archived: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    })
    if (positionals.length === 0)
      throw new UsageError('Name at least one address: stet capture URL…. See --help')
    const bar = progressBar('Saving copies')
    const outcomes: Told[] = []
    for (const address of positionals) {
      if (signal.aborted) break
      const done = await captureAddress(newsroom, { address, actor: atTerminal, reach: { signal } })
      const found = done.outcome !== 'nothing' || signal.aborted
      outcomes.push(found ? done : await whatElse(newsroom, done, { ...values, signal }))
      bar.show(outcomes.length, positionals.length)
    }
    bar.end()
    console.log(values.json ? JSON.stringify(outcomes, null, 2) : outcomes.map(tell).join('\n\n'))
    await haveStamped(newsroom, outcomes, signal)
    if (signal.aborted) return 130
    return outcomes.every(({ outcome }) => outcome === 'captured') ? 0 : 1
  })
}

type Nothing = Extract<CaptureOutcome, { outcome: 'nothing' }>

/** What can still be had where nothing was found; with `archived`, the first copy of an archive is kept at once. */
async function whatElse(
  newsroom: Newsroom,
  done: Nothing,
  { archived, signal }: { readonly archived: boolean; readonly signal: AbortSignal },
): Promise<Told> {
  const { address } = done.capture
  const remains = await whatRemains(newsroom, address)
  const named = remains.archives.find(({ copy }) => copy !== null)
  if (!archived || !named?.copy) return { ...done, remains }
  const asked = { address, archived: { archive: named.archive, ...named.copy }, actor: atTerminal }
  return { ...done, remains, kept: await keepArchived(newsroom, asked, { signal }) }
}

/** Has the copies stamped before the command ends: without a server nobody would for long. Those who are away are asked later. */
async function haveStamped(
  newsroom: Newsroom,
  outcomes: readonly CaptureOutcome[],
  signal: AbortSignal,
): Promise<void> {
  const { authorities } = newsroom.config.stamping
  const keys = outcomes.flatMap((done) =>
    done.outcome === 'refused' ? [] : stampJobs(authorities, done.capture).map(({ key }) => key),
  )
  if (keys.length === 0 || signal.aborted) return
  const { finishJobs } = await import('./finish-jobs.ts')
  await finishJobs(newsroom, { signal, bar: progressBar('Having them stamped'), keys })
}

/** What came of an address, and where nothing was found, what archives and stories of ours hold of it. */
type Told = CaptureOutcome & { readonly remains?: Remains; readonly kept?: ArchivedOutcome }

function tell(done: Told): string {
  switch (done.outcome) {
    case 'captured':
      return [`Saved a copy of ${done.capture.address}`, ...facts(done.capture)].join('\n  ')
    case 'nothing': {
      const { capture: look, idTime, older } = done
      const why = look.reading.kind === 'nothing' ? look.reading.why : ''
      return [
        `Found no post at ${look.address}: ${why}`,
        'One look does not tell that something is gone; this one is kept.',
        ...(idTime === null ? [] : [`By its id it is from ${idTime}.`]),
        ...older.map(({ id, takenAt }) => `We hold an older copy: ${id}, taken ${takenAt}`),
        ...(done.remains?.archives ?? []).map(({ archive, copy, problem }) =>
          copy
            ? plainWords(
                `${archive} keeps a copy of ${copy.at ?? 'a day not told'}: ${copy.address}`,
              )
            : `${archive}: ${problem}`,
        ),
        ...(done.kept ? [keptWords(done.kept)] : []),
        ...(done.remains?.stories ?? []).map(({ id, headline }) =>
          plainWords(`Saved for the story “${headline}” (${id})`),
        ),
        ...(older.length === 0
          ? ['Did somebody see it? A screenshot of theirs is worth keeping.']
          : []),
        `Evidence: ${look.warc}`,
      ].join('\n  ')
    }
    case 'refused':
      return done.problem
    default:
      return done satisfies never
  }
}

function keptWords(kept: ArchivedOutcome): string {
  return kept.outcome === 'kept' ? `Its copy is kept here: ${kept.capture.id}` : kept.problem
}

function facts({ id, takenAt, reading, warc, size }: Capture): readonly string[] {
  const told = [`Copy: ${id}, fetched by us ${takenAt}`, `Evidence: ${warc}, ${size} bytes`]
  if (reading.kind === 'page') {
    const { title, outlet, publishedAt } = reading.page
    return [plainWords(`${outlet}: ${title}`), `Published: ${publishedAt ?? 'not told'}`, ...told]
  }
  if (reading.kind === 'nothing') return told
  const { author, postedAt, postedWords, text, doubts, media } = reading.post
  return [
    plainWords(
      `${author.name} ${author.handle && `(${author.handle})`}, ${postedAt ?? (postedWords || 'date not told')}`,
    ),
    plainWords(`“${text.length > 200 ? `${text.slice(0, 199).toWellFormed()}…` : text}”`),
    ...(media.length > 0 ? [`Pictures and videos: ${media.length}, kept and not shown`] : []),
    ...(reading.thread.length > 1
      ? [`A thread of ${reading.thread.length} posts, kept whole`]
      : []),
    ...doubts.map((doubt) => `To be looked at: ${doubt}`),
    ...told,
  ]
}
