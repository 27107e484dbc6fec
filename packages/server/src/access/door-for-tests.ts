import type { Hono } from 'hono'
import { makeFirstLink } from '../actions/become-administrator.ts'
import { createApp } from '../app.ts'
import type { MailConfig } from '../mail/mail-config.ts'
import { openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { type TestBrowser, testBrowser } from './browser-for-tests.ts'
import type { Role } from './staff.ts'

/** A newsroom with its door, for tests that come in. */
export interface TestDoor {
  readonly newsroom: TestNewsroom
  readonly app: Hono
  /** A browser that nobody has signed in with. */
  browser(): TestBrowser
  /** A browser whose owner is the first administrator, Ada. */
  ada(): Promise<TestBrowser>
  /** Makes an account as Ada does; gives its id and what the link to it carries. */
  invite(name: string, role: Role): Promise<{ id: string; token: string; email: string }>
  /** A browser of somebody who was invited and has come in by the link. */
  colleague(name: string, role: Role): Promise<TestBrowser>
  close(): Promise<void>
}

export const origin = 'https://lantern.example'
export const api = '/newsroom/api'

/** Opens a newsroom with its door; it sends mail where it is told how. */
export async function openTestDoor(
  options: { readonly mail?: MailConfig; readonly database?: string } = {},
): Promise<TestDoor> {
  const { mail = null, ...more } = options
  const opened = await openTestNewsroom(more)
  const newsroom: TestNewsroom = { ...opened, config: { ...opened.config, mail } }
  const app = createApp(newsroom)
  const browser = () => testBrowser(app, origin)
  let administrator: Promise<TestBrowser> | undefined
  const enter = async () => {
    const ada = browser()
    const token = tokenOf(await makeFirstLink(newsroom))
    const who = { token, name: 'Ada Okafor', email: 'ada@lantern.example' }
    const answer = await ada.ask('POST', `${api}/first-administrator`, who)
    if (answer.status !== 200) throw new Error(`Cannot come in: ${answer.text}`)
    return ada
  }
  const door: TestDoor = {
    newsroom,
    app,
    browser,
    ada: () => {
      administrator ??= enter()
      return administrator
    },
    invite: async (name, role) => {
      const email = `${name.toLowerCase()}@lantern.example`
      const ada = await door.ada()
      const { said } = await ada.ask('POST', `${api}/people`, { name, email, role })
      return { id: said.id, token: said.link ? tokenOf(said.link) : '', email }
    },
    colleague: async (name, role) => {
      const { token } = await door.invite(name, role)
      const theirs = browser()
      await theirs.ask('POST', `${api}/sign-in/take`, { token })
      return theirs
    },
    close: () => newsroom.close(),
  }
  return door
}

/** What a link carries behind its `#`. */
export function tokenOf(link: string | undefined): string {
  return link?.split('#')[1] ?? ''
}
