import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import {
  type CaptureAsk,
  endCaptureAsk,
  findCaptureAsk,
  saveCaptureAsk,
  storiesWithCopies,
  waitingCaptureAsks,
} from './capture-asks.ts'
import { type CaptureTold, captureTold, saveCaptureTold } from './capture-told.ts'
import { saveCapture } from './captures.ts'
import { saveStory } from './stories.ts'
import { record } from './stories-for-tests.ts'

const actor = { kind: 'staff', id: 'ana', name: 'Ana' } as const
const ask = (id: string, more: Partial<CaptureAsk> = {}): CaptureAsk => ({
  id,
  address: 'https://social.example/@mara/1',
  askedAt: `2026-11-23T09:00:0${id.at(-1)}.000Z`,
  story: null,
  state: 'waiting',
  capture: null,
  problem: '',
  remains: null,
  sent: null,
  archived: null,
  actor,
  ...more,
})
const remains = {
  idTime: null,
  older: [{ id: 'c1', takenAt: '2026-11-20T09:00:00.000Z' }],
  archives: [{ archive: 'An archive', copy: null, problem: 'it has no copy' }],
  stories: [],
}

onBoth('copies that were asked for', (ready) => {
  it('wait in their order, and come back as they were kept', async () => {
    const { db } = ready.handle
    const sent = {
      name: 'a.warc',
      provenance: 'sent-to-us',
      who: 'A reader',
      at: '2026-11-22T09:00:00.000Z',
      means: 'by mail',
      post: null,
    } as const
    await saveCaptureAsk(db, ask('a2', { sent }))
    await saveCaptureAsk(db, ask('a1'))
    expect(await waitingCaptureAsks(db, 5)).toEqual([ask('a1'), ask('a2', { sent })])
    expect(await findCaptureAsk(db, 'a9')).toBeUndefined()
  })

  it('end once: whoever comes later changes nothing', async () => {
    const { db } = ready.handle
    await saveCaptureAsk(db, ask('a1'))
    const ended = { id: 'a1', state: 'done', capture: 'c9', problem: 'not found', remains } as const
    expect(await endCaptureAsk(db, ended)).toBe(true)
    expect(await endCaptureAsk(db, { ...ended, state: 'refused', capture: null })).toBe(false)
    expect(await findCaptureAsk(db, 'a1')).toEqual({ ...ask('a1'), ...ended })
    expect(await waitingCaptureAsks(db, 5)).toEqual([])
  })

  it('tell for which stories an address was saved before, each once', async () => {
    const { db } = ready.handle
    const one = record('s1')
    await saveStory(db, one)
    const story = one.story.id
    for (const number of [1, 2]) {
      await saveCaptureAsk(db, ask(`a${number}`, { story, state: 'done', capture: `c${number}` }))
      await saveCapture(db, {
        id: `c${number}`,
        address: 'https://social.example/@mara/1',
        asked: 'https://social.example/@mara/1',
        platform: 'mastodon',
        person: '',
        takenAt: '2026-11-23T09:00:00.000Z',
        provenance: 'fetched-by-us',
        found: 'live',
        reader: 1,
        reading: { kind: 'nothing', signal: 'unknown', why: 'a test' },
        warc: 'sha256:00',
        size: 12,
        actor,
      })
    }
    const found = await storiesWithCopies(db, 'https://social.example/@mara/1')
    expect(found).toEqual([{ id: story, headline: one.story.headline }])
    expect(await storiesWithCopies(db, 'https://social.example/@mara/2')).toEqual([])
  })
})

onBoth('what is said of copies that people brought', (ready) => {
  it('comes back as it was kept', async () => {
    const { db } = ready.handle
    const told: CaptureTold = {
      capture: 'c1',
      who: 'Ana',
      at: '2026-11-22T09:00:00.000Z',
      means: 'on a phone',
      way: 'screenshot',
      file: 'IMG_1.png',
      hash: 'sha256:00',
      checked: 'typed by a person',
    }
    await saveCaptureTold(db, told)
    expect(await captureTold(db, 'c1')).toEqual(told)
    expect(await captureTold(db, 'c2')).toBeUndefined()
  })
})
