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
export { evidencePath } from './page/blocks/evidence.ts'
export type { LoneSetting } from './page/blocks/lone-block.ts'
export { renderLoneBlock } from './page/blocks/lone-block.ts'
export { commentMarkup } from './page/comment-text.ts'
export {
  commentAddress,
  commentDeedAddress,
  repliesAddress,
  threadAddress,
  threadFeedAddress,
  writeAddress,
  writePath,
} from './page/comments/addresses.ts'
export { renderCommentPage } from './page/comments/comment-page.ts'
export { helpPanel } from './page/comments/help-panel.ts'
export { renderTalkNotice } from './page/comments/notice-page.ts'
export { policyInWords, ruleInBrief } from './page/comments/policy-words.ts'
export { longestReport, renderReportPage } from './page/comments/report-page.ts'
export { renderTalkPage, type TalkPage } from './page/comments/talk-page.ts'
export { talkSettingOf } from './page/comments/talk-setting.ts'
export { renderThread } from './page/comments/thread.ts'
export { renderRepliesPage, renderThreadPage } from './page/comments/thread-page.ts'
export {
  type CommentPage,
  type Discussion,
  type EditPage,
  firstPageSize,
  firstReplies,
  type HelpOfCountry,
  type NoticePage,
  noDiscussion,
  type OwnComment,
  type PolicyTold,
  type RepliesPage,
  type ReportPage,
  type TalkSetting,
  type TalkStory,
  type ThreadPage,
  type TypedComment,
  type WritePage,
} from './page/comments/told.ts'
export { renderEditPage, renderWritePage } from './page/comments/write-page.ts'
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
export { inThreadFeed, renderThreadFeed, type ThreadFeed } from './page/feeds/thread-feed.ts'
export { foldedCardLine } from './page/folded-card.ts'
export { renderFront } from './page/front-page.ts'
export type { Markup } from './page/html.ts'
export type { InStoryPage, TypedRequest, Wish } from './page/in-story-page.ts'
export {
  inStoryAddress,
  isWish,
  longestOf,
  problemsIn,
  renderInStory,
  wishes,
} from './page/in-story-page.ts'
export { renderLedger } from './page/ledger-page.ts'
export { renderList } from './page/list-page.ts'
export type { MailLeft, StoryMail } from './page/mail/story-mail.ts'
export { storyMail } from './page/mail/story-mail.ts'
export {
  type ErasedCounts,
  renderErase,
  renderErased,
  renderUnsubscribe,
} from './page/me/erase-pages.ts'
export { meAddress } from './page/me/me-page.ts'
export {
  type Headlines,
  letterLink,
  type MyComment,
  type MyDecision,
  renderMyComments,
  renderMyDecision,
  renderMyDecisions,
  renderMyLetters,
} from './page/me/my-pages.ts'
export { addressMail, newsMail, signInMail } from './page/me/news-mail.ts'
export { renderFollow, renderSettings, type SettingsPage } from './page/me/settings-pages.ts'
export {
  type NameRefusal,
  renderChooseName,
  renderEnter,
  renderLinkOver,
  renderLinkSent,
  renderSignIn,
  type SignInPage,
} from './page/me/sign-in-pages.ts'
export type { PageMetaOptions } from './page/meta/meta.ts'
export { listMeta, pageMeta, slideMeta, storyMeta } from './page/meta/meta.ts'
export type {
  ArchivePage,
  Assets,
  FrontPage,
  GonePage,
  ListedVersion,
  ListKind,
  ListPage,
  MonthCount,
  MonthPage,
  SearchPage,
  Site,
  SitemapEntry,
  StoryPage,
  StoryRecord,
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
  VersionChoice,
} from './page/publication.ts'
export { versionChoices } from './page/publication.ts'
export { lastSearchPage, onSearchPage, renderSearch } from './page/search-page.ts'
export { renderSlide } from './page/slide-page.ts'
export { sourcingLine } from './page/sourcing-words.ts'
export { nextSponsorDay, sponsorAt } from './page/sponsor.ts'
export { renderStanding } from './page/standing-page.ts'
export type { StaticCardSetting } from './page/static-card.ts'
export { staticCard } from './page/static-card.ts'
export { renderStory } from './page/story-page.ts'
export type { StyleFault } from './page/style/check-style.ts'
export { checkStyle, placeFiles } from './page/style/check-style.ts'
export { contrastOf, faintColours, leastContrast } from './page/style/contrast.ts'
export type { Design, DesignName } from './page/style/design.ts'
export { designNames, designs } from './page/style/design.ts'
export { composeStyle, styleFilesOf } from './page/style/style.ts'
export { storyText } from './page/text/story-text.ts'
export type { VerifyPage } from './page/verify-page.ts'
export { evidenceKeysAddress, renderVerify, verifyAddress } from './page/verify-page.ts'
export { blockWordsFor } from './page/words/block-words.ts'
export { type Words, wordsFor } from './page/words/words.ts'
