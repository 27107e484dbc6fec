import type { Place, TakenOut, takeOutCalls, What } from './take-out-calls.ts'

/** What kinds of places are called, one and several. */
const kinds: Readonly<Record<Place['kind'], readonly [string, string]>> = {
  live: ['live story', 'live stories'],
  draft: ['text in the newsroom', 'texts in the newsroom'],
  version: ['older version', 'older versions'],
  history: ['step of writing', 'steps of writing'],
  comment: ['comment', 'comments'],
  address: ['address', 'addresses'],
  name: ['name of a topic or person', 'names of topics or people'],
  settings: ['setting of the magazine', 'settings of the magazine'],
  picture: ['picture', 'pictures'],
  copy: ['copy of a post or page', 'copies of posts or pages'],
  watch: ['watched original', 'watched originals'],
  archive: ['archive that was brought in', 'archives that were brought in'],
  record: ['record of who did what', 'records of who did what'],
}

/** How many places of a kind: `2 older versions`. */
export function countWords(kind: string, count: number): string {
  const [singular, plural] = kinds[kind as Place['kind']] ?? ['place', 'places']
  return `${count} ${count === 1 ? singular : plural}`
}

/** How many places of each kind, in one line. */
export function countsLine(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([kind, count]) => countWords(kind, count))
    .join(', ')
}

/** The places of one story, or of none. */
export interface PlaceGroup {
  readonly story: string | null
  readonly title: string
  readonly counts: Readonly<Record<string, number>>
  /** Some of the words round it, each once. */
  readonly excerpts: readonly string[]
}

const excerptsShown = 3

/** Places by the story that they belong to, what belongs to none last. */
export function groupsOf(places: readonly Place[]): readonly PlaceGroup[] {
  const groups = new Map<string | null, Place[]>()
  for (const place of places) {
    // Who did what is written down about other things than stories, too.
    const story = place.headline === null ? null : place.story
    groups.set(story, [...(groups.get(story) ?? []), place])
  }
  const inOrder = [...groups].sort(([a], [b]) => Number(a === null) - Number(b === null))
  return inOrder.map(([story, some]) => {
    const counts: Record<string, number> = {}
    for (const { kind } of some) counts[kind] = (counts[kind] ?? 0) + 1
    const excerpts = some.map(({ excerpt }) => excerpt).filter((excerpt) => excerpt !== '')
    const title = some[0]?.headline || (story === null ? 'Outside of stories' : 'Untitled')
    return { story, title, counts, excerpts: [...new Set(excerpts)].slice(0, excerptsShown) }
  })
}

/** What somebody typed, as what is to be taken out; undefined where nothing was typed. */
export function whatFrom(kind: What['kind'], typed: string): What | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  if (kind === 'post') return { kind, address: text }
  if (kind === 'picture')
    return { kind, media: text.match(/[0-9a-f]{64}/)?.[0] ?? text.slice(0, 64) }
  return { kind, words: text.split('\n').filter((line) => line.trim() !== '') }
}

/** How far a take-out has come, in one line. */
export function stateWords({ state, result, undone }: TakenOut): string {
  if (state === 'undone') return `Put back${undone ? ` by ${undone.by}` : ''}`
  if (state === 'clearing' || !result) return 'The site is being written anew'
  const { looked, left, removed, sealed } = result
  if (left.length > 0) return `${left.length} of ${looked} files of the site still hold it`
  const files = [`${looked} files of the site looked through, none holds it`]
  if (removed > 0) files.push(`${removed} taken away`)
  if (sealed > 0) files.push(`${sealed} sealed`)
  return files.join(', ')
}

type Opened = Awaited<ReturnType<typeof takeOutCalls.open>>['what']

/** What something was, for those who may know. */
export function whatWords(what: Opened): readonly string[] {
  if (what.kind === 'words') return what.words
  return [what.kind === 'post' ? what.address : what.media]
}

/** What kinds of things are called. */
export const kindWords: Readonly<Record<What['kind'], string>> = {
  words: 'Words',
  picture: 'A picture',
  post: 'A post',
}
