import type { Pack, Rule } from '@stet/core/desk'
import { type KnownRules, knownRules } from '../rules/known-rules.ts'
import { openTrial, type Trial } from '../rules/rule-trial.ts'
import { readArguments } from './arguments.ts'
import { tellRule, tellRules, tellTrial } from './tell-rules.ts'
import { UsageError } from './usage-error.ts'

interface RulesAsked {
  readonly known: KnownRules
  readonly named: readonly string[]
  readonly on: string | undefined
  readonly examples: number
  readonly isJson: boolean
}

const deeds = { list, explain, test } as const

/** `stet rules list | explain RULE | test RULE` */
export async function rules(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = readArguments(args, {
      rules: { type: 'string', multiple: true, default: [] },
      on: { type: 'string' },
      examples: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
    })
    const [deed = '', ...named] = positionals
    if (!Object.hasOwn(deeds, deed))
      throw new UsageError('Say what to do: stet rules list, explain RULE or test RULE. See --help')
    const examples = Number(values.examples)
    if (!Number.isInteger(examples) || examples < 0)
      throw new UsageError(`--examples must be a number, found "${values.examples}"`)
    const files = values.rules.flatMap((one) => one.split(',')).filter((file) => file !== '')
    const known = await knownRules(files)
    return await deeds[deed as keyof typeof deeds]({
      ...{ known, named, examples, on: values.on, isJson: values.json },
    })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    return error.exitCode
  }
}

async function list({ known, isJson }: RulesAsked): Promise<number> {
  console.log(isJson ? JSON.stringify(known.rules.map(plainRule), null, 2) : tellRules(known.rules))
  return 0
}

async function explain({ known, named, isJson }: RulesAsked): Promise<number> {
  const found = rulesNamed(known, named)
  const told = found.map((rule) => ({ rule, pack: known.packs.find(isOf(rule)) }))
  console.log(
    isJson
      ? JSON.stringify(
          told.map(({ rule, pack }) => ({ ...plainRule(rule), terms: pack?.terms ?? null })),
          null,
          2,
        )
      : told.map(({ rule, pack }) => tellRule(rule, pack)).join('\n\n'),
  )
  return 0
}

async function test({ known, named, on, examples, isJson }: RulesAsked): Promise<number> {
  const tried = named.length === 1 && named[0] === 'all' ? known.rules : rulesNamed(known, named)
  const packs = known.packs.filter((pack) => tried.some((rule) => isOf(rule)(pack)))
  const { compilePacks } = await import('@stet/core/desk')
  const chosen = { rules: tried, packs, compiled: compilePacks(packs) }
  const trial = openTrial(
    tried.map(({ name }) => name),
    examples,
  )
  const tell = (sum: Trial) => console.log(isJson ? JSON.stringify(sum, null, 2) : tellTrial(sum))
  if (on === undefined) {
    const { inNewsroom } = await import('./open-for-command.ts')
    const { tryOnArchive } = await import('../rules/try-on-archive.ts')
    return inNewsroom(async (newsroom, signal) => {
      await tryOnArchive(newsroom, chosen, trial, signal)
      tell(trial.sum())
      return 0
    })
  }
  const { tryOnFolder } = await import('../rules/try-on-folder.ts')
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const now = new Date().toISOString()
  const asked = { publishedOn: null, zone, language: 'en', now, ...chosen }
  const unread = await tryOnFolder(on, asked, trial)
  for (const message of unread) console.error(message)
  tell(trial.sum())
  return unread.length > 0 ? 1 : 0
}

function rulesNamed({ rules: all }: KnownRules, named: readonly string[]): readonly Rule[] {
  if (named.length === 0) throw new UsageError('Name a rule: "stet rules list" has them all')
  return named.map((name) => {
    const rule = all.find((one) => one.name === name)
    if (!rule) throw new UsageError(`There is no rule "${name}": "stet rules list" has them all`)
    return rule
  })
}

function isOf({ name }: Rule): (pack: Pack) => boolean {
  return ({ rule }) => rule === name
}

function plainRule({ run: _run, ...rule }: Rule): Omit<Rule, 'run'> {
  return { ...rule, optional: rule.optional ?? false }
}
