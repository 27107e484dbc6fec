import type { KeyedQuestion, RulingDeed } from '@stet/core/desk'
import type { StoryId } from '@stet/core/story'
import { type RulingOutcome, ruleQuestion } from '../actions/desk/rule-question.ts'
import { type StoryAtDesk, storyAtDesk } from '../actions/desk/story-at-desk.ts'
import type { Newsroom } from '../newsroom.ts'
import { readArguments } from './arguments.ts'
import { findNamed, readTime } from './named-story.ts'
import { atTerminal, inNewsroom, UnfinishedError, UsageError } from './open-for-command.ts'
import { plainWords } from './plain-words.ts'
import { tellDesk, tellDue, tellQuestion } from './tell-desk.ts'

/** `stet desk STORY`, `stet desk --due` and `stet desk --settings` */
export function desk(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom) => {
    const { values, positionals } = readArguments(args, {
      stet: { type: 'string' },
      answer: { type: 'string' },
      later: { type: 'string' },
      reason: { type: 'string' },
      by: { type: 'string' },
      'read-again': { type: 'boolean', default: false },
      due: { type: 'boolean', default: false },
      settings: { type: 'boolean', default: false },
      level: { type: 'string', multiple: true, default: [] },
      house: { type: 'string' },
      countries: { type: 'string' },
      keep: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    if (values.due) return tellDue(newsroom, values.json)
    if (values.settings) {
      const { deskSettings } = await import('./desk-settings.ts')
      return deskSettings(newsroom, values)
    }
    const story = await findNamed(newsroom, positionals)
    const deed = deedIn(values)
    if (deed) return rule(newsroom, story, { ...values, ...deed })
    const found = await atDesk(newsroom, story)
    const { facts: _facts, ...told } = found
    console.log(values.json ? JSON.stringify(told, null, 2) : tellDesk(found))
    return found.gate.open.length > 0 ? 1 : 0
  })
}

async function atDesk(newsroom: Newsroom, story: StoryId): Promise<StoryAtDesk> {
  const found = await storyAtDesk(newsroom, { story, actor: atTerminal })
  if (!found) throw new UnfinishedError('Cannot find the story: it was discarded meanwhile')
  return found
}

interface DeedAsked {
  readonly deed: RulingDeed
  /** The beginning of the key of a question, or `all` that are open. */
  readonly named: string
}

function deedIn(
  values: { readonly [K in RulingDeed]?: string | undefined },
): DeedAsked | undefined {
  const given = (['stet', 'answer', 'later'] as const).flatMap((deed) => {
    const named = values[deed]
    return named === undefined ? [] : [{ deed, named }]
  })
  if (given.length > 1) throw new UsageError('Give one of --stet, --answer and --later. See --help')
  return given[0]
}

interface RuleAsked extends DeedAsked {
  readonly reason?: string | undefined
  readonly by?: string | undefined
  readonly 'read-again': boolean
  readonly json: boolean
}

async function rule(newsroom: Newsroom, story: StoryId, asked: RuleAsked): Promise<number> {
  const words = asked.reason?.trim() ?? ''
  if (words === '') throw new UsageError('Say why, with --reason. See --help')
  const { deed, by, 'read-again': readAgain } = asked
  if (deed === 'later' && by === undefined)
    throw new UsageError('Say by when it is read again, with --by. See --help')
  const until = by === undefined ? undefined : readTime('--by', by)
  const found = await atDesk(newsroom, story)
  const told: unknown[] = []
  for (const question of namedQuestions(found, asked.named)) {
    const more = { readAgain, actor: atTerminal, ...(until !== undefined && { until }) }
    const done = await ruleQuestion(newsroom, { story, key: question.key, deed, words, ...more })
    if (done.outcome !== 'ruled') throw refusalOf(done)
    told.push(asked.json ? done.ruling : `${done.ruling.key}  ${doneWords[deed]}`)
  }
  console.log(asked.json ? JSON.stringify(told, null, 2) : told.join('\n'))
  return 0
}

/** The questions that are meant: the beginning of a key is enough where only one has it. */
function namedQuestions({ questions, gate }: StoryAtDesk, named: string): readonly KeyedQuestion[] {
  if (named === 'all') {
    if (gate.open.length > 0) return gate.open
    throw new UsageError('Nothing is open that must be answered')
  }
  const [first, ...more] = questions.filter(({ key }) => named.length >= 4 && key.startsWith(named))
  if (first && more.length === 0) return [first]
  throw new UsageError(
    `There is no question "${plainWords(named)}" in this story: "stet desk STORY" lists them`,
  )
}

const doneWords: Readonly<Record<RulingDeed, string>> = {
  stet: 'stands',
  answer: 'is answered',
  later: 'is read again later',
}

function refusalOf(done: Exclude<RulingOutcome, { readonly outcome: 'ruled' }>): UnfinishedError {
  switch (done.outcome) {
    case 'missing':
    case 'not-asked':
      return new UnfinishedError('Cannot do it: the desk does not ask this any more')
    case 'own-words':
      return new UnfinishedError('Cannot let it stand: somebody else is to read these words')
    case 'read-again':
      return new UnfinishedError(
        `Nobody else is here to read it. Read the passage once more, and say that you did with --read-again:\n\n${tellQuestion(done.question)}`,
      )
    case 'no-time':
      return new UsageError('--by must be a time to come, within 24 hours')
    default:
      return done satisfies never
  }
}
