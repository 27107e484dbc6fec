import { createMiddleware } from 'hono/factory'
import { type Deed, mayDo } from '../../access/policy.ts'
import type { Staff } from '../../access/staff.ts'
import type { Newsroom } from '../../newsroom.ts'
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
    const record = isStoryId(id) ? await findStory(database.db, id) : undefined
    const subject = record && { owner: record.owner ?? null, status: record.status }
    if (!record || !mayDo(staff, 'see-story', subject)) return context.json({ error: noStory }, 404)
    if (!mayDo(staff, deed, subject)) return context.json({ error: mayNot(staff, deed) }, 403)
    context.set('record', record)
    return next()
  })
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
  'embargo-story': 'set the embargo of the story',
  'restore-version': 'bring back a version',
  'discard-story': 'discard the story',
  'upload-picture': 'take the picture',
  'import-archive': 'bring in an archive',
  'see-people': 'show who works here',
  'invite-person': 'invite somebody',
  'change-person': 'change what is known of somebody',
  'remove-person': 'remove somebody',
  'change-settings': 'change the settings',
  'moderate-comments': 'moderate the comments',
  'see-audit': 'show who did what',
}
