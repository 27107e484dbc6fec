import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { askForRebuild } from './actions/ask-for-rebuild.ts'
import { askForStandingPages } from './actions/ask-for-standing-pages.ts'
import { askNightly } from './actions/comments/nightly.ts'
import type { Config } from './config.ts'
import { openCountDesk } from './counts/count-desk.ts'
import type { Tally } from './counts/tally.ts'
import { demoFolder } from './demo/recorded.ts'
import { withDemo } from './demo/with-demo.ts'
import { type JobDesk, openJobDesk } from './jobs/job-desk.ts'
import type { Newsroom } from './newsroom.ts'
import { openNewsroom } from './open-newsroom.ts'
import { siteFingerprint } from './site/site-fingerprint.ts'
import { readSetting } from './storage/settings.ts'
import { countStories } from './storage/stories.ts'

/** What stands behind the site: the newsroom and its jobs. Opened after readers are served. */
export interface Backstage {
  /** Answers a request that is for no file. */
  answer(request: IncomingMessage, response: ServerResponse): void
  /** Brings in the demo where there is nothing yet, and waits until the site can be shown. */
  firstRun(): Promise<void>
  /** A link that makes whoever has it the first administrator; none where there is one. */
  firstLink(): Promise<string | undefined>
  /** Ends answers that go on and on: before the server waits for those that are under way. */
  hangUp(): void
  close(): Promise<void>
}

/** Opens the newsroom of a running server; what readers ask for is kept where a tally is given. */
export async function openBackstage(config: Config, tally?: Tally): Promise<Backstage> {
  const closing = new AbortController()
  const newsroom = { ...(await withDemo(await openNewsroom(config))), closing: closing.signal }
  const jobs = openJobDesk(newsroom)
  const counts = tally && openCountDesk(newsroom, tally)
  await rebuildIfStale(newsroom)
  await askNightly(newsroom)
  const screens = config.newsroomUrl === null ? undefined : makeScreens(newsroom)
  const verifier = makeVerifier(newsroom, closing.signal)
  let app: Promise<(request: IncomingMessage, response: ServerResponse) => void> | undefined
  const openApp = async () => {
    const { openApp: open } = await import('./app.ts')
    return open(newsroom)
  }
  return {
    answer: (request, response) => {
      app ??= openApp()
      app.then(
        (listen) => listen(request, response),
        (error: unknown) => {
          newsroom.journal.error('Cannot open the newsroom', { error: String(error) })
          response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Something went wrong\n')
        },
      )
    },
    firstRun: () => firstRun(newsroom, jobs),
    firstLink: async () => {
      if (config.newsroomUrl === null) return undefined
      const { makeFirstLink } = await import('./actions/become-administrator.ts')
      return makeFirstLink(newsroom)
    },
    hangUp: () => closing.abort(),
    close: async () => {
      closing.abort()
      await screens?.stop()
      await verifier
      await jobs.close()
      await counts?.close()
      await newsroom.database.close()
    },
  }
}

/** Makes the newsroom's screens in the background, where their sources changed since they were made. */
function makeScreens({ journal }: Newsroom): { stop(): Promise<void> } {
  const loaded = import('./newsroom-app/newsroom-app.ts')
  loaded
    .then(({ openNewsroomApp }) => openNewsroomApp())
    .catch((error: unknown) => {
      if (!isStopped) journal.error('Cannot make the newsroom', { error: String(error) })
    })
  let isStopped = false
  return {
    stop: async () => {
      isStopped = true
      ;(await loaded).stopMakingNewsroomApp()
    },
  }
}

/** Makes the script that checks evidence in readers' browsers, and has its page written anew where it was made. */
async function makeVerifier(newsroom: Newsroom, signal: AbortSignal): Promise<void> {
  try {
    const { makeVerifyScript } = await import('./newsroom-app/make-verify-script.ts')
    if (await makeVerifyScript(signal)) await askForStandingPages(newsroom)
  } catch (error) {
    if (!signal.aborted)
      newsroom.journal.error('Cannot make the page that checks evidence', { error: String(error) })
  }
}

/** Pages made for another address, or by another version of this program, are made anew. */
async function rebuildIfStale(newsroom: Newsroom): Promise<void> {
  const { db } = newsroom.database
  const made = await readSetting<string>(db, 'site-fingerprint')
  if (made === undefined || made === (await siteFingerprint(newsroom.config))) return
  await askForRebuild(newsroom, { kind: 'command', id: 'serve', name: 'Start of the server' })
}

async function firstRun(newsroom: Newsroom, jobs: JobDesk): Promise<void> {
  const { db } = newsroom.database
  const { all } = await countStories(db)
  const actor = { kind: 'command', id: 'serve', name: 'First start' } as const
  if (all === 0 && existsSync(demoFolder)) {
    const { bringDemo } = await import('./demo/bring-demo.ts')
    await bringDemo(newsroom, actor)
  } else await askForRebuild(newsroom, actor)
  jobs.look()
  const { waitForJobs } = await import('./jobs/wait-for-jobs.ts')
  await waitForJobs(db, ['rebuild', 'page:list:site', 'page:standing'], {
    timeout: 60_000,
    every: 25,
  })
}
