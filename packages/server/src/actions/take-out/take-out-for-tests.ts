import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { build, type Story } from '@stet/core/story'
import { runJob } from '../../jobs/job-kinds.ts'
import {
  ada,
  live,
  pass,
  publishNow,
  runDue,
  save,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { openPress } from '../../site/press.ts'
import { siteFolder } from '../../site/site-folder.ts'
import { transaction } from '../../storage/database.ts'
import { askJobs, claimJobs, finishJob } from '../../storage/jobs.ts'
import { saveKeptComments } from '../../storage/kept-comments.ts'
import { saveListed } from '../../storage/listed.ts'
import { defaultInstead } from './asked.ts'
import { type TakingOut, takeOut } from './take-out.ts'

/** The name that tests take out, however it is written. */
export const name = /zo[eë]\W{0,8}quist/iu

/** What somebody asks to be taken out: the name, where a test asks for nothing else. */
export function asking(fields: Partial<TakingOut> = {}): TakingOut {
  return {
    what: { kind: 'words', words: ['Zoë Quist'] },
    story: null,
    instead: defaultInstead,
    reason: 'She asked us to, as the court had told us',
    told: 'A name was removed from this story.',
    access: ['ada'],
    actor: ada,
    ...fields,
  }
}

/** Takes it out and lets all jobs run; throws where it was refused. */
export async function take(newsroom: TestNewsroom, fields: Partial<TakingOut> = {}) {
  const done = await takeOut(newsroom, asking(fields))
  if (done.outcome !== 'taken') throw new Error(JSON.stringify(done))
  await settle(newsroom)
  return done
}

/** Runs the jobs, those of the ledger, of evidence and of files included. */
export async function settle(newsroom: TestNewsroom): Promise<void> {
  await runDue(newsroom)
  const press = await openPress(newsroom)
  const { db } = newsroom.database
  for (const kinds of [['ledger'], ['evidence'], ['take-out']]) {
    const claim = { worker: 'test', now: newsroom.now(), limit: 10, kinds }
    for (const job of await claimJobs(db, claim)) {
      const further = await runJob(press, job, new AbortController().signal)
      await transaction(newsroom.database, async (inside) => {
        await finishJob(inside, job)
        await askJobs(inside, further)
      })
    }
  }
}

/** A story that holds the name nearly everywhere, published twice under two addresses, with a comment. */
export async function storyOfZoe(newsroom: TestNewsroom): Promise<Story> {
  const { paragraph, text, quoted } = build
  const { db } = newsroom.database
  const topic = { slug: 'zoe-quist', name: 'Zoë Quist', description: '' }
  await saveListed(db, 'topic', topic)
  const bold = { type: 'text', text: 'Quist', marks: [{ type: 'bold' }] } as const
  const story = await live(
    newsroom,
    {
      slug: 'zoe-quist-cancels',
      headline: 'Zoë Quist cancels & leaves',
      standfirst: 'Zoë Quist’s manager said so.',
      topics: ['zoe-quist'],
      bylines: [
        { person: 'zoe-quist', name: 'Zoë Quist', role: 'photographer' },
        { person: 'ana-example', name: 'Ana Example', role: 'writer' },
      ],
      quotations: [{ ...build.quotation('q1'), speaker: 'Zoë Quist' }],
    },
    paragraph(text('Then Zoë '), bold, text(' sang.')),
    paragraph(quoted('q1', '“I am ZOE QUIST,”'), text(' she said.')),
  )
  const comment = { id: 'c1', parent: null, author: 'Zoë Quist', badge: null, at: newsroom.now() }
  await saveKeptComments(db, story.id, [
    { ...comment, text: 'It is me, Zoe Quist!', state: 'shown', kind: 'comment' },
  ])
  await settle(newsroom)
  pass(newsroom, 10)
  const moved = { ...story, slug: 'quist-tour' as never }
  await save(newsroom, moved)
  await publishNow(newsroom, moved)
  await settle(newsroom)
  pass(newsroom, 10)
  return moved
}

/** Every file of the site as text, packed ones unpacked, with its tags left out and its escapes read. */
export function publicText(newsroom: TestNewsroom): Promise<Map<string, string>> {
  return textBelow(siteFolder(newsroom.config.data))
}

/** The same for any folder. */
export async function textBelow(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const path of await readdir(folder, { recursive: true })) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined)
    if (!bytes || /\.(webp|jpg|avif|woff2)$/.test(path)) continue
    const words = unpacked(path, bytes).toString()
    found.set(path, `${words} ${words.replace(/<[^>]*>/g, '')} ${decoded(words)}`)
  }
  return found
}

function unpacked(path: string, bytes: Buffer): Buffer {
  if (path.endsWith('.br')) return brotliDecompressSync(bytes)
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

function decoded(words: string): string {
  return words
    .replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/(?:%[0-9A-F]{2})+/g, (escaped) => {
      try {
        return decodeURIComponent(escaped)
      } catch {
        return ''
      }
    })
}
