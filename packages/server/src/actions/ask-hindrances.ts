import type { Publication } from '@stet/core/page'
import {
  asksBeforePublishing,
  type Hindrance,
  hindrances,
  mediaOf,
  type Story,
} from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import type { Database } from '../storage/database.ts'
import { mediaIn } from '../storage/media.ts'
import { findPublished } from '../storage/publications.ts'
import { readAtDesk } from './desk/asked-story.ts'
import { deskHindrances, gateOfStory } from './desk/desk-hindrances.ts'

/** What keeps a story from being published, and what is asked of whoever publishes it. */
export async function askHindrances(
  newsroom: Newsroom,
  story: Story,
): Promise<{ readonly hindrances: readonly Hindrance[]; readonly asks: readonly string[] }> {
  const { db } = newsroom.database
  const publication = await readPublication(db)
  const asked = await readAtDesk(newsroom, story)
  const gate = await gateOfStory(db, asked, newsroom.now())
  const live = await findPublished(db, story.id)
  return {
    hindrances: [...(await hindrancesOf(db, story, publication)), ...deskHindrances(gate)],
    asks: asksBeforePublishing(story, live?.story ?? null),
  }
}

/** What keeps a story from being published as things are in the newsroom. */
export async function hindrancesOf(
  db: Database,
  story: Story,
  publication: Publication,
): Promise<readonly Hindrance[]> {
  const media = await mediaIn(db, mediaOf(story))
  return hindrances(story, { media, sections: publication.sections.map(({ slug }) => slug) })
}
