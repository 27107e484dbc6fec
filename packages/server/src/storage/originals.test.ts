import { beginOriginal, type OriginalChange } from '@stet/core/capture'
import { build, type StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { transaction } from './database.ts'
import { findJob } from './jobs.ts'
import { type KeptLook, looksAt, saveLook } from './looks.ts'
import { addNotices, answerNotice, findNotice, listNotices, type Notice } from './notices.ts'
import {
  dropOriginalUses,
  openOriginalUses,
  saveOriginalUses,
  settleOriginalUse,
  storiesShowing,
} from './original-uses.ts'
import {
  countOriginals,
  dueHosts,
  dueOriginals,
  findOriginal,
  nextLookAt,
  originalsShownIn,
  putOffHost,
  putOffOriginal,
  saveOriginal,
  seenLately,
  type WatchedOriginal,
} from './originals.ts'

const at = '2026-11-20T10:00:00.000Z'
const watched = (
  number: number,
  more: Partial<WatchedOriginal['original']> = {},
): WatchedOriginal => {
  const host = more.host ?? 'social.example'
  const ref = { address: `https://${host}/@mara/${number}`, platform: 'mastodon', host } as const
  const seen = { words: `Words ${number}`, editedAt: null, told: 'whole' } as const
  return {
    original: { ...beginOriginal(ref, { at, seen }), ...more },
    answers: [{ address: ref.address, record: 'r', at, payload: 'sha256:00' }],
  }
}
const first = 'https://social.example/@mara/1'
const soon = '2026-11-20T11:00:00.000Z'
const idOf = (number: number) => `01890a5d-ac96-774b-bcce-00000000000${number}` as StoryId
const change: OriginalChange = { from: 'live', to: 'gone', at: soon, words: null }

onBoth('originals', (ready) => {
  it('come back as they were kept, and as they were kept last', async () => {
    const { db } = ready.handle
    const away = watched(1, { away: { as: 'gone', from: at }, missingSince: at, freshUntil: soon })
    await saveOriginal(db, watched(1))
    expect(await findOriginal(db, first)).toEqual(watched(1))
    await saveOriginal(db, away)
    expect(await findOriginal(db, first)).toEqual(away)
    expect(await findOriginal(db, 'https://social.example/@mara/9')).toBeUndefined()
  })

  it('are due host by host, those that wait longest first', async () => {
    const { db } = ready.handle
    await saveOriginal(db, watched(1, { nextLookAt: '2026-11-20T10:30:00.000Z' }))
    await saveOriginal(db, watched(2, { nextLookAt: '2026-11-20T10:10:00.000Z' }))
    await saveOriginal(
      db,
      watched(3, { host: 'b.example', nextLookAt: '2026-11-20T10:20:00.000Z' }),
    )
    await saveOriginal(
      db,
      watched(4, { host: 'c.example', nextLookAt: '2026-11-20T12:00:00.000Z' }),
    )
    expect(await dueHosts(db, soon, 9)).toEqual(['social.example', 'b.example'])
    expect(await dueHosts(db, soon, 1)).toEqual(['social.example'])
    const due = await dueOriginals(db, { host: 'social.example', now: soon, limit: 9 })
    expect(due.map(({ original }) => original.address.at(-1))).toEqual(['2', '1'])
    expect(await countOriginals(db, soon)).toEqual({ watched: 4, due: 3 })
    expect(await nextLookAt(db)).toBe('2026-11-20T10:10:00.000Z')
    await putOffHost(db, 'social.example', '2026-11-20T13:00:00.000Z')
    await putOffOriginal(db, 'https://b.example/@mara/3', '2026-11-20T14:00:00.000Z')
    expect(await dueHosts(db, soon, 9)).toEqual([])
    expect(await nextLookAt(db)).toBe('2026-11-20T12:00:00.000Z')
  })

  it('that were seen lately can stand beside another of their platform', async () => {
    const { db } = ready.handle
    await saveOriginal(db, watched(1))
    await saveOriginal(db, watched(2, { lastSeen: soon }))
    await saveOriginal(db, watched(3, { state: 'gone' }))
    await saveOriginal(db, watched(4, { missingSince: soon }))
    await saveOriginal(db, watched(5, { host: 'b.example' }))
    const lately = (host: string | null) =>
      seenLately(db, { platform: 'mastodon', host, except: first, limit: 9 })
    expect(await lately('social.example')).toEqual(['https://social.example/@mara/2'])
    expect(await lately(null)).toEqual([
      'https://social.example/@mara/2',
      'https://b.example/@mara/5',
    ])
  })
})

onBoth('looks', (ready) => {
  it('come back as they were kept, the newest first', async () => {
    const { db } = ready.handle
    const look = (number: number, more: Partial<KeptLook> = {}): KeptLook => ({
      id: `l${number}`,
      address: first,
      at: `2026-11-20T1${number}:00:00.000Z`,
      found: 'live',
      why: '',
      signs: [],
      control: null,
      state: 'live',
      change: null,
      warc: 'sha256:00',
      size: 12,
      ...more,
    })
    const gone = look(2, {
      found: 'gone',
      signs: ['status', 'object'],
      control: { address: 'https://social.example/', answered: false },
      state: 'gone',
      change,
    })
    await saveLook(db, look(1))
    await saveLook(db, gone)
    expect(await looksAt(db, first, 9)).toEqual([gone, look(1)])
    expect(await looksAt(db, first, 1)).toEqual([gone])
  })
})

onBoth('uses of originals', (ready) => {
  const story = (number: number, ...addresses: readonly string[]) =>
    build.storyWith(
      { id: idOf(number) },
      ...addresses.map((address) => build.postCard({ address })),
    )
  const save = (...stories: Parameters<typeof saveOriginalUses>[1]) =>
    transaction(ready.handle, (db) => saveOriginalUses(db, stories))

  it('wait for their original, which is kept while the story stays live with them', async () => {
    const { db } = ready.handle
    await save(story(1, first, first), story(2))
    expect(await findJob(db, 'match-originals')).toBeDefined()
    expect(await openOriginalUses(db, 9)).toEqual([{ story: idOf(1), shown: first, capture: null }])
    await settleOriginalUse(db, { story: idOf(1), shown: first }, first)
    await saveOriginal(db, watched(1))
    expect(await storiesShowing(db, first)).toEqual([idOf(1)])
    expect((await originalsShownIn(db, idOf(1))).get(first)).toMatchObject({
      state: 'live',
      words: 'Words 1',
    })
    await save(story(1, first, 'https://social.example/@mara/2'))
    expect((await openOriginalUses(db, 9)).map(({ shown }) => shown)).toEqual([
      'https://social.example/@mara/2',
    ])
    await transaction(ready.handle, (inside) => dropOriginalUses(inside, [idOf(1)]))
    expect(await storiesShowing(db, first)).toEqual([])
  })

  it('are those of quotations, too', async () => {
    const quotation = build.quotation('q1', {
      type: 'post',
      platform: 'mastodon',
      author: 'Mara Quill',
      address: first,
      at: null,
    })
    await save(build.storyWith({ id: idOf(1), quotations: [quotation] }))
    expect(await openOriginalUses(ready.handle.db, 9)).toHaveLength(1)
  })
})

onBoth('notices', (ready) => {
  const notice = (number: number): Notice => ({
    id: `n${number}`,
    at: `2026-11-20T1${number}:00:00.000Z`,
    story: idOf(number % 2),
    address: first,
    change,
    answered: null,
  })

  it('are listed by story until somebody has answered, who answers once', async () => {
    const { db } = ready.handle
    await addNotices(db, [notice(1), notice(2), notice(3)])
    const open = async (story?: StoryId) =>
      (await listNotices(db, { story, isOpen: true, limit: 9 })).map(({ id }) => id)
    expect(await open()).toEqual(['n3', 'n2', 'n1'])
    expect(await open(idOf(1))).toEqual(['n3', 'n1'])
    const by = { kind: 'staff', id: 'ana', name: 'Ana' } as const
    expect(await answerNotice(db, 'n3', { at: soon, by, words: 'Kept' })).toBe(true)
    expect(await answerNotice(db, 'n3', { at: soon, by, words: 'Again' })).toBe(false)
    expect(await findNotice(db, 'n3')).toEqual({
      ...notice(3),
      answered: { at: soon, by, words: 'Kept' },
    })
    expect(await open()).toEqual(['n2', 'n1'])
  })
})
