import { providerFor } from '@stet/core/capture'
import type { StoryId } from '@stet/core/story'
import type { Staff } from '../../access/staff.ts'
import { askForArchived } from '../../actions/ask-for-archived.ts'
import { askForCopy } from '../../actions/ask-for-copy.ts'
import type { Newsroom } from '../../newsroom.ts'
import {
  type CaptureAsk,
  findCaptureAsk,
  type Remains,
  waitingCaptureAsks,
} from '../../storage/capture-asks.ts'
import { type CaptureQuery, capturesOf, findCapture, listCaptures } from '../../storage/captures.ts'
import type { Database } from '../../storage/database.ts'
import { toldAsk, toldItem } from './capture-answers.ts'
import * as asked from './capture-requests.ts'
import { newsroomApp } from './context.ts'
import { findSeenStory, may, noStory } from './permission.ts'
import { smallBody } from './requests.ts'
import { noCopy, wholeCapture } from './whole-capture.ts'

/** The clippings: copies asked for, listed and shown. */
export function captureRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  const told = async (ask: CaptureAsk, staff: Staff) => {
    const capture = ask.capture === null ? undefined : await findCapture(db, ask.capture)
    const remains = ask.remains && (await remainsFor(db, staff, ask.remains))
    return toldAsk({ ...ask, remains }, capture)
  }
  return newsroomApp()
    .openapi({ ...asked.list, middleware: may('see-clippings') }, async (context) => {
      const { address, after, limit, platform, person } = context.req.valid('query')
      const found =
        address === undefined
          ? await listCaptures(db, { platform, person, after: placeIn(after), limit })
          : (await capturesOf(db, providerFor(address)?.ref.address ?? address)).slice(0, limit)
      const last = found.length === limit && address === undefined ? found.at(-1) : undefined
      const waiting = await Promise.all(
        (await waitingCaptureAsks(db, 20)).map((ask) => told(ask, context.var.staff)),
      )
      const next = last ? `${last.takenAt} ${last.id}` : null
      return context.json({ captures: found.map(toldItem), next, waiting }, 200)
    })
    .openapi({ ...asked.save, middleware: [may('save-copy'), smallBody] }, async (context) => {
      const { staff, actor } = context.var
      const { address, story } = context.req.valid('json')
      if (story !== null && !(await findSeenStory(db, staff, story)))
        return context.json({ error: noStory }, 422)
      const done = await askForCopy(newsroom, { address, story, actor })
      if (done.outcome === 'refused') return context.json({ error: done.problem }, 422)
      return context.json(toldAsk(done.ask, undefined), 202)
    })
    .openapi({ ...asked.asked, middleware: may('see-clippings') }, async (context) => {
      const ask = await findCaptureAsk(db, context.req.valid('param').id)
      if (!ask) return context.json({ error: noCopy }, 404)
      return context.json(await told(ask, context.var.staff), 200)
    })
    .openapi({ ...asked.archived, middleware: [may('save-copy'), smallBody] }, async (context) => {
      const of = await findCaptureAsk(db, context.req.valid('param').id)
      const { archive } = context.req.valid('json')
      const { actor } = context.var
      const ask = of && (await askForArchived(newsroom, { of, archive, actor }))
      if (!ask) return context.json({ error: noArchived }, 404)
      return context.json(toldAsk(ask, undefined), 202)
    })
    .openapi({ ...asked.show, middleware: may('see-clippings') }, async (context) => {
      const found = await wholeCapture(db, context.req.valid('param').id)
      return found ? context.json(found, 200) : context.json({ error: noCopy }, 404)
    })
}

const noArchived = 'Cannot keep the copy: this archive named none'

/** What remains, with those stories alone that somebody may see. */
async function remainsFor(db: Database, staff: Staff, remains: Remains): Promise<Remains> {
  const seen = await Promise.all(
    remains.stories.map(
      async (story) => (await findSeenStory(db, staff, story.id as StoryId)) && story,
    ),
  )
  return { ...remains, stories: seen.filter((story) => story !== undefined) }
}

function placeIn(after: string | undefined): CaptureQuery['after'] {
  const [takenAt, id] = after?.split(' ') ?? []
  return takenAt !== undefined && id !== undefined ? { takenAt, id } : null
}
