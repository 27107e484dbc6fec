import { type Body, fieldOf, fieldsIn, type Instant, type Story, sameValue } from '@stet/core/story'
import { Fragment, Slice } from 'prosemirror-model'
import { ReplaceStep } from 'prosemirror-transform'
import type { Actor } from '../access/actor.ts'
import type { Database } from '../storage/database.ts'
import { saveEdits } from '../storage/edits.ts'
import { type StoryRecord, saveStory } from '../storage/stories.ts'
import { type FieldChange, lastFieldChange, saveFieldChanges } from '../storage/story-fields.ts'
import { docFrom } from './story-doc.ts'

export interface Replacing {
  readonly actor: Actor
  readonly now: Instant
}

/** What such changes are signed with in place of a tab: nobody has them waiting. */
const client = 'newsroom'

/**
 * Saves a story that came from elsewhere, or back, over what the newsroom has of it: whoever has it open
 * sees the changes as edits, and nothing that was there before is gone from its history. Gives the record
 * as it was saved. Inside the caller's transaction, after `lockStory`.
 */
export async function replaceStory(
  db: Database,
  record: StoryRecord,
  story: Story,
  by: Replacing,
): Promise<StoryRecord> {
  const { bodyVersion } = await replaceBody(db, record, story.body, by)
  await replaceFields(db, record.story, story, by)
  const saved = {
    ...record,
    story,
    ...(bodyVersion !== undefined && { bodyVersion }),
    revision: record.revision + 1,
    savedAt: by.now,
  }
  await saveStory(db, saved)
  return saved
}

/** Writes another body as an edit; gives the record with that body and its version, not saved yet. */
export async function replaceBody(
  db: Database,
  record: StoryRecord,
  body: Body,
  { actor, now: at }: Replacing,
): Promise<StoryRecord> {
  if (sameValue(record.story.body, body)) return record
  const version = (record.bodyVersion ?? 0) + 1
  const step = stepBetween(record.story.body, body).toJSON()
  await saveEdits(db, record.story.id, [{ version, step, client, actor, at }])
  return { ...record, story: { ...record.story, body }, bodyVersion: version }
}

/** The step that replaces the blocks which differ, and leaves those round them as they are. */
function stepBetween(before: Body, after: Body): ReplaceStep {
  const [old, now] = [docFrom(before), docFrom(after)]
  const shorter = Math.min(old.childCount, now.childCount)
  let head = 0
  while (head < shorter && old.child(head).eq(now.child(head))) head += 1
  let tail = 0
  while (
    tail < shorter - head &&
    old.child(old.childCount - 1 - tail).eq(now.child(now.childCount - 1 - tail))
  )
    tail += 1
  const blocks = now.children.slice(head, now.childCount - tail)
  const sizeOf = (nodes: typeof blocks) => nodes.reduce((sum, node) => sum + node.nodeSize, 0)
  const from = sizeOf(old.children.slice(0, head))
  const to = from + sizeOf(old.children.slice(head, old.childCount - tail))
  return new ReplaceStep(from, to, new Slice(Fragment.from(blocks), 0, 0))
}

/** Writes into the history of each field what it is changed to. */
async function replaceFields(
  db: Database,
  before: Story,
  after: Story,
  { actor, now: at }: Replacing,
): Promise<void> {
  const changes: FieldChange[] = []
  for (const field of new Set([...fieldsIn(before), ...fieldsIn(after)])) {
    const [replaced, value] = [fieldOf(before, field), fieldOf(after, field)]
    if (sameValue(replaced, value)) continue
    const last = await lastFieldChange(db, after.id, field)
    changes.push({ field, number: (last?.number ?? 0) + 1, value, replaced, client, actor, at })
  }
  await saveFieldChanges(db, after.id, changes)
}
