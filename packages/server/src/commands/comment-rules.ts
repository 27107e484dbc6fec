import { type HousePhrase, phraseLanguages } from '@stet/core/comments'
import { type TriedPhrases, tryPhrases } from '../actions/comments/try-phrases.ts'
import type { Newsroom } from '../newsroom.ts'
import { commentSettingsOf } from '../storage/comment-rules.ts'
import { readArguments } from './arguments.ts'
import { inNewsroom, UsageError } from './open-for-command.ts'
import { plainWords } from './plain-words.ts'

/** `stet comments rules list` and `stet comments rules try PHRASE…` */
export function commentRules(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom) => {
    const { values, positionals } = readArguments(args, {
      last: { type: 'string', default: '10000' },
      examples: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
    })
    const [what, ...phrases] = positionals
    if (what === 'list') return await list(newsroom, values.json)
    if (what !== 'try' || phrases.length === 0)
      throw new UsageError('Say “rules list”, or “rules try” with a phrase')
    const last = wholeIn(values.last, '--last', 1_000_000)
    const tried = await tryPhrases(newsroom, phrases.map(held), { last })
    const examples = wholeIn(values.examples, '--examples', 20)
    console.log(values.json ? JSON.stringify(tried, null, 2) : tell(tried, examples))
    return 0
  })
}

async function list({ database }: Newsroom, asJson: boolean): Promise<number> {
  const { moderation } = await commentSettingsOf(database.db)
  if (asJson) {
    console.log(JSON.stringify(moderation, null, 2))
    return 0
  }
  const { newCommenterHold, mostLinks, longest, languages, phrases } = moderation
  const own = phrases.map(
    ({ phrase, outcome, rule }) => `  ${plainWords(phrase)}: ${outcome}, ${rule}`,
  )
  console.log(
    [
      `First comments of somebody that are held: ${newCommenterHold}`,
      `Links from which on a comment is held: ${mostLinks + 1}`,
      `Characters of a comment: ${longest} at most`,
      `Packs of phrases: ${languages.join(', ') || 'none'} (of ${phraseLanguages.join(', ')})`,
      own.length === 0 ? 'Phrases of its own: none' : ['Phrases of its own:', ...own].join('\n'),
    ].join('\n'),
  )
  return 0
}

function held(phrase: string): HousePhrase {
  return { phrase, outcome: 'hold', rule: 'other' }
}

function wholeIn(text: string, name: string, most: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= most) return value
  throw new UsageError(`${name} must be a whole number up to ${most}, found "${text}"`)
}

const longestSample = 160

function tell(
  { looked, wouldHold, ofThem, byPhrase, samples }: TriedPhrases,
  most: number,
): string {
  const { shown, held: waiting, rejected } = ofThem
  const each = byPhrase.map(({ phrase, wouldHold: count }) => `  ${plainWords(phrase)}: ${count}`)
  const some = samples.slice(0, most).map(({ text, state }) => {
    const words = plainWords(text)
    return `  [${state}] ${words.length > longestSample ? `${words.slice(0, longestSample)}…` : words}`
  })
  return [
    `Would have held ${wouldHold} of the last ${looked} comments`,
    `  of these ${shown} are shown, ${waiting} wait, ${rejected} were rejected`,
    ...(byPhrase.length > 1 ? each : []),
    ...some,
  ].join('\n')
}
