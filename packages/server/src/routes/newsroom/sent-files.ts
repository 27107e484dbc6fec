import { askToKeepFile } from '../../actions/ask-to-keep-file.ts'
import { screenshotIn } from '../../actions/keep-sent-file.ts'
import type { Newsroom } from '../../newsroom.ts'
import { captureTold } from '../../storage/capture-told.ts'
import { findCapture } from '../../storage/captures.ts'
import { toldAsk } from './capture-answers.ts'
import { newsroomApp } from './context.ts'
import { may } from './permission.ts'
import { problemsOf } from './refusals.ts'
import { bodyOfAtMost } from './requests.ts'
import * as asked from './sent-file-requests.ts'
import { bytesOf } from './upload.ts'

/** Files of evidence that somebody saved or was sent, and what they show. */
export function sentFileRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  return newsroomApp()
    .openapi({ ...asked.send, middleware: [may('save-copy'), fileBody] }, async (context) => {
      const { file, about } = context.req.valid('form')
      const said = asked.aboutFile.safeParse(jsonIn(about))
      if (!said.success) {
        const problems = problemsOf(said.error.issues)
        return context.json(
          { error: problems[0]?.message ?? 'Cannot read the form', problems },
          422,
        )
      }
      const { address, ...told } = said.data
      const bytes = Buffer.from(await file.arrayBuffer())
      const given = { bytes, address, sent: { ...told, name: nameOf(file.name) } }
      const done = await askToKeepFile(newsroom, { ...given, actor: context.var.actor })
      if (done.outcome === 'refused') return context.json({ error: done.problem }, 415)
      return context.json(toldAsk(done.ask, undefined), 202)
    })
    .openapi({ ...asked.words, middleware: may('save-copy') }, async (context) => {
      const bytes = await bytesOf(context.req.raw)
      if (!bytes) return context.json({ error: tooLarge }, 413)
      const { wordsInPicture } = await import('../../media/words-in-picture.ts')
      try {
        return context.json(await wordsInPicture(bytes), 200)
      } catch (error) {
        if (error instanceof RangeError) return context.json({ error: error.message }, 422)
        throw error
      }
    })
    .openapi({ ...asked.screenshot, middleware: may('see-clippings') }, async (context) => {
      const capture = await findCapture(db, context.req.valid('param').id)
      const said = capture && (await captureTold(db, capture.id))
      const picture =
        capture && said?.way === 'screenshot' ? await screenshotIn(newsroom, capture) : undefined
      if (!picture)
        return context.json({ error: 'Cannot find the copy: it is of no screenshot' }, 404)
      context.header('Content-Type', picture.type)
      context.header('Content-Security-Policy', "default-src 'none'; sandbox")
      context.header('Cache-Control', 'private, max-age=3600')
      return context.body(Buffer.from(picture.bytes), 200)
    })
}

const tooLarge = 'Cannot take the picture: 50 MB is the most'

/** A little more than a file of 50 MB. */
const fileBody = bodyOfAtMost(51_000_000)

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A file's name in one line. */
function nameOf(name: string): string {
  return name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 200)
}
