import { build, type Story, type StoryId } from '@stet/core/story'
import { Hono } from 'hono'
import { afterEach, beforeEach } from 'vitest'
import type { Staff } from '../../../server/src/access/staff.ts'
import {
  draft,
  openTestNewsroom,
  type TestNewsroom,
} from '../../../server/src/newsroom-for-tests.ts'
import type { NewsroomEnv } from '../../../server/src/routes/newsroom/context.ts'
import { editRoutes } from '../../../server/src/routes/newsroom/edits.ts'
import { fieldRoutes } from '../../../server/src/routes/newsroom/fields.ts'
import { liveRoutes } from '../../../server/src/routes/newsroom/live.ts'
import { storyRoutes } from '../../../server/src/routes/newsroom/stories.ts'
import { findStory } from '../../../server/src/storage/stories.ts'
import { errorOf, ServerError } from '../shell/server-error.ts'
import type { Line } from './line.ts'
import type { Notebook, Page } from './notebook.ts'
import { openEngine } from './open-engine.ts'
import type { StoryEngine } from './story-engine.ts'

export const ada: Staff = {
  id: 'ada',
  name: 'Ada Okafor',
  email: 'ada@lantern.example',
  role: 'editor',
}
export const ben: Staff = {
  id: 'ben',
  name: 'Ben Tal',
  email: 'ben@lantern.example',
  role: 'editor',
}

/** How things go between a browser and the newsroom. */
export interface Weather {
  isOffline: boolean
  /** Whether an answer is lost on its way back, though the newsroom has done what was asked. */
  losesAnswer: () => boolean
  /** Somebody else's status, as 401 where nobody is signed in. */
  status: number | undefined
}

export interface TestServer {
  readonly newsroom: TestNewsroom
  /** Asks the newsroom's own routes as somebody who is signed in. */
  ask(who: Staff, method: string, path: string, body?: unknown): Promise<Response>
  close(): Promise<void>
}

/** A newsroom with its routes; who asks is told by the test and not by a session. */
export async function openTestServer(): Promise<TestServer> {
  const newsroom = await openTestNewsroom()
  let staff = ada
  let isClosed = false
  const asked = new Set<Promise<unknown>>()
  const app = new Hono<NewsroomEnv>()
    .use(async (context, next) => {
      context.set('staff', staff)
      context.set('actor', { kind: 'staff', id: staff.id, name: staff.name })
      await next()
    })
    .route('/', editRoutes(newsroom))
    .route('/', fieldRoutes(newsroom))
    .route('/', liveRoutes(newsroom))
    .route('/', storyRoutes(newsroom))
  return {
    newsroom,
    ask: async (who, method, path, body) => {
      // A tab that a test leaves open goes on asking.
      if (isClosed) throw new ServerError(0, 'The newsroom cannot be reached')
      staff = who
      const answer = app.request(`/${path}`, {
        method,
        ...(body !== undefined && {
          body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json' },
        }),
      })
      const answered = Promise.resolve(answer).finally(() => asked.delete(answered))
      asked.add(answered)
      return answered
    },
    close: async () => {
      isClosed = true
      await Promise.all(asked)
      await newsroom.close()
    },
  }
}

/** A story as the newsroom has it. */
export async function savedStory({ newsroom }: TestServer, id: StoryId): Promise<Story> {
  const record = await findStory(newsroom.database.db, id)
  if (!record) throw new Error('Cannot find the story of the test')
  return record.story
}

/** The words of each block. */
export function wordsOf({ body }: Pick<Story, 'body'>): string[] {
  return body.content.map((block) =>
    [...JSON.stringify(block).matchAll(/"text":"([^"]*)"/g)].map(([, found]) => found).join(''),
  )
}

export function fair(): Weather {
  return { isOffline: false, losesAnswer: () => false, status: undefined }
}

/** The line to a story through some weather. */
export function lineThrough(
  server: TestServer,
  { story, who, weather }: { story: string; who: Staff; weather: Weather },
): Line {
  const unreachable = () => new ServerError(0, 'The newsroom cannot be reached')
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    if (weather.isOffline) throw unreachable()
    if (weather.status) throw errorOf(weather.status, '')
    const response = await server.ask(who, method, `stories/${story}${path}`, body)
    const text = await response.text()
    if (weather.losesAnswer() || weather.isOffline) throw unreachable()
    if (!response.ok) throw errorOf(response.status, text)
    return JSON.parse(text) as T
  }
  return {
    draft: () => ask('GET', ''),
    editsSince: (version) => ask('GET', `/edits?since=${version}`),
    sendEdits: (sent) => ask('POST', '/edits', { ...sent, as: who.id }),
    fields: () => ask('GET', '/fields'),
    sendFields: (sent) => ask('POST', '/fields', { ...sent, as: who.id }),
  }
}

/** The notebook of one device, which outlives its tabs. */
export class TestNotebook implements Notebook {
  readonly #pages = new Map<string, { page: Page; steps: readonly unknown[] }>()

  async keep(page: Page, from: number, steps: readonly unknown[]): Promise<void> {
    const key = `${page.story} ${page.client}`
    const before = this.#pages.get(key)?.steps ?? []
    // As through a structured clone: nothing that is written stays the writer's.
    const kept = structuredClone({ page, steps: [...before.slice(0, from), ...steps] })
    await Promise.resolve()
    this.#pages.set(key, kept)
  }

  async pagesOf(story: string) {
    const all = [...this.#pages.values()].filter(({ page }) => page.story === story)
    return structuredClone(all.map(({ page, steps }) => ({ ...page, steps })))
  }

  async storiesOf(staff: string): Promise<readonly string[]> {
    const pages = [...this.#pages.values()].filter(({ page }) => page.staff === staff)
    return [...new Set(pages.map(({ page }) => page.story))]
  }

  async remove(story: string, client: string): Promise<void> {
    this.#pages.delete(`${story} ${client}`)
  }

  close(): void {}
}

/** One device: a notebook, and the names that its tabs hold. */
export interface Device {
  readonly notebook: TestNotebook
  readonly held: Set<string>
}

export function device(): Device {
  return { notebook: new TestNotebook(), held: new Set() }
}

export interface TestTab {
  readonly engine: StoryEngine
  readonly weather: Weather
  /** The tab is gone without a word: it sends and keeps nothing more, and lets go of its name. */
  crash(): void
}

let clients = 0

/** Who opens a tab, on which device, and how things go for it: Ada on a new one in fair weather. */
export interface TabOptions {
  readonly who?: Staff
  readonly on?: Device
  readonly weather?: Weather
}

/** Opens a story in a tab of a device. */
export async function openTab(
  server: TestServer,
  options: TabOptions & { readonly story: string },
): Promise<TestTab> {
  const { story, who = ada, on = device(), weather = fair() } = options
  const life = { isGone: false }
  const line = lineThrough(server, { story, who, weather })
  const dead = () => new Promise<never>(() => undefined)
  const alive = <A extends unknown[], T>(call: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => (life.isGone ? dead() : call(...args))
  }
  const notebook: Notebook = {
    keep: alive((...args: Parameters<Notebook['keep']>) => on.notebook.keep(...args)),
    pagesOf: alive((id: string) => on.notebook.pagesOf(id)),
    storiesOf: (id) => on.notebook.storiesOf(id),
    remove: alive((...args: Parameters<Notebook['remove']>) => on.notebook.remove(...args)),
    close: () => undefined,
  }
  const { engine, release } = await openEngine({
    story,
    line: {
      draft: alive(line.draft),
      editsSince: alive(line.editsSince),
      sendEdits: alive(line.sendEdits),
      fields: alive(line.fields),
      sendFields: alive(line.sendFields),
    },
    notebook,
    claim: async (client) => {
      if (on.held.has(client)) return undefined
      on.held.add(client)
      return () => on.held.delete(client)
    },
    newClient: () => {
      clients += 1
      return `test-client-${clients}`
    },
    met: () => undefined,
    changed: () => undefined,
    signedOut: () => undefined,
  })
  return {
    engine,
    weather,
    crash: () => {
      life.isGone = true
      release()
    },
  }
}

/** A draft of two paragraphs in a newsroom of its own. */
export interface TestDraft {
  readonly server: () => TestServer
  readonly story: () => Story
  /** Opens the draft in a tab. */
  readonly open: (options?: TabOptions) => Promise<TestTab>
  /** The draft as the newsroom has it, and the words of each block of it. */
  readonly saved: () => Promise<Story>
  readonly words: () => Promise<readonly string[]>
}

/** A draft that is new for each test of the file that asks for it. */
export function draftForEachTest(): TestDraft {
  let server: TestServer
  let story: Story
  beforeEach(async () => {
    server = await openTestServer()
    story = await draft(server.newsroom, {}, build.paragraph('One'), build.paragraph('Two'))
  })
  afterEach(() => server.close())
  const saved = () => savedStory(server, story.id)
  return {
    server: () => server,
    story: () => story,
    open: (options = {}) => openTab(server, { ...options, story: story.id }),
    saved,
    words: async () => wordsOf(await saved()),
  }
}
