import { afterEach, beforeEach, expect, it } from 'vitest'
import { api, openTestDoor, type TestDoor } from '../../access/door-for-tests.ts'
import { half, withCode } from '../../access/half-in-for-tests.ts'
import { onBoth } from '../../storage/both-for-tests.ts'

onBoth('a session', (ready) => {
  let door: TestDoor
  beforeEach(async () => {
    door = await openTestDoor({ database: ready.address })
  })
  afterEach(() => door.close())

  const minutes = (count: number) => new Date(Date.now() - count * 60_000).toISOString()

  async function begun(at: string): Promise<void> {
    const { db } = door.newsroom.database
    await db.updateTable('staff_session').set({ created_at: at }).execute()
  }

  it('ends 30 days after signing in, though it was used every day', async () => {
    const ada = await door.ada()
    await begun(minutes(30 * 24 * 60 - 1))
    expect((await ada.ask('GET', `${api}/me`)).status).toBe(200)
    const [session] = (await ada.ask('GET', `${api}/sessions`)).said.sessions
    expect(Date.parse(session.endsAt) - Date.now()).toBeLessThanOrEqual(60_000)
    await begun(minutes(30 * 24 * 60))
    expect((await ada.ask('GET', `${api}/me`)).said).toEqual({ error: 'Please sign in' })
    const { db } = door.newsroom.database
    expect(await db.selectFrom('staff_session').select('id').execute()).toEqual([])
  })

  it('ends when nobody used it for a week', async () => {
    const { token } = await door.invite('Ben', 'writer')
    const ben = door.browser()
    await ben.ask('POST', `${api}/sign-in/take`, { token })
    expect(ben.set[0]).toContain(`Max-Age=${7 * 24 * 60 * 60}`)
    const { db } = door.newsroom.database
    const row = await db
      .selectFrom('staff_session')
      .select('expires_at')
      .where('way', '=', 'link')
      .orderBy('created_at', 'desc')
      .executeTakeFirstOrThrow()
    const left = new Date(row.expires_at).getTime() - Date.now()
    expect(Math.abs(left - 7 * 24 * 60 * 60 * 1000)).toBeLessThan(60_000)
  })

  it('waits a quarter of an hour for a code, then a new link is needed', async () => {
    const { ada, id, code } = await withCode(door)
    const browser = await half(door, ada, id)
    expect((await browser.ask('GET', `${api}/me`)).said.stage).toBe('code')
    await begun(minutes(15))
    const listed = (await ada.ask('GET', `${api}/sessions`)).said.sessions
    expect(listed.map(({ way }: { way: string }) => way)).toEqual(['link-and-code'])
    const late = await browser.ask('POST', `${api}/sign-in/code`, { code: code(0) })
    expect([late.status, late.said]).toEqual([401, { error: 'Please sign in' }])
  })

  it('lets nobody in who waited until the code was taken away', async () => {
    const { ada, id } = await withCode(door)
    const browser = await half(door, ada, id)
    await ada.ask('DELETE', `${api}/second-factor`)
    expect((await browser.ask('GET', `${api}/me`)).said).toEqual({ error: 'Please sign in' })
    expect((await ada.ask('GET', `${api}/me`)).status).toBe(200)
  })
})
