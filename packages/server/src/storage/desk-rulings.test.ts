import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { auditsOf, recordAudit } from './audits.ts'
import { onBoth } from './both-for-tests.ts'
import {
  forgetRulings,
  type KeptRuling,
  oldestRulingAt,
  promisedReadings,
  rulingsOf,
  saveRuling,
} from './desk-rulings.ts'
import { deleteStory } from './stories.ts'

const eve = { kind: 'staff', id: 'eve', name: 'Eve' } as const

function ruling(id: string, more: Partial<KeptRuling> = {}): KeptRuling {
  return {
    id,
    story: 's1' as StoryId,
    key: 'k1',
    rule: 'a-rule',
    deed: 'stet',
    at: `2026-11-23T09:00:0${id.at(-1)}.000Z`,
    by: eve,
    words: 'She asked us to.',
    sentence: 'It was said.',
    alone: false,
    until: null,
    ...more,
  }
}

onBoth('rulings', (ready) => {
  it('come back as they were kept, the first first', async () => {
    const { db } = ready.handle
    const all = [ruling('r1'), ruling('r2', { alone: true, key: 'k2' })]
    for (const one of all.toReversed()) await saveRuling(db, one)
    await saveRuling(db, ruling('r3', { story: 's2' as StoryId }))
    expect(await rulingsOf(db, 's1' as StoryId)).toEqual(all)
    await deleteStory(db, 's1' as StoryId)
    expect(await rulingsOf(db, 's1' as StoryId)).toEqual([])
    expect(await rulingsOf(db, 's2' as StoryId)).toHaveLength(1)
  })

  it('that promise a second reading are due until something is done about the question', async () => {
    const { db } = ready.handle
    const later = (id: string, until: string, more: Partial<KeptRuling> = {}) =>
      ruling(id, { deed: 'later', until, ...more })
    await saveRuling(db, later('r1', '2026-11-23T10:40:00.000Z'))
    await saveRuling(db, later('r2', '2026-11-23T10:20:00.000Z', { key: 'k2' }))
    await saveRuling(db, later('r3', '2026-11-23T10:10:00.000Z', { story: 's2' as StoryId }))
    await saveRuling(db, ruling('r4', { key: 'k2' }))
    await saveRuling(db, later('r5', '2026-11-23T11:00:00.000Z'))
    expect((await promisedReadings(db, 9)).map(({ id }) => id)).toEqual(['r3', 'r5'])
    expect(await promisedReadings(db, 1)).toHaveLength(1)
  })

  it('are forgotten with what the audit says of them', async () => {
    const { db } = ready.handle
    expect(await oldestRulingAt(db)).toBeUndefined()
    for (const id of ['r1', 'r2', 'r3']) {
      await saveRuling(db, ruling(id))
      const audit = { id, at: ruling(id).at, actor: eve, subject: 's1', detail: null }
      await recordAudit(db, { ...audit, action: 'rule' })
      await recordAudit(db, { ...audit, id: `${id}-p`, action: 'publish' })
    }
    expect(await oldestRulingAt(db)).toBe('2026-11-23T09:00:01.000Z')
    await forgetRulings(db, { before: '2026-11-23T09:00:03.000Z', action: 'rule' })
    expect((await rulingsOf(db, 's1' as StoryId)).map(({ id }) => id)).toEqual(['r3'])
    expect((await auditsOf(db, 's1')).map(({ id }) => id)).toEqual(['r1-p', 'r2-p', 'r3', 'r3-p'])
  })
})
