import type { Media, StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import {
  type Address,
  addressesAfter,
  addressesOf,
  findAddress,
  saveAddress,
  saveAddresses,
} from './addresses.ts'
import { auditsOf, recordAudit } from './audits.ts'
import { onBoth } from './both-for-tests.ts'
import { findIntake, saveIntake } from './intakes.ts'
import { dropLease, leaseHolder, renewLease, takeLease } from './leases.ts'
import { findListed, listedOf, saveListed } from './listed.ts'
import { findMedia, mediaAfter, mediaIn, saveMedia } from './media.ts'
import { saveMediaUses, storiesUsing } from './media-uses.ts'
import { pagesShowing, saveReferences } from './references.ts'
import { writeSetting } from './settings.ts'
import { story } from './stories-for-tests.ts'
import { findVersion, saveVersion, versionsOf } from './versions.ts'

const a = 'a' as StoryId
const at = '2026-11-01T08:00:00.000Z'
const later = '2026-11-01T09:00:00.000Z'
const actor = { kind: 'staff', id: 'u1', name: 'Ada Okafor' } as const

onBoth('names', (ready) => {
  it('belong to a kind and a slug', async () => {
    const { db } = ready.handle
    const film = { slug: 'film', name: 'Film', description: '' }
    const person = {
      slug: 'film',
      name: 'Ada Film',
      description: '',
      position: 'Writer',
      portrait: null,
    }
    await saveListed(db, 'topic', { ...film, name: 'Old' })
    await saveListed(db, 'topic', film)
    await saveListed(db, 'byline', person)
    await saveListed(db, 'topic', { ...film, slug: 'art' })
    expect(await findListed(db, 'topic', 'film')).toEqual(film)
    expect(await findListed(db, 'byline', 'film')).toEqual(person)
    expect(await findListed(db, 'section', 'film')).toBeUndefined()
    expect((await listedOf(db, 'topic')).map(({ slug }) => slug)).toEqual(['art', 'film'])
  })
})

onBoth('versions', (ready) => {
  it('are kept, and none is replaced', async () => {
    const { db } = ready.handle
    const version = { story: a, number: 1, at, kind: 'publish', actor, content: story('a') }
    await saveVersion(db, { ...version, number: 2 })
    await saveVersion(db, version)
    const { content: _, ...first } = version
    expect(await versionsOf(db, a)).toEqual([first, { ...first, number: 2 }])
    expect(await findVersion(db, a, 1)).toEqual(version)
    expect(await findVersion(db, a, 3)).toBeUndefined()
    await expect(saveVersion(db, { ...version, at: later })).rejects.toThrow()
  })
})

onBoth('addresses', (ready) => {
  const address = (path: string, kind: Address['kind'] = 'page'): Address => ({
    path,
    story: a,
    kind,
    target: kind === 'moved' ? '/new/' : null,
    at,
    reason: '',
  })

  it('answer for ever, with what they answer now', async () => {
    const { db } = ready.handle
    await saveAddress(db, address('/a/'))
    await saveAddress(db, { ...address('/a/', 'gone'), at: later, reason: 'A mistake' })
    await saveAddress(db, { ...address('/b/'), story: null })
    expect(await findAddress(db, '/a/')).toEqual({
      ...address('/a/', 'gone'),
      at: later,
      reason: 'A mistake',
    })
    expect(await findAddress(db, '/c/')).toBeUndefined()
    expect((await addressesOf(db, a)).map(({ path }) => path)).toEqual(['/a/'])
  })

  it('are walked through by path, some kinds only', async () => {
    const { db } = ready.handle
    await saveAddresses(db, [
      address('/b/', 'gone'),
      address('/a/', 'moved'),
      address('/c/'),
      address('/d/', 'gone'),
      address('/e/', 'moved'),
    ])
    const walk = async (after: string | null, kinds: readonly Address['kind'][]) =>
      (await addressesAfter(db, { after, limit: 2, kinds })).map(({ path }) => path).join(' ')
    expect(await walk(null, ['moved', 'gone'])).toBe('/a/ /b/')
    expect(await walk('/b/', ['moved', 'gone'])).toBe('/d/ /e/')
    expect(await walk(null, ['page', 'page'])).toBe('/c/')
    expect(await walk(null, [])).toBe('')
  })
})

onBoth('references', (ready) => {
  it('are those of the page as it is now', async () => {
    const { db } = ready.handle
    await saveReferences(db, a, ['x', 'y', 'x'] as StoryId[])
    await saveReferences(db, 'b' as StoryId, ['x'] as StoryId[])
    expect(await pagesShowing(db, 'x' as StoryId)).toEqual(['a', 'b'])
    await saveReferences(db, a, [])
    expect(await pagesShowing(db, 'x' as StoryId)).toEqual(['b'])
    expect(await pagesShowing(db, 'y' as StoryId)).toEqual([])
  })
})

onBoth('media', (ready) => {
  const media = (id: string, name = `${id}.jpg`): Media => ({
    id,
    type: 'image/jpeg',
    width: 3,
    height: 2,
    size: 100,
    name,
    colour: '#336699',
    renditions: [{ type: 'image/webp', width: 3, height: 2, address: `/media/${id}.webp` }],
  })

  it('are found one by one, many at once, and in batches', async () => {
    const { db } = ready.handle
    for (const id of ['c', 'a', 'b']) await saveMedia(db, media(id))
    await saveMedia(db, media('a', 'Straße.jpg'))
    expect(await findMedia(db, 'a')).toEqual(media('a', 'Straße.jpg'))
    expect(await findMedia(db, 'x')).toBeUndefined()
    expect([...(await mediaIn(db, ['c', 'x', 'c']))]).toEqual([['c', media('c')]])
    expect((await mediaIn(db, [])).size).toBe(0)
    expect(await mediaAfter(db, { after: null, limit: 1 })).toHaveLength(1)
    expect((await mediaAfter(db, { after: 'a', limit: 5 })).map(({ id }) => id)).toEqual(['b', 'c'])
  })
})

onBoth('uses of media', (ready) => {
  it('are those of the story as it is live now', async () => {
    const { db } = ready.handle
    await saveMediaUses(db, a, ['m', 'n', 'm'])
    await saveMediaUses(db, 'b' as StoryId, ['m'])
    expect(await storiesUsing(db, 'm')).toEqual(['a', 'b'])
    await saveMediaUses(db, a, [])
    expect(await storiesUsing(db, 'm')).toEqual(['b'])
    expect(await storiesUsing(db, 'n')).toEqual([])
  })
})

onBoth('audits and settings', (ready) => {
  it('tell what was done to one thing, in order', async () => {
    const { db } = ready.handle
    const audit = { id: '2', at: later, actor, action: 'publish', subject: 'a', detail: { to: 1 } }
    await recordAudit(db, audit)
    await recordAudit(db, { ...audit, id: '1', at, detail: undefined })
    await recordAudit(db, { ...audit, id: '3', subject: 'b' })
    expect(await auditsOf(db, 'a')).toEqual([{ ...audit, id: '1', at, detail: null }, audit])
  })

  it('refuse a setting without a value', async () => {
    await expect(writeSetting(ready.handle.db, 'a', undefined)).rejects.toThrow(
      'Cannot write setting a: it has no value',
    )
  })
})

onBoth('leases', (ready) => {
  const lease = { name: 'site', holder: 'one', now: at, until: later }
  const muchLater = '2026-11-01T10:00:00.000Z'

  it('have one holder until they are over', async () => {
    const { db } = ready.handle
    expect(await takeLease(db, lease)).toBe(true)
    expect(await takeLease(db, { ...lease, holder: 'two' })).toBe(false)
    expect(await takeLease(db, lease)).toBe(true)
    expect(await leaseHolder(db, 'site', at)).toBe('one')
    expect(await leaseHolder(db, 'site', later)).toBeUndefined()
    expect(await takeLease(db, { ...lease, holder: 'two', now: later, until: muchLater })).toBe(
      true,
    )
    expect(await renewLease(db, { ...lease, until: muchLater })).toBe(false)
    expect(await leaseHolder(db, 'site', later)).toBe('two')
  })

  it('last longer when renewed, and are free once dropped by their holder', async () => {
    const { db } = ready.handle
    await takeLease(db, lease)
    expect(await renewLease(db, { ...lease, until: muchLater })).toBe(true)
    await dropLease(db, { name: 'site', holder: 'two' })
    expect(await leaseHolder(db, 'site', later)).toBe('one')
    await dropLease(db, lease)
    expect(await leaseHolder(db, 'site', later)).toBeUndefined()
  })

  it('go to one of those who ask at the same moment', async () => {
    const handles = [ready.handle, await ready.another(), await ready.another()]
    const taken = await Promise.all(
      handles.map(({ db }, number) => takeLease(db, { ...lease, holder: `h${number}` })),
    )
    expect(taken.filter(Boolean)).toHaveLength(1)
  })
})

onBoth('intakes', (ready) => {
  it('tell what came from an origin', async () => {
    const { db } = ready.handle
    const intake = { origin: 'blog/a.md', hash: '1', story: a }
    await saveIntake(db, intake)
    await saveIntake(db, { ...intake, hash: '2' })
    expect(await findIntake(db, 'blog/a.md')).toEqual({ ...intake, hash: '2' })
    expect(await findIntake(db, 'blog/b.md')).toBeUndefined()
  })
})
