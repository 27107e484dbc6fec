import { afterEach, beforeEach, expect, it } from 'vitest'
import { type TestAuthenticator, testAuthenticator } from '../../access/authenticator-for-tests.ts'
import type { TestBrowser } from '../../access/browser-for-tests.ts'
import { api, openTestDoor, origin, type TestDoor } from '../../access/door-for-tests.ts'

let door: TestDoor
let ada: TestBrowser
let device: TestAuthenticator
const passkey = '/newsroom/auth/passkey'

beforeEach(async () => {
  door = await openTestDoor()
  ada = await door.ada()
  device = testAuthenticator(origin)
})
afterEach(() => door.close())

async function register(browser: TestBrowser, name?: string) {
  const options = await browser.ask('GET', `${passkey}/generate-register-options`)
  const response = device.create(options.said)
  return browser.ask('POST', `${passkey}/verify-registration`, { response, name })
}

async function signIn(browser: TestBrowser) {
  const options = await browser.ask('GET', `${passkey}/generate-authenticate-options`)
  return browser.ask('POST', `${passkey}/verify-authentication`, {
    response: device.get(options.said),
  })
}

it('is added by who is signed in, and signs in from then on', async () => {
  const options = await ada.ask('GET', `${passkey}/generate-register-options`)
  expect(options.said).toMatchObject({
    rp: { id: 'lantern.example', name: 'The Lantern' },
    user: { name: 'ada@lantern.example', displayName: 'Ada Okafor' },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const added = await register(ada, '  My  phone ')
  expect(added.said).toMatchObject({ name: 'My phone', id: expect.any(String) })
  expect(added.text).not.toContain('publicKey')
  expect((await ada.ask('GET', `${api}/me`)).said.hasPasskey).toBe(true)
  const browser = door.browser()
  const asked = await browser.ask('GET', `${passkey}/generate-authenticate-options`)
  expect(asked.said.userVerification).toBe('required')
  expect(asked.said).not.toHaveProperty('allowCredentials')
  const signed = await signIn(browser)
  expect([signed.status, signed.text]).toEqual([200, '{"stage":"signed-in"}'])
  const me = await browser.ask('GET', `${api}/me`)
  expect(me.said).toMatchObject({ staff: { name: 'Ada Okafor' }, way: 'passkey' })
})

it('asks for no code of who has one: it proves two things already', async () => {
  await register(ada)
  const { db } = door.newsroom.database
  await db.updateTable('staff').set({ has_code: 1 }).execute()
  const browser = door.browser()
  await signIn(browser)
  expect((await browser.ask('GET', `${api}/me`)).said).toMatchObject({ way: 'passkey' })
})

it('counts only where the device recognised its owner', async () => {
  await register(ada)
  device.recognises = false
  const browser = door.browser()
  expect((await signIn(browser)).status).toBe(422)
  expect((await browser.ask('GET', `${api}/me`)).status).toBe(401)
})

it('answers one question once', async () => {
  await register(ada)
  const browser = door.browser()
  const options = await browser.ask('GET', `${passkey}/generate-authenticate-options`)
  const challenged = new Map(browser.cookies)
  const response = device.get(options.said)
  const first = await browser.ask('POST', `${passkey}/verify-authentication`, { response })
  expect(first.status).toBe(200)
  const other = door.browser()
  for (const [name, value] of challenged) other.cookies.set(name, value)
  const again = await other.ask('POST', `${passkey}/verify-authentication`, { response })
  expect(again.status).toBe(422)
})

it('leaves no questions behind that nobody answered', async () => {
  const { db } = door.newsroom.database
  const count = async () => (await db.selectFrom('staff_challenge').select('id').execute()).length
  for (let asked = 0; asked < 3; asked += 1) {
    await door.browser().ask('GET', `${passkey}/generate-authenticate-options`)
  }
  expect(await count()).toBe(3)
  await db.updateTable('staff_challenge').set({ expires_at: '2026-01-01T00:00:00.000Z' }).execute()
  await door.browser().ask('GET', `${passkey}/generate-authenticate-options`)
  expect(await count()).toBe(1)
})

it('is not taken from another device, from another page, or from nobody', async () => {
  await register(ada)
  const browser = door.browser()
  const ask = async (from: TestAuthenticator) => {
    const options = await browser.ask('GET', `${passkey}/generate-authenticate-options`)
    const response = from.get(options.said)
    return (await browser.ask('POST', `${passkey}/verify-authentication`, { response })).status
  }
  expect(await ask(testAuthenticator(origin))).toBe(422)
  expect(await ask(testAuthenticator('https://lantern.example.evil.example'))).toBe(422)
  expect((await browser.ask('POST', `${passkey}/verify-authentication`, {})).status).toBe(422)
  const stranger = await register(door.browser())
  expect(stranger.status).toBe(401)
})

it('begins no session when it is added, whatever is asked for', async () => {
  const options = await ada.ask('GET', `${passkey}/generate-register-options`)
  const response = device.create(options.said)
  const sent = { response, createSession: true }
  const added = await ada.ask('POST', `${passkey}/verify-registration`, sent)
  expect(added.status).toBe(200)
  expect((await ada.ask('GET', `${api}/sessions`)).said.sessions).toHaveLength(1)
})

it('is listed, named and taken away by its owner only', async () => {
  const { id } = (await register(ada, 'Phone')).said
  const ben = await door.colleague('Ben', 'administrator')
  for (const change of ['delete-passkey', 'update-passkey']) {
    const answer = await ben.ask('POST', `${passkey}/${change}`, { id, name: 'Mine' })
    expect(answer.status, change).toBe(422)
  }
  expect((await ben.ask('GET', `${passkey}/list-user-passkeys`)).said).toEqual([])
  await ada.ask('POST', `${passkey}/update-passkey`, { id, name: 'Key' })
  const list = (await ada.ask('GET', `${passkey}/list-user-passkeys`)).said
  expect(list).toMatchObject([{ id, name: 'Key' }])
  expect(Object.keys(list[0]).sort()).toEqual([
    ...['aaguid', 'backedUp', 'createdAt', 'deviceType', 'id', 'name'],
  ])
  expect((await ada.ask('POST', `${passkey}/delete-passkey`, { id })).status).toBe(200)
  expect((await signIn(door.browser())).status).toBe(422)
})

it('goes with the account', async () => {
  const ben = await door.colleague('Ben', 'writer')
  await register(ben)
  const { people } = (await ada.ask('GET', `${api}/people`)).said
  const { id } = people.find(({ name }: { name: string }) => name === 'Ben')
  await ada.ask('DELETE', `${api}/people/${id}`)
  expect((await signIn(door.browser())).status).toBe(422)
})

it('is changed only within a day of signing in', async () => {
  const { db } = door.newsroom.database
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString()
  await db.updateTable('staff_session').set({ created_at: yesterday }).execute()
  expect((await ada.ask('GET', `${api}/me`)).said.fresh).toBe(false)
  const options = await ada.ask('GET', `${passkey}/generate-register-options`)
  expect([options.status, options.said.error]).toEqual([
    403,
    'Please sign in again first: ways in can be changed for a day after that',
  ])
  expect((await ada.ask('POST', `${api}/second-factor/begin`, {})).status).toBe(403)
})

// The library has many addresses. Only those above are reached; none of these is.
it.each([
  ['POST', 'sign-up/email'],
  ['POST', 'sign-in/email'],
  ['POST', 'sign-in/social'],
  ['POST', 'sign-in/magic-link'],
  ['GET', 'magic-link/verify?token=x'],
  ['POST', 'two-factor/enable'],
  ['POST', 'two-factor/disable'],
  ['POST', 'two-factor/verify-totp'],
  ['POST', 'two-factor/verify-backup-code'],
  ['POST', 'two-factor/send-otp'],
  ['GET', 'get-session'],
  ['GET', 'list-sessions'],
  ['POST', 'revoke-sessions'],
  ['POST', 'update-user'],
  ['POST', 'change-email'],
  ['POST', 'set-password'],
  ['POST', 'delete-user'],
  ['POST', 'update-session'],
  ['POST', 'staff-entry/enter-staff'],
  ['GET', 'ok'],
  ['GET', 'error'],
  ['GET', 'passkey/../get-session'],
  ['GET', 'passkey%2f..%2fget-session'],
  ['GET', 'PASSKEY/list-user-passkeys'],
  ['GET', '/get-session'],
] as const)('the library does not answer %s %s', async (method, path) => {
  const before = (await ada.ask('GET', `${api}/me`)).said
  const body = { email: 'ada@lantern.example', role: 'administrator', code: '000000', name: 'Eve' }
  const answer = await ada.ask(
    method,
    `/newsroom/auth/${path}`,
    method === 'GET' ? undefined : body,
  )
  expect(answer.status).toBe(404)
  expect(answer.said).toEqual({ error: 'There is no such question' })
  expect((await ada.ask('GET', `${api}/me`)).said).toEqual(before)
})
