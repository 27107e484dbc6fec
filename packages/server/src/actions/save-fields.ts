import {
  fieldOf,
  type Problem,
  type Story,
  type StoryId,
  sameStory,
  sameValue,
  withField,
} from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { type Database, transaction } from '../storage/database.ts'
import { findStory, lockStory, saveStory } from '../storage/stories.ts'
import {
  continueFieldChange,
  type FieldChange,
  lastChangeByOthers,
  lastFieldChange,
  saveFieldChanges,
} from '../storage/story-fields.ts'

/** How long changes of one field by one client count as one, in milliseconds. */
const burst = 60_000

export interface SentField {
  readonly field: string
  readonly value: unknown
  /** The number of the field's last change that its writer had seen. */
  readonly base: number
}

export interface SentFields {
  readonly story: StoryId
  readonly client: string
  readonly changes: readonly SentField[]
  readonly actor: Actor
}

export type FieldsOutcome =
  | {
      readonly outcome: 'saved'
      readonly numbers: Readonly<Record<string, number>>
      /** What others had written, which this replaced though its writer had not seen it. */
      readonly lost: readonly FieldChange[]
    }
  | { readonly outcome: 'refused'; readonly problems: readonly Pick<Problem, 'path' | 'message'>[] }
  | { readonly outcome: 'missing' }

/**
 * Saves fields of a story: the last one who writes wins, field by field, and is told whose words that
 * replaced unseen. Values that are not right are refused in words, and then nothing is saved.
 */
export function saveFields(newsroom: Newsroom, sent: SentFields): Promise<FieldsOutcome> {
  return transaction(newsroom.database, async (db) => {
    await lockStory(db, sent.story)
    const record = await findStory(db, sent.story)
    if (!record) return { outcome: 'missing' }
    const story = written(record.story, sent.changes)
    if ('problems' in story) return { outcome: 'refused', problems: story.problems }
    const at = newsroom.now()
    const numbers: Record<string, number> = {}
    const lost: FieldChange[] = []
    for (const { field, base } of sent.changes) {
      const value = fieldOf(story.story, field)
      const replaced = fieldOf(record.story, field)
      const unseen = { field, base, client: sent.client }
      const theirs = await lastChangeByOthers(db, sent.story, unseen)
      if (theirs && !sameValue(theirs.value, value)) lost.push(theirs)
      numbers[field] = await keepChange(db, sent, { field, value, replaced, at })
    }
    if (!sameStory(record.story, story.story)) {
      const { revision } = record
      const savedBy = sent.actor.name
      await saveStory(db, {
        ...record,
        story: story.story,
        revision: revision + 1,
        savedAt: at,
        savedBy,
      })
    }
    return { outcome: 'saved', numbers, lost }
  })
}

/** Keeps one change in the field's history; gives the number of the field's last change then. */
async function keepChange(
  db: Database,
  { story, client, actor }: SentFields,
  change: Pick<FieldChange, 'field' | 'value' | 'replaced' | 'at'>,
): Promise<number> {
  const last = await lastFieldChange(db, story, change.field)
  const number = (last?.number ?? 0) + 1
  if (sameValue(change.replaced, change.value)) return number - 1
  const isSameBurst =
    last?.client === client &&
    last.actor.id === actor.id &&
    Date.parse(change.at) - Date.parse(last.at) < burst
  if (isSameBurst) await continueFieldChange(db, story, last, { number, value: change.value })
  else await saveFieldChanges(db, story, [{ ...change, number, client, actor }])
  return number
}

function written(
  before: Story,
  changes: readonly SentField[],
): { readonly story: Story } | { readonly problems: { path: string; message: string }[] } {
  const problems: { path: string; message: string }[] = []
  let story = before
  for (const { field, value } of changes) {
    const done = withField(story, field, value)
    if ('story' in done) story = done.story
    else problems.push({ path: field, message: done.problems[0]?.message ?? '' })
  }
  return problems.length > 0 ? { problems } : { story }
}
