import { places } from './places.ts'

/** One kind of page that readers can come to. */
export interface PageType {
  readonly name: string
  readonly path: string
  /** What the server answers with. */
  readonly status: number
}

const ok = (name: string, path: string): PageType => ({ name, path, status: 200 })

/** Every kind of page, each with an address that shows it. */
export const pageTypes: readonly PageType[] = [
  ok('front', '/'),
  ok('section', '/music/'),
  ok('topic', '/topics/mara-quill/'),
  ok('byline', '/by/tomasz-wren/'),
  ok('byline without a portrait', '/by/ana-example/'),
  ok('month of a section', '/music/archive/2026-11/'),
  ok('month of the site', '/archive/2026-10/'),
  ok('archive', '/archive/'),
  ok('story', places.anatomy),
  ok('story with everything', places.everything),
  ok('story in another script', places.greek),
  ok('gallery slide', places.slide),
  ok('first slide', `${places.everything}gallery-1/1/`),
  ok('search', '/-/search'),
  ok('search with results', '/-/search?q=the+pier'),
  ok('search without results', '/-/search?q=%3Cxylophonist%3E'),
  ok('story built on posts', places.posts),
  ok('for people in a story', `/-/in-this-story?story=${encodeURIComponent(places.anatomy)}`),
  ok('discussion', `/-/comments?story=${places.anatomyId}&sort=oldest`),
  ok('comment by itself', `/-/comment/${places.comment}`),
  ok('form for an answer', `/-/comment/write?story=${places.anatomyId}&answer=${places.comment}`),
  ok('form for a report', `/-/comment/${places.comment}/report`),
  { name: 'no comment', path: '/-/comment/none', status: 404 },
  ok('ledger', '/ledger/'),
  ok('check of evidence', '/verify/'),
  ok('about', '/about/'),
  ok('policy', '/corrections/'),
  { name: 'not found', path: places.missing, status: 404 },
  { name: 'gone', path: places.gone, status: 410 },
  { name: 'moved', path: places.moved, status: 301 },
]
