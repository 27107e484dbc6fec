import type { Loss } from '@stet/core/intake'
import type { StoryId } from '@stet/core/story'
import type { Actor } from '../../access/actor.ts'
import type { Newsroom } from '../../newsroom.ts'
import { linkRelated } from '../link-related.ts'
import { openBatchSize } from './batch-size.ts'
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
  /** How many stories the next batch should have. */
  readonly next: number
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
  const size = openBatchSize()
  const front = openFront({ newsroom, actor, dryRun })
  return {
    write: async (stories, pages) => {
      const linked = await withRelated(newsroom, stories)
      const began = performance.now()
      const { taken, refused } = await tryBatch(linked, (some) =>
        dryRun
          ? weighBatch(newsroom, some, { pages })
          : takeBatch(newsroom, some, { actor, pages }),
      )
      size.took(performance.now() - began)
      const more = await front.lead(taken.fates)
      const fates = new Map(taken.fates.map((fate) => [fate.read, fate]))
      const written = linked.map((read): WrittenStory => {
        const fate = fates.get(read) ?? fates.get(placedAs(taken, read) ?? read)
        if (!fate) return { story: null, losses: [lossOf(refused.get(read) ?? '')] }
        return { story: fate.story.id, losses: [...fate.losses, ...(more.get(fate) ?? [])] }
      })
      return { stories: written, moved: taken.moved, next: size.now }
    },
    close: async () => undefined,
  }
}

/** A story that was put into another section is another object of the same origin. */
function placedAs({ fates }: TakenBatch, { origin }: ReadStory): ReadStory | undefined {
  return fates.find(({ read }) => read.origin === origin)?.read
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
    if (!one) return { taken: { fates: [], moved: [] }, refused: new Map() }
    if (others.length === 0) {
      const refused = new Map([[one, (error as Error).message]])
      return { taken: { fates: [], moved: [] }, refused }
    }
    const tried: Tried[] = []
    for (const story of stories) tried.push(await tryBatch([story], take))
    return {
      taken: {
        fates: tried.flatMap(({ taken }) => taken.fates),
        moved: tried.flatMap(({ taken }) => taken.moved),
      },
      refused: new Map(tried.flatMap(({ refused }) => [...refused])),
    }
  }
}

function lossOf(why: string): Loss {
  return { kind: 'story', what: '', why: `it cannot be kept: ${why}`, line: null }
}
