// A newsroom in a process of its own, with its readers' server and its jobs, that publishes when it
// is told to and says when it began and when the action had answered.
import { createServer } from 'node:http'
import { getReadyToPublish } from '../packages/server/src/actions/get-ready-to-publish.ts'
import { publishStory } from '../packages/server/src/actions/publish-story.ts'
import { openJobDesk } from '../packages/server/src/jobs/job-desk.ts'
import { serveReadersFirst } from '../packages/server/src/site/reader-socket.ts'
import { serveFiles } from '../packages/server/src/site/serve-files.ts'
import { SiteFiles } from '../packages/server/src/site/site-files.ts'
import { siteFolder } from '../packages/server/src/site/site-folder.ts'
import { transaction } from '../packages/server/src/storage/database.ts'
import { findStory, saveStory } from '../packages/server/src/storage/stories.ts'
import { storyOf } from './archive.ts'
import { openAt } from './fill-archive.ts'
import type { Piece } from './piece.ts'

/** What the publisher is asked: to publish this piece, new or once more. */
export interface Order {
  readonly piece: Piece
}

/** What it answers; moments are those of the system's monotonic clock, in milliseconds. */
export interface Done {
  readonly began: number
  readonly answered: number
  readonly address: string
}

const [, , data = '', port = '0'] = process.argv
const ending = new AbortController()
// As a server has it: with the signal of its end, drafts are read at the desk in a thread of their own.
const newsroom = { ...(await openAt(data, { port: Number(port) })), closing: ending.signal }
const jobs = openJobDesk(newsroom)
// As when somebody opens the newsroom, which whoever publishes has done.
await getReadyToPublish(newsroom)
const files = new SiteFiles(siteFolder(data))
const server = createServer(
  serveFiles(files, (_, response) => {
    response.writeHead(404).end('There is nothing here\n')
  }),
)
serveReadersFirst(server, files)
server.listen(Number(port), '127.0.0.1', () => console.log('ready'))

process.on('message', ({ piece }: Order) => {
  publish(piece).then(
    (done) => process.send?.(done),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})

process.once('SIGTERM', () => {
  ending.abort()
  server.close()
  server.closeAllConnections()
  jobs.close().then(() => process.exit(0), console.error)
})

async function publish(piece: Piece): Promise<Done> {
  const story = storyOf(piece)
  await transaction(newsroom.database, async (db) => {
    const known = await findStory(db, story.id)
    const now = newsroom.now()
    const times = { createdAt: known?.createdAt ?? now, savedAt: now, scheduledAt: null }
    const revision = (known?.revision ?? 0) + 1
    await saveStory(db, { story, status: known?.status ?? 'draft', revision, ...times })
  })
  const actor = { kind: 'staff', id: 'bench', name: 'Bench' } as const
  const began = monotonic()
  const outcome = await publishStory(newsroom, { story: story.id, actor })
  jobs.look()
  const answered = monotonic()
  if (outcome.outcome === 'published') return { began, answered, address: outcome.address }
  throw new Error(`Cannot publish ${story.headline}: ${JSON.stringify(outcome)}`)
}

function monotonic(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
