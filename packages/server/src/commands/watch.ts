import { makeDue } from '../actions/look-soon.ts'
import type { Newsroom } from '../newsroom.ts'
import { listNotices, type Notice } from '../storage/notices.ts'
import { countOriginals, nextLookAt } from '../storage/originals.ts'
import { type LookTold, lookAgain } from '../watch/look-again.ts'
import { readArguments } from './arguments.ts'
import { finishJobs } from './finish-jobs.ts'
import { inNewsroom, UnfinishedError, UsageError } from './open-for-command.ts'
import { plainWords } from './plain-words.ts'
import { progressBar } from './progress-bar.ts'

/** `stet watch` */
export function watch(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      once: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    })
    if (positionals.length > 0 && !values.once)
      throw new UsageError(`stet watch takes "${positionals[0]}" with --once alone. See --help`)
    const { db } = newsroom.database
    for (const address of positionals)
      if (!(await makeDue(db, address, newsroom.now())))
        throw new UnfinishedError(`Cannot look at ${address}: no copy of it began its watch`)
    return values.once
      ? lookOnce(newsroom, signal, values.json)
      : tellWatched(newsroom, values.json)
  })
}

/** Looks at all that is due, writes the pages that this changes, and tells each look. */
export async function lookOnce(
  newsroom: Newsroom,
  signal: AbortSignal,
  json: boolean,
): Promise<number> {
  const { due } = await countOriginals(newsroom.database.db, newsroom.now())
  const looks: LookTold[] = []
  const bar = progressBar('Looking again')
  try {
    await lookAgain(newsroom, {
      signal,
      told: (look) => {
        looks.push(look)
        bar.show(looks.length, Math.max(due, looks.length))
      },
    })
  } catch (error) {
    if (!signal.aborted) throw error
  }
  bar.end()
  if (json) for (const look of looks) console.log(JSON.stringify(look))
  else console.log([...looks.map(lineOf), summaryOf(looks)].join('\n'))
  const isChanged = looks.some(({ change }) => change !== null)
  if (isChanged) await finishJobs(newsroom, { signal, bar: progressBar('Writing pages') })
  return signal.aborted ? 130 : 0
}

/** How many originals are watched, when the next look is due, and what editors have not answered. */
async function tellWatched(newsroom: Newsroom, json: boolean): Promise<number> {
  const { db } = newsroom.database
  const counted = await countOriginals(db, newsroom.now())
  const next = (await nextLookAt(db)) ?? null
  const open = await listNotices(db, { isOpen: true, limit: 50 })
  if (json) console.log(JSON.stringify({ ...counted, next, notices: open }))
  else {
    const { watched, due } = counted
    const when = next === null ? '' : `, the next look is due ${next}`
    console.log(`Originals: ${watched} watched, ${due} due now${when}`)
    for (const notice of open) console.log(noticeLine(notice))
  }
  return 0
}

function lineOf({ at, address, found, state, change, why }: LookTold): string {
  const told = change
    ? `${change.from} → ${change.to}${change.words ? ', its words are others' : ''}`
    : state
  const reason = found === 'live' ? '' : `  ${plainWords(why)}`
  return `${at.slice(0, 16).replace('T', ' ')}  ${told.padEnd(24)}  ${address}${reason}`
}

function summaryOf(looks: readonly LookTold[]): string {
  const changed = looks.filter(({ change }) => change !== null).length
  const looked = looks.length === 1 ? 'one original' : `${looks.length} originals`
  return looks.length === 0 ? 'No look is due' : `Looked at ${looked}, ${changed} changed`
}

function noticeLine({ at, story, address, change }: Notice): string {
  const when = at.slice(0, 16).replace('T', ' ')
  return `${when}  ${change.from} → ${change.to}  ${address}  in story ${story}, not answered yet`
}
