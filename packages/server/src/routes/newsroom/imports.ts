import { createMiddleware } from 'hono/factory'
import { mayDo } from '../../access/policy.ts'
import { beginArchiveImport } from '../../actions/begin-archive-import.ts'
import { receiveImportPart } from '../../actions/receive-import-part.ts'
import { steerArchiveImport } from '../../actions/steer-archive-import.ts'
import {
  importEndings,
  importFiles,
  mostImportBytes,
  mostPartBytes,
} from '../../imports/import-files.ts'
import { linesOf } from '../../imports/import-summary.ts'
import type { Newsroom } from '../../newsroom.ts'
import {
  type ArchiveImport,
  archiveImports,
  findArchiveImport,
} from '../../storage/archive-imports.ts'
import { type NewsroomEnv, newsroomApp } from './context.ts'
import { toldImport } from './import-answers.ts'
import * as asked from './import-requests.ts'
import { may, mayNot } from './permission.ts'
import { smallBody } from './requests.ts'
import { reportFile } from './sent-report.ts'

type ImportEnv = NewsroomEnv & { Variables: { one: ArchiveImport } }

/** Bringing in archives: begun, sent in parts, checked, brought in, stopped, gone on with. */
export function importRoutes(newsroom: Newsroom) {
  const { database, config } = newsroom
  const toldOf = (one: ArchiveImport) => toldImport(one, importFiles(config.data, one))
  const onOne = mayOnImport(newsroom)
  return newsroomApp()
    .openapi({ ...asked.list, middleware: may('import-archive') }, async (context) => {
      const imports = await Promise.all((await archiveImports(database.db, 30)).map(toldOf))
      const limits = { mostBytes: mostImportBytes, partBytes: mostPartBytes }
      return context.json({ imports, ...limits, endings: [...importEndings] }, 200)
    })
    .openapi(
      { ...asked.begin, middleware: [may('import-archive'), smallBody] },
      async (context) => {
        const { actor } = context.var
        const done = await beginArchiveImport(newsroom, { ...context.req.valid('json'), actor })
        if (done.outcome === 'begun') return context.json(await toldOf(done.one), 201)
        return context.json({ error: done.reason }, done.outcome === 'large' ? 413 : 415)
      },
    )
    .openapi({ ...asked.show, middleware: onOne }, async (context) =>
      context.json(await toldOf(context.var.one), 200),
    )
    .openapi({ ...asked.part, middleware: onOne }, async (context) => {
      const { from } = context.req.valid('query')
      const bytes = context.req.raw.body ?? nothing()
      const done = await receiveImportPart(newsroom, context.var.one, { from, part: bytes })
      if (done.outcome === 'kept') return context.json({ received: done.received }, 200)
      const { error, status } = refusedPart[done.outcome]
      return context.json({ error }, status)
    })
    .openapi({ ...asked.steer, middleware: onOne }, async (context) => {
      const { one, actor } = context.var
      const { what } = context.req.valid('param')
      if (!(await steerArchiveImport(newsroom, one, { what, actor })))
        return context.json({ error: notNow }, 409)
      const after = await findArchiveImport(database.db, one.id)
      return after ? context.json(await toldOf(after), 200) : context.json({ error: noImport }, 404)
    })
    .openapi({ ...asked.forget, middleware: onOne }, async (context) => {
      const { one, actor } = context.var
      const done = await steerArchiveImport(newsroom, one, { what: 'forget', actor })
      return done ? context.json({}, 200) : context.json({ error: notNow }, 409)
    })
}

/** How many lines of a report are told at once. */
const linesAtOnce = 50

/** What became of what was in an archive: some lines at a time, or all of it as a file. */
export function importReportRoutes(newsroom: Newsroom) {
  const { config } = newsroom
  const onOne = mayOnImport(newsroom)
  return newsroomApp()
    .openapi({ ...asked.lines, middleware: onOne }, async (context) => {
      const { one } = context.var
      const { of, outcome, from } = context.req.valid('query')
      if (!(of === 'check' ? one.checked : one.imported))
        return context.json({ error: noReport }, 404)
      const path = importFiles(config.data, one).report(of)
      const { lines, next } = await linesOf(path, { outcome, from, limit: linesAtOnce })
      return context.json({ lines: [...lines], next }, 200)
    })
    .openapi({ ...asked.report, middleware: onOne }, (context) => {
      const { one } = context.var
      const { of } = context.req.valid('query')
      const file = reportFile(one, of, importFiles(config.data, one))
      if (!file) return context.json({ error: noReport }, 404)
      return context.body(file.body as ReadableStream, 200, file.headers)
    })
}

/** Lets pass who may bring in archives, and hands on the import that the path names as `one`. */
function mayOnImport({ database }: Newsroom) {
  return createMiddleware<ImportEnv>(async (context, next) => {
    const { staff } = context.var
    if (!mayDo(staff, 'import-archive'))
      return context.json({ error: mayNot(staff, 'import-archive') }, 403)
    const one = await findArchiveImport(database.db, context.req.param('id') ?? '')
    if (!one) return context.json({ error: noImport }, 404)
    context.set('one', one)
    return next()
  })
}

const noImport = 'Cannot find the import: there is none of this name'
const noReport = 'Cannot show the report: this has not been done yet'
const notNow = 'Cannot do this now: the import has gone on meanwhile. Look at how it stands'

const refusedPart = {
  gap: {
    error: 'Cannot keep this part: another one is expected. Ask how much has come',
    status: 409,
  },
  over: { error: 'Cannot keep this part: all of the archive is there', status: 409 },
  large: { error: 'Cannot keep this part: it is larger than was said', status: 413 },
  full: { error: 'Cannot keep this part: the newsroom’s disk is full', status: 413 },
} as const

async function* nothing(): AsyncGenerator<Uint8Array> {}
