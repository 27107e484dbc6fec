import { type Level, type Pack, rules } from '@stet/core/desk'
import {
  changeDeskSettings,
  type DeskChange,
  type DeskSettings,
  longestKept,
  readDeskSettings,
} from '../actions/desk/desk-settings.ts'
import type { Newsroom } from '../newsroom.ts'
import { atTerminal, UsageError } from './open-for-command.ts'

interface SettingsAsked {
  readonly level: readonly string[]
  readonly house?: string | undefined
  readonly countries?: string | undefined
  readonly keep?: string | undefined
  readonly json: boolean
}

/** `stet desk --settings [--level RULE=LEVEL]… [--house FILES] [--countries GB,US] [--keep DAYS|always]` */
export async function deskSettings(newsroom: Newsroom, asked: SettingsAsked): Promise<number> {
  const before = await readDeskSettings(newsroom.database.db)
  const packs = asked.house === undefined ? undefined : await readPacks(asked.house)
  const known = [
    ...rules.map(({ name }) => name),
    ...[...before.packs, ...(packs ?? [])].map(nameOf),
  ]
  const change: DeskChange = {
    ...(asked.level.length > 0 && {
      levels: Object.fromEntries(asked.level.map((text) => readLevel(text, known))),
    }),
    ...(packs && { packs }),
    ...(asked.countries !== undefined && { countries: readCountries(asked.countries) }),
    ...(asked.keep !== undefined && { keepDays: readKeep(asked.keep) }),
  }
  const settings =
    Object.keys(change).length > 0
      ? await changeDeskSettings(newsroom, { change, actor: atTerminal })
      : before
  console.log(asked.json ? JSON.stringify(settings, null, 2) : tell(settings))
  return 0
}

const levels: readonly (Level | 'off')[] = ['must-answer', 'ask', 'note', 'off']

function nameOf({ rule }: Pack): string {
  return rule
}

async function readPacks(text: string): Promise<readonly Pack[]> {
  if (text === 'none') return []
  const { readHousePacks } = await import('../rules/house-packs.ts')
  return readHousePacks(
    text.split(',').filter(Boolean),
    rules.map(({ name }) => name),
  )
}

function readLevel(
  text: string,
  known: readonly string[],
): readonly [string, Level | 'off' | null] {
  const [name = '', wanted] = text.split('=')
  if (!known.includes(name))
    throw new UsageError(`There is no rule "${name}": "stet rules list" has them all`)
  if (wanted === 'shipped') return [name, null]
  const level = levels.find((one) => one === wanted)
  if (level === undefined)
    throw new UsageError(
      `--level must be RULE=must-answer, ask, note, off or shipped, found "${text}"`,
    )
  return [name, level]
}

function readCountries(text: string): readonly string[] {
  const countries = text.toUpperCase().split(',').filter(Boolean)
  const odd = countries.find((country) => !/^[A-Z]{2}$/.test(country))
  if (odd !== undefined)
    throw new UsageError(`--countries must be codes of two letters like GB,US, found "${odd}"`)
  return countries
}

function readKeep(text: string): number | null {
  if (text === 'always') return null
  const days = Number(text)
  if (!Number.isInteger(days) || days < 1 || days > longestKept)
    throw new UsageError(`--keep must be 1 to ${longestKept} days, or always, found "${text}"`)
  return days
}

function tell({ levels: moved, packs, countries, keepDays }: DeskSettings): string {
  const rows = Object.entries(moved).map(([rule, level]) => `  ${rule}: ${level}`)
  return [
    rows.length === 0 ? 'All rules as shipped' : ['Rules moved or chosen:', ...rows].join('\n'),
    `House rules: ${packs.length === 0 ? 'none' : packs.map(nameOf).join(', ')}`,
    `Countries: ${countries.length === 0 ? 'nobody has said' : countries.join(', ')}`,
    `Answers and reasons are kept ${keepDays === null ? 'for good' : `${keepDays} days`}`,
  ].join('\n')
}
