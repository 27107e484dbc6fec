import type { Story } from '@stet/core/story'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { commentBy, commenterNamed } from '../../actions/moderation/moderation-for-tests.ts'
import { createApp } from '../../app.ts'
import type { Commenter } from '../../commenters/commenter.ts'
import { beginSession } from '../../commenters/session.ts'
import { startMailServer, type TestMailServer } from '../../mail/mail-server-for-tests.ts'
import { live, openTestNewsroom, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { type Decision, saveDecision } from '../../storage/decisions.ts'
import { type TestReader, testReader } from './reader-for-tests.ts'

export const origin = 'https://lantern.example'

/** A newsroom with a live story that sends mail, and readers' browsers. */
export interface TestMe {
  readonly newsroom: TestNewsroom
  readonly story: Story
  reader(): TestReader
  /** A browser of somebody who has an account and a name. */
  signedIn(name: string): Promise<{ them: TestReader; commenter: Commenter }>
  /** A browser of whoever has this account. */
  signedInAs(id: string): Promise<TestReader>
  /** The last letter to an address, whole. */
  letterTo(email: string): Promise<string>
  /** What the link of that letter carries. */
  keyOf(email: string): Promise<string>
  /** Rejects a comment of somebody. */
  decided(commenter: Commenter, fields?: Partial<Decision>): Promise<Decision>
}

/** One for each test of the file that asks for it, given to `take`; their mail goes to one server. */
export function meForEachTest(take: (room: TestMe, mail: TestMailServer) => void): void {
  let mail: TestMailServer
  beforeAll(async () => {
    mail = await startMailServer()
  })
  afterAll(() => mail.close())
  beforeEach(async () => {
    const room = await openTestMe(mail)
    take(room, mail)
    return () => room.newsroom.close()
  })
}

async function openTestMe(mail: TestMailServer): Promise<TestMe> {
  const opened = await openTestNewsroom()
  const from = 'The Lantern <desk@lantern.example>'
  const config = { host: '127.0.0.1', port: mail.port, secure: false, login: null, from }
  const newsroom = { ...opened, config: { ...opened.config, mail: config } }
  const app = createApp(newsroom)
  const story = await live(newsroom, { headline: 'The bell of Ostrow' })
  const letterTo = async (email: string) => {
    for (let count = 1; ; count += 1) {
      const letters = await mail.arrived(count)
      const found = letters.findLast(({ to }) => to.some((one) => one.includes(email)))
      if (found) return found.text.replaceAll('=\r\n', '').replaceAll('=3D', '=')
    }
  }
  const signedInAs = async (id: string) => {
    const line = await beginSession(newsroom.database.db, newsroom, id)
    const them = testReader(app, origin)
    const [pair = ''] = line.split(';')
    them.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    return them
  }
  return {
    newsroom,
    story,
    reader: () => testReader(app, origin),
    signedIn: async (name) => {
      const commenter = await commenterNamed(newsroom, name)
      return { them: await signedInAs(commenter.id), commenter }
    },
    signedInAs,
    letterTo,
    keyOf: async (email) => /\/-\/me\/enter\?key=([\w-]+)/.exec(await letterTo(email))?.[1] ?? '',
    decided: (commenter, fields) => decided(newsroom, story, commenter, fields),
  }
}

async function decided(
  newsroom: TestNewsroom,
  story: Story,
  commenter: Commenter,
  fields: Partial<Decision> = {},
): Promise<Decision> {
  const text = 'Rubbish, all of it.'
  const comment = await commentBy(newsroom, commenter, { story: story.id, text })
  const decision: Decision = {
    ...{ id: newsroom.newId(), comment: comment.id, story: story.id, commenter: commenter.id },
    ...{ revision: 1, deed: 'reject', rule: 'abuse', words: 'Please say what, not who.' },
    by: { kind: 'staff', id: 'mo', name: 'Mo Adeyemi' },
    ...{ at: newsroom.now(), sentAt: comment.at, until: null, from: 'shown', to: 'rejected' },
    ...{ wasFeatured: false, wasDanger: false, undoes: null, undoneBy: null },
    ...fields,
  }
  await saveDecision(newsroom.database.db, decision)
  return decision
}
