import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TestBrowser } from '../../access/browser-for-tests.ts'
import { api, openTestDoor, type TestDoor, tokenOf } from '../../access/door-for-tests.ts'
import { roles } from '../../access/staff.ts'
import { auditsOf } from '../../storage/audits.ts'

let door: TestDoor
let ada: TestBrowser
beforeEach(async () => {
  door = await openTestDoor()
  ada = await door.ada()
})
afterEach(async () => {
  expect(door.newsroom.errors).toEqual([])
  await door.close()
})

const idOf = async (browser: TestBrowser) =>
  (await browser.ask('GET', `${api}/me`)).said.staff.id as string

describe('people', () => {
  it('are invited with a role, shown with what they have, changed and removed', async () => {
    const sent = { name: 'Ben', email: 'Ben@lantern.example', role: 'writer' }
    const invited = await ada.ask('POST', `${api}/people`, sent)
    expect(invited.status).toBe(201)
    expect(invited.said).toMatchObject({ mailed: false, problem: null })
    const { id, link } = invited.said
    const listed = async () => (await ada.ask('GET', `${api}/people`)).said.people
    expect(await listed()).toMatchObject([
      { name: 'Ada Okafor', invited: false, you: true },
      { name: 'Ben', email: 'ben@lantern.example', invited: true, lastSeenAt: null, you: false },
    ])
    const ben = door.browser()
    await ben.ask('POST', `${api}/sign-in/take`, { token: tokenOf(link) })
    expect((await listed())[1]).toMatchObject({ invited: false, hasPasskey: false, hasCode: false })
    const changed = await ada.ask('PATCH', `${api}/people/${id}`, { name: 'Ben Ito' })
    expect(changed.said.staff).toMatchObject({ name: 'Ben Ito', role: 'writer' })
    expect((await ben.ask('GET', `${api}/me`)).said.staff.name).toBe('Ben Ito')
    expect((await ada.ask('DELETE', `${api}/people/${id}`)).status).toBe(200)
    expect((await ben.ask('GET', `${api}/me`)).status).toBe(401)
    expect(await listed()).toHaveLength(1)
    const audits = await auditsOf(door.newsroom.database.db, id)
    expect(audits.map(({ action, actor }) => `${actor.name}: ${action}`)).toEqual([
      'Ada Okafor: invite-person',
      'Ada Okafor: make-sign-in-link',
      'Ben: take-sign-in-link',
      'Ada Okafor: change-person',
      'Ada Okafor: remove-person',
    ])
  })

  it('are known by one address of mail each', async () => {
    await door.invite('Ben', 'writer')
    const again = { name: 'Other', email: 'BEN@lantern.example', role: 'editor' }
    const answer = await ada.ask('POST', `${api}/people`, again)
    expect(answer.status).toBe(409)
    expect(answer.said.problems).toMatchObject([{ path: 'email' }])
  })

  it('of another role begin anew', async () => {
    const ben = await door.colleague('Ben', 'administrator')
    const id = await idOf(ben)
    await ada.ask('PATCH', `${api}/people/${id}`, { role: 'writer' })
    expect((await ben.ask('GET', `${api}/people`)).status).toBe(401)
  })

  it('leave an administrator behind', async () => {
    const id = await idOf(ada)
    const last = 'A newsroom needs an administrator, and this is the last one'
    // One who never came in does not count.
    await door.invite('Ben', 'administrator')
    const demoted = await ada.ask('PATCH', `${api}/people/${id}`, { role: 'editor' })
    expect([demoted.status, demoted.said.error]).toEqual([409, last])
    const removed = await ada.ask('DELETE', `${api}/people/${id}`)
    expect([removed.status, removed.said.error]).toEqual([409, last])
    await door.colleague('Cleo', 'administrator')
    expect((await ada.ask('DELETE', `${api}/people/${id}`)).status).toBe(200)
    expect((await ada.ask('GET', `${api}/me`)).status).toBe(401)
  })

  it.each([
    ['POST', { name: '', email: 'x', role: 'king' }, ['name', 'email', 'role']],
    ['POST', { name: 'x'.repeat(121), email: 'a@b.example', role: 'writer' }, ['name']],
    ['POST', {}, ['name', 'email', 'role']],
    ['POST', [], ['']],
  ])('cannot be invited by %s %o', async (method, sent, paths) => {
    const answer = await ada.ask(method, `${api}/people`, sent)
    expect(answer.status).toBe(422)
    expect(answer.said.problems.map(({ path }: { path: string }) => path)).toEqual(paths)
  })

  it('that nobody knows cannot be changed', async () => {
    for (const [method, path] of [
      ['PATCH', 'x'],
      ['DELETE', 'x'],
      ['POST', 'x/link'],
      ['DELETE', 'x/second-factor'],
    ] as const) {
      expect((await ada.ask(method, `${api}/people/${path}`, {})).status, path).toBe(404)
    }
  })
})

it.each(roles.filter((role) => role !== 'administrator'))('a %s sees none of it', async (role) => {
  const them = await door.colleague('Ben', role)
  const id = await idOf(ada)
  for (const [method, path] of [
    ['GET', ''],
    ['POST', ''],
    ['PATCH', `/${id}`],
    ['DELETE', `/${id}`],
    ['POST', `/${id}/link`],
    ['DELETE', `/${id}/second-factor`],
  ] as const) {
    const body = method === 'GET' ? undefined : { role: 'administrator' }
    const answer = await them.ask(method, `${api}/people${path}`, body)
    expect([method, path, answer.status]).toEqual([method, path, 403])
  }
  const own = await them.ask('PATCH', `${api}/me`, { name: 'Benno', role: 'administrator' })
  expect(own.said.staff).toMatchObject({ name: 'Benno', role })
})

describe('sessions', () => {
  it('are listed, and ended one by one or all but this', async () => {
    const id = await idOf(ada)
    const others: TestBrowser[] = []
    for (let count = 0; count < 3; count += 1) {
      const { link } = (await ada.ask('POST', `${api}/people/${id}/link`, {})).said
      const other = door.browser()
      await other.ask('POST', `${api}/sign-in/take`, { token: tokenOf(link) })
      others.push(other)
    }
    const listed = async () => (await ada.ask('GET', `${api}/sessions`)).said.sessions
    const sessions = await listed()
    expect(sessions).toHaveLength(4)
    expect(sessions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1)
    expect(sessions[0]).toMatchObject({ device: 'Chrome on Linux', way: 'link' })
    expect(JSON.stringify(sessions)).not.toContain('token')
    const [one] = await (others[0] as TestBrowser)
      .ask('GET', `${api}/sessions`)
      .then(({ said }) => said.sessions.filter(({ current }: { current: boolean }) => current))
    expect((await ada.ask('DELETE', `${api}/sessions/${one.id}`)).said).toEqual({ ended: 1 })
    expect((await ada.ask('DELETE', `${api}/sessions/${one.id}`)).status).toBe(404)
    expect((await others[0]?.ask('GET', `${api}/me`))?.status).toBe(401)
    expect((await others[1]?.ask('GET', `${api}/me`))?.status).toBe(200)
    expect((await ada.ask('DELETE', `${api}/sessions`)).said).toEqual({ ended: 2 })
    expect((await others[2]?.ask('GET', `${api}/me`))?.status).toBe(401)
    expect(await listed()).toHaveLength(1)
  })

  it('of somebody else cannot be ended', async () => {
    const ben = await door.colleague('Ben', 'administrator')
    const [{ id }] = (await ada.ask('GET', `${api}/sessions`)).said.sessions
    expect((await ben.ask('DELETE', `${api}/sessions/${id}`)).status).toBe(404)
    expect((await ada.ask('GET', `${api}/me`)).status).toBe(200)
  })

  it('end by signing out', async () => {
    const before = new Map(ada.cookies)
    expect((await ada.ask('POST', `${api}/sign-out`, {})).status).toBe(200)
    expect(ada.cookies.size).toBe(0)
    for (const [name, value] of before) ada.cookies.set(name, value)
    expect((await ada.ask('GET', `${api}/me`)).status).toBe(401)
  })

  it('are worth nothing without their signature', async () => {
    const [name = '', value = ''] = [...ada.cookies][0] ?? []
    ada.cookies.set(name, value.replace(/\.[^.]*$/, ''))
    expect((await ada.ask('GET', `${api}/me`)).status).toBe(401)
    ada.cookies.set(name, value.replace(/\.[^.]*$/, `.${'A'.repeat(43)}%3D`))
    expect((await ada.ask('GET', `${api}/me`)).status).toBe(401)
  })

  it('that the library began without a way of ours open nothing', async () => {
    const { db } = door.newsroom.database
    await db.updateTable('staff_session').set({ way: null }).execute()
    expect((await ada.ask('GET', `${api}/me`)).said).toEqual({ error: 'Please sign in' })
  })
})
