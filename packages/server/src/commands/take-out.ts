import { readFileSync } from 'node:fs'
import { defaultInstead, type TakeOutWhat } from '../actions/take-out/asked.ts'
import { cannotReach } from '../actions/take-out/cannot-reach.ts'
import type { Place } from '../actions/take-out/find-places.ts'
import { lookForPlaces, type TakeOutOutcome, takeOut } from '../actions/take-out/take-out.ts'
import { undoTakeOut } from '../actions/take-out/undo-take-out.ts'
import type { Newsroom } from '../newsroom.ts'
import { findTakeOut, listTakeOuts, type TakeOut } from '../storage/take-outs.ts'
import { readArguments } from './arguments.ts'
import { finishJobs } from './finish-jobs.ts'
import { findNamed } from './named-story.ts'
import { atTerminal, inNewsroom, UnfinishedError, UsageError } from './open-for-command.ts'
import { progressBar } from './progress-bar.ts'

const options = {
  words: { type: 'string', multiple: true },
  picture: { type: 'string' },
  post: { type: 'string' },
  story: { type: 'string' },
  instead: { type: 'string', default: defaultInstead },
  reason: { type: 'string' },
  told: { type: 'string', default: '' },
  access: { type: 'string', multiple: true },
  undo: { type: 'string' },
  list: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

interface Told {
  readonly signal: AbortSignal
  readonly json: boolean
}

/** `stet take-out` */
export function takeOutCommand(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, options)
    if (positionals.length > 0)
      throw new UsageError(`stet take-out takes no "${positionals[0]}". See --help`)
    const told = { signal, json: values.json }
    if (values.list) return list(newsroom, told)
    if (values.undo !== undefined) return undo(newsroom, values.undo, told)
    const what = whatOf(values)
    const story = values.story === undefined ? null : await findNamed(newsroom, [values.story])
    const asked = { what, story, instead: values.instead }
    if (!values.yes) return look(newsroom, asked, told)
    const reason = values.reason?.trim()
    if (!reason) throw new UsageError('Say why, for the newsroom: --reason "She asked us to"')
    const access = values.access ?? []
    const rest = { reason, told: values.told.trim(), access, actor: atTerminal }
    return tell(newsroom, await takeOut(newsroom, { ...asked, ...rest }), told)
  })
}

function whatOf(values: {
  readonly words?: readonly string[] | undefined
  readonly picture?: string | undefined
  readonly post?: string | undefined
}): TakeOutWhat {
  const { words, picture, post } = values
  const given = [words, picture, post].filter((one) => one !== undefined)
  if (given.length !== 1)
    throw new UsageError('Name what is to go: --words, --picture or --post. See --help')
  if (post !== undefined) return { kind: 'post', address: post }
  if (picture !== undefined) return { kind: 'picture', media: picture }
  // What is written in a command stays in the history of the shell.
  const read = (words ?? []).map((one) => (one === '-' ? readFileSync(0, 'utf8') : one))
  return { kind: 'words', words: read }
}

async function look(
  newsroom: Newsroom,
  asked: Parameters<typeof lookForPlaces>[1],
  { json }: Told,
): Promise<number> {
  const found = await lookForPlaces(newsroom, asked)
  if ('problem' in found) throw new UsageError(found.problem)
  if (json) console.log(JSON.stringify({ ...found, cannotReach }))
  else {
    for (const place of found.places) console.log(lineOf(place))
    console.log(
      found.places.length === 0
        ? 'It stands nowhere.'
        : `${counted(found.places.length)}. Nothing is changed yet: the same with --yes and --reason takes it out.`,
    )
  }
  return 0
}

async function tell(newsroom: Newsroom, done: TakeOutOutcome, told: Told): Promise<number> {
  if (done.outcome === 'refused') throw new UsageError(done.problem)
  if (done.outcome === 'nothing') {
    console.log(told.json ? JSON.stringify(done) : 'It stands nowhere.')
    return 1
  }
  await finish(newsroom, told)
  const after = (await findTakeOut(newsroom.database.db, done.takeOut.id)) ?? done.takeOut
  if (told.json) console.log(JSON.stringify({ ...withoutKey(after), cannotReach }))
  else console.log(wordsOf(after, done.places.length).join('\n'))
  return (after.result?.left.length ?? 0) > 0 ? 1 : 0
}

async function undo(newsroom: Newsroom, id: string, told: Told): Promise<number> {
  const done = await undoTakeOut(newsroom, { id, actor: atTerminal })
  if (done.outcome !== 'undone') throw new UnfinishedError(refused[done.outcome])
  await finish(newsroom, told)
  if (told.json) console.log(JSON.stringify(done))
  else if (done.kept === 0) console.log('All of it is back.')
  else console.log(`It is back, but for ${counted(done.kept)} that changed since.`)
  return 0
}

const refused = {
  missing: 'Cannot undo it: nothing of this id was taken out. See --list',
  closed: 'Cannot undo it: you are not among those who may open it',
  'undone-before': 'Cannot undo it: that was done before',
} as const

async function list(newsroom: Newsroom, { json }: Told): Promise<number> {
  for (const one of await listTakeOuts(newsroom.database.db, 500)) {
    const { id, at, kind, state, reason } = one
    console.log(json ? JSON.stringify(withoutKey(one)) : [id, at, kind, state, reason].join('  '))
  }
  return 0
}

/** All pages first, then the files that follow from them. */
async function finish(newsroom: Newsroom, { signal }: Told): Promise<void> {
  await finishJobs(newsroom, { signal, bar: progressBar('Writing pages') })
}

function wordsOf({ id, result }: TakeOut, places: number): readonly string[] {
  const left = result?.left ?? []
  const files = result
    ? `${result.looked} files of the site looked through, ${result.removed} taken away, ${result.sealed} sealed.`
    : 'The files of the site are still being written.'
  const holding =
    left.length > 0 ? ['These files still hold it:', ...left.map((one) => `  ${one}`)] : []
  return [
    `Taken out of ${counted(places)}. ${files}`,
    ...holding,
    ...(result?.forgotten === false ? [forgetsLater] : []),
    'What this cannot reach:',
    ...cannotReach.map((one) => `  ${one}`),
    `To undo it: stet take-out --undo ${id}`,
  ]
}

const forgetsLater =
  'The files of the database may hold it until their places are used again: VACUUM (on PostgreSQL VACUUM FULL) ends that.'

function withoutKey({ sealKey: _, ...rest }: TakeOut) {
  return rest
}

function lineOf({ kind, story, excerpt }: Place): string {
  return [kind.padEnd(8), story ?? '', excerpt].join('  ').trimEnd()
}

function counted(places: number): string {
  return places === 1 ? '1 place' : `${places} places`
}
