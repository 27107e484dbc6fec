import type { Loss } from '@stet/core/intake'
import type { StoryId } from '@stet/core/story'
import type { Actor } from '../../access/actor.ts'
import type { Newsroom } from '../../newsroom.ts'
import { linkRelated } from '../link-related.ts'
import { openFront } from './front-lead.ts'
import type { Placed } from './place-stories.ts'
import type { ReadStory } from './read-story.ts'
import { type TakenBatch, takeBatch, weighBatch } from './take-batch.ts'

/** What became of a story that was read. */
export interface WrittenStory {
  /** Null where it could not be kept: then `losses` says why. */
  readonly story: StoryId | null
  /** What was lost in writing. */
  readonly losses: readonly Loss[]
}

/** What became of stories, in their order. */
export interface WrittenBatch {
  readonly stories: readonly WrittenStory[]
  /** Sections that could not keep their address, with what they go by now. */
  readonly moved: Placed['moved']
  /** For how many milliseconds nobody else could write. */
  readonly held: number
}

/** Writes the new stories of an archive, batch by batch. */
export interface StoryWriter {
  write(stories: readonly ReadStory[], pages: ReadonlySet<string>): Promise<WrittenBatch>
  close(): Promise<void>
}

interface Circumstances {
  readonly actor: Actor
  readonly dryRun: boolean
}

/** A writer in this thread; on a dry run it only says what would become of them. */
export function openStoryWriter(newsroom: Newsroom, { actor, dryRun }: Circumstances): StoryWriter {
  const front = openFront({ newsroom, actor, dryRun })
  return {
    write: async (stories, pages) => {
      const linked = await withRelated(newsroom, stories)
      const { taken, refused } = await tryBatch(linked, (some) =>
        dryRun
          ? weighBatch(newsroom, some, { pages })
          : takeBatch(newsroom, some, { actor, pages }),
      )
      const more = await front.lead(taken.fates)
      // By origin: a story that was put into another section is another object.
      const fates = new Map(taken.fates.map((fate) => [fate.read.origin, fate]))
      const written = linked.map((read): WrittenStory => {
        const fate = fates.get(read.origin)
        if (!fate) return { story: null, losses: [lossOf(refused.get(read) ?? '')] }
        return { story: fate.story.id, losses: [...fate.losses, ...(more.get(fate) ?? [])] }
      })
      return { stories: written, moved: taken.moved, held: taken.held }
    },
    close: async () => undefined,
  }
}

async function withRelated(
  newsroom: Newsroom,
  stories: readonly ReadStory[],
): Promise<readonly ReadStory[]> {
  const ids = new Map(stories.map(({ story }) => [story.slug as string, story.id]))
  const linked: ReadStory[] = []
  for (const read of stories) {
    const story = await linkRelated(newsroom, read.story, read.intake, ids)
    linked.push(story === read.story ? read : { ...read, story })
  }
  return linked
}

interface Tried {
  readonly taken: TakenBatch
  /** Why a story could not be kept. */
  readonly refused: ReadonlyMap<ReadStory, string>
}

/** A batch that the database refuses is tried story by story: one that it cannot hold does not keep out others. */
async function tryBatch(
  stories: readonly ReadStory[],
  take: (stories: readonly ReadStory[]) => Promise<TakenBatch>,
): Promise<Tried> {
  try {
    return { taken: await take(stories), refused: new Map() }
  } catch (error) {
    const [one, ...others] = stories
    const none = { fates: [], moved: [], held: 0 }
    if (!one) return { taken: none, refused: new Map() }
    if (others.length === 0)
      return { taken: none, refused: new Map([[one, (error as Error).message]]) }
    const tried: Tried[] = []
    for (const story of stories) tried.push(await tryBatch([story], take))
    return {
      taken: {
        fates: tried.flatMap(({ taken }) => taken.fates),
        moved: tried.flatMap(({ taken }) => taken.moved),
        held: tried.reduce((sum, { taken }) => sum + taken.held, 0),
      },
      refused: new Map(tried.flatMap(({ refused }) => [...refused])),
    }
  }
}

function lossOf(why: string): Loss {
  return { kind: 'story', what: '', why: `it cannot be kept: ${why}`, line: null }
}
