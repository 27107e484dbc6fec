import type { Hono } from 'hono'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openAccess } from '../../access/access.ts'
import { testAuthenticator } from '../../access/authenticator-for-tests.ts'
import { api, openTestDoor, origin, type TestDoor } from '../../access/door-for-tests.ts'
import { half, withCode } from '../../access/half-in-for-tests.ts'
import { openLimits } from '../../access/limits.ts'
import { newsroomAddress } from '../../access/newsroom-address.ts'
import { PressRoom } from '../../site/press-room.ts'
import { onBoth } from '../../storage/both-for-tests.ts'
import { newsroomApi } from '../newsroom/newsroom-api.ts'
import { accessRoutes } from './access-routes.ts'
import { passkeyRoutes } from './passkeys.ts'

const passkey = '/newsroom/auth/passkey'
const sessionCookie = '__Host-stet-staff.session_token'

onBoth('who asks many times at once', (ready) => {
  let door: TestDoor
  beforeEach(async () => {
    door = await openTestDoor({ database: ready.address })
  })
  afterEach(async () => {
    expect(door.newsroom.errors).toEqual([])
    await door.close()
  })

  it('takes a link once', async () => {
    const { token } = await door.invite('Ben', 'writer')
    const browsers = Array.from({ length: 6 }, () => door.browser())
    const answers = await Promise.all(
      browsers.map((browser) => browser.ask('POST', `${api}/sign-in/take`, { token })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410, 410])
  })

  it('uses a code once, and a backup code once', async () => {
    const { ada, id, code, backupCodes } = await withCode(door)
    for (const typed of [code(0), backupCodes[0]]) {
      const browsers = [await half(door, ada, id), await half(door, ada, id)]
      const answers = await Promise.all(
        browsers.map((browser) => browser.ask('POST', `${api}/sign-in/code`, { code: typed })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
    }
  })

  it('is told in words where two backup codes meet', async () => {
    const { ada, id, backupCodes } = await withCode(door)
    const browsers = [await half(door, ada, id), await half(door, ada, id)]
    const answers = await Promise.all(
      browsers.map((browser, index) =>
        browser.ask('POST', `${api}/sign-in/code`, { code: backupCodes[index] }),
      ),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses).toContain(200)
    expect(statuses.filter((status) => status !== 200 && status !== 422)).toEqual([])
  })
})

let door: TestDoor
beforeEach(async () => {
  door = await openTestDoor()
})
afterEach(() => door.close())

it('begins a session of a new secret, whatever cookie the browser came with', async () => {
  const eve = await door.colleague('Eve', 'contributor')
  const planted = eve.cookies.get(sessionCookie) ?? ''
  const { token } = await door.invite('Ben', 'editor')
  const ben = door.browser()
  ben.cookies.set(sessionCookie, planted)
  await ben.ask('POST', `${api}/sign-in/take`, { token })
  expect(ben.cookies.get(sessionCookie)).not.toBe(planted)
  expect((await ben.ask('GET', `${api}/me`)).said.staff.name).toBe('Ben')
  expect((await eve.ask('GET', `${api}/me`)).said.staff.name).toBe('Eve')
})

it('takes the code that began it for no second sign-in', async () => {
  const { ada, id, code } = await withCode(door)
  const browser = await half(door, ada, id)
  const again = await browser.ask('POST', `${api}/sign-in/code`, { code: code(-1) })
  expect(again.status).toBe(422)
})

it('signs out the other devices that came in by passkey when one is taken away', async () => {
  const ada = await door.ada()
  const device = testAuthenticator(origin)
  const creation = await ada.ask('GET', `${passkey}/generate-register-options`)
  const added = await ada.ask('POST', `${passkey}/verify-registration`, {
    response: device.create(creation.said),
  })
  const phone = door.browser()
  const request = await phone.ask('GET', `${passkey}/generate-authenticate-options`)
  await phone.ask('POST', `${passkey}/verify-authentication`, {
    response: device.get(request.said),
  })
  expect((await phone.ask('GET', `${api}/me`)).said.way).toBe('passkey')
  const unknown = await ada.ask('POST', `${passkey}/delete-passkey`, { id: 'nothing' })
  expect([unknown.status, (await phone.ask('GET', `${api}/me`)).status]).toEqual([422, 200])
  await ada.ask('POST', `${passkey}/delete-passkey`, { id: added.said.id })
  expect((await phone.ask('GET', `${api}/me`)).status).toBe(401)
  expect((await ada.ask('GET', `${api}/me`)).status).toBe(200)
})

it('sets no cookie that another host, a script or another site gets', async () => {
  const { ada, id, code } = await withCode(door)
  const lines: string[] = [...ada.set]
  const browser = await half(door, ada, id)
  lines.push(...browser.set)
  await browser.ask('GET', `${passkey}/generate-authenticate-options`)
  lines.push(...browser.set)
  await browser.ask('POST', `${api}/sign-in/code`, { code: code(0) })
  lines.push(...browser.set)
  await browser.ask('POST', `${api}/sign-out`)
  lines.push(...browser.set)
  expect(lines.length).toBeGreaterThan(4)
  for (const line of lines) {
    expect(line).toMatch(/^__Host-stet-staff\./)
    expect(line).not.toContain('Domain')
    for (const said of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']) {
      expect(line).toContain(said)
    }
  }
})

it('answers a link that was asked for before it looks whose address that is', async () => {
  await door.close()
  const mail = { host: '127.0.0.1', port: 9, secure: false, login: null, from: 'a@b.example' }
  door = await openTestDoor({ mail })
  await door.ada()
  const sent = await door.browser().ask('POST', `${api}/sign-in/link`, {
    email: 'ada@lantern.example',
  })
  expect(sent.status).toBe(200)
  const { db } = door.newsroom.database
  expect(await db.selectFrom('staff_link').select('hash').execute()).toEqual([])
})

it('makes links to its own address, whatever host a request names', async () => {
  const ada = await door.ada()
  const { id } = (await ada.ask('GET', `${api}/me`)).said.staff
  const evil = { host: 'evil.example' }
  expect((await ada.ask('POST', `${api}/people/${id}/link`, {}, evil)).status).toBe(421)
  const forwarded = { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }
  const { link } = (await ada.ask('POST', `${api}/people/${id}/link`, {}, forwarded)).said
  expect(link).toMatch(/^https:\/\/lantern\.example\/newsroom\/sign-in#/)
})

it('changes nothing by any of its routes for a page of somebody else’s', async () => {
  const ada = await door.ada()
  const { newsroom } = door
  const address = newsroomAddress(newsroom.config)
  if (!address) throw new Error('The newsroom of this test has no address')
  const access = openAccess(newsroom, address)
  const routes = (app: Pick<Hono, 'routes'>, base: string) =>
    app.routes
      .filter(({ method }) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method))
      .filter(({ path }) => !path.includes('*'))
      .map(({ method, path }) => ({ method, path: base + path.replace(/:\w+/g, '1') }))
  const ways = accessRoutes(access, openLimits(newsroom.config), (_, next) => next())
  const all = [
    ...routes(ways, api),
    ...routes(newsroomApi(newsroom, new PressRoom(newsroom)), api),
    ...routes(passkeyRoutes(access), '/newsroom/auth'),
  ]
  expect(new Set(all.map(({ method, path }) => method + path)).size).toBeGreaterThan(30)
  for (const { method, path } of all) {
    for (const from of ['https://evil.example', 'https://lantern.example:444', 'null']) {
      const answer = await ada.ask(
        method,
        path,
        {},
        { origin: from, 'sec-fetch-site': 'same-site' },
      )
      expect([method, path, answer.status]).toEqual([method, path, 403])
      expect(answer.said.error).toBe('This request does not come from a page of this newsroom')
    }
  }
})
