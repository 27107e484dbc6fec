import type { Listed } from '@stet/core/page'
import type { Actor } from '../../access/actor.ts'
import type { Newsroom } from '../../newsroom.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { saveListed } from '../../storage/listed.ts'
import { writeSetting } from '../../storage/settings.ts'
import { putOffRebuild } from '../put-off-rebuild.ts'
import { groundFor, type LookingUp } from './ground.ts'
import { type Fate, judgeStories } from './judge-stories.ts'
import { type Placed, placeStories } from './place-stories.ts'
import type { ReadStory } from './read-story.ts'
import { writeStories } from './write-stories.ts'

/** What became of a batch. */
export interface TakenBatch {
  readonly fates: readonly Fate[]
  /** Sections that could not keep their address, with what they go by now. */
  readonly moved: Placed['moved']
  /** For how many milliseconds nobody else could write. */
  readonly held: number
}

/**
 * Takes new stories, at most some hundreds, in one transaction; their pages are left to a rebuild. A power failure
 * may undo it: then the same import takes them again.
 */
export async function takeBatch(
  newsroom: Newsroom,
  stories: readonly ReadStory[],
  { actor, pages }: { readonly actor: Actor; readonly pages: ReadonlySet<string> },
): Promise<TakenBatch> {
  let began = 0
  const work = async (db: Database) => {
    // Not before: until here others may have written.
    began = performance.now()
    const now = newsroom.now()
    const { placed, ground } = await look(db, stories, { isWriting: true, pages })
    if (placed.isExtended) await addSections(db, placed, ground.publication.sections)
    const own = { ...ground, publication: placed.publication }
    const fates = judgeStories(own, placed.stories, now)
    await writeStories(db, { newsroom, actor, now, ground: own }, fates)
    await putOffRebuild(db, now)
    return { fates, moved: placed.moved }
  }
  const taken = await transaction(newsroom.database, work, { durable: false })
  return { ...taken, held: performance.now() - began }
}

/** What would become of a batch, as far as the newsroom is concerned. */
export async function weighBatch(
  { database, now }: Newsroom,
  stories: readonly ReadStory[],
  { pages }: { readonly pages: ReadonlySet<string> },
): Promise<TakenBatch> {
  const { placed, ground } = await look(database.db, stories, { isWriting: false, pages })
  const own = { ...ground, publication: placed.publication }
  return { fates: judgeStories(own, placed.stories, now()), moved: placed.moved, held: 0 }
}

/** Looks up what a batch meets, once its stories have sections. */
async function look(db: Database, stories: readonly ReadStory[], how: LookingUp) {
  const ground = await groundFor(db, stories, how)
  const placed = placeStories(ground, stories)
  // A section that had to move takes its stories to other addresses.
  if (placed.moved.length === 0) return { placed, ground }
  return { placed, ground: await groundFor(db, placed.stories, how) }
}

async function addSections(
  db: Database,
  { publication }: Placed,
  before: readonly Listed[],
): Promise<void> {
  await writeSetting(db, 'publication', publication)
  const known = new Set(before.map(({ slug }) => slug))
  for (const section of publication.sections)
    if (!known.has(section.slug)) await saveListed(db, 'section', section)
}
