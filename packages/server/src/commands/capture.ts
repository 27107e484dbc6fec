import { type CaptureOutcome, captureAddress } from '../actions/capture-address.ts'
import type { Capture } from '../storage/captures.ts'
import { readArguments } from './arguments.ts'
import { atTerminal, inNewsroom, UsageError } from './open-for-command.ts'
import { progressBar } from './progress-bar.ts'

/** `stet capture URL…` */
export function capture(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
    })
    if (positionals.length === 0)
      throw new UsageError('Name at least one address: stet capture URL…. See --help')
    const bar = progressBar('Saving copies')
    const outcomes: CaptureOutcome[] = []
    for (const address of positionals) {
      if (signal.aborted) break
      outcomes.push(
        await captureAddress(newsroom, { address, actor: atTerminal, reach: { signal } }),
      )
      bar.show(outcomes.length, positionals.length)
    }
    bar.end()
    console.log(values.json ? JSON.stringify(outcomes, null, 2) : outcomes.map(tell).join('\n\n'))
    if (signal.aborted) return 130
    return outcomes.every(({ outcome }) => outcome === 'captured') ? 0 : 1
  })
}

function tell(done: CaptureOutcome): string {
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

function facts({ id, takenAt, reading, warc, size }: Capture): readonly string[] {
  const told = [`Copy: ${id}, fetched by us ${takenAt}`, `Evidence: ${warc}, ${size} bytes`]
  if (reading.kind === 'page') {
    const { title, outlet, publishedAt } = reading.page
    return [plain(`${outlet}: ${title}`), `Published: ${publishedAt ?? 'not told'}`, ...told]
  }
  if (reading.kind === 'nothing') return told
  const { author, postedAt, postedWords, text, doubts, media } = reading.post
  return [
    plain(
      `${author.name} ${author.handle && `(${author.handle})`}, ${postedAt ?? (postedWords || 'date not told')}`,
    ),
    plain(`“${text.length > 200 ? `${text.slice(0, 199).toWellFormed()}…` : text}”`),
    ...(media.length > 0 ? [`Pictures and videos: ${media.length}, kept and not shown`] : []),
    ...(reading.thread.length > 1
      ? [`A thread of ${reading.thread.length} posts, kept whole`]
      : []),
    ...doubts.map((doubt) => `To be looked at: ${doubt}`),
    ...told,
  ]
}

/** Somebody's words: nothing in them may steer the terminal. */
function plain(words: string): string {
  return words.replaceAll(/\p{Cc}/gu, ' ').trim()
}
