// The door of page/: everything that readers get, rendered from data.
export { renderGone, renderMoved, renderNotFound } from './page/absent-pages.ts'
export {
  feedAddress,
  listAddress,
  monthAddress,
  slideAddress,
  storyAddress,
  storyTextAddress,
} from './page/address.ts'
export { renderArchive, renderMonth } from './page/archive-pages.ts'
export type { LoneSetting } from './page/blocks/lone-block.ts'
export { renderLoneBlock } from './page/blocks/lone-block.ts'
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
export { renderFront } from './page/front-page.ts'
export type { Markup } from './page/html.ts'
export { renderList } from './page/list-page.ts'
export type { MailLeft, StoryMail } from './page/mail/story-mail.ts'
export { storyMail } from './page/mail/story-mail.ts'
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
  DesignChoice,
  Listed,
  Person,
  Policies,
  Publication,
  Sponsor,
  StandingPage,
} from './page/publication.ts'
export { lastSearchPage, onSearchPage, renderSearch } from './page/search-page.ts'
export { renderSlide } from './page/slide-page.ts'
export { nextSponsorDay, sponsorAt } from './page/sponsor.ts'
export { renderStanding } from './page/standing-page.ts'
export { renderStory } from './page/story-page.ts'
export type { StyleFault } from './page/style/check-style.ts'
export { checkStyle, placeFiles } from './page/style/check-style.ts'
export { contrastOf, faintColours, leastContrast } from './page/style/contrast.ts'
export type { Design, DesignName } from './page/style/design.ts'
export { designNames, designs } from './page/style/design.ts'
export { composeStyle, styleFilesOf } from './page/style/style.ts'
export { storyText } from './page/text/story-text.ts'
export { type Words, wordsFor } from './page/words/words.ts'
