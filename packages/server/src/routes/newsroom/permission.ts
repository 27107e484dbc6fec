import type { StoryId } from '@stet/core/story'
import { createMiddleware } from 'hono/factory'
import { type Deed, mayDo } from '../../access/policy.ts'
import type { Staff } from '../../access/staff.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { Database } from '../../storage/database.ts'
import { findStory, type StoryRecord } from '../../storage/stories.ts'
import type { NewsroomEnv } from './context.ts'
import { isStoryId } from './requests.ts'

export type StoryEnv = NewsroomEnv & { Variables: { record: StoryRecord } }

/** Lets pass who may do something that is done to no story; others are answered 403, in words. */
export function may(deed: Deed) {
  return createMiddleware<NewsroomEnv>(async (context, next) => {
    const { staff } = context.var
    if (!mayDo(staff, deed)) return context.json({ error: mayNot(staff, deed) }, 403)
    return next()
  })
}

/**
 * Lets pass who may do something to the story that the path names, and hands it on as `record`.
 * Whoever may not even see it is answered 404, as if there were none.
 */
export function mayOnStory({ database }: Newsroom, deed: Deed) {
  return createMiddleware<StoryEnv>(async (context, next) => {
    const { staff } = context.var
    const id = context.req.param('id') ?? ''
    const record = isStoryId(id) ? await findSeenStory(database.db, staff, id) : undefined
    if (!record) return context.json({ error: noStory }, 404)
    const subject = { owner: record.owner ?? null, status: record.status }
    if (!mayDo(staff, deed, subject)) return context.json({ error: mayNot(staff, deed) }, 403)
    context.set('record', record)
    return next()
  })
}

/** A story that somebody may see; undefined where there is none, or it is not for them. */
export async function findSeenStory(
  db: Database,
  staff: Staff,
  id: StoryId,
): Promise<StoryRecord | undefined> {
  const record = await findStory(db, id)
  const subject = record && { owner: record.owner ?? null, status: record.status }
  return record && mayDo(staff, 'see-story', subject) ? record : undefined
}

export const noStory = 'Cannot find the story: there is none of this name'

/** What somebody is told who may not do something. */
export function mayNot({ role }: Staff, deed: Deed): string {
  return `Cannot ${words[deed]}: this is not among what ${articles[role]} ${role} may do here`
}

const articles: Readonly<Record<Staff['role'], string>> = {
  contributor: 'a',
  writer: 'a',
  moderator: 'a',
  editor: 'an',
  administrator: 'an',
}

const words: Readonly<Record<Deed, string>> = {
  'see-story': 'show the story',
  'create-story': 'begin a story',
  'edit-story': 'change the story',
  'publish-story': 'publish the story',
  'schedule-story': 'set the time of the story',
  'unpublish-story': 'take the story off the site',
  'stet-question': 'let the words stand',
  'take-out': 'take something out of everything',
  'answer-person': 'see or answer what people in stories ask',
  'embargo-story': 'set the embargo of the story',
  'restore-version': 'bring back a version',
  'discard-story': 'discard the story',
  'upload-picture': 'take the picture',
  'see-clippings': 'show the clippings',
  'save-copy': 'save a copy',
  'open-evidence': 'decide whether readers may have the evidence',
  'keep-recording': 'keep a recording',
  'open-recording': 'open the recording',
  'import-archive': 'bring in an archive',
  'see-people': 'show who works here',
  'invite-person': 'invite somebody',
  'change-person': 'change what is known of somebody',
  'remove-person': 'remove somebody',
  'change-settings': 'change the settings',
  'moderate-comments': 'moderate the comments',
  'see-danger': 'show the words of people who may be in danger',
  'decide-appeal': 'answer an appeal',
  'change-comment-policy': 'change how discussions are led',
  'record-order': 'record what authorities order',
  'see-audit': 'show who did what',
}
