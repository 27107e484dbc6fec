import { createRoute, z } from '@hono/zod-openapi'
import { isInstant } from '@stet/core/story'
import { mayDo } from '../../access/policy.ts'
import type { Staff } from '../../access/staff.ts'
import { createStory } from '../../actions/create-story.ts'
import { discardStory } from '../../actions/discard-story.ts'
import type { Newsroom } from '../../newsroom.ts'
import { countDesk, type DeskPlace, type DeskStory, deskStories } from '../../storage/story-list.ts'
import { draft, kind, status, storyList } from './answers.ts'
import { newsroomApp } from './context.ts'
import { draftOf } from './draft.ts'
import { may, mayOnStory } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { isStoryId, jsonBody, sentLine, smallBody, storyParams } from './requests.ts'

const mostStories = 100

const list = createRoute({
  method: 'get',
  path: '/stories',
  summary: 'The stories of the newsroom, those saved last first',
  request: {
    query: z.object({
      status: status.optional(),
      section: sentLine.pipe(z.string().max(80)).optional(),
      kind: kind.optional(),
      mine: z.enum(['true', 'false']).optional().openapi({ description: 'Only one’s own' }),
      q: z.string().max(200).optional().openapi({ description: 'Words of headline or byline' }),
      after: z.string().max(120).optional().openapi({ description: 'The `next` of a page' }),
      limit: z.coerce.number().int().min(1).max(mostStories).optional(),
    }),
  },
  responses: { 200: answer('A page of the list', storyList), ...refusals() },
})

const create = createRoute({
  method: 'post',
  path: '/stories',
  summary: 'Begin a story',
  request: {
    body: jsonBody(
      z.object({
        headline: z.string().max(300).optional(),
        section: z.string().max(80).optional(),
        kind: kind.optional(),
      }),
    ),
  },
  responses: {
    201: answer('The story was begun', z.object({ id: z.string() })),
    ...refusals(413, 422),
  },
})

const show = createRoute({
  method: 'get',
  path: '/stories/{id}',
  summary: 'A story as it is being worked on',
  request: { params: storyParams },
  responses: { 200: answer('The story', draft), ...refusals(404) },
})

const discard = createRoute({
  method: 'delete',
  path: '/stories/{id}',
  summary: 'Discard a draft that was never published',
  request: { params: storyParams },
  responses: {
    200: answer('It is gone', z.object({ discarded: z.literal(true) })),
    ...refusals(404, 409),
  },
})

/** The list of stories, and what begins, shows and discards one. */
export function storyRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  const app = newsroomApp()
  app.use('/stories', smallBody)
  return app
    .openapi(list, async (context) => {
      const asked = context.req.valid('query')
      const after = readPlace(asked.after)
      if (after === undefined) return context.json({ error: 'Cannot read where to go on' }, 400)
      const limit = asked.limit ?? 50
      const owner = ownerSeen(context.var.staff, asked.mine === 'true')
      const { status, section, kind, q } = asked
      const query = { status, section, kind, owner, words: q, after, limit: limit + 1 }
      const found = await deskStories(db, query)
      const stories = found.slice(0, limit)
      const next = found.length > limit ? placeOf(stories.at(-1)) : null
      return context.json({ stories, next, counts: await countDesk(db, { owner }) }, 200)
    })
    .openapi({ ...create, middleware: may('create-story') }, async (context) => {
      const { actor } = context.var
      const done = await createStory(newsroom, { ...context.req.valid('json'), actor })
      if (done.outcome === 'created') return context.json({ id: done.id as string }, 201)
      return context.json({ error: done.error }, 422)
    })
    .openapi({ ...show, middleware: mayOnStory(newsroom, 'see-story') }, async (context) => {
      const { staff, record } = context.var
      return context.json(await draftOf(newsroom, staff, record), 200)
    })
    .openapi({ ...discard, middleware: mayOnStory(newsroom, 'discard-story') }, async (context) => {
      const { actor, record } = context.var
      const done = await discardStory(newsroom, { story: record.story.id, actor })
      if (done.outcome === 'discarded') return context.json({ discarded: true as const }, 200)
      return context.json({ error: hasReaders }, 409)
    })
}

const hasReaders = 'Cannot discard the story: it was published, so its address must answer for ever'

/** Whose stories somebody is shown: all, or only their own. */
function ownerSeen(staff: Staff, mine: boolean): string | undefined {
  return mine || !mayDo(staff, 'see-story') ? staff.id : undefined
}

function placeOf(story: DeskStory | undefined): string | null {
  return story ? `${story.savedAt}~${story.id}` : null
}

/** Where a page of the list goes on; null at the beginning, undefined where it cannot be read. */
function readPlace(text: string | undefined): DeskPlace | null | undefined {
  if (text === undefined) return null
  const [savedAt = '', id = ''] = text.split('~')
  return isInstant(savedAt) && isStoryId(id) ? { savedAt, id } : undefined
}
