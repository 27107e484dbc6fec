import {
  renderNotFound,
  renderRobots,
  renderSearch,
  renderSecurityText,
  renderStanding,
  robotsAddress,
  type StandingPage,
  securityTextAddress,
} from '@stet/core/page'
import { picturesOfBody } from '@stet/core/story'
import { readSetting } from '../storage/settings.ts'
import type { Press } from './press.ts'
import { verifyFiles } from './verify-files.ts'
import type { SiteFile } from './write-page.ts'

/** What no story changes: standing pages, 404, search, robots.txt, security.txt. */
export async function standingFiles(press: Press): Promise<readonly SiteFile[]> {
  const { site, newsroom } = press
  const pages = (await readSetting<readonly StandingPage[]>(newsroom.database.db, 'pages')) ?? []
  const files: SiteFile[] = []
  for (const page of pages) {
    await press.gather(picturesOfBody(page.body).map((picture) => picture.media))
    files.push({ path: `${page.slug}/index.html`, body: renderStanding(site, page) })
  }
  const search = renderSearch(site, { asked: '', found: [], total: 0, page: 1 })
  return [
    ...press.assets.files,
    ...files,
    ...(await verifyFiles(press)),
    { path: 'search/index.html', body: search },
    { path: '404.html', body: renderNotFound(site) },
    { path: robotsAddress.slice(1), body: renderRobots(site) },
    { path: securityTextAddress.slice(1), body: renderSecurityText(site, expiry(newsroom.now())) },
  ]
}

/** The first day of the month eleven months on: RFC 9116 asks for less than a year. */
function expiry(now: string): string {
  const months = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1 + 11
  const month = String((months % 12) + 1).padStart(2, '0')
  return `${Math.floor(months / 12)}-${month}-01T00:00:00.000Z`
}
