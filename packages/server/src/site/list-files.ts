import {
  feedAddress,
  type ListKind,
  listAddress,
  monthAddress,
  newsSitemapAddress,
  renderArchive,
  renderAtom,
  renderFront,
  renderGone,
  renderJsonFeed,
  renderList,
  renderMonth,
  renderNewsSitemap,
  renderRss,
  renderSitemap,
  renderSitemapIndex,
  type StorySummary,
  sitemapAddress,
  sitemapIndexAddress,
} from '@stet/core/page'
import type { Database } from '../storage/database.ts'
import { shownCounts } from '../storage/discussions.ts'
import {
  latestIn,
  monthChangedAt,
  monthIn,
  monthsOf,
  neighbourMonths,
  publishedSince,
} from '../storage/lists.ts'
import { findPublishedBySlug, latestPublished } from '../storage/publications.ts'
import { listOf, type Press } from './press.ts'
import { fileOf } from './site-path.ts'
import { feedStory, leadOf } from './story-files.ts'
import type { SiteFile } from './write-page.ts'

const onList = 20
const onFront = 30
const perSection = 6
const inFeed = 20

/** The newest stories of a list and its feeds. */
export async function listFiles(press: Press, key: string): Promise<readonly SiteFile[]> {
  const list = await listOf(press, key)
  if (!list) return []
  const body = list.type === 'site' ? await frontPage(press) : await listPage(press, key, list)
  const page = { path: file(listAddress(list)), body }
  // Who follows one writer finds them in the feed of a section: a byline has a list and no feed.
  return list.type === 'byline' ? [page] : [page, ...(await feeds(press, key, list))]
}

async function listPage(press: Press, key: string, list: ListKind): Promise<string> {
  const { db } = press.newsroom.database
  const latest = await latestIn(db, key, onList)
  await press.gather(latest.flatMap(leadOf))
  return renderList(press.site, {
    list,
    latest: await counted(db, latest),
    months: await monthsOf(db, key),
  })
}

/** The front page. */
export async function frontPage(press: Press): Promise<string> {
  const { db } = press.newsroom.database
  const leads = await frontLeads(press)
  const newest = await latestIn(db, 'site', onFront)
  const latest = [...leads, ...newest.filter((one) => !leads.some((lead) => lead.id === one.id))]
  const sections = []
  for (const section of press.site.publication.sections) {
    const newestHere = await latestIn(db, `section:${section.slug}`, perSection)
    sections.push({ section, latest: await counted(db, newestHere) })
  }
  await press.gather([...latest, ...sections.flatMap((one) => one.latest)].flatMap(leadOf))
  return renderFront(press.site, { latest: await counted(db, latest), sections })
}

/** Stories of a list with the number of comments under each, as it is when the list is printed. */
async function counted(
  db: Database,
  stories: readonly StorySummary[],
): Promise<readonly StorySummary[]> {
  const counts = await shownCounts(
    db,
    stories.map(({ id }) => id),
  )
  return stories.map((story) => {
    const comments = counts.get(story.id)
    return comments ? { ...story, comments } : story
  })
}

/** The stories that the editors put on top, named by slug or by section and slug. */
async function frontLeads(press: Press): Promise<StorySummary[]> {
  const { sections, front } = press.site.publication
  const found: StorySummary[] = []
  for (const named of front.lead) {
    const [first = '', second] = named.split('/')
    const places = second === undefined ? sections.map((one) => one.slug) : [first]
    for (const section of places) {
      const { db } = press.newsroom.database
      const published = await findPublishedBySlug(db, section, second ?? first)
      if (published) found.push(published.summary)
    }
  }
  return found
}

async function feeds(press: Press, key: string, list: ListKind): Promise<SiteFile[]> {
  const { db } = press.newsroom.database
  const stories = []
  for (const published of await latestPublished(db, key, inFeed)) {
    stories.push(await feedStory(press, published))
  }
  const feed = { list, stories }
  return [
    { path: file(feedAddress(list, 'rss')), body: renderRss(press.site, feed) },
    { path: file(feedAddress(list, 'atom')), body: renderAtom(press.site, feed) },
    { path: file(feedAddress(list, 'json')), body: renderJsonFeed(press.site, feed) },
  ]
}

/** All stories of a list in one month; a page that says so where there are none any more. */
export async function monthFiles(
  press: Press,
  key: string,
  month: string,
): Promise<readonly SiteFile[]> {
  const list = await listOf(press, key)
  if (!list) return []
  const { db } = press.newsroom.database
  const path = file(monthAddress(list, month))
  const stories = await monthIn(db, key, month)
  if (stories.length === 0) {
    const gone = renderGone(press.site, { headline: null, at: press.newsroom.now(), reason: '' })
    return [{ path, body: gone, plainOnly: true }]
  }
  await press.gather(stories.flatMap(leadOf))
  const neighbours = await neighbourMonths(db, key, month)
  return [{ path, body: renderMonth(press.site, { list, month, stories, ...neighbours }) }]
}

/** The archive of the whole site, by month. */
export async function archiveFiles(press: Press): Promise<readonly SiteFile[]> {
  const months = await monthsOf(press.newsroom.database.db, 'site')
  return [{ path: 'archive/index.html', body: renderArchive(press.site, { months }) }]
}

/** The sitemap of one month. */
export async function sitemapFiles(press: Press, month: string): Promise<readonly SiteFile[]> {
  const stories = await monthIn(press.newsroom.database.db, 'site', month)
  const entries = stories.map((summary) => ({
    address: summary.address,
    changedAt: summary.updatedAt ?? summary.publishedAt,
  }))
  return [{ path: file(sitemapAddress(month)), body: renderSitemap(press.site, entries) }]
}

const newsWindow = 2 * 24 * 60 * 60 * 1000

/** The index of sitemaps, and the news sitemap with the stories of the last two days. */
export async function sitemapsFiles(press: Press): Promise<readonly SiteFile[]> {
  const { db } = press.newsroom.database
  const months = []
  for (const { month } of await monthsOf(db, 'site')) {
    const changedAt = await monthChangedAt(db, month)
    if (changedAt) months.push({ month, changedAt })
  }
  const since = new Date(Date.parse(press.newsroom.now()) - newsWindow).toISOString()
  const news = await publishedSince(db, since, 1000)
  return [
    { path: file(sitemapIndexAddress), body: renderSitemapIndex(press.site, months) },
    { path: file(newsSitemapAddress), body: renderNewsSitemap(press.site, news) },
  ]
}

function file(address: string): string {
  return fileOf(address) ?? 'index.html'
}
