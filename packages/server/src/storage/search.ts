import type { Instant, StoryId } from '@stet/core/story'
import { type Asked, type Database, engineOf } from './engine.ts'

/** The words of a live story, normalised: lower case, no diacritics, words apart. */
export interface IndexedStory {
  readonly story: StoryId
  readonly headline: string
  /** The words of everything else that can be found. */
  readonly words: string
  readonly at: Instant
}

/** The most terms of a search that are looked at. */
const termsAtMost = 16
/** Shorter ones must be whole words: half the archive begins with `co`, and nobody who asks for it wants that. */
const beginningAtLeast = 3
/** Longer words are cut: PostgreSQL takes no more than 2,046 bytes. */
const lettersAtMost = 64

/** Makes a story findable, or replaces the words by which it is found. Only inside a transaction. */
export async function indexStory(db: Database, story: IndexedStory): Promise<void> {
  await indexStories(db, [story])
}

/** Makes many stories findable, at most some hundreds, each only once. Only inside a transaction. */
export async function indexStories(db: Database, stories: readonly IndexedStory[]): Promise<void> {
  if (stories.length === 0) return
  await engineOf(db).index(
    db,
    stories.map(({ story, headline, words, at }) => ({
      story,
      at,
      headline: wordsIn(headline),
      words: wordsIn(words),
    })),
  )
}

/** Takes a story out of what can be found. Only inside a transaction. */
export async function unindexStory(db: Database, id: StoryId): Promise<void> {
  await engineOf(db).unindex(db, id)
}

/**
 * The stories in which all terms occur, the last one as the beginning of a word if it has three letters or more:
 * first those whose headline holds them all, then the newest, then by id; and how many there are. Terms are
 * normalised as the words are.
 */
export async function searchStories(
  db: Database,
  asked: { readonly terms: readonly string[]; readonly limit: number; readonly offset: number },
): Promise<{ ids: StoryId[]; total: number }> {
  const terms = asked.terms.flatMap(wordsIn).slice(0, termsAtMost)
  if (terms.length === 0) return { ids: [], total: 0 }
  const prefix = Array.from(terms.at(-1) ?? '').length >= beginningAtLeast
  const { total, ids } = await find(db, { terms, prefix }, asked)
  return { ids: ids as StoryId[], total }
}

async function find(
  db: Database,
  asked: Asked,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ ids: string[]; total: number }> {
  const engine = engineOf(db)
  const total = await engine.countFound(db, asked, 'anywhere')
  if (total <= offset) return { ids: [], total }
  const inHeadlines = await engine.countFound(db, asked, 'headline')
  const found = { headline: inHeadlines, elsewhere: total - inHeadlines }
  const ids: string[] = []
  if (offset < inHeadlines) {
    const wanted = { where: 'headline', found: found.headline, limit, offset } as const
    ids.push(...(await engine.newestFound(db, asked, wanted)))
  }
  if (ids.length < limit && found.elsewhere > 0) {
    const left = { limit: limit - ids.length, offset: Math.max(0, offset - inHeadlines) }
    const wanted = { where: 'elsewhere', found: found.elsewhere, ...left } as const
    ids.push(...(await engine.newestFound(db, asked, wanted)))
  }
  return { ids, total }
}

// Letters, marks and digits of any script make words; everything else parts them. Both engines get the same
// words, so what either of them thinks of punctuation does not matter.
function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.map((word) =>
    word.length > lettersAtMost ? Array.from(word).slice(0, lettersAtMost).join('') : word,
  )
}
