import { getMigrations } from 'better-auth/db/migration'
import { expect, it } from 'vitest'
import { betterAuthOptions } from '../access/better-auth-options.ts'
import type { Staff } from '../access/staff.ts'
import { deleteLinks, saveLink, takeLink } from './account-links.ts'
import { endSession, endSessions, sessionsOf, takeGuess, useCode } from './account-sessions.ts'
import {
  deleteStaff,
  findStaff,
  findStaffByEmail,
  hasPasskey,
  insertStaff,
  isLastAdministrator,
  libraryDatabase,
  listPeople,
  lockAdministrators,
  markArrived,
  staffWithRole,
  updateStaff,
} from './accounts.ts'
import { onBoth } from './both-for-tests.ts'
import { type Database, type Handle, transaction } from './database.ts'

const at = '2026-11-20T10:00:00.000Z'
const later = '2026-11-20T11:00:00.000Z'
const ada: Staff = { id: 'ada', name: 'Ada', email: 'ada@x.example', role: 'administrator' }
const ben: Staff = { id: 'ben', name: 'Ben', email: 'ben@x.example', role: 'writer' }

function optionsFor(handle: Handle) {
  return betterAuthOptions({
    database: libraryDatabase(handle),
    origin: 'https://lantern.example',
    path: '/newsroom/auth',
    magazine: 'The Lantern',
    secret: 'x'.repeat(43),
    cookie: '__Host-stet-staff',
    newId: () => 'id',
    passkeys: {},
    warn: () => undefined,
  })
}

async function addSession(db: Database, staff: string, id: string, expires = '2027-01-01') {
  const time = new Date(`${expires}T00:00:00.000Z`).toISOString()
  const row = { id, staff, token: id, way: 'link', guesses: null, user_agent: 'x' }
  const times = { expires_at: time, created_at: at, updated_at: at }
  await db
    .insertInto('staff_session')
    .values({ ...row, ...times })
    .execute()
}

onBoth('accounts', (ready) => {
  it('have every table and column that better-auth asks for', async () => {
    const { toBeCreated, toBeAdded } = await getMigrations(optionsFor(ready.handle))
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
  })

  it('are found by id and by address, written in any case', async () => {
    const { db } = ready.handle
    expect(await insertStaff(db, { ...ada, email: ' Ada@X.example' }, at)).toBe(true)
    expect(await insertStaff(db, { ...ben, email: 'ADA@x.example' }, at)).toBe(false)
    expect(await findStaff(db, 'ada')).toEqual(ada)
    expect(await findStaffByEmail(db, 'aDA@x.example ')).toEqual(ada)
    expect(await findStaff(db, 'ben')).toBeUndefined()
    await updateStaff(db, { id: 'ada', name: 'Ada O', role: 'editor' }, later)
    expect(await findStaff(db, 'ada')).toEqual({ ...ada, name: 'Ada O', role: 'editor' })
    expect(await staffWithRole(db, 'administrator')).toEqual([])
  })

  it('are listed with what they have', async () => {
    const { db } = ready.handle
    await insertStaff(db, ada, at)
    await insertStaff(db, ben, at)
    await markArrived(db, 'ada')
    await addSession(db, 'ada', 's1')
    expect(await listPeople(db)).toEqual([
      { ...ada, lastSeenAt: at, invited: false, hasPasskey: false, hasCode: false },
      { ...ben, lastSeenAt: null, invited: true, hasPasskey: false, hasCode: false },
    ])
    expect(await hasPasskey(db, 'ada')).toBe(false)
  })

  it('tell the last administrator, not counting who never came in', async () => {
    await insertStaff(ready.handle.db, ada, at)
    await insertStaff(ready.handle.db, { ...ben, role: 'administrator' }, at)
    const isLast = (staff: Staff) =>
      transaction(ready.handle, async (db) => {
        await lockAdministrators(db)
        return isLastAdministrator(db, staff)
      })
    await markArrived(ready.handle.db, 'ada')
    expect(await isLast(ada)).toBe(true)
    expect(await isLast(ben)).toBe(false)
    await markArrived(ready.handle.db, 'ben')
    expect(await isLast(ada)).toBe(false)
  })

  it('take everything with them that could let somebody in', async () => {
    const { db } = ready.handle
    await insertStaff(db, ben, at)
    await addSession(db, 'ben', 's1')
    await saveLink(db, { hash: 'h', staff: 'ben', way: 'link', until: later }, at)
    await useCode(db, { staff: 'ben', code: '123456', at, since: at })
    await deleteStaff(db, 'ben')
    expect(await sessionsOf(db, 'ben', at)).toEqual([])
    expect(await takeLink(db, 'h', at)).toBeUndefined()
  })
})

onBoth('sessions of staff', (ready) => {
  it('are listed while they hold, and ended by their owner', async () => {
    const { db } = ready.handle
    await insertStaff(db, ada, at)
    await insertStaff(db, ben, at)
    await addSession(db, 'ada', 's1')
    await addSession(db, 'ada', 's2')
    await addSession(db, 'ada', 'old', '2026-11-01')
    expect((await sessionsOf(db, 'ada', at)).map(({ id }) => id).sort()).toEqual(['s1', 's2'])
    expect((await sessionsOf(db, 'ada', at))[0]).toMatchObject({ createdAt: at, lastSeenAt: at })
    expect(await endSession(db, { staff: 'ben', session: 's1' })).toBe(false)
    expect(await endSession(db, { staff: 'ada', session: 's1' })).toBe(true)
    expect(await endSessions(db, { staff: 'ada', except: 's2' })).toBe(1)
    expect(await endSessions(db, { staff: 'ada' })).toBe(1)
  })

  it('have so many guesses, however they come', async () => {
    const { db } = ready.handle
    await insertStaff(db, ada, at)
    await addSession(db, 'ada', 's1')
    const taken = await Promise.all(Array.from({ length: 9 }, () => takeGuess(db, 's1', 5)))
    expect(taken.filter(Boolean)).toHaveLength(5)
    expect(await takeGuess(db, 'other', 5)).toBe(false)
  })

  it('take a code once, and forget it in time', async () => {
    const { db } = ready.handle
    await insertStaff(db, ada, at)
    await insertStaff(db, ben, at)
    const use = (staff: string, when: string, since = at) =>
      useCode(db, { staff, code: '123456', at: when, since })
    expect(await use('ada', at)).toBe(true)
    expect(await use('ada', at)).toBe(false)
    expect(await use('ben', at)).toBe(true)
    expect(await use('ada', later, later)).toBe(true)
  })
})

onBoth('links', (ready) => {
  it('are taken once, by one of many, and not after their time', async () => {
    const { db } = ready.handle
    await insertStaff(db, ada, at)
    const link = { hash: 'h', staff: 'ada', way: 'link', until: later }
    await saveLink(db, link, at)
    const taken = await Promise.all([1, 2, 3].map(() => takeLink(db, 'h', at)))
    expect(taken.filter(Boolean)).toEqual([link])
    await saveLink(db, link, at)
    expect(await takeLink(db, 'h', later)).toBeUndefined()
    expect(await takeLink(db, 'h', at)).toBeUndefined()
  })

  it('are forgotten for one person, or for the first administrator', async () => {
    const { db } = ready.handle
    await insertStaff(db, ada, at)
    await saveLink(db, { hash: 'a', staff: 'ada', way: 'link', until: later }, at)
    await saveLink(db, { hash: 'f', staff: null, way: 'link', until: later }, at)
    await deleteLinks(db, null)
    expect(await takeLink(db, 'f', at)).toBeUndefined()
    await deleteLinks(db, 'ada')
    expect(await takeLink(db, 'a', at)).toBeUndefined()
  })
})
