import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build, type Slug, type StoryId } from '../packages/core/src/story.ts'
import { captureAddress } from '../packages/server/src/actions/capture-address.ts'
import { publishStory } from '../packages/server/src/actions/publish-story.ts'
import { setPersonRole } from '../packages/server/src/actions/set-person-role.ts'
import { readConfig } from '../packages/server/src/config.ts'
import { openJobDesk } from '../packages/server/src/jobs/job-desk.ts'
import type { Newsroom } from '../packages/server/src/newsroom.ts'
import { openNewsroom } from '../packages/server/src/open-newsroom.ts'
import { unnamedPublication } from '../packages/server/src/site/publication.ts'
import { siteFolder } from '../packages/server/src/site/site-folder.ts'
import { transaction } from '../packages/server/src/storage/database.ts'
import { storiesShowing } from '../packages/server/src/storage/original-uses.ts'
import {
  findOriginal,
  putOffOriginal,
  saveOriginal,
} from '../packages/server/src/storage/originals.ts'
import { writeSetting } from '../packages/server/src/storage/settings.ts'
import { saveStory } from '../packages/server/src/storage/stories.ts'
import { lookAgain } from '../packages/server/src/watch/look-again.ts'
import {
  type PlayedPlatform,
  playPlatform,
} from '../packages/server/src/watch/platform-for-tests.ts'
import { milliseconds } from './figures.ts'
import type { Part } from './report.ts'
import { percentile } from './statistics.ts'

const actor = { kind: 'command', id: 'bench', name: 'Bench' } as const
const hosts = 8
const first = 111_300_000_000_000_000n

/** How many originals are looked at in a minute, and how long a change of state takes to its page. */
export async function measureWatching({ quick }: { quick: boolean }): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  const names = Array.from({ length: hosts }, (_, number) => `server-${number}.example`)
  const platform = await playPlatform(names)
  const newsroom = { ...(await newsroomIn(folder)), reach: platform.reach }
  const jobs = openJobDesk(newsroom)
  try {
    const count = quick ? 200 : 1_000
    const changes = quick ? 5 : 20
    const copies = await copyPosts(newsroom, platform, names, count)
    const time = await lookAtAll(newsroom, count)
    const delays: number[] = []
    for (let number = 0; number < changes; number += 1)
      delays.push(await changeToPage(newsroom, platform, { number, host: names[0] ?? '' }))
    return partOf(count, { copies, time, delays })
  } finally {
    await jobs.close()
    await newsroom.database.close()
    platform.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function newsroomIn(folder: string): Promise<Newsroom> {
  const read = readConfig({ STET_DATA: folder })
  if ('problems' in read) throw new Error(read.problems.join('; '))
  const newsroom = await openNewsroom(read.config)
  const sections = [{ slug: 'culture', name: 'Culture', description: '' }]
  await writeSetting(newsroom.database.db, 'publication', { ...unnamedPublication, sections })
  mkdirSync(siteFolder(folder), { recursive: true })
  return newsroom
}

/** Saves copies of posts on all servers, and makes a look at each of them due; how long each copy took, in milliseconds. */
async function copyPosts(
  newsroom: Newsroom,
  { posts }: PlayedPlatform,
  names: readonly string[],
  count: number,
): Promise<readonly number[]> {
  const times: number[] = []
  for (let number = 0; number < count; number += 1) {
    const id = String(first + BigInt(number))
    posts.set(id, { words: `Post ${number}, as it was first`, status: 200 })
    const address = `https://${names[number % names.length]}/@mara/${id}`
    const began = performance.now()
    await captureAddress(newsroom, { address, actor })
    times.push(performance.now() - began)
    await putOffOriginal(newsroom.database.db, address, '2000-01-01T00:00:00.000Z')
  }
  return times
}

async function lookAtAll(newsroom: Newsroom, count: number): Promise<number> {
  let looks = 0
  const began = performance.now()
  await lookAgain(newsroom, {
    signal: new AbortController().signal,
    pause: 0,
    hostsAtOnce: hosts,
    told: () => {
      looks += 1
    },
  })
  if (looks !== count) throw new Error(`Looked at ${looks} originals, ${count} were due`)
  return performance.now() - began
}

/** How long it takes from the look that finds a post gone to the page that says so, in milliseconds. */
async function changeToPage(
  newsroom: Newsroom,
  { posts }: PlayedPlatform,
  { number, host }: { readonly number: number; readonly host: string },
): Promise<number> {
  const id = String(first + BigInt(1_000_000 + number))
  posts.set(id, { words: `A post that goes, ${number}`, status: 200 })
  const address = `https://${host}/@mara/${id}`
  const copied = await captureAddress(newsroom, { address, actor })
  if (copied.outcome !== 'captured') throw new Error(`Cannot copy ${address}`)
  const { person, platform, id: capture } = copied.capture
  const about = { handle: '', name: 'Mara Quill', role: 'public', reason: 'The bench' } as const
  await setPersonRole(newsroom, { platform, person, ...about, actor })
  const file = await publishWith(newsroom, { number, address, capture })
  posts.delete(id)
  const watched = await findOriginal(newsroom.database.db, address)
  if (!watched) throw new Error(`Nobody watches ${address}`)
  const before = statSync(file, { bigint: true }).mtimeNs
  const original = { ...watched.original, nextLookAt: newsroom.now() }
  await saveOriginal(newsroom.database.db, { ...watched, original })
  let changedAt = 0
  await lookAgain(newsroom, {
    signal: new AbortController().signal,
    pause: 0,
    told: ({ change }) => {
      if (change) changedAt = performance.now()
    },
  })
  if (changedAt === 0) throw new Error(`${address} did not change`)
  while (statSync(file, { bigint: true }).mtimeNs === before) await wait(2)
  return performance.now() - changedAt
}

/** Publishes a story with a card of a post, and waits until its page is there and has found its original. */
async function publishWith(
  newsroom: Newsroom,
  { number, address, capture }: { number: number; address: string; capture: string },
): Promise<string> {
  const id = newsroom.newId() as StoryId
  const slug = `goes-${number}` as Slug
  const now = newsroom.now()
  const card = build.postCard({ platform: 'mastodon', address, capture, text: 'A post that goes' })
  const story = build.storyWith({ id, slug, section: 'culture', zone: 'UTC' }, card)
  await transaction(newsroom.database, (db) =>
    saveStory(db, {
      story,
      status: 'draft',
      revision: 1,
      createdAt: now,
      savedAt: now,
      scheduledAt: null,
    }),
  )
  const done = await publishStory(newsroom, { story: id, actor })
  if (done.outcome !== 'published') throw new Error(`Cannot publish: ${JSON.stringify(done)}`)
  const file = join(siteFolder(newsroom.config.data), 'culture', slug, 'index.html')
  const isMatched = async () => (await storiesShowing(newsroom.database.db, address)).includes(id)
  while (!existsSync(file) || !(await isMatched())) await wait(10)
  // The page is printed once more when its original was found.
  await wait(300)
  return file
}

interface Found {
  readonly copies: readonly number[]
  readonly time: number
  readonly delays: readonly number[]
}

function partOf(count: number, { copies, time, delays }: Found): Part {
  const perMinute = (count / time) * 60_000
  const p95 = percentile(delays, 0.95)
  return {
    title: 'Saving copies, and watching originals',
    how:
      `${count.toLocaleString('en-GB')} posts without pictures on ${hosts} played servers on this machine, each copied once and then looked at, asked for four times ` +
      'over HTTP, every look kept as a WARC file and a row, safe on the disk; no pause between two looks at a host. ' +
      `Then ${delays.length} posts that go, one after the other: from the look that is kept to the story's page.`,
    head: ['', 'figure'],
    rows: [
      ['copy of a post, p50', milliseconds(percentile(copies, 0.5))],
      ['copy of a post, p95', milliseconds(percentile(copies, 0.95))],
      ['looks a minute', String(Math.round(perMinute))],
      ['change of state to page, p50', milliseconds(percentile(delays, 0.5))],
      ['change of state to page, p95', milliseconds(p95)],
    ],
    verdicts: [
      {
        what: 'Copy of a post: fetched, read, written and safe, p95',
        value: percentile(copies, 0.95),
        unit: ' ms',
        limit: { atMost: 150 },
      },
      { what: 'Looks', value: perMinute, unit: ' a minute', limit: { atLeast: 1_000 } },
      { what: 'Change of state to page, p95', value: p95, unit: ' ms', limit: { atMost: 1_000 } },
    ],
    left: [],
  }
}
