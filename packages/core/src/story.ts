// The door of story/: the document, and what is read from it.
import * as build from './story/build.ts'

export { asksBeforePublishing } from './story/asks.ts'
export type {
  Block,
  Blockquote,
  ContextNote,
  Divider,
  Fragment,
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
export type { CardDecision, CardShowing, PersonRole } from './story/card-showing.ts'
export { cardDecisions, cardShowing, personRoles, withShowing } from './story/card-showing.ts'
export { sameStory, sameValue } from './story/changes.ts'
export { problemsOf } from './story/check-value.ts'
export {
  addDays,
  civilDay,
  civilMonth,
  epochOf,
  instantIn,
  instantOf,
  isDay,
  isInstant,
  isZone,
  weekday,
  yearsBetween,
} from './story/day.ts'
export { compareTexts } from './story/diff/compare-texts.ts'
export { diffStories } from './story/diff/diff-stories.ts'
export type {
  BlockChange,
  FieldChange,
  LineChange,
  StoryDiff,
  WordRun,
} from './story/diff/story-diff.ts'
export type { FragmentElement, FragmentNode } from './story/fragment.ts'
export { fragmentLines, fragmentLinks } from './story/fragment.ts'
export { fragmentTags, isAllowed, tagRule } from './story/fragment-tags.ts'
export type { Break, Inline, Mark, Text } from './story/inline.ts'
export type { BodyNode, Place } from './story/node.ts'
export { contentOf, nodesOf } from './story/node.ts'
export { oneLine, shortened } from './story/one-line.ts'
export { parseBody, parseDraftBody, parseStory } from './story/parse-story.ts'
export type { Focus, Media, MediaId, Picture, Rendition } from './story/picture.ts'
export type {
  OriginalState,
  PictureBasis,
  Platform,
  Post,
  PostPicture,
  Provenance,
  QuotedPost,
} from './story/post.ts'
export { originalStates, pictureBases, platforms, provenances } from './story/post.ts'
export type { Hindrance, PublishingFacts } from './story/publishable.ts'
export { hindrances, isPictureText } from './story/publishable.ts'
export type { QuotedWords } from './story/quoted-words.ts'
export { quotedWords } from './story/quoted-words.ts'
export { isAddress, isLanguage, unwritablePlaces } from './story/read-text.ts'
export type { Parsed, Problem } from './story/reading.ts'
export type { MarkSchema, NodeName, NodeSchema, Schema } from './story/schema.ts'
export { pictureFields, schema } from './story/schema.ts'
export type { AttributeSpec, MarkSpec, NodeSpec, SchemaSpec } from './story/schema-spec.ts'
export { bodyFrom, schemaSpec } from './story/schema-spec.ts'
export { searchTerms, searchWords } from './story/search-words.ts'
export type { Fields, FieldsOf, Shape, ShapeOf, TextShape } from './story/shape.ts'
export { isReservedSection, isReservedStorySlug, parseSlug, slugFrom } from './story/slug.ts'
export { mendQuote, smartQuote } from './story/smart-quotes.ts'
export type {
  Body,
  Byline,
  BylineRole,
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
export {
  fieldOf,
  fieldsIn,
  isStoryField,
  storyFieldNames,
  withField,
  withFieldUnread,
} from './story/story-field.ts'
export { storyFields } from './story/story-shape.ts'
export { type Finder, finderOf, type Span } from './story/take-out/finder.ts'
export { isTakenAddress, type Removal, withoutWords } from './story/take-out/removal.ts'
export { takeOutOfBody } from './story/take-out/take-out-of-body.ts'
export { takeOutOfJson } from './story/take-out/take-out-of-json.ts'
export { takeOutOfField, takeOutOfStory } from './story/take-out/take-out-of-story.ts'
export { plainText, textOf, wordsIn } from './story/text.ts'
export type { GallerySlides, Link, PicturePlace } from './story/walk.ts'
export {
  galleriesOf,
  linksOf,
  mediaOf,
  outletsOf,
  picturePlaces,
  picturesOf,
  picturesOfBody,
  postsOf,
  relatedOf,
  replacePictures,
} from './story/walk.ts'
export type { OriginalAt, OriginalFacts } from './story/with-originals.ts'
export { postWithOriginal, withOriginals } from './story/with-originals.ts'
export { build }
