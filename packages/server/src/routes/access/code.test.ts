import { afterEach, beforeEach, expect, it } from 'vitest'
import type { TestBrowser } from '../../access/browser-for-tests.ts'
import { api, openTestDoor, type TestDoor, tokenOf } from '../../access/door-for-tests.ts'
import { awayFromStepsEnd, codeStep, totp } from '../../access/totp-for-tests.ts'
import { makeSignInLink } from '../../actions/make-sign-in-link.ts'

let door: TestDoor
let secret: string
let backupCodes: string[]
let ada: TestBrowser
let id: string

/** What the authenticator shows so many steps of 30 seconds from now; no code is taken twice. */
const code = (steps: number) => totp(secret, Date.now() + steps * codeStep)

beforeEach(async () => {
  door = await openTestDoor()
  ada = await door.ada()
  const begun = await ada.ask('POST', `${api}/second-factor/begin`, {})
  secret = begun.said.secret
  await awayFromStepsEnd()
  const confirmed = await ada.ask('POST', `${api}/second-factor/confirm`, { code: code(-1) })
  backupCodes = confirmed.said.backupCodes
  id = (await ada.ask('GET', `${api}/me`)).said.staff.id
})
afterEach(() => door.close())

async function takeLink(): Promise<{ browser: TestBrowser; stage: string }> {
  const { link } = (await ada.ask('POST', `${api}/people/${id}/link`, {})).said
  const browser = door.browser()
  const taken = await browser.ask('POST', `${api}/sign-in/take`, { token: tokenOf(link) })
  return { browser, stage: taken.said.stage }
}

it('is begun with a secret for the authenticator, and confirmed with ten backup codes', async () => {
  expect(secret).toMatch(/^[A-Z2-7]{52}$/)
  expect(backupCodes).toHaveLength(10)
  const me = await ada.ask('GET', `${api}/me`)
  expect(me.said).toMatchObject({ hasCode: true, way: 'link-and-code' })
  const { sessions } = (await ada.ask('GET', `${api}/sessions`)).said
  expect(sessions).toHaveLength(1)
  expect((await ada.ask('POST', `${api}/second-factor/begin`, {})).status).toBe(409)
})

it('is not on before it was confirmed', async () => {
  const ben = await door.colleague('Ben', 'writer')
  await ben.ask('POST', `${api}/second-factor/begin`, {})
  const wrong = await ben.ask('POST', `${api}/second-factor/confirm`, { code: '000000' })
  expect(wrong.status).toBe(422)
  expect((await ben.ask('GET', `${api}/me`)).said).toMatchObject({ hasCode: false, way: 'link' })
})

it('is asked for after a link, and until then nothing else is open', async () => {
  const { browser, stage } = await takeLink()
  expect(stage).toBe('code')
  const closed = [
    ['GET', `${api}/me`],
    ['PATCH', `${api}/me`],
    ['GET', `${api}/sessions`],
    ['DELETE', `${api}/sessions`],
    ['GET', `${api}/people`],
    ['POST', `${api}/second-factor/begin`],
    ['POST', `${api}/second-factor/confirm`],
    ['POST', `${api}/second-factor/backup-codes`],
    ['DELETE', `${api}/second-factor`],
    ['GET', `${api}/stories`],
    ['GET', `${api}/magazine`],
    ['GET', '/newsroom/auth/passkey/generate-register-options'],
    ['POST', '/newsroom/auth/passkey/verify-registration'],
    ['GET', '/newsroom/auth/passkey/list-user-passkeys'],
    ['POST', '/newsroom/auth/passkey/delete-passkey'],
    ['POST', '/newsroom/auth/passkey/update-passkey'],
  ] as const
  for (const [method, path] of closed) {
    const answer = await browser.ask(method, path, method === 'GET' ? undefined : {})
    expect([path, answer.status, answer.said.stage]).toEqual([path, 401, 'code'])
  }
  const before = browser.cookies.get('__Host-stet-staff.session_token')
  const given = await browser.ask('POST', `${api}/sign-in/code`, { code: code(0) })
  expect(given.said).toEqual({ stage: 'signed-in' })
  expect((await browser.ask('GET', `${api}/me`)).said.way).toBe('link-and-code')
  // Another session, and the one that owed a code is over.
  const after = browser.cookies.get('__Host-stet-staff.session_token') ?? ''
  expect(after).not.toBe(before)
  browser.cookies.set('__Host-stet-staff.session_token', before ?? '')
  expect((await browser.ask('GET', `${api}/me`)).said).toEqual({ error: 'Please sign in' })
})

it('is not taken twice', async () => {
  const shown = code(0)
  const first = await takeLink()
  const given = await first.browser.ask('POST', `${api}/sign-in/code`, { code: shown })
  expect(given.status).toBe(200)
  const second = await takeLink()
  const again = await second.browser.ask('POST', `${api}/sign-in/code`, { code: shown })
  expect(again.status).toBe(422)
})

it('may be a backup code, once, with or without its hyphen', async () => {
  const [one = '', other = ''] = backupCodes
  const first = await takeLink()
  const given = await first.browser.ask('POST', `${api}/sign-in/code`, { code: ` ${one} ` })
  expect(given.status).toBe(200)
  const { browser } = await takeLink()
  expect((await browser.ask('POST', `${api}/sign-in/code`, { code: one })).status).toBe(422)
  const bare = other.replace('-', '')
  expect((await browser.ask('POST', `${api}/sign-in/code`, { code: bare })).status).toBe(200)
})

it('cannot be guessed: five tries end the session, also when they come at once', async () => {
  const { browser } = await takeLink()
  const guesses = ['1', '000000', '000001', 'abcde-fghij', '000003', '000004', '000005', '000006']
  const answers = await Promise.all(
    guesses.map((guess) => browser.ask('POST', `${api}/sign-in/code`, { code: guess })),
  )
  const statuses = answers.map(({ status }) => status).sort()
  expect(statuses.filter((status) => status === 422)).toHaveLength(5)
  expect(statuses.filter((status) => status === 200)).toHaveLength(0)
  expect((await browser.ask('POST', `${api}/sign-in/code`, { code: code(1) })).status).toBe(401)
  // Whoever guesses ends their own session, not that of the owner.
  expect((await ada.ask('GET', `${api}/me`)).status).toBe(200)
})

it('has so many tries for one account, however many links are taken', async () => {
  const statuses: number[] = []
  for (let link = 0; link < 5; link += 1) {
    const { browser } = await takeLink()
    for (let guess = 0; guess < 5; guess += 1) {
      const typed = `00000${guess}`
      statuses.push((await browser.ask('POST', `${api}/sign-in/code`, { code: typed })).status)
    }
  }
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(422))
  expect(statuses.slice(20)).toEqual(Array(5).fill(429))
})

it('is not asked for after a link that was made on the machine itself', async () => {
  const staff = (await ada.ask('GET', `${api}/me`)).said.staff
  const actor = { kind: 'command', id: 'root', name: 'root' } as const
  const asked = { staff, way: 'machine', minutes: 15, actor } as const
  const token = tokenOf(await makeSignInLink(door.newsroom, asked))
  const browser = door.browser()
  const taken = await browser.ask('POST', `${api}/sign-in/take`, { token })
  expect(taken.said).toEqual({ stage: 'signed-in' })
  expect((await browser.ask('GET', `${api}/me`)).said.way).toBe('machine')
})

it('can be taken away by its owner, and made anew', async () => {
  expect((await ada.ask('DELETE', `${api}/second-factor`)).status).toBe(200)
  expect((await ada.ask('DELETE', `${api}/second-factor`)).status).toBe(404)
  expect((await takeLink()).stage).toBe('signed-in')
  const begun = await ada.ask('POST', `${api}/second-factor/begin`, {})
  expect(begun.said.secret).not.toBe(secret)
})

it('gives new backup codes, and the old ones are worth nothing then', async () => {
  const fresh = (await ada.ask('POST', `${api}/second-factor/backup-codes`, {})).said.backupCodes
  expect(fresh).toHaveLength(10)
  const { browser } = await takeLink()
  const old = await browser.ask('POST', `${api}/sign-in/code`, { code: backupCodes[0] })
  expect(old.status).toBe(422)
  expect((await browser.ask('POST', `${api}/sign-in/code`, { code: fresh[0] })).status).toBe(200)
})

it('is taken away by an administrator for whoever lost it, and their sessions end', async () => {
  const ben = await door.colleague('Ben', 'administrator')
  const removed = await ben.ask('DELETE', `${api}/people/${id}/second-factor`)
  expect(removed.status).toBe(200)
  expect((await ada.ask('GET', `${api}/me`)).status).toBe(401)
})
