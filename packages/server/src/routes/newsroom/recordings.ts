import { mayDo } from '../../access/policy.ts'
import type { Staff } from '../../access/staff.ts'
import { addRecordedFile, changeTranscript, keepRecording } from '../../actions/keep-recording.ts'
import { openRecording, openTranscript } from '../../actions/open-recording.ts'
import { removeRecording } from '../../actions/remove-recording.ts'
import { transcriptOf } from '../../keys/transcript.ts'
import type { Newsroom } from '../../newsroom.ts'
import { findRecording, listRecordings, type Recording } from '../../storage/recordings.ts'
import { newsroomApp } from './context.ts'
import { may } from './permission.ts'
import * as asked from './recording-requests.ts'
import { bodyOfAtMost, smallBody } from './requests.ts'

const most = 200
const mostBytes = 2_000_000_000

/** Recordings, notes and letters behind what was said to us. */
export function recordingRoutes(newsroom: Newsroom) {
  const { db } = newsroom.database
  const find = finder(newsroom)
  const whole = async (recording: Recording) => ({
    ...told(recording),
    transcript: await transcriptOf(newsroom, recording),
  })
  return newsroomApp()
    .openapi({ ...asked.list, middleware: may('keep-recording') }, async (context) => {
      const { staff } = context.var
      const theirs = mayDo(staff, 'open-recording') ? {} : { keptBy: staff.id }
      const recordings = await listRecordings(db, { limit: most, ...theirs })
      return context.json({ recordings: recordings.map(told) }, 200)
    })
    .openapi({ ...asked.keep, middleware: [may('keep-recording'), words] }, async (context) => {
      const given = { told: context.req.valid('json'), file: null, actor: context.var.actor }
      return context.json(await whole(await keepRecording(newsroom, given)), 201)
    })
    .openapi({ ...asked.show, middleware: may('keep-recording') }, async (context) => {
      const { actor, staff } = context.var
      const recording = await find(staff, context.req.valid('param').id)
      if (!recording) return context.json({ error: unknown }, 404)
      const transcript = await openTranscript(newsroom, { recording, actor })
      return context.json({ ...told(recording), transcript }, 200)
    })
    .openapi({ ...asked.change, middleware: [may('keep-recording'), words] }, async (context) => {
      const { actor, staff } = context.var
      const recording = await find(staff, context.req.valid('param').id)
      const { transcript } = context.req.valid('json')
      const changed =
        recording && (await changeTranscript(newsroom, { id: recording.id, transcript, actor }))
      if (!changed) return context.json({ error: unknown }, 404)
      return context.json(await whole(changed), 200)
    })
    .openapi(
      { ...asked.remove, middleware: [may('keep-recording'), smallBody] },
      async (context) => {
        const { actor, staff } = context.var
        const recording = await find(staff, context.req.valid('param').id)
        if (!recording) return context.json({ error: unknown }, 404)
        const { id } = recording
        await removeRecording(newsroom, { id, reason: context.req.valid('json').reason, actor })
        return context.json({ id }, 200)
      },
    )
}

/** The files of recordings: as they come, and as whoever may open them gets them back. */
export function recordedFileRoutes(newsroom: Newsroom) {
  const find = finder(newsroom)
  return newsroomApp()
    .openapi({ ...asked.addFile, middleware: may('keep-recording') }, async (context) => {
      const { actor, staff } = context.var
      const recording = await find(staff, context.req.valid('param').id)
      if (!recording) return context.json({ error: unknown }, 404)
      if (recording.file) return context.json({ error: hasFile }, 409)
      const type = context.req.header('content-type') ?? ''
      const { body } = context.req.raw
      const bytes = body === null ? empty() : upTo(mostBytes, body)
      const file = { name: context.req.valid('query').name, type, bytes }
      try {
        const whole = await addRecordedFile(newsroom, { id: recording.id, file, actor })
        return whole
          ? context.json(told(whole), 200)
          : context.json({ error: changedMeanwhile }, 409)
      } catch (error) {
        if (error instanceof RangeError) return context.json({ error: error.message }, 413)
        throw error
      }
    })
    .openapi({ ...asked.file, middleware: may('keep-recording') }, async (context) => {
      const { actor, staff } = context.var
      const recording = await find(staff, context.req.valid('param').id)
      const bytes = recording && (await openRecording(newsroom, { recording, actor }))
      if (!bytes) return context.json({ error: noFile }, 404)
      // A stranger's file: it is kept by whoever asks, never shown by a browser.
      context.header('Content-Type', 'application/octet-stream')
      context.header('Content-Disposition', `attachment; filename*=UTF-8''${nameFor(recording)}`)
      context.header('Content-Security-Policy', "default-src 'none'; sandbox")
      context.header('X-Content-Type-Options', 'nosniff')
      context.header('Cache-Control', 'no-store')
      return context.body(ReadableStream.from(bytes), 200)
    })
}

/** Finds a recording that somebody may open. */
function finder({ database }: Newsroom) {
  return async (staff: Staff, id: string): Promise<Recording | undefined> => {
    const found = await findRecording(database.db, id)
    return found && mayDo(staff, 'open-recording', { owner: found.actor.id }) ? found : undefined
  }
}

const words = bodyOfAtMost(3_000_000)
const unknown = 'Cannot find the recording: there is none of this name'
const hasFile = 'Cannot take the file: the recording has one already'
const changedMeanwhile =
  'Cannot take the file: somebody else added one or removed the recording meanwhile'
const noFile = 'Cannot open the file: the recording has none'

function told(recording: Recording): asked.ToldRecording {
  const { id, kind, at, who, heldOn, way, actor, transcript, file } = recording
  return { id, kind, at, who, heldOn, way, by: actor.name, hasTranscript: transcript !== '', file }
}

function nameFor({ file, id }: Recording): string {
  return encodeURIComponent(file?.name || id).replaceAll("'", '%27')
}

async function* empty(): AsyncGenerator<Uint8Array> {
  // No bytes: a file may be empty.
}

/** Bytes as they come, at most so many. */
async function* upTo(limit: number, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const some of body) {
    size += some.length
    if (size > limit)
      throw new RangeError(`Cannot take the file: it is larger than ${limit / 1_000_000_000} GB`)
    yield some
  }
}
