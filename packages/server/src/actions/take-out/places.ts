import {
  isTakenAddress,
  plainText,
  type Removal,
  type Story,
  takeOutOfField,
  takeOutOfJson,
  takeOutOfStory,
  withoutWords,
} from '@stet/core/story'
import type { HeldTable, HeldValues } from '../../storage/held-words.ts'

/** What kind of place something stands at, as people are told. */
export type PlaceKind =
  | 'live'
  | 'draft'
  | 'version'
  | 'history'
  | 'comment'
  | 'address'
  | 'name'
  | 'settings'
  | 'picture'
  | 'copy'
  | 'watch'
  | 'archive'
  | 'record'

/** How one table holds words of people. */
export interface PlaceRule {
  readonly kind: PlaceKind
  /** The story that something belongs to; null where to none. */
  readonly story: (values: HeldValues) => string | null
  /** What is left of it: the same where it held nothing, null where all of it goes. */
  readonly without: (values: HeldValues, removal: Removal) => HeldValues | null
  /** The words of it that people are shown a part of. */
  readonly words: (values: HeldValues) => string
}

const ofStory = (values: HeldValues) => textIn(values, 'story')
const ofNone = () => null

/** Where words, posts and pictures may stand, table by table. Edits are looked for by themselves. */
export const placeRules: Readonly<Record<Exclude<HeldTable, 'edit'>, PlaceRule>> = {
  listed: {
    kind: 'name',
    story: ofNone,
    without: (values, removal) =>
      removal.finder.holdsAddress(textIn(values, 'slug'))
        ? null
        : withJson(values, ['content'], removal),
    words: (values) => jsonWords(values, 'content'),
  },
  setting: {
    kind: 'settings',
    story: ofNone,
    // A designer's files are theirs to change.
    without: (values, removal) =>
      textIn(values, 'key').startsWith('bundle:') ? values : withJson(values, ['value'], removal),
    words: (values) => jsonWords(values, 'value'),
  },
  media: {
    kind: 'picture',
    story: ofNone,
    without: (values, removal) =>
      removal.media.has(textIn(values, 'id')) ? null : withJson(values, ['content'], removal),
    words: (values) => String(jsonIn(values, 'content')?.['name'] ?? ''),
  },
  version: storyRule('version', ofStory),
  comment: {
    kind: 'comment',
    story: ofStory,
    without: (values, removal) => {
      const after = withJson(withTexts(values, ['author', 'text'], removal), ['passage'], removal)
      // By what repeats are known, the words could be guessed.
      return after === values ? values : { ...after, text_key: null }
    },
    words: (values) => `${values['author']}: ${values['text']}`,
  },
  comment_revision: cutRule('comment', ofNone, ['text']),
  comment_finding: cutRule('comment', ofNone, ['why']),
  moderation_decision: cutRule('comment', ofStory, ['words']),
  comment_report: cutRule('comment', ofStory, ['words', 'reach']),
  comment_appeal: cutRule('comment', ofNone, ['words', 'answer']),
  authority_order: cutRule('comment', ofNone, ['authority', 'words']),
  story_field: {
    kind: 'history',
    story: ofStory,
    without: (values, removal) => {
      let after = values
      for (const column of ['value', 'replaced']) {
        const before = JSON.parse(textIn(values, column))
        const now = takeOutOfField(textIn(values, 'field'), before, removal)
        if (now !== before) after = { ...after, [column]: JSON.stringify(now) }
      }
      return after
    },
    words: (values) => `${jsonWords(values, 'value')} ${jsonWords(values, 'replaced')}`,
  },
  address: {
    kind: 'address',
    story: ofStory,
    without: (values, removal) => withTexts(values, ['reason'], removal),
    words: (values) => textIn(values, 'path'),
  },
  audit: {
    kind: 'record',
    story: (values) => textIn(values, 'subject'),
    without: (values, removal) => {
      // What something was done to may be an address, or a person by the name at their platform.
      const isTaken = isTakenAddress(textIn(values, 'subject'), removal)
      const cut = withJson(values, ['detail'], removal)
      return isTaken ? { ...cut, subject: removal.instead } : cut
    },
    words: (values) => `${jsonWords(values, 'detail')} ${textIn(values, 'subject')}`,
  },
  opened_evidence: {
    kind: 'copy',
    story: ofNone,
    without: (values, removal) => withTexts(values, ['reason'], removal),
    words: (values) => textIn(values, 'reason'),
  },
  desk_ruling: wholeRule('record', ofStory, ['words', 'sentence']),
  person_role: wholeRule('watch', ofNone, ['person', 'handle', 'name', 'reason']),
  card_decision: wholeRule('watch', ofStory, ['address', 'reason']),
  capture: wholeRule('copy', ofNone, ['address', 'asked', 'person'], ['reading']),
  capture_ask: wholeRule('copy', ofNone, ['address', 'problem'], ['remains', 'sent', 'archived']),
  capture_told: wholeRule('copy', ofNone, ['who', 'means', 'file']),
  recording: wholeRule('copy', ofNone, ['who', 'way', 'file']),
  original: wholeRule('watch', ofNone, ['address'], ['first_seen', 'last_seen_as', 'answers']),
  look: wholeRule('watch', ofNone, ['address', 'why', 'control'], ['signs', 'change']),
  original_use: wholeRule('watch', ofStory, ['shown', 'address']),
  notice: wholeRule('watch', ofStory, ['address', 'answer'], ['change']),
  archive_import: {
    kind: 'archive',
    story: ofNone,
    without: (values, removal) =>
      withJson(withTexts(values, ['name', 'problem'], removal), ['checked', 'imported'], removal),
    words: (values) => textIn(values, 'name'),
  },
  ledger_entry: {
    kind: 'record',
    story: ofStory,
    without: (values, removal) => withTexts(values, ['reason'], removal),
    words: (values) => textIn(values, 'reason'),
  },
  story: storyRule('draft', (values) => textIn(values, 'id')),
  publication: {
    ...storyRule('live', ofStory),
    without: (values, removal) =>
      withJson(storyRule('live', ofStory).without(values, removal) ?? values, ['summary'], removal),
  },
}

/** Whether an address of the site has the words in it. */
export function isTakenPath(values: HeldValues, removal: Removal): boolean {
  return removal.finder.holdsAddress(textIn(values, 'path'))
}

/** A story as JSON in the column `content`. */
function storyRule(kind: PlaceKind, story: PlaceRule['story']): PlaceRule {
  return {
    kind,
    story,
    without: (values, removal) => {
      const before: Story = JSON.parse(textIn(values, 'content'))
      const after = takeOutOfStory(before, removal)
      return after === before ? values : { ...values, content: JSON.stringify(after) }
    },
    words: (values) => plainText(JSON.parse(textIn(values, 'content'))),
  }
}

/** Texts that people typed: the words go, the rest stays. */
function cutRule(kind: PlaceKind, story: PlaceRule['story'], texts: readonly string[]): PlaceRule {
  return {
    kind,
    story,
    without: (values, removal) => withTexts(values, texts, removal),
    words: (values) => texts.map((column) => textIn(values, column)).join(' '),
  }
}

/** What cannot be cut: it goes whole where one of its columns holds something. */
function wholeRule(
  kind: PlaceKind,
  story: PlaceRule['story'],
  texts: readonly string[],
  json: readonly string[] = [],
): PlaceRule {
  return {
    kind,
    story,
    without: (values, removal) => {
      const isHeld = texts.some((column) => isTakenAddress(textIn(values, column), removal))
      return isHeld || withJson(values, json, removal) !== values ? null : values
    },
    words: (values) => texts.map((column) => textIn(values, column)).join(' '),
  }
}

function withTexts(values: HeldValues, columns: readonly string[], removal: Removal): HeldValues {
  let after = values
  for (const column of columns) {
    const before = textIn(values, column)
    const now = withoutWords(before, removal)
    if (now !== before) after = { ...after, [column]: now }
  }
  return after
}

function withJson(values: HeldValues, columns: readonly string[], removal: Removal): HeldValues {
  let after = values
  for (const column of columns) {
    const text = textIn(values, column)
    if (text === '') continue
    const before: unknown = JSON.parse(text)
    const now = takeOutOfJson(before, removal)
    if (now !== before) after = { ...after, [column]: JSON.stringify(now) }
  }
  return after
}

function textIn(values: HeldValues, column: string): string {
  const value = values[column]
  return value === null || value === undefined ? '' : String(value)
}

/** The texts in a column of JSON, without what only machines read. */
function jsonWords(values: HeldValues, column: string): string {
  const texts: string[] = []
  const text = textIn(values, column)
  if (text !== '')
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value)
      return value
    })
  return texts.join(' · ')
}

function jsonIn(values: HeldValues, column: string): Readonly<Record<string, unknown>> | undefined {
  const text = textIn(values, column)
  return text === '' ? undefined : JSON.parse(text)
}
