import { createRoute, z } from '@hono/zod-openapi'
import { diffStories, type Story } from '@stet/core/story'
import { restoreVersion } from '../../actions/restore-version.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { Database } from '../../storage/database.ts'
import { findPublished } from '../../storage/publications.ts'
import { findVersion, versionsOf } from '../../storage/versions.ts'
import { draft, story, storyDiff, version } from './answers.ts'
import { newsroomApp } from './context.ts'
import { draftOf } from './draft.ts'
import { mayOnStory, noStory } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { storyParams } from './requests.ts'
import { sent } from './sent.ts'

const number = z.coerce.number().int().min(1)
const side = z
  .string()
  .regex(/^(draft|[1-9]\d{0,8})$/, 'The number of a version is expected, or the word draft')
  .openapi({ example: 'draft' })

const list = createRoute({
  method: 'get',
  path: '/stories/{id}/versions',
  summary: 'Every published version of a story, the first first',
  request: { params: storyParams },
  responses: {
    200: answer('The versions', z.object({ versions: z.array(version) })),
    ...refusals(404),
  },
})

const show = createRoute({
  method: 'get',
  path: '/stories/{id}/versions/{number}',
  summary: 'One version of a story as it was published',
  request: { params: storyParams.extend({ number }) },
  responses: {
    200: answer('The version', version.extend({ story })),
    ...refusals(404),
  },
})

const compare = createRoute({
  method: 'get',
  path: '/stories/{id}/diff',
  summary: 'What changes from one version of a story to another, or to the draft',
  request: { params: storyParams, query: z.object({ from: side, to: side }) },
  responses: { 200: answer('What changes', storyDiff), ...refusals(404) },
})

const changes = createRoute({
  method: 'get',
  path: '/stories/{id}/changes',
  summary: 'What publishing would change for readers',
  request: { params: storyParams },
  responses: {
    200: answer('What changes; all of it is new where nothing is live', storyDiff),
    ...refusals(404),
  },
})

const restore = createRoute({
  method: 'post',
  path: '/stories/{id}/versions/{number}/restore',
  summary: 'Make the draft what a version was; history stays as it is',
  request: { params: storyParams.extend({ number }) },
  responses: { 200: answer('The draft', draft), ...refusals(404, 422) },
})

/** What a story was, what changed since, and the way back. */
export function versionRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  const maySee = mayOnStory(newsroom, 'see-story')
  return newsroomApp()
    .openapi({ ...list, middleware: maySee }, async (context) => {
      const versions = await versionsOf(db, context.var.record.story.id)
      const told = versions.map(({ number, at, kind, actor }) => ({
        number,
        at,
        kind,
        by: actor.name,
      }))
      return context.json({ versions: told }, 200)
    })
    .openapi({ ...show, middleware: maySee }, async (context) => {
      const { number: wanted } = context.req.valid('param')
      const found = await findVersion(db, context.var.record.story.id, wanted)
      if (!found) return context.json({ error: noVersion }, 404)
      const { number, at, kind, actor, content } = found
      return context.json({ number, at, kind, by: actor.name, story: sent(content) }, 200)
    })
    .openapi({ ...compare, middleware: maySee }, async (context) => {
      const { from, to } = context.req.valid('query')
      const { story } = context.var.record
      const [before, after] = [await stateOf(db, story, from), await stateOf(db, story, to)]
      if (!before || !after) return context.json({ error: noVersion }, 404)
      return context.json(sent(diffStories(before, after)), 200)
    })
    .openapi({ ...changes, middleware: maySee }, async (context) => {
      const { story } = context.var.record
      const live = await findPublished(db, story.id)
      return context.json(sent(diffStories(live?.story ?? null, story)), 200)
    })
    .openapi(
      { ...restore, middleware: mayOnStory(newsroom, 'restore-version') },
      async (context) => {
        const { staff, actor, record } = context.var
        const { number } = context.req.valid('param')
        const done = await restoreVersion(newsroom, { story: record.story.id, number, actor })
        switch (done.outcome) {
          case 'restored':
            return context.json(await draftOf(newsroom, staff, done.record), 200)
          case 'missing':
            return context.json({ error: noStory }, 404)
          case 'no-version':
            return context.json({ error: noVersion }, 404)
          default:
            return done satisfies never
        }
      },
    )
}

const noVersion = 'Cannot find the version: the story has none of this number'

/** What a story was as of a version, or is as a draft. */
async function stateOf(db: Database, story: Story, side: string): Promise<Story | undefined> {
  if (side === 'draft') return story
  return (await findVersion(db, story.id, Number(side)))?.content
}
