// The door of page/: everything that readers get, rendered from data.
export {
  feedAddress,
  listAddress,
  monthAddress,
  slideAddress,
  storyAddress,
  storyTextAddress,
} from './page/address.ts'
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
