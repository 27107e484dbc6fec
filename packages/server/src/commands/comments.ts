import { type QueueName, type RuleCode, ruleCodes } from '@stet/core/comments'
import {
  type DecideOutcome,
  type Deciding,
  decideComment,
} from '../actions/moderation/decide-comment.ts'
import { figuresAsCsv, moderationFigures } from '../actions/moderation/moderation-figures.ts'
import type { Moderator } from '../actions/moderation/moderator.ts'
import { readQueue } from '../actions/moderation/read-queue.ts'
import { readWholeItem } from '../actions/moderation/read-whole-item.ts'
import { statementsAsCsv } from '../actions/moderation/statements.ts'
import type { QueueItem, WholeItem } from '../actions/moderation/told.ts'
import { undoDecision } from '../actions/moderation/undo-decision.ts'
import type { Newsroom } from '../newsroom.ts'
import { findComment } from '../storage/comments.ts'
import { findDecision } from '../storage/decisions.ts'
import { readArguments } from './arguments.ts'
import { finishJobs } from './finish-jobs.ts'
import { atTerminal, inNewsroom, UnfinishedError, UsageError } from './open-for-command.ts'
import { plainWords } from './plain-words.ts'
import { progressBar } from './progress-bar.ts'

const options = {
  rule: { type: 'string' },
  reason: { type: 'string', default: '' },
  limit: { type: 'string', default: '30' },
  from: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

type Values = ReturnType<typeof readValues>['values']

const readValues = (args: readonly string[]) => readArguments(args, options)

const queues: readonly QueueName[] = ['danger', 'reported', 'held', 'new', 'appeals']
const deeds = ['approve', 'reject', 'feature', 'unfeature', 'danger'] as const

/** Whoever may start a command on the newsroom's machine may do everything there. */
const terminal: Moderator = { ...atTerminal, role: 'administrator' }

/** `stet comments` */
export async function comments(args: readonly string[]): Promise<number> {
  const [what, ...rest] = args
  if (what === 'rules') return (await import('./comment-rules.ts')).commentRules(rest)
  if (what === 'export') return (await import('./export-comments.ts')).exportComments(rest)
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readValues(args)
    const [name = 'queue', of, ...more] = positionals
    if (more.length > 0) throw new UsageError(`Cannot read “${more.join(' ')}”. See --help`)
    if (name === 'queue') return await list(newsroom, of ?? 'held', values)
    if (name === 'show') return await show(newsroom, of, values)
    if (name === 'figures') return await tellFigures(newsroom, values)
    if (name === 'statements') return await tellStatements(newsroom, values)
    const done = await decide(newsroom, { name, of, values })
    await finishJobs(newsroom, { signal, bar: progressBar('Publishing') })
    return tellOutcome(done, values)
  })
}

async function list(newsroom: Newsroom, name: string, values: Values): Promise<number> {
  const queue = queues.find((one) => one === name)
  if (!queue) throw new UsageError(`A queue is one of ${queues.join(', ')}, found “${name}”`)
  const limit = Number(values.limit)
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new UsageError(`--limit is a whole number up to 1,000, found “${values.limit}”`)
  const part = await readQueue(newsroom, { queue, limit, staff: terminal })
  const items = part?.items ?? []
  if (values.json) for (const item of items) console.log(JSON.stringify(item))
  else console.log(items.length === 0 ? 'Nothing waits here' : items.map(lineOf).join('\n'))
  return 0
}

function lineOf({ id, at, author, story, text, reports, findings }: QueueItem): string {
  const why = [...findings.map((finding) => finding.why), reports.brigadeWhy ?? '']
  const reported = reports.count === 0 ? [] : [`${reports.count} reported it`]
  const told = [...reported, ...why].filter((words) => words !== '').map(plainWords)
  const head = `${id}  ${at}  ${plainWords(author)}, under “${plainWords(story.headline)}”`
  return [head, `  ${plainWords(text)}`, ...told.map((words) => `  (${words})`)].join('\n')
}

async function show(newsroom: Newsroom, id: string | undefined, values: Values): Promise<number> {
  if (id === undefined) throw new UsageError('Name a comment: stet comments show COMMENT')
  const found = await readWholeItem(newsroom, { comment: id, staff: terminal })
  if (!found) throw new UsageError(`Cannot find the comment ${id}`)
  console.log(values.json ? JSON.stringify(found, null, 2) : wholeOf(found))
  return 0
}

function wholeOf(item: WholeItem): string {
  const { state, queues: waits, history } = item
  const waiting = waits.length === 0 ? '' : `, waits among ${waits.join(', ')}`
  const decided = history.map(({ id, at, by, deed, rule, words, isUndone }) => {
    const reason = [rule ?? '', plainWords(words)].filter((one) => one !== '').join(': ')
    const back = isUndone ? ', taken back' : ''
    return `  ${id}  ${at}  ${deed} by ${plainWords(by)}${back}  ${reason}`.trimEnd()
  })
  return [lineOf(item), `  is ${state}${waiting}`, ...decided].join('\n')
}

async function decide(
  newsroom: Newsroom,
  {
    name,
    of,
    values,
  }: { readonly name: string; readonly of: string | undefined; readonly values: Values },
): Promise<DecideOutcome> {
  const { reason: words } = values
  if (of === undefined) throw new UsageError(`Say which: stet comments ${name} ID. See --help`)
  const { db } = newsroom.database
  if (name === 'undo') {
    const found = await findDecision(db, of)
    if (!found) throw new UsageError(`Cannot find the decision ${of}`)
    const { comment } = found
    return undoDecision(newsroom, { comment, decision: of, words, staff: terminal })
  }
  const deed = deeds.find((one) => one === name)
  if (!deed) throw new UsageError(`Cannot ${name} comments: no such thing is known. See --help`)
  const comment = await findComment(db, of)
  if (!comment) throw new UsageError(`Cannot find the comment ${of}`)
  const { revision } = comment
  const asked: Deciding = {
    comment: of,
    deed,
    rule: ruleOf(values),
    words,
    revision,
    staff: terminal,
  }
  return decideComment(newsroom, asked)
}

function ruleOf({ rule }: Values): RuleCode | null {
  if (rule === undefined) return null
  const known = ruleCodes.find((one) => one === rule)
  if (!known) throw new UsageError(`--rule is one of ${ruleCodes.join(', ')}, found “${rule}”`)
  return known
}

function tellOutcome(done: DecideOutcome, { json }: Values): number {
  switch (done.outcome) {
    case 'decided':
      console.log(json ? JSON.stringify(done.decision) : `Done: ${done.decision.id}`)
      return 0
    case 'missing':
      throw new UnfinishedError('Cannot find the comment')
    case 'taken':
      throw new UnfinishedError(`Cannot decide now: ${done.by} has claimed this comment`)
    case 'moved':
      throw new UnfinishedError('Cannot decide: the comment has changed. Look at it once more')
    case 'unfit':
    case 'asks':
      throw new UnfinishedError(done.why)
    default:
      return done satisfies never
  }
}

const sayDays = 'Say the first and the last day: --from 2026-11-01 --to 2026-11-30'

async function tellFigures(newsroom: Newsroom, values: Values): Promise<number> {
  const { from = '', to = '', json } = values
  const figures = await moderationFigures(newsroom, { from, to })
  if (!figures) throw new UsageError(sayDays)
  if (json) console.log(JSON.stringify(figures, null, 2))
  else process.stdout.write(figuresAsCsv(figures))
  return 0
}

async function tellStatements(newsroom: Newsroom, { from = '', to = '' }: Values): Promise<number> {
  const told = await statementsAsCsv(newsroom, { from, to })
  if (!told) throw new UsageError(sayDays)
  for await (const part of told) process.stdout.write(part)
  return 0
}
