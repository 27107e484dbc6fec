// The door of page/: everything that readers get, rendered from data.
export {
  feedAddress,
  listAddress,
  monthAddress,
  slideAddress,
  storyAddress,
  storyTextAddress,
} from './page/address.ts'
export { renderAtom } from './page/feeds/atom.ts'
export type { Feed, FeedStory } from './page/feeds/feed.ts'
export { feedHtml } from './page/feeds/feed-html.ts'
export { renderJsonFeed } from './page/feeds/json-feed.ts'
export { renderRobots, robotsAddress } from './page/feeds/robots.ts'
export { renderRss } from './page/feeds/rss.ts'
export { renderSecurityText, securityTextAddress } from './page/feeds/security-text.ts'
export {
  newsSitemapAddress,
  renderNewsSitemap,
  renderSitemap,
  renderSitemapIndex,
  sitemapAddress,
  sitemapIndexAddress,
} from './page/feeds/sitemap.ts'
export type { PageMetaOptions } from './page/meta/meta.ts'
export { listMeta, pageMeta, slideMeta, storyMeta } from './page/meta/meta.ts'
export type {
  ArchivePage,
  Assets,
  Comment,
  FrontPage,
  GonePage,
  ListKind,
  ListPage,
  MonthCount,
  MonthPage,
  SearchPage,
  Site,
  SitemapEntry,
  StoryPage,
  StorySummary,
} from './page/model.ts'
export type {
  Listed,
  Person,
  Policies,
  Publication,
  StandingPage,
} from './page/publication.ts'
export { storyText } from './page/text/story-text.ts'
