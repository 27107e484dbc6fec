import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import {
  findStamp,
  type KeptStamp,
  nextRenewalAt,
  putOffRenewal,
  saveStamp,
  stampsOf,
  stampsToRenew,
} from './stamps.ts'

const stamp = (id: string, more: Partial<KeptStamp> = {}): KeptStamp => ({
  id,
  warc: 'sha256:00',
  renews: null,
  authority: 'https://stamps.example/tsr',
  at: `2026-11-23T09:00:0${id.at(-1)}.000Z`,
  until: '2030-01-01T00:00:00.000Z',
  renewAt: '2029-10-03T00:00:00.000Z',
  answer: new Uint8Array([0x30, 0x00, 0xff, 0x80]),
  ...more,
})

onBoth('stamps', (ready) => {
  it('come back as they were kept, the oldest first', async () => {
    const { db } = ready.handle
    await saveStamp(db, stamp('s2'))
    await saveStamp(db, stamp('s1'))
    await saveStamp(db, stamp('s3', { warc: 'sha256:11' }))
    expect(await stampsOf(db, 'sha256:00')).toEqual([stamp('s1'), stamp('s2')])
    expect(await findStamp(db, 's3')).toEqual(stamp('s3', { warc: 'sha256:11' }))
    expect(await findStamp(db, 's9')).toBeUndefined()
  })

  it('wait to be renewed at their time, and no more once they were', async () => {
    const { db } = ready.handle
    const due = async () =>
      (await stampsToRenew(db, { now: '2029-10-04T00:00:00.000Z', limit: 5 })).map(({ id }) => id)
    expect(await nextRenewalAt(db)).toBeUndefined()
    await saveStamp(db, stamp('s1'))
    await saveStamp(db, stamp('s2', { renewAt: '2029-09-01T00:00:00.000Z' }))
    await saveStamp(db, stamp('s3', { renewAt: '2031-01-01T00:00:00.000Z' }))
    expect(await nextRenewalAt(db)).toBe('2029-09-01T00:00:00.000Z')
    expect(await due()).toEqual(['s2', 's1'])
    await saveStamp(db, stamp('s4', { renews: 's2', renewAt: '2039-01-01T00:00:00.000Z' }))
    expect(await due()).toEqual(['s1'])
    await putOffRenewal(db, 's1', '2029-10-05T00:00:00.000Z')
    expect(await due()).toEqual([])
    expect(await nextRenewalAt(db)).toBe('2029-10-05T00:00:00.000Z')
  })
})
