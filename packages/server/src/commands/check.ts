import { isDay, isZone } from '@stet/core/story'
import type { CheckAsked } from '../check/check-inputs.ts'
import type { ChosenRules } from '../check/choose-rules.ts'
import { readArguments } from './arguments.ts'
import { UnfinishedError, UsageError } from './usage-error.ts'

const formats = ['text', 'json'] as const
const failing = ['must-answer', 'ask'] as const

/** `stet check FILE|URL…`, without a newsroom and without a database. */
export async function check(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string', default: 'text' },
      json: { type: 'boolean', default: false },
      'publish-date': { type: 'string' },
      zone: { type: 'string' },
      language: { type: 'string', default: 'en' },
      rules: { type: 'string', multiple: true, default: [] },
      'fail-on': { type: 'string', default: 'must-answer' },
    })
    if (positionals.length === 0)
      throw new UsageError('Name at least one file or address: stet check FILE|URL…. See --help')
    const asked: CheckAsked = {
      publishedOn: readDay(values['publish-date']),
      zone: readZone(values.zone),
      language: values.language,
      now: new Date().toISOString(),
      ...(await chosenRules(values.rules)),
    }
    const isJson = values.json || oneOf('--format', values.format, formats) === 'json'
    const failOn = oneOf('--fail-on', values['fail-on'], failing)
    return await checkAll(positionals, asked, { isJson, failOn })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    return error instanceof UnfinishedError ? 1 : 2
  }
}

interface Telling {
  readonly isJson: boolean
  readonly failOn: (typeof failing)[number]
}

/** Checks one after the other. What cannot be read is told, and the others are checked all the same. */
async function checkAll(
  files: readonly string[],
  asked: CheckAsked,
  { isJson, failOn }: Telling,
): Promise<number> {
  const { readInput } = await import('../check/read-input.ts')
  const { UnreadableError } = await import('../check/check-input.ts')
  const { checkInput } = await import('../check/check-inputs.ts')
  const { checkJson } = await import('../check/check-json.ts')
  const { checkReport } = await import('../check/check-report.ts')
  const levels: readonly string[] = failOn === 'ask' ? ['must-answer', 'ask'] : ['must-answer']
  const told: unknown[] = []
  let isUnread = false
  let isAsked = false
  for (const file of files) {
    try {
      const checked = checkInput(await readInput(file, asked), asked)
      isAsked ||= checked.questions.some(({ level }) => levels.includes(level))
      told.push(isJson ? checkJson(checked) : checkReport(checked, hasColours()))
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      isUnread = true
      console.error(error.message)
      if (isJson) told.push({ file, error: error.message })
    }
  }
  if (isJson) console.log(JSON.stringify(files.length === 1 ? told[0] : told, null, 2))
  else if (told.length > 0) console.log(told.join('\n\n\n'))
  if (isUnread) return 2
  return isAsked ? 1 : 0
}

/** Colours are for eyes: a file or a program that reads along gets none. https://no-color.org/ */
function hasColours(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR']
}

function readDay(text: string | undefined): string | null {
  if (text === undefined) return null
  if (!isDay(text))
    throw new UsageError(`--publish-date must be a day like 2026-11-20, found "${text}"`)
  return text
}

function readZone(text: string | undefined): string {
  if (text === undefined) return Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!isZone(text)) throw new UsageError(`--zone must be one like Europe/London, found "${text}"`)
  return text
}

function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text)
  if (found === undefined)
    throw new UsageError(`${option} must be ${choices.join(' or ')}, found "${text}"`)
  return found
}

/** The rules as shipped, with those of the packs that are named. */
async function chosenRules(names: readonly string[]): Promise<ChosenRules> {
  const { chooseRules } = await import('../check/choose-rules.ts')
  return chooseRules(names.flatMap((name) => name.split(',')).filter((name) => name !== ''))
}
