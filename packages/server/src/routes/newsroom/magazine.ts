import { createRoute, z } from '@hono/zod-openapi'
import type { StorySummary } from '@stet/core/page'
import { searchTerms } from '@stet/core/story'
import type { Newsroom } from '../../newsroom.ts'
import type { PressRoom } from '../../site/press-room.ts'
import type { BuiltAssets } from '../../site/site-assets.ts'
import type { Database } from '../../storage/database.ts'
import { listedOf } from '../../storage/listed.ts'
import { latestIn } from '../../storage/lists.ts'
import { publishedIn } from '../../storage/publications.ts'
import { searchStories } from '../../storage/search.ts'
import { magazine, relatedStory } from './answers.ts'
import { newsroomApp } from './context.ts'
import { answer, refusals } from './refusals.ts'
import { sent } from './sent.ts'

const mostRelated = 20

const show = createRoute({
  method: 'get',
  path: '/magazine',
  summary: 'The magazine: its name, sections, topics and people',
  responses: { 200: answer('The magazine', magazine), ...refusals() },
})

const related = createRoute({
  method: 'get',
  path: '/related',
  summary: 'Live stories that another may link to, by the words they hold',
  request: { query: z.object({ q: z.string().max(200).optional() }) },
  responses: {
    200: answer(
      'The stories; the newest where nothing is asked for',
      z.object({ stories: z.array(relatedStory) }),
    ),
    ...refusals(),
  },
})

/** What the screens must know of the magazine, and of what it has published. */
export function magazineRoutes(newsroom: Newsroom, presses: PressRoom) {
  const { db } = newsroom.database
  return newsroomApp()
    .openapi(show, async (context) => {
      const { site, assets } = await presses.open()
      const { name, language, zone, sections, colours, design } = site.publication
      return context.json(
        {
          ...{ name, language, zone, colours },
          sections,
          topics: await listedOf(db, 'topic'),
          people: (await listedOf(db, 'byline')).map(sent),
          siteUrl: site.origin,
          style: site.assets.style,
          look: { colours, design: design.name, overrides: overridesAt(site.origin, assets) },
        },
        200,
      )
    })
    .openapi(related, async (context) => {
      const terms = searchTerms(context.req.valid('query').q ?? '')
      const found = await relatedTo(db, terms)
      const stories = found.map(({ id, headline, address, publishedAt }) => ({
        id: id as string,
        headline,
        address,
        publishedAt,
      }))
      return context.json({ stories }, 200)
    })
}

/** What a designer added, for a page that may stand at another host than the site. */
function overridesAt(origin: string, { overrides }: BuiltAssets): BuiltAssets['overrides'] {
  return overrides && { ...overrides, style: overrides.style.replaceAll('url(/', `url(${origin}/`) }
}

async function relatedTo(db: Database, terms: readonly string[]): Promise<StorySummary[]> {
  if (terms.length === 0) return latestIn(db, 'site', mostRelated)
  const { ids } = await searchStories(db, { terms, limit: mostRelated, offset: 0 })
  const summaries = await publishedIn(db, ids)
  return ids.flatMap((id) => summaries.get(id) ?? [])
}
