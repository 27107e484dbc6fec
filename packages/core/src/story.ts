// The door of story/: the document, and what is read from it.
export type {
  Block,
  Blockquote,
  ContextNote,
  Divider,
  Gallery,
  Heading,
  HelpBox,
  HelpService,
  List,
  ListItem,
  OutletCard,
  Paragraph,
  PictureBlock,
  PostCard,
  PullQuote,
  RelatedLink,
  Slide,
  Timeline,
  TimelineEvent,
} from './story/block.ts'
export type { Break, Inline, Mark, Text } from './story/inline.ts'
export type { Focus, Media, MediaId, Picture, Rendition } from './story/picture.ts'
export type {
  OriginalState,
  Platform,
  Post,
  PostPicture,
  Provenance,
  QuotedPost,
} from './story/post.ts'
export { originalStates, platforms, provenances } from './story/post.ts'
export type {
  Body,
  Byline,
  BylineRole,
  CommentPolicy,
  Day,
  Instant,
  Kind,
  Note,
  NoteKind,
  RequestForComment,
  Slug,
  Story,
  StoryId,
  Variants,
} from './story/story.ts'
export { bylineRoles, kinds, noteKinds } from './story/story.ts'
