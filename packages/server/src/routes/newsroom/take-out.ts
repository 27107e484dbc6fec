import type { StoryId } from '@stet/core/story'
import { cannotReach } from '../../actions/take-out/cannot-reach.ts'
import { changeAccess, openSeal } from '../../actions/take-out/open-seal.ts'
import { lookForPlaces, takeOut } from '../../actions/take-out/take-out.ts'
import { mayOpen, undoTakeOut } from '../../actions/take-out/undo-take-out.ts'
import type { Newsroom } from '../../newsroom.ts'
import { staffWithRole } from '../../storage/accounts.ts'
import type { Database } from '../../storage/database.ts'
import { findStory } from '../../storage/stories.ts'
import { findTakeOut, listTakeOuts, type TakeOut } from '../../storage/take-outs.ts'
import { type NewsroomContext, newsroomApp } from './context.ts'
import { may } from './permission.ts'
import { smallBody } from './requests.ts'
import * as asked from './take-out-answers.ts'

const mostListed = 200

/** Taking something out of everything: looking first, doing it, and what was taken out so far. */
export function takeOutRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  const mayTake = may('take-out')
  return newsroomApp()
    .openapi({ ...asked.list, middleware: mayTake }, async (context) => {
      const all = await listTakeOuts(db, mostListed)
      const takeOuts = all.map((one) => told(one, context))
      const people = await peopleWhoMay(db)
      return context.json({ takeOuts, people, cannotReach: [...cannotReach] }, 200)
    })
    .openapi({ ...asked.look, middleware: [mayTake, smallBody] }, async (context) => {
      const { story, ...rest } = context.req.valid('json')
      const found = await lookForPlaces(newsroom, { ...rest, story: story as StoryId | null })
      if ('problem' in found) return context.json({ error: found.problem }, 422)
      const headlines = await headlinesOf(db, found.places)
      const places = found.places.map((place) => ({
        ...place,
        headline: place.story && (headlines.get(place.story) ?? null),
      }))
      return context.json({ places, cannotReach: [...cannotReach] }, 200)
    })
    .openapi({ ...asked.begin, middleware: [mayTake, smallBody] }, async (context) => {
      const { story, ...rest } = context.req.valid('json')
      const { actor } = context.var
      const done = await takeOut(newsroom, { ...rest, story: story as StoryId | null, actor })
      if (done.outcome === 'refused') return context.json({ error: done.problem }, 422)
      const takenOut = done.outcome === 'taken' ? told(done.takeOut, context) : null
      return context.json({ takenOut }, 200)
    })
    .openapi({ ...asked.show, middleware: mayTake }, async (context) => {
      const found = await findTakeOut(db, context.req.valid('param').id)
      if (!found) return context.json({ error: missing }, 404)
      return context.json(told(found, context), 200)
    })
}

/** What is sealed: opened, put back, and who may do that. */
export function sealRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  const mayTake = may('take-out')
  return newsroomApp()
    .openapi({ ...asked.open, middleware: mayTake }, async (context) => {
      const { id } = context.req.valid('param')
      const done = await openSeal(newsroom, { id, actor: context.var.actor })
      if (done.outcome === 'opened') return context.json({ what: sentWhat(done.what) }, 200)
      if (done.outcome === 'missing') return context.json({ error: missing }, 404)
      if (done.outcome === 'closed') return context.json({ error: closed }, 403)
      return context.json({ error: 'Cannot open it: it was put back, and nothing is sealed' }, 409)
    })
    .openapi({ ...asked.undo, middleware: mayTake }, async (context) => {
      const { id } = context.req.valid('param')
      const done = await undoTakeOut(newsroom, { id, actor: context.var.actor })
      if (done.outcome === 'undone') return context.json({ kept: done.kept }, 200)
      if (done.outcome === 'missing') return context.json({ error: missing }, 404)
      if (done.outcome === 'closed') return context.json({ error: closed }, 403)
      return context.json({ error: 'Cannot put it back: that was done before' }, 409)
    })
    .openapi({ ...asked.access, middleware: [mayTake, smallBody] }, async (context) => {
      const { id } = context.req.valid('param')
      const { access } = context.req.valid('json')
      const known = new Set((await peopleWhoMay(db)).map((person) => person.id))
      const stranger = access.find((one) => !known.has(one))
      if (stranger !== undefined) return context.json({ error: noPerson }, 422)
      const done = await changeAccess(newsroom, { id, actor: context.var.actor, access })
      if (done === 'closed') return context.json({ error: closed }, 403)
      const after = await findTakeOut(db, id)
      if (!after) return context.json({ error: missing }, 404)
      return context.json(told(after, context), 200)
    })
}

const missing = 'Cannot find it: nothing of this name was taken out'
const closed = 'Cannot open it: you are not among those who may. Ask one of them'
const noPerson = 'Cannot let somebody open it who is no editor and no administrator here'

function told(one: TakeOut, context: NewsroomContext) {
  const { id, at, kind, story, reason, state, result, undone } = one
  return {
    ...{ id, at, kind, story, reason, state },
    told: one.told,
    by: one.actor.name,
    access: [...one.access],
    mayOpen: mayOpen(one, context.var.actor),
    places: { ...one.places },
    result: result && { ...result, left: [...result.left] },
    undone: undone && { at: undone.at, by: undone.by.name },
  }
}

type What = Extract<Awaited<ReturnType<typeof openSeal>>, { outcome: 'opened' }>['what']

function sentWhat(what: What) {
  return what.kind === 'words' ? { ...what, words: [...what.words] } : what
}

async function peopleWhoMay(db: Database): Promise<{ id: string; name: string }[]> {
  const all = [
    ...(await staffWithRole(db, 'editor')),
    ...(await staffWithRole(db, 'administrator')),
  ]
  return all.map(({ id, name }) => ({ id, name }))
}

async function headlinesOf(
  db: Database,
  places: readonly { readonly story: StoryId | null }[],
): Promise<Map<string, string>> {
  const headlines = new Map<string, string>()
  for (const id of new Set(places.flatMap(({ story }) => story ?? []))) {
    const record = await findStory(db, id)
    if (record) headlines.set(id, record.story.headline)
  }
  return headlines
}
