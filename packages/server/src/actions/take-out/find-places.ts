import { setImmediate as breathe } from 'node:timers/promises'
import type { Removal, StoryId } from '@stet/core/story'
import type { Newsroom } from '../../newsroom.ts'
import type { Database } from '../../storage/database.ts'
import {
  type Held,
  type HeldTable,
  type HeldValues,
  heldAfter,
  heldTables,
} from '../../storage/held-words.ts'
import { inFiles } from './file-words.ts'
import { isTakenPath, type PlaceKind, placeRules } from './places.ts'

/** A place that holds what is to be taken out, as people are told of it. */
export interface Place {
  readonly kind: PlaceKind
  /** The story that it belongs to; null where to none. */
  readonly story: StoryId | null
  /** Some words round what was found; empty where it is no words. */
  readonly excerpt: string
}

/** Every place that holds it. */
export interface FoundPlaces {
  readonly places: readonly Place[]
  /** Where it stands in the database: its keys, with what stood there when it was found. */
  readonly held: readonly Held[]
  /** The stories that hold it in their text or its history, or in an address. */
  readonly stories: ReadonlySet<StoryId>
}

/** What is looked for: in one story, or in everything. */
export interface Search {
  readonly removal: Removal
  readonly only: StoryId | null
  /** Whether files of evidence and of archives are looked through as well. */
  readonly inFiles: boolean
}

const atOnce = 50
/** Stories are large: fewer of them are looked through before others have their turn. */
const storiesAtOnce = 10
const large: ReadonlySet<HeldTable> = new Set(['story', 'publication', 'version', 'capture'])

/** Looks for what is to be taken out in everything that the newsroom holds. Others have their turn meanwhile. */
export async function findHeld(newsroom: Newsroom, search: Search): Promise<FoundPlaces> {
  const { db } = newsroom.database
  const places: Place[] = []
  const held: Held[] = []
  const stories = new Set<StoryId>()
  for (const table of heldTables) {
    const look = table === 'edit' ? editLook(search) : rowLook(newsroom, table, search)
    for await (const values of allHeld(db, table)) {
      const place = await look(values)
      if (!place) continue
      places.push(place)
      held.push({ table, values })
      if (place.story !== null && touchesStory.has(place.kind)) stories.add(place.story)
    }
  }
  return { places, held, stories }
}

/** What makes a story one that is to be written anew. */
const touchesStory: ReadonlySet<PlaceKind> = new Set([
  ...(['live', 'draft', 'version', 'history', 'comment', 'address'] as const),
])

type Look = (values: HeldValues) => Promise<Place | undefined>

function rowLook(newsroom: Newsroom, table: Exclude<HeldTable, 'edit'>, search: Search): Look {
  const rule = placeRules[table]
  const { removal, only } = search
  return async (values) => {
    const story = rule.story(values) as StoryId | null
    if (only !== null && story !== only) return undefined
    const isHeld =
      rule.without(values, removal) !== values ||
      (table === 'address' && story !== '' && isTakenPath(values, removal)) ||
      (search.inFiles && (await inFiles(newsroom, table, values, removal)))
    if (!isHeld) return undefined
    return {
      kind: rule.kind,
      story: story || null,
      excerpt: excerptOf(rule.words(values), removal),
    }
  }
}

/** How much of what was typed before is kept in mind: somebody types a name in several steps. */
const remembered = 200

/** Steps hold what was typed, bit by bit: they are read as one text in their order. */
function editLook({ removal, only }: Search): Look {
  let story = ''
  let typed = ''
  return async (values) => {
    const now = String(values['story'])
    if (only !== null && now !== only) return undefined
    if (now !== story) typed = ''
    story = now
    const words = typedIn(JSON.parse(String(values['step'])))
    typed = (typed + words).slice(-remembered - words.length)
    const isHeld =
      removal.finder.holds(typed) || removal.finder.holds(words) || holdsOther(values, removal)
    if (!isHeld) return undefined
    const excerpt = excerptOf(typed, removal)
    typed = ''
    return { kind: 'history', story: story as StoryId, excerpt }
  }
}

/** Whether a step brings a picture or a post. */
function holdsOther({ step }: HeldValues, removal: Removal): boolean {
  const text = String(step)
  for (const media of removal.media) if (text.includes(media)) return true
  const addresses = text.match(/https?:\/\/[^"\\]+/g) ?? []
  return addresses.some((one) => removal.isPost(one) || removal.finder.holdsAddress(one))
}

function typedIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(typedIn).join('')
  if (typeof value !== 'object' || value === null) return ''
  const parts = Object.entries(value).map(([key, inner]) => {
    if (typeof inner !== 'string') return typedIn(inner)
    return key === 'text' ? inner : key === 'type' || key === 'stepType' ? '' : `\n${inner}\n`
  })
  return parts.join('')
}

async function* allHeld(db: Database, table: HeldTable): AsyncGenerator<HeldValues> {
  const limit = large.has(table) ? storiesAtOnce : atOnce
  let last: HeldValues | null = null
  for (;;) {
    const rows: HeldValues[] = await heldAfter(db, table, { last, limit })
    for (const row of rows) yield row
    last = rows.at(-1) ?? null
    if (rows.length < limit) return
    await breathe()
  }
}

const around = 40

function excerptOf(words: string, { finder }: Removal): string {
  const [first] = finder.find(words)
  if (!first) return ''
  const from = Math.max(0, first.from - around)
  const to = Math.min(words.length, first.to + around)
  const before = words.slice(from, first.from).replace(from > 0 ? /^\S*\s/ : /^/, '')
  const behind = words.slice(first.to, to).replace(to < words.length ? /\s\S*$/ : /$/, '')
  const cut = `${before}${words.slice(first.from, first.to)}${behind}`.replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '… ' : ''}${cut.toWellFormed()}${to < words.length ? ' …' : ''}`
}
