import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Publication } from '@stet/core/page'
import { type Block, build, type Slug, type Story, type StoryId } from '@stet/core/story'
import type { Actor } from './access/actor.ts'
import { ruleQuestion } from './actions/desk/rule-question.ts'
import { type PublishOutcome, publishStory } from './actions/publish-story.ts'
import { readConfig } from './config.ts'
import { runJob } from './jobs/job-kinds.ts'
import { newId } from './new-id.ts'
import type { Newsroom } from './newsroom.ts'
import { openPress } from './site/press.ts'
import { unnamedPublication } from './site/publication.ts'
import { siteFolder } from './site/site-folder.ts'
import { openDatabase, transaction } from './storage/database.ts'
import { askJobs, claimJobs, finishJob } from './storage/jobs.ts'
import { migrate } from './storage/migrate.ts'
import { writeSetting } from './storage/settings.ts'
import { findStory, saveStory } from './storage/stories.ts'

/** A newsroom in a folder of its own, with a clock that only the test moves. */
export interface TestNewsroom extends Newsroom {
  readonly folder: string
  readonly clock: { at: string }
  /** What the journal was told went wrong. */
  readonly errors: string[]
  close(): Promise<void>
}

export const ada: Actor = { kind: 'staff', id: 'ada', name: 'Ada Okafor' }

export const magazine: Publication = {
  ...unnamedPublication,
  name: 'The Lantern',
  description: 'A magazine for tests.',
  sections: [
    { slug: 'culture', name: 'Culture', description: '' },
    { slug: 'music', name: 'Music', description: '' },
  ],
  contact: { email: 'desk@lantern.example', postal: '' },
}

/** Opens a newsroom for tests: SQLite in its folder where no other database is named. */
export async function openTestNewsroom(
  options: { readonly database?: string; readonly publication?: Publication | null } = {},
): Promise<TestNewsroom> {
  const folder = await folderForTests('stet-newsroom-')
  const read = readConfig({
    STET_DATA: folder,
    STET_DATABASE: options.database,
    STET_URL: 'https://lantern.example',
  })
  if ('problems' in read) throw new Error(read.problems.join('; '))
  const database = await openDatabase(read.config.database)
  await migrate(database)
  const { publication = magazine } = options
  if (publication) await writeSetting(database.db, 'publication', publication)
  const clock = { at: '2026-11-20T10:00:00.000Z' }
  const errors: string[] = []
  return {
    folder,
    clock,
    errors,
    config: read.config,
    database,
    now: () => clock.at,
    newId: () => newId(Date.parse(clock.at)),
    journal: {
      info: () => undefined,
      error: (about, facts) => errors.push(`${about} ${JSON.stringify(facts)}`),
    },
    close: async () => {
      await database.close()
      // What was asked for last may still be writing there.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A new folder, in memory where the machine has such a place: tests that sync files are many. */
export function folderForTests(prefix: string): Promise<string> {
  return mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), prefix))
}

/** Moves the clock of a newsroom on by so many minutes. */
export function pass({ clock }: TestNewsroom, minutes: number): void {
  clock.at = new Date(Date.parse(clock.at) + minutes * 60_000).toISOString()
}

/** Saves a draft with fields of the test's own. */
export async function draft(
  newsroom: Newsroom,
  fields: Partial<Omit<Story, 'slug'>> & { readonly slug?: string } = {},
  ...blocks: readonly Block[]
): Promise<Story> {
  const id = fields.id ?? (newsroom.newId() as StoryId)
  const slug = (fields.slug ?? `story-${id.slice(-12)}`) as Slug
  const content = blocks.length > 0 ? blocks : [build.paragraph('Nobody saw the drummer leave.')]
  const story = build.storyWith({ zone: 'UTC', ...fields, id, slug }, ...content)
  await save(newsroom, story)
  return story
}

/** Saves a story as an editor would, published or not. */
export async function save(newsroom: Newsroom, story: Story): Promise<void> {
  const { db } = newsroom.database
  const known = await findStory(db, story.id)
  const now = newsroom.now()
  const first = { status: 'draft', revision: 0, createdAt: now, scheduledAt: null } as const
  const record = known ?? first
  await saveStory(db, { ...record, story, revision: record.revision + 1, savedAt: now })
}

/** Publishes a story, whatever the desk asks, and throws where that was refused. */
export async function publishNow(newsroom: Newsroom, story: Story | StoryId): Promise<void> {
  const id = typeof story === 'string' ? story : story.id
  const asked = { story: id, actor: ada }
  let done: PublishOutcome = await publishStory(newsroom, asked)
  if (done.outcome === 'hindered') {
    const answer = { ...asked, deed: 'answer', words: 'It is a test.' } as const
    for (const { question: key } of done.hindrances)
      if (key !== undefined) await ruleQuestion(newsroom, { ...answer, key })
    done = await publishStory(newsroom, asked)
  }
  if (done.outcome !== 'published') throw new Error(`Cannot publish: ${JSON.stringify(done)}`)
}

/** Saves and publishes a story; its pages are written by `runDue`. */
export async function live(
  newsroom: Newsroom,
  fields: Parameters<typeof draft>[1] = {},
  ...blocks: readonly Block[]
): Promise<Story> {
  const story = await draft(newsroom, fields, ...blocks)
  await publishNow(newsroom, story)
  return story
}

/**
 * Runs what is due, one job after another; what only makes files smaller and pictures sharper is
 * left waiting, because it takes long. Gives the keys of the jobs that ran.
 */
export async function runDue(newsroom: Newsroom): Promise<readonly string[]> {
  const { db } = newsroom.database
  const press = await openPress(newsroom)
  const ran: string[] = []
  const kinds = ['story', 'page', 'publish-due', 'rebuild', 'pack-all', 'captures']
  for (;;) {
    const [job] = await claimJobs(db, { worker: 'test', now: newsroom.now(), limit: 1, kinds })
    if (!job) return ran
    const further = await runJob(press, job, new AbortController().signal)
    await transaction(newsroom.database, async (inside) => {
      await finishJob(inside, job)
      await askJobs(inside, further)
    })
    ran.push(job.key)
  }
}

/** A file of the site as it lies on the disk. */
export interface SiteEntry {
  readonly inode: bigint
  readonly changed: bigint
  readonly hash: string
}

/** Every file of the site by its path, packed forms and all. */
export async function siteEntries(newsroom: Newsroom): Promise<Map<string, SiteEntry>> {
  return entriesOf(siteFolder(newsroom.config.data))
}

/** Every file below a folder by its path. */
export async function entriesOf(folder: string): Promise<Map<string, SiteEntry>> {
  const entries = new Map<string, SiteEntry>()
  for (const name of (await readdir(folder, { recursive: true }).catch(() => [])).sort()) {
    const facts = await stat(join(folder, name), { bigint: true })
    if (!facts.isFile()) continue
    const hash = createHash('sha256').update(await readFile(join(folder, name)))
    entries.set(name, { inode: facts.ino, changed: facts.mtimeNs, hash: hash.digest('hex') })
  }
  return entries
}

/** The paths of files that came, went or were written anew; packed forms are left out. */
export function touched(
  before: ReadonlyMap<string, SiteEntry>,
  after: ReadonlyMap<string, SiteEntry>,
): string[] {
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths]
    .filter((path) => !/\.(br|gz)$/.test(path))
    .filter((path) => {
      const [one, other] = [before.get(path), after.get(path)]
      return one?.inode !== other?.inode || one?.changed !== other?.changed
    })
    .sort()
}

/** A file of the site as text; empty where it is not there. */
export async function page(newsroom: Newsroom, path: string): Promise<string> {
  return readFile(join(siteFolder(newsroom.config.data), path), 'utf8').catch(() => '')
}
