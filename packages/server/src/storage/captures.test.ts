import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { type Capture, capturesOf, findCapture, listCaptures, saveCapture } from './captures.ts'

const capture = (id: string, more: Partial<Capture> = {}): Capture => ({
  id,
  address: 'https://social.example/@mara/1',
  asked: 'https://social.example/@mara/1?a=b',
  platform: 'mastodon',
  person: 'https://social.example/users/mara',
  takenAt: `2026-11-23T09:00:0${id.at(-1)}.000Z`,
  provenance: 'fetched-by-us',
  found: 'live',
  reader: 1,
  reading: { kind: 'nothing', signal: 'unknown', why: 'a test' },
  warc: 'sha256:00',
  size: 12,
  actor: { kind: 'command', id: 'ana', name: 'Ana' },
  ...more,
})

onBoth('captures', (ready) => {
  it('come back as they were kept, by id and by address', async () => {
    const { db } = ready.handle
    await saveCapture(db, capture('c1'))
    await saveCapture(db, capture('c2', { found: 'gone' }))
    await saveCapture(db, capture('c3', { address: 'https://other.example/' }))
    expect(await findCapture(db, 'c1')).toEqual(capture('c1'))
    expect(await findCapture(db, 'c9')).toBeUndefined()
    const ids = (await capturesOf(db, 'https://social.example/@mara/1')).map(({ id }) => id)
    expect(ids).toEqual(['c2', 'c1'])
  })

  it('are listed, the newest first, a page after the other, by platform and by person', async () => {
    const { db } = ready.handle
    for (const number of [1, 2, 3, 4, 5])
      await saveCapture(db, capture(`c${number}`, number > 3 ? { platform: 'x', person: '2' } : {}))
    const list = async (query: Partial<Parameters<typeof listCaptures>[1]>) =>
      (await listCaptures(db, { after: null, limit: 2, ...query })).map(({ id }) => id)
    expect(await list({})).toEqual(['c5', 'c4'])
    expect(await list({ after: { takenAt: '2026-11-23T09:00:04.000Z', id: 'c4' } })).toEqual([
      'c3',
      'c2',
    ])
    expect(await list({ platform: 'mastodon', limit: 9 })).toEqual(['c3', 'c2', 'c1'])
    expect(await list({ person: '2', limit: 9 })).toEqual(['c5', 'c4'])
  })
})
