import { isDay, type StoryId } from '@stet/core/story'
import {
  allCounts,
  fewestTold,
  lastDays,
  storyCounts,
  type ToldCounts,
  type ToldStory,
} from '../counts/told-counts.ts'
import type { Newsroom } from '../newsroom.ts'
import type { DayRange } from '../storage/counts.ts'
import type { Database } from '../storage/database.ts'
import { publishedIn } from '../storage/publications.ts'
import { findStory } from '../storage/stories.ts'
import { readArguments } from './arguments.ts'
import { findNamed } from './named-story.ts'
import { inNewsroom, UsageError } from './open-for-command.ts'
import { plainWords } from './plain-words.ts'

/** So many stories are named by one question to the database. */
const atOnce = 500

/** `stet counts [STORY]` */
export function counts(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom) => {
    const { values, positionals } = readArguments(args, {
      from: { type: 'string' },
      to: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const range = await rangeOf(newsroom, values)
    const named = positionals.length > 0 ? await findNamed(newsroom, positionals) : undefined
    const told = named
      ? [await storyCounts(newsroom, named, range)]
      : await allCounts(newsroom, range)
    const stories: Named[] = []
    for (let at = 0; at < told.length; at += atOnce)
      stories.push(...(await withNames(newsroom, told.slice(at, at + atOnce))))
    if (values.json) console.log(JSON.stringify({ ...range, stories }))
    else for (const line of linesOf(range, stories, named !== undefined)) console.log(line)
    return 0
  })
}

type Named = ToldStory & { readonly headline: string; readonly address: string | null }

async function rangeOf(
  newsroom: Newsroom,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<DayRange> {
  for (const [option, day] of Object.entries({ from, to })) {
    if (day !== undefined && !isDay(day)) {
      throw new UsageError(`--${option} must be a day like 2026-11-20, found "${day}"`)
    }
  }
  const last = await lastDays(newsroom, to)
  const range = { ...last, from: from ?? last.from }
  if (range.from > range.to) throw new UsageError('--from must not be after --to')
  return range
}

async function withNames(
  { database: { db } }: Newsroom,
  told: readonly ToldStory[],
): Promise<Named[]> {
  const live = await publishedIn(
    db,
    told.map(({ story }) => story),
  )
  return Promise.all(
    told.map(async (one) => {
      const { headline, address } = live.get(one.story) ?? (await withoutAddress(db, one.story))
      return { headline, address, ...one }
    }),
  )
}

async function withoutAddress(db: Database, id: StoryId) {
  return { headline: (await findStory(db, id))?.story.headline ?? '', address: null }
}

function linesOf({ from, to }: DayRange, stories: readonly Named[], byDay: boolean): string[] {
  const head = `Requests for stories, ${from} to ${to}`
  if (stories.every(({ days }) => days.length === 0)) return [`${head}: none were counted`]
  const columns = `${'this server'.padStart(13)}${'logs'.padStart(13)}`
  const rows = stories.flatMap((one) => {
    const days = byDay ? one.days.map(({ day, told }) => `${cells(told)}  ${day}`) : []
    return [...days, `${cells(one.all)}  ${one.address ?? one.story}  ${plainWords(one.headline)}`]
  })
  return [head, columns, ...rows]
}

function cells(told: ToldCounts): string {
  return (['server', 'log'] as const)
    .map((teller) => {
      const count = told[teller]
      if (!count) return ''
      return count.requests === null ? `under ${fewestTold}` : String(count.requests)
    })
    .map((cell) => cell.padStart(13))
    .join('')
}
