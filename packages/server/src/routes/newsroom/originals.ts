import { createRoute, z } from '@hono/zod-openapi'
import {
  type CardDecision,
  cardDecisions,
  type OriginalState,
  originalStates,
  type PersonRole,
  personRoles,
} from '@stet/core/story'
import { decideCard } from '../../actions/decide-card.ts'
import { lookSoon } from '../../actions/look-soon.ts'
import { setPersonRole } from '../../actions/set-person-role.ts'
import type { Newsroom } from '../../newsroom.ts'
import { listNotices } from '../../storage/notices.ts'
import { storiesShowing } from '../../storage/original-uses.ts'
import { findPublished } from '../../storage/publications.ts'
import { originalsOfStory } from '../../watch/story-originals.ts'
import { newsroomApp } from './context.ts'
import { findSeenStory, may, mayOnStory } from './permission.ts'
import { answer, refusals } from './refusals.ts'
import { jsonBody, sentLine, storyParams } from './requests.ts'

type Decided = Exclude<CardDecision, 'undecided'>

const state = z.enum(originalStates as [OriginalState, ...OriginalState[]])
const change = z
  .object({
    from: state,
    to: state,
    at: z.string(),
    words: z.object({ before: z.string(), after: z.string() }).nullable(),
  })
  .openapi('OriginalChange')
const role = z.enum(personRoles as [PersonRole, ...PersonRole[]])
const decision = z.enum(cardDecisions as [Decided, ...Decided[]])

const original = z
  .object({
    address: z.string(),
    state,
    stateAt: z.string(),
    lastSeen: z.string().nullable(),
    missingSince: z.string().nullable(),
    unlookedSince: z.string().nullable(),
    nextLookAt: z.string(),
    person: z
      .object({
        platform: z.string(),
        person: z.string(),
        handle: z.string(),
        name: z.string(),
        role: role.nullable(),
      })
      .nullable(),
    showing: z.enum(['whole', 'words', 'line', 'none']).nullable(),
    decision: z
      .enum(['undecided', ...cardDecisions] as [CardDecision, ...CardDecision[]])
      .nullable(),
    asked: z.array(z.object({ id: z.string(), change })).readonly(),
  })
  .openapi('StoryOriginal')

const list = createRoute({
  method: 'get',
  path: '/stories/{id}/originals',
  summary: 'The originals that a live story shows, and what became of them',
  request: { params: storyParams },
  responses: {
    200: answer('The originals', z.object({ originals: z.array(original) })),
    ...refusals(404),
  },
})

const decide = createRoute({
  method: 'put',
  path: '/stories/{id}/originals/decision',
  summary: 'Decide what becomes of a card whose original has changed',
  request: {
    params: storyParams,
    body: jsonBody(
      z.object({
        address: z.string().min(1).max(4096),
        decision,
        reason: sentLine.pipe(z.string().max(500)),
      }),
    ),
  },
  responses: { 204: { description: 'It is decided' }, ...refusals(404, 422) },
})

const say = createRoute({
  method: 'put',
  path: '/stories/{id}/originals/role',
  summary: 'Say what the author of a post is in public life',
  request: {
    params: storyParams,
    body: jsonBody(
      z.object({
        address: z.string().min(1).max(4096),
        role,
        reason: sentLine.pipe(z.string().max(500)),
      }),
    ),
  },
  responses: { 204: { description: 'It is kept' }, ...refusals(404, 422) },
})

const look = createRoute({
  method: 'post',
  path: '/stories/{id}/originals/look',
  summary: 'Have an original that the story shows looked at now',
  request: {
    params: storyParams,
    body: jsonBody(z.object({ address: z.string().min(1).max(4096) })),
  },
  responses: { 202: { description: 'It is looked at in a moment' }, ...refusals(404, 422) },
})

const notice = z
  .object({
    id: z.string(),
    at: z.string(),
    story: z.string(),
    headline: z.string(),
    address: z.string(),
    change,
  })
  .openapi('Notice')

const notices = createRoute({
  method: 'get',
  path: '/notices',
  summary: 'What has changed behind live stories and nobody has answered, the newest first',
  responses: { 200: answer('The notices', z.object({ notices: z.array(notice) })), ...refusals() },
})

const notShown = 'Cannot do it: the story on the site does not show this'
const nobodyKnown = 'Cannot say it: no copy of ours tells who wrote this'

/** What becomes of originals, and what editors decide about it. */
export function originalRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  return newsroomApp()
    .openapi({ ...list, middleware: mayOnStory(newsroom, 'see-story') }, async (context) => {
      const published = await findPublished(db, context.var.record.story.id)
      const originals = published ? await originalsOfStory(db, published.story) : []
      return context.json({ originals: [...originals] }, 200)
    })
    .openapi({ ...decide, middleware: mayOnStory(newsroom, 'publish-story') }, async (context) => {
      const { actor, record } = context.var
      const deciding = { ...context.req.valid('json'), story: record.story.id, actor }
      const done = await decideCard(newsroom, deciding)
      return done ? context.body(null, 204) : context.json({ error: notShown }, 422)
    })
    .openapi({ ...say, middleware: mayOnStory(newsroom, 'publish-story') }, async (context) => {
      const { actor, record } = context.var
      const { address, role: said, reason } = context.req.valid('json')
      const published = await findPublished(db, record.story.id)
      const shown = published ? await originalsOfStory(db, published.story) : []
      const one = shown.find((original) => original.address === address)
      if (!one) return context.json({ error: notShown }, 422)
      const { person } = one
      if (!person || person.person === '') return context.json({ error: nobodyKnown }, 422)
      await setPersonRole(newsroom, { ...person, role: said, reason, actor })
      return context.body(null, 204)
    })
    .openapi({ ...look, middleware: mayOnStory(newsroom, 'edit-story') }, async (context) => {
      const { address } = context.req.valid('json')
      const isShown = (await storiesShowing(db, address)).includes(context.var.record.story.id)
      const done = isShown && (await lookSoon(newsroom, address))
      return done ? context.body(null, 202) : context.json({ error: notShown }, 422)
    })
    .openapi({ ...notices, middleware: may('see-clippings') }, async (context) => {
      const { staff } = context.var
      const told: z.infer<typeof notice>[] = []
      for (const one of await listNotices(db, { isOpen: true, limit: 200 })) {
        const record = await findSeenStory(db, staff, one.story)
        if (!record) continue
        const { id, at, story, address } = one
        told.push({ id, at, story, headline: record.story.headline, address, change: one.change })
      }
      return context.json({ notices: told }, 200)
    })
}
