import { build } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setPersonRole } from '../actions/set-person-role.ts'
import { unpublishStory } from '../actions/unpublish-story.ts'
import { matchOriginals } from '../jobs/match-originals.ts'
import { ada, draft, live, page, publishNow, runDue } from '../newsroom-for-tests.ts'
import { auditsOf } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { privateEntriesOf } from '../storage/ledger-private.ts'
import { listNotices } from '../storage/notices.ts'
import { dropOriginalUses, openOriginalUses, storiesShowing } from '../storage/original-uses.ts'
import { id, never, openWatching, type Watching } from './watch-for-tests.ts'

let on: Watching
beforeEach(async () => {
  on = await openWatching()
})
afterEach(() => on.close())

describe('a change of state', () => {
  it('is on the page, in the feed and in the plain text, and editors are asked', async () => {
    const story = await on.liveStory()
    expect(await page(on.newsroom, 'culture/the-night/index.html')).toContain(
      'Online at its address',
    )
    await setPersonRole(on.newsroom, {
      platform: 'mastodon',
      person: 'https://social.example/users/mara',
      handle: '@mara@social.example',
      name: 'Mara Quill',
      role: 'public',
      reason: 'A known singer',
      actor: ada,
    })
    on.platform.posts.delete(id)
    const [look] = await on.lookAfter(60)
    expect(look).toMatchObject({ state: 'gone', stories: [story.id] })
    const ran = await runDue(on.newsroom)
    expect(ran).toContain(`page:story:${story.id}`)
    const html = await page(on.newsroom, 'culture/the-night/index.html')
    expect(html).toContain('No longer at its address')
    expect(html).toContain('No show tonight')
    expect(await page(on.newsroom, 'culture/the-night/story.txt')).toContain(
      'No longer at its address',
    )
    expect(await page(on.newsroom, 'feed.json')).toContain('No longer at its address')
    const { db } = on.newsroom.database
    expect(await listNotices(db, { story: story.id, isOpen: true, limit: 9 })).toMatchObject([
      { address: on.address, change: { from: 'live', to: 'gone' }, answered: null },
    ])
    expect((await auditsOf(db, on.address)).map(({ action }) => action)).toEqual([
      'original-changed',
    ])
    expect((await privateEntriesOf(db, on.address)).map(({ kind }) => kind)).toEqual([
      'looked',
      'state-changed',
    ])
  })

  it('that is an edit tells both words to editors, and leaves those of the card', async () => {
    const story = await on.liveStory()
    on.platform.posts.set(id, { words: 'A show tonight', status: 200 })
    await on.lookAfter(60)
    await runDue(on.newsroom)
    const html = await page(on.newsroom, 'culture/the-night/index.html')
    expect(html).toContain('Edited since')
    expect(html).toContain('No show tonight')
    expect(html).not.toContain('A show tonight')
    const [notice] = await listNotices(on.newsroom.database.db, {
      story: story.id,
      isOpen: true,
      limit: 1,
    })
    expect(notice?.change.words).toEqual({ before: 'No show tonight', after: 'A show tonight' })
  })

  it('reaches every live story that shows it, and none that does not', async () => {
    const one = await on.liveStory('one')
    const two = await on.liveStory('two')
    await live(on.newsroom, { slug: 'three' })
    const draftOnly = await draft(on.newsroom, { slug: 'four' })
    on.platform.posts.delete(id)
    const [look] = await on.lookAfter(60)
    expect([...(look?.stories ?? [])].sort()).toEqual([one.id, two.id].sort())
    expect(look?.stories).not.toContain(draftOnly.id)
  })

  it('reaches no story that was taken off the site', async () => {
    const story = await on.liveStory()
    await unpublishStory(on.newsroom, { story: story.id, actor: ada, reason: 'A test' })
    expect(await storiesShowing(on.newsroom.database.db, on.address)).toEqual([])
  })
})

describe('a story that is published', () => {
  it('makes its originals be looked at every two hours while it is fresh', async () => {
    await on.copy()
    for (const minutes of [60, 300, 1080, 2880, 5760]) await on.lookAfter(minutes)
    await on.liveStory()
    await on.lookAfter(0)
    expect(await on.lookAfter(119)).toEqual([])
    expect(await on.lookAfter(1)).toHaveLength(1)
  })

  it('finds the original of an address that is written in another way', async () => {
    await on.copy()
    const written = `https://social.example/users/mara/statuses/${id}`
    const story = await live(on.newsroom, {}, build.postCard({ address: written }))
    await matchOriginals(on.newsroom, null, never)
    expect(await storiesShowing(on.newsroom.database.db, on.address)).toEqual([story.id])
  })

  it('from before the watch is found when all are gone through', async () => {
    const story = await on.liveStory()
    const { database } = on.newsroom
    await transaction(database, (db) => dropOriginalUses(db, [story.id]))
    await matchOriginals(on.newsroom, 'all', never)
    expect(await storiesShowing(database.db, on.address)).toEqual([story.id])
  })

  it('is found out about once: publishing it again asks for nothing new', async () => {
    const story = await on.liveStory()
    await publishNow(on.newsroom, story.id)
    expect(await openOriginalUses(on.newsroom.database.db, 9)).toEqual([])
    expect(await storiesShowing(on.newsroom.database.db, on.address)).toEqual([story.id])
  })
})

it('the card of another outlet’s report tells what became of it, and editors are asked about its words', async () => {
  const card = async () => {
    await runDue(on.newsroom)
    const html = await page(on.newsroom, 'culture/heard/index.html')
    return /<figure class="outlet">.*?<\/figure>/s.exec(html)?.[0] ?? ''
  }
  const report = { address: on.address, outlet: 'Outlet', title: 'The night' }
  const story = await live(on.newsroom, { slug: 'heard' }, build.outletCard(report))
  await matchOriginals(on.newsroom, null, never)
  expect(await card()).not.toContain('class="state')
  await on.copy()
  await on.lookAfter(1)
  on.platform.posts.set(id, { words: 'A show tonight', status: 200 })
  await on.lookAfter(60)
  expect(await card()).toContain('<p class="state is-edited">Edited since, as of ')
  const { db } = on.newsroom.database
  const [notice] = await listNotices(db, { story: story.id, isOpen: true, limit: 9 })
  expect(notice?.change.words).toEqual({ before: 'No show tonight', after: 'A show tonight' })
  on.platform.posts.delete(id)
  await on.lookAfter(6 * 60)
  expect(await card()).toMatch(/No longer at its address, as of .* Missing since /)
  for (const path of ['culture/heard/story.txt', 'feed.json'])
    expect(await page(on.newsroom, path)).toContain('No longer at its address')
})
