import { Agent, request } from 'node:http'
import { initialCommentSettings } from '@stet/core/comments'
import { writePath } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import type { Actor } from '../../packages/server/src/access/actor.ts'
import { hashOf } from '../../packages/server/src/access/link-token.ts'
import { commenterCookie } from '../../packages/server/src/commenters/commenter-of.ts'
import type { Newsroom } from '../../packages/server/src/newsroom.ts'
import { saveCommentSettings } from '../../packages/server/src/storage/comment-rules.ts'
import {
  addCommenter,
  nameCommenter,
} from '../../packages/server/src/storage/commenter-accounts.ts'
import { addCommenterSession } from '../../packages/server/src/storage/commenter-sessions.ts'
import { transaction } from '../../packages/server/src/storage/database.ts'
import { shownCounts } from '../../packages/server/src/storage/discussions.ts'
import { latestIn } from '../../packages/server/src/storage/lists.ts'
import { saveThreadPolicy } from '../../packages/server/src/storage/thread-policies.ts'
import { chanceFrom } from '../chance.ts'
import { format, milliseconds } from '../figures.ts'
import { fillArchive, openAt } from '../fill-archive.ts'
import { freePort } from '../processes.ts'
import type { Part } from '../report.ts'
import { percentile } from '../statistics.ts'
import { serve } from '../stet.ts'
import { asReader, leftOf, onBoth, type Place } from './on-both.ts'

/** Three comments of everybody: whoever writes more within half a minute is asked to wait. */
const each = 3
const connections = 64
const stories = 25

interface Found {
  readonly engine: Place['engine']
  readonly rate: number
  readonly times: readonly number[]
}

/** How many comments a server takes over HTTP, each answered when it is safe on the disk. */
export async function measurePosting({ quick }: { quick: boolean }): Promise<Part> {
  const many = quick ? 600 : 15_000
  const found = await onBoth((place) => measureAt(place, many), { durable: true })
  const limit = { SQLite: 1000, PostgreSQL: 500 }
  return {
    title: 'Taking comments',
    how:
      `${format(many)} comments of ${format(many / each)} people under ${stories} stories by the form that pages have, over ` +
      `${connections} connections: signed in, judged, and answered once the transaction is on the disk. A fifth of them ` +
      'answers another. The pages of the stories are written anew meanwhile.',
    head: ['engine', 'comments/s', 'p50', 'p99'],
    rows: found.map(({ engine, rate, times }) => [
      engine,
      format(rate),
      milliseconds(percentile(times, 0.5)),
      milliseconds(percentile(times, 0.99)),
    ]),
    verdicts: found.map(({ engine, rate }) => ({
      what: engine,
      value: rate,
      unit: ' comments/s',
      limit: { atLeast: limit[engine] },
    })),
    left: leftOf(found),
  }
}

async function measureAt(place: Place, many: number): Promise<Found> {
  const { data, database, engine, env } = place
  // Careful stories are closed where nobody is on duty.
  await fillArchive(data, stories * 2, database)
  const port = await freePort()
  const newsroom = await openAt(data, { port, database })
  try {
    const { db } = newsroom.database
    const { moderation } = initialCommentSettings
    const settings = {
      ...initialCommentSettings,
      moderation: { ...moderation, newCommenterHold: 0 },
    }
    await saveCommentSettings(db, settings)
    await signIn(newsroom, many / each)
    const all = await latestIn(db, 'site', stories * 2)
    const ids = all.flatMap(({ id, care }) => (care ? [] : [id])).slice(0, stories)
    const by: Actor = { kind: 'staff', id: 'ada', name: 'Ada' }
    for (const story of ids)
      await saveThreadPolicy(db, { story, policy: { type: 'open' }, at: newsroom.now(), by })
    const server = await serve(data, {
      port,
      env: { ...env, STET_URL: `http://localhost:${port}` },
    })
    try {
      const cookie = commenterCookie({
        config: { ...newsroom.config, url: `http://localhost:${port}` },
      })
      const posting = { address: server.address, origin: `http://localhost:${port}`, cookie, ids }
      // The first ones open the newsroom and compile what it runs.
      await postAll(posting, { from: 0, to: Math.floor(many / 10) })
      const began = performance.now()
      const times = await postAll(posting, { from: Math.floor(many / 10), to: many })
      const rate = (times.length / (performance.now() - began)) * 1000
      const counts = await shownCounts(db, ids)
      const kept = [...counts.values()].reduce((sum, one) => sum + one, 0)
      if (kept !== many) throw new Error(`Cannot find all comments: ${kept} of ${many} are shown`)
      return { engine, rate, times }
    } finally {
      await server.stop()
    }
  } finally {
    await newsroom.database.close()
  }
}

/** Makes accounts with names, each signed in. */
async function signIn({ database }: Newsroom, many: number): Promise<void> {
  const since = '2026-01-01T00:00:00.000Z'
  await transaction(database, async (db) => {
    for (let index = 0; index < many; index += 1) {
      const id = `reader-${index}`
      await addCommenter(db, { id, email: null, since })
      await nameCommenter(db, id, { name: `Reader ${index}`, key: id })
      await addCommenterSession(db, {
        hash: hashOf(`secret-${index}`),
        commenter: id,
        at: since,
        until: '2099-01-01T00:00:00.000Z',
      })
    }
  })
}

interface Posting {
  readonly address: string
  readonly origin: string
  readonly cookie: string
  readonly ids: readonly StoryId[]
}

/** Sends the comments of these numbers, each connection one after the other; gives how long each answer took. */
async function postAll(
  posting: Posting,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const answered = new Map<StoryId, string>()
  let next = from
  const write = async () => {
    while (next < to) {
      const number = next
      next += 1
      const story = posting.ids[number % posting.ids.length]
      if (!story) return
      const parent = number % 5 === 0 ? answered.get(story) : undefined
      const began = performance.now()
      answered.set(story, await post(posting, { agent, number, story, parent }))
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: connections }, write))
  agent.destroy()
  return times
}

const vocabulary =
  'nobody saw drummer leave side door band said once long night stage light sound crowd street rain'.split(
    ' ',
  )

/** Sends one comment by the form; gives its id. Throws where it was not taken. */
function post(
  { address, origin, cookie }: Posting,
  {
    agent,
    number,
    story,
    parent,
  }: {
    readonly agent: Agent
    readonly number: number
    readonly story: StoryId
    readonly parent: string | undefined
  },
): Promise<string> {
  const chance = chanceFrom(number)
  const words = Array.from({ length: 25 }, () => chance.pick(vocabulary)).join(' ')
  const form = new URLSearchParams({ story, text: `${words}, ${number}` })
  if (parent !== undefined) form.set('answer', parent)
  const body = form.toString()
  const person = Math.floor(number / each)
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
    cookie: `${cookie}=secret-${person}`,
    origin,
    'sec-fetch-site': 'same-origin',
    ...asReader(person),
  }
  return new Promise((resolve, reject) => {
    const sent = request(address + writePath, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const { location = '' } = response.headers
        if (response.statusCode === 303 && location.startsWith('/-/comment/'))
          return resolve(decodeURIComponent(location.slice('/-/comment/'.length)))
        reject(
          new Error(
            `Cannot post: ${response.statusCode} ${Buffer.concat(parts).toString().slice(0, 500)}`,
          ),
        )
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
