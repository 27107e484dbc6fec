import { closeEvidence, openEvidence } from '../../actions/open-evidence.ts'
import { showKeptPicture } from '../../actions/show-kept-picture.ts'
import type { Newsroom } from '../../newsroom.ts'
import * as asked from './capture-requests.ts'
import { newsroomApp } from './context.ts'
import { may } from './permission.ts'
import { smallBody } from './requests.ts'
import { sent } from './sent.ts'
import { noCopy, wholeCapture } from './whole-capture.ts'

/** What is shown of copies: their pictures on a ground, and their evidence to readers. */
export function captureEvidenceRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  return newsroomApp()
    .openapi(
      { ...asked.picture, middleware: [may('upload-picture'), smallBody] },
      async (context) => {
        const { id } = context.req.valid('param')
        const { actor } = context.var
        const chosen = context.req.valid('json')
        const done = await showKeptPicture(newsroom, { capture: id, ...chosen, actor })
        if (done.outcome === 'unknown') return context.json({ error: noPicture }, 404)
        if (done.outcome === 'refused') return context.json({ error: done.reason }, 422)
        return context.json({ media: sent(done.media) }, 200)
      },
    )
    .openapi({ ...asked.open, middleware: [may('open-evidence'), smallBody] }, async (context) => {
      const { id } = context.req.valid('param')
      const chosen = context.req.valid('json')
      const done = await openEvidence(newsroom, {
        capture: id,
        ...chosen,
        actor: context.var.actor,
      })
      if (done.outcome === 'refused') return context.json({ error: done.problem }, 422)
      const found = await wholeCapture(db, id)
      return found ? context.json(found, 200) : context.json({ error: noCopy }, 404)
    })
    .openapi({ ...asked.close, middleware: may('open-evidence') }, async (context) => {
      const { id } = context.req.valid('param')
      await closeEvidence(newsroom, { capture: id, actor: context.var.actor })
      const found = await wholeCapture(db, id)
      return found ? context.json(found, 200) : context.json({ error: noCopy }, 404)
    })
}

const noPicture = 'Cannot find the picture: the copy keeps none at this place'
