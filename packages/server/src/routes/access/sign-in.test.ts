import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { api, openTestDoor, type TestDoor, tokenOf } from '../../access/door-for-tests.ts'
import { becomeAdministrator, makeFirstLink } from '../../actions/become-administrator.ts'
import { startMailServer, type TestMailServer } from '../../mail/mail-server-for-tests.ts'
import { pass } from '../../newsroom-for-tests.ts'
import { auditsOf } from '../../storage/audits.ts'

let door: TestDoor
beforeEach(async () => {
  door = await openTestDoor()
})
afterEach(async () => {
  expect(door.newsroom.errors).toEqual([])
  await door.close()
})

const ada = { name: ' Ada  Okafor ', email: 'Ada@Lantern.example' }

describe('the first administrator', () => {
  it('comes in by the link, once', async () => {
    const link = await makeFirstLink(door.newsroom)
    expect(link).toMatch(/^https:\/\/lantern\.example\/newsroom\/first#[\w-]{43}$/)
    const browser = door.browser()
    expect((await browser.ask('GET', `${api}/first-administrator`)).said).toEqual({ open: true })
    expect((await browser.ask('GET', `${api}/me`)).status).toBe(401)
    const token = tokenOf(link)
    const answer = await browser.ask('POST', `${api}/first-administrator`, { token, ...ada })
    expect(answer.said).toEqual({ stage: 'signed-in' })
    const me = await browser.ask('GET', `${api}/me`)
    const staff = { name: 'Ada Okafor', email: 'ada@lantern.example', role: 'administrator' }
    expect(me.said).toMatchObject({ staff, way: 'link', hasPasskey: false, hasCode: false })
    const again = { token, name: 'Eve', email: 'eve@lantern.example' }
    const second = await door.browser().ask('POST', `${api}/first-administrator`, again)
    expect(second.status).toBe(410)
    expect(await makeFirstLink(door.newsroom)).toBeUndefined()
    expect((await browser.ask('GET', `${api}/first-administrator`)).said).toEqual({ open: false })
    const audits = await auditsOf(door.newsroom.database.db, me.said.staff.id)
    expect(audits.map(({ action, actor }) => [action, actor.name])).toEqual([
      ['become-administrator', 'Ada Okafor'],
    ])
  })

  it('has fifteen minutes, and the last link that was made', async () => {
    const old = tokenOf(await makeFirstLink(door.newsroom))
    const late = tokenOf(await makeFirstLink(door.newsroom))
    const take = (token: string) => becomeAdministrator(door.newsroom, { token, ...ada })
    expect(await take(old)).toEqual({ outcome: 'over' })
    pass(door.newsroom, 15)
    expect(await take(late)).toEqual({ outcome: 'over' })
  })

  it('keeps the link when what was typed makes no sense', async () => {
    const token = tokenOf(await makeFirstLink(door.newsroom))
    const browser = door.browser()
    const wrong = { token, name: ' ', email: 'ada' }
    const answer = await browser.ask('POST', `${api}/first-administrator`, wrong)
    expect(answer.status).toBe(422)
    expect(answer.said.problems).toEqual([
      { path: 'name', message: 'A name is needed' },
      { path: 'email', message: 'An address of mail looks like name@host.example' },
    ])
    const right = await browser.ask('POST', `${api}/first-administrator`, { token, ...ada })
    expect(right.status).toBe(200)
  })

  it('is one, however many ask at once', async () => {
    const token = tokenOf(await makeFirstLink(door.newsroom))
    const done = await Promise.all(
      ['a', 'b', 'c'].map((one) =>
        becomeAdministrator(door.newsroom, { token, name: one, email: `${one}@x.example` }),
      ),
    )
    expect(done.map(({ outcome }) => outcome).sort()).toEqual(['done', 'over', 'over'])
  })
})

describe('a link', () => {
  it('signs in once, and reading its address does not use it up', async () => {
    const { token } = await door.invite('Ben', 'writer')
    const browser = door.browser()
    for (const path of [
      '/newsroom/api/sign-in/take',
      `/newsroom/api/sign-in/take?token=${token}`,
    ]) {
      expect((await browser.ask('GET', path)).status).toBe(401)
    }
    const taken = await browser.ask('POST', `${api}/sign-in/take`, { token })
    expect(taken.said).toEqual({ stage: 'signed-in' })
    const me = (await browser.ask('GET', `${api}/me`)).said
    expect(me).toMatchObject({ staff: { name: 'Ben', role: 'writer' }, way: 'link' })
    const again = await door.browser().ask('POST', `${api}/sign-in/take`, { token })
    expect([again.status, again.said.error]).toEqual([
      410,
      'This link was used, or is too old. Ask for a new one',
    ])
  })

  it('is too old after its time', async () => {
    const ada = await door.ada()
    const { id, token } = await door.invite('Ben', 'writer')
    const { link } = (await ada.ask('POST', `${api}/people/${id}/link`, {})).said
    pass(door.newsroom, 24 * 60)
    const late = await door.browser().ask('POST', `${api}/sign-in/take`, { token: tokenOf(link) })
    expect(late.status).toBe(410)
    pass(door.newsroom, 6 * 24 * 60)
    const later = await door.browser().ask('POST', `${api}/sign-in/take`, { token })
    expect(later.status).toBe(410)
  })

  it('is kept as a hash', async () => {
    const { token } = await door.invite('Ben', 'writer')
    const kept = JSON.stringify(
      await door.newsroom.database.db.selectFrom('staff_link').selectAll().execute(),
    )
    expect(kept).toContain('"way":"link"')
    expect(kept).not.toContain(token)
  })

  it('carries a cookie that scripts and other sites do not get', async () => {
    const { token } = await door.invite('Ben', 'writer')
    const browser = door.browser()
    await browser.ask('POST', `${api}/sign-in/take`, { token })
    expect(browser.set).toHaveLength(1)
    expect(browser.set[0]).toMatch(/^__Host-stet-staff\.session_token=/)
    for (const said of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']) {
      expect(browser.set[0]).toContain(said)
    }
    expect(browser.set[0]).not.toContain('Domain')
  })
})

describe('without mail', () => {
  it('the page says who to ask', async () => {
    const browser = door.browser()
    expect((await browser.ask('GET', `${api}/sign-in`)).said).toEqual({
      first: true,
      passkeys: true,
      passkeyProblem: null,
      mail: false,
      magazine: 'The Lantern',
      colours: { accent: expect.any(String), accentDark: expect.any(String) },
    })
    const asked = await browser.ask('POST', `${api}/sign-in/link`, { email: 'a@b.example' })
    expect(asked.status).toBe(409)
    expect(asked.said.error).toContain('Ask an administrator')
  })
})

describe('with mail', () => {
  let server: TestMailServer
  beforeEach(async () => {
    await door.close()
    server = await startMailServer()
    const from = 'desk@lantern.example'
    const mail = { host: '127.0.0.1', port: server.port, secure: false, login: null, from }
    door = await openTestDoor({ mail })
  })
  afterEach(() => server.close())

  it('a link comes to the address that was typed, if it is known', async () => {
    await door.ada()
    const browser = door.browser()
    for (const email of ['nobody@lantern.example', ' ADA@lantern.example ']) {
      const asked = await browser.ask('POST', `${api}/sign-in/link`, { email })
      expect([asked.status, asked.text]).toEqual([200, '{"sent":true}'])
    }
    const [letter, ...more] = await server.arrived(1)
    expect(more).toEqual([])
    expect(letter?.to).toEqual(['ada@lantern.example'])
    const link = /https:\/\/lantern\.example\/newsroom\/sign-in#[\w-]+/.exec(
      plain(letter?.text),
    )?.[0]
    const taken = await browser.ask('POST', `${api}/sign-in/take`, { token: tokenOf(link) })
    expect(taken.said).toEqual({ stage: 'signed-in' })
    pass(door.newsroom, 15)
  })

  it('asked for too often it is refused alike, known or not, and comes again later', async () => {
    await door.ada()
    const browser = door.browser()
    const ask = async (email: string) =>
      (await browser.ask('POST', `${api}/sign-in/link`, { email })).status
    for (const email of ['ada@lantern.example', 'nobody@lantern.example']) {
      expect([await ask(email), await ask(email), await ask(email), await ask(email)]).toEqual([
        ...[200, 200, 200, 429],
      ])
    }
    pass(door.newsroom, 5)
    expect(await ask('ada@lantern.example')).toBe(200)
    expect(await server.arrived(4)).toHaveLength(4)
  })

  it('an invitation is mailed, and its link shown to nobody', async () => {
    const ada = await door.ada()
    const ben = { name: 'Ben\nBcc: x@y.example', email: 'ben@lantern.example', role: 'editor' }
    const invited = await ada.ask('POST', `${api}/people`, ben)
    expect(invited.said).toMatchObject({ link: null, mailed: true, problem: null })
    const [letter] = await server.arrived(1)
    expect(letter?.to).toEqual(['ben@lantern.example'])
    expect(plain(letter?.text)).toContain('Ada Okafor has made an account for you')
  })

  it('what hinders it is told to administrators, with the link', async () => {
    const ada = await door.ada()
    await server.close()
    const ben = { name: 'Ben', email: 'ben@lantern.example', role: 'editor' }
    const invited = await ada.ask('POST', `${api}/people`, ben)
    expect(invited.status).toBe(201)
    expect(invited.said).toMatchObject({
      link: expect.stringContaining('/newsroom/sign-in#'),
      mailed: false,
      problem: expect.stringContaining('Nothing listens at 127.0.0.1'),
    })
    const people = await ada.ask('GET', `${api}/people`)
    expect(people.said.mailProblem).toContain('Nothing listens at 127.0.0.1')
    expect(door.newsroom.errors.splice(0)).toHaveLength(1)
    server = await startMailServer()
  })
})

function plain(text = ''): string {
  return text.replace(/=\r\n/g, '').replace(/=3D/g, '=')
}
