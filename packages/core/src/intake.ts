// The door of intake/: stories and settings from files, and stories to files.

export type {
  ArchiveFinding,
  ArchiveItem,
  ArchiveNote,
  ArchivePage,
  ArchivePicture,
  ArchiveStory,
  ItemFacts,
  ReadArchivePage,
  ReadArchiveStory,
} from './intake/archive-item.ts'
export type { BrokenLink, EmbedHealth, Health, HealthBook, HealthFacts } from './intake/health.ts'
export { archiveHealth, brokenIn, openHealth, tellHealth } from './intake/health.ts'
export { readMarkdown } from './intake/read-markdown.ts'
export type {
  IntakePublication,
  PageFile,
  PublicationProblem,
} from './intake/read-publication.ts'
export { readPublication } from './intake/read-publication.ts'
export type { IntakePage, PageFacts } from './intake/standing-page.ts'
export { readStandingPage } from './intake/standing-page.ts'
export type {
  IntakeComment,
  IntakeStory,
  Loss,
  MarkdownFacts,
  Problem,
  RelatedSlug,
} from './intake/taken.ts'
export type { ExportFacts, Names } from './intake/write/names.ts'
export { writeMarkdown } from './intake/write/write-markdown.ts'
export { writeStandingPage } from './intake/write/write-standing-page.ts'
