import { lastSearchPage, onSearchPage, renderSearch, type SearchPage } from '@stet/core/page'
import { searchTerms } from '@stet/core/story'
import { Hono } from 'hono'
import type { Newsroom } from '../newsroom.ts'
import type { PressRoom } from '../site/press-room.ts'
import { leadOf } from '../site/story-files.ts'
import { publishedIn } from '../storage/publications.ts'
import { searchStories } from '../storage/search.ts'

const longestQuery = 200

/** `GET /-/search?q=…&page=…`: what readers are answered when they search. */
export function searchRoutes(newsroom: Newsroom, presses: PressRoom): Hono {
  return new Hono().get('/-/search', async (context) => {
    const asked = (context.req.query('q') ?? '').slice(0, longestQuery).trim()
    const page = readPage(context.req.query('page'))
    const { db } = newsroom.database
    const press = await presses.open()
    const terms = searchTerms(asked)
    const offset = (page - 1) * onSearchPage
    const { ids, total } = await searchStories(db, { terms, limit: onSearchPage, offset })
    const summaries = await publishedIn(db, ids)
    const found = ids.flatMap((id) => summaries.get(id) ?? [])
    await press.gather(found.flatMap(leadOf))
    const answer: SearchPage = { asked, found, total, page }
    return context.html(renderSearch(press.site, answer))
  })
}

function readPage(text: string | undefined): number {
  const page = Number(text ?? '1')
  return Number.isInteger(page) && page >= 1 && page <= lastSearchPage ? page : 1
}
