import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Cookie } from 'playwright-core'
import { type CommentSettings, initialCommentSettings } from '../../packages/core/src/comments.ts'
import { makeLinkToken, minutesAfter } from '../../packages/server/src/access/link-token.ts'
import { chooseName } from '../../packages/server/src/actions/commenters/choose-name.ts'
import { commenterCookie } from '../../packages/server/src/commenters/commenter-of.ts'
import type { Newsroom } from '../../packages/server/src/newsroom.ts'
import { saveCommentSettings } from '../../packages/server/src/storage/comment-rules.ts'
import { addCommenter } from '../../packages/server/src/storage/commenter-accounts.ts'
import { addCommenterSession } from '../../packages/server/src/storage/commenter-sessions.ts'
import { migrate } from '../../packages/server/src/storage/migrate.ts'
import { newsroomBeside } from '../newsroom/newsroom-beside.ts'
import { freePort, mustRunStet, type OpenSite, openSite } from '../open-site.ts'

/** A server with a small magazine, and its newsroom as another process has it. */
export interface TalkSite extends OpenSite {
  readonly newsroom: Newsroom
  /** Ends everything; its folder goes. */
  readonly close: () => Promise<void>
}

/** Stories of the magazine in `magazine/`: an ordinary one and a careful one. */
export const talkStories = {
  bandstand: { id: '0199a2b0-1c40-7a01-8b10-bb0000000101', address: '/town/the-bandstand/' },
  storm: { id: '0199a2b0-1c40-7a01-8b10-bb0000000102', address: '/harbour/after-the-storm/' },
} as const

/** Serves the magazine; everybody may write at once, and somebody is there to read at every hour. */
export async function openTalkSite(more: NodeJS.ProcessEnv = {}): Promise<TalkSite> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-talk-'))
  const data = join(folder, 'data')
  const port = await freePort()
  const magazine = fileURLToPath(new URL('magazine', import.meta.url))
  const newsroom = await newsroomAt(data, port)
  await setTalk(newsroom, {})
  await mustRunStet(['import', magazine], { data, port })
  const site = await openSite(data, port, more)
  const close = async (): Promise<void> => {
    await site.stop()
    await newsroom.database.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return { ...site, newsroom, close }
}

const dayAndNight = { from: '00:00', to: '24:00' } as const

/** Sets how discussions are led: as at first, but for what is named. */
export function setTalk(
  { database }: Newsroom,
  { moderation, ...settings }: Partial<CommentSettings>,
): Promise<void> {
  const week = Array.from({ length: 7 }, () => [dayAndNight])
  const duty = { zone: 'Europe/London', week, answerMinutes: 30 }
  return saveCommentSettings(database.db, {
    ...initialCommentSettings,
    ...{ duty, countries: ['GB'] },
    ...settings,
    moderation: { ...initialCommentSettings.moderation, newCommenterHold: 0, ...moderation },
  })
}

/** A commenter who is signed in: the cookie that says so. */
export async function commenterAt(newsroom: Newsroom, name: string): Promise<Cookie> {
  const { db } = newsroom.database
  const id = newsroom.newId()
  const at = newsroom.now()
  await addCommenter(db, { id, email: null, since: '2026-01-01T00:00:00.000Z' })
  const done = await chooseName(newsroom, { commenter: id, typed: name })
  if (done.outcome !== 'named') throw new Error(`Cannot name ${name}: ${done.problem}`)
  const { token, hash } = makeLinkToken()
  await addCommenterSession(db, { hash, commenter: id, at, until: minutesAfter(at, 60) })
  return {
    ...{ name: commenterCookie(newsroom), value: token, domain: 'localhost', path: '/' },
    ...{ expires: -1, httpOnly: true, secure: true, sameSite: 'Lax' },
  }
}

async function newsroomAt(data: string, port: number): Promise<Newsroom> {
  const newsroom = await newsroomBeside({ data, port })
  await migrate(newsroom.database)
  return newsroom
}
