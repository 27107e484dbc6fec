import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import {
  addCommenter,
  commenterByEmail,
  deleteCommenter,
  nameCommenter,
  ownAccount,
  setCommenterEmail,
} from './commenter-accounts.ts'
import { addFollow, followersTold, followersToTell, isFollowed } from './commenter-follows.ts'
import {
  addLetter,
  countUnread,
  dropUnwantedMail,
  lastMailedOfWaiting,
  lettersMailed,
  lettersOf,
  mailDue,
  markLettersRead,
} from './commenter-letters.ts'
import { saveCommenterLink, takeCommenterLink } from './commenter-links.ts'
import { addMute, isMuted, mutedBy, removeMute } from './commenter-mutes.ts'
import { addCommenterSession, endOtherSessions } from './commenter-sessions.ts'
import { findSession, setCommenterStanding } from './commenters.ts'
import { transaction } from './database.ts'

const [now, later] = ['2026-11-20T10:00:00.000Z', '2026-11-20T11:00:00.000Z'] as const
const story = 's1' as StoryId

onBoth('commenters', (ready) => {
  const add = async (id: string, email: string | null = `${id}@post.example`) => {
    await addCommenter(ready.handle.db, { id, email, since: now })
    const named = { name: id.toUpperCase(), key: id }
    return transaction(ready.handle, (db) => nameCommenter(db, id, named))
  }
  const letter = (id: string, commenter: string, isMailed = true) =>
    addLetter(ready.handle.db, {
      ...{ id, commenter, at: now, isMailed },
      news: { kind: 'followed', story },
    })

  it('are known by their session until it ends, with what moderators set', async () => {
    const { db } = ready.handle
    await add('kim')
    for (const hash of ['one', 'two'])
      await addCommenterSession(db, { hash, commenter: 'kim', at: now, until: later })
    await setCommenterStanding(db, 'kim', { badge: 'author', barredUntil: later, isMember: true })
    expect(await findSession(db, 'one', now)).toEqual({
      commenter: 'kim',
      known: {
        ...{ id: 'kim', name: 'KIM', since: now, isMember: true, badge: 'author' },
        ...{ barredUntil: later, isReadFirst: false },
      },
    })
    await setCommenterStanding(db, 'kim', { isReadFirst: true })
    expect((await findSession(db, 'one', now))?.known).toMatchObject({
      isReadFirst: true,
      isMember: true,
    })
    await endOtherSessions(db, 'kim', 'one')
    expect(await findSession(db, 'two', now)).toBeNull()
    expect(await findSession(db, 'one', later)).toBeNull()
    expect(await setCommenterStanding(db, 'nobody', { badge: null })).toBe(false)
  })

  it('have names and addresses that nobody else has', async () => {
    const { db } = ready.handle
    await add('kim')
    expect(await add('ida')).toBe(true)
    const [taken, address] = await transaction(ready.handle, async (inside) => [
      await nameCommenter(inside, 'ida', { name: 'Kim', key: 'kim' }),
      await setCommenterEmail(inside, 'ida', 'kim@post.example'),
    ])
    expect([taken, address]).toEqual([false, false])
    expect(await commenterByEmail(db, 'kim@post.example')).toBe('kim')
    expect(await ownAccount(db, 'ida')).toMatchObject({ name: 'IDA', email: 'ida@post.example' })
  })

  it('take a link once, and none that is over', async () => {
    const { db } = ready.handle
    const link = { email: 'a@b.example', commenter: null, goesTo: '/-/me' }
    await transaction(ready.handle, (tx) =>
      saveCommenterLink(tx, { ...link, hash: 'one', until: later }),
    )
    await transaction(ready.handle, (tx) =>
      saveCommenterLink(tx, { ...link, hash: 'two', until: later }),
    )
    expect(await takeCommenterLink(db, 'one', now)).toMatchObject(link)
    expect(await takeCommenterLink(db, 'one', now)).toBeNull()
    expect(await takeCommenterLink(db, 'two', later)).toBeNull()
  })

  it('mute each other', async () => {
    const { db } = ready.handle
    await add('kim')
    await add('ida')
    await addMute(db, 'kim', 'ida')
    await addMute(db, 'kim', 'ida')
    expect([await isMuted(db, 'kim', 'ida'), await isMuted(db, 'ida', 'kim')]).toEqual([
      true,
      false,
    ])
    expect(await mutedBy(db, 'kim')).toEqual([{ id: 'ida', name: 'IDA' }])
    await removeMute(db, 'kim', 'ida')
    expect(await mutedBy(db, 'kim')).toEqual([])
  })

  it('are told of a discussion once until they have read it', async () => {
    const { db } = ready.handle
    for (const id of ['ida', 'kim']) {
      await add(id)
      await addFollow(db, { story, commenter: id, at: now })
    }
    const asked = { story, after: '', limit: 10 }
    expect(await followersToTell(db, asked)).toEqual(['ida', 'kim'])
    expect(await followersToTell(db, { ...asked, after: 'ida' })).toEqual(['kim'])
    await followersTold(db, { story, commenters: ['ida', 'kim'], at: now })
    expect(await followersToTell(db, asked)).toEqual([])
    await markLettersRead(db, 'kim', later)
    expect(await followersToTell(db, asked)).toEqual(['kim'])
    expect(await isFollowed(db, story)).toBe(true)
  })

  it('have letters, and mail where they want it, not too often', async () => {
    const { db } = ready.handle
    await add('kim')
    await add('lee', null)
    await letter('1', 'kim')
    await letter('2', 'kim')
    await letter('3', 'lee')
    await letter('4', 'kim', false)
    await letter('5', 'nobody')
    expect(await countUnread(db, 'kim', 100)).toBe(3)
    const page = await lettersOf(db, { commenter: 'kim', before: null, limit: 2 })
    expect(page.map(({ id, isRead }) => [id, isRead])).toEqual([
      ['4', false],
      ['2', false],
    ])
    await dropUnwantedMail(db)
    const due = await mailDue(db, { notSince: now, people: 10, letters: 10 })
    expect(due).toMatchObject([
      { commenter: 'kim', email: 'kim@post.example', letters: ['1', '2'] },
    ])
    for (const one of due) await lettersMailed(db, one, later)
    expect(await lastMailedOfWaiting(db)).toBeUndefined()
    await letter('6', 'kim')
    expect(await mailDue(db, { notSince: now, people: 10, letters: 10 })).toEqual([])
    expect(await lastMailedOfWaiting(db)).toBe(later)
  })

  it('go with everything that hangs on them', async () => {
    const { db } = ready.handle
    await add('kim')
    await add('ida')
    await addCommenterSession(db, { hash: 'one', commenter: 'kim', at: now, until: later })
    await addMute(db, 'ida', 'kim')
    await addFollow(db, { story, commenter: 'kim', at: now })
    await letter('1', 'kim')
    await transaction(ready.handle, (inside) => deleteCommenter(inside, 'kim'))
    expect(await findSession(db, 'one', now)).toBeNull()
    expect(await mutedBy(db, 'ida')).toEqual([])
    expect(await isFollowed(db, story)).toBe(false)
    expect(await lettersOf(db, { commenter: 'kim', before: null, limit: 2 })).toEqual([])
  })
})
