import { build } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draft, openTestNewsroom, pass, save, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { auditsOf } from '../../storage/audits.ts'
import { editsSince } from '../../storage/edits.ts'
import { versionsOf } from '../../storage/versions.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

let newsroom: TestNewsroom
let ask: Ask
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  ask = apiOf(newsroom).as(staffOf('editor', 'eve'))
})
afterEach(() => newsroom.close())

/** A story that was published twice and changed since. */
async function thrice() {
  const story = await draft(
    newsroom,
    { headline: 'One', slug: 'one', notes: [] },
    build.paragraph('The tour ends on Thursday in Split.'),
  )
  await ask('POST', `stories/${story.id}/publish`, {})
  pass(newsroom, 10)
  const second = {
    ...story,
    headline: 'Two',
    notes: [build.note({ id: 'n1' })],
    body: {
      type: 'doc' as const,
      content: [build.paragraph('The tour ends on ', build.passage('n1', 'Friday'), ' in Split.')],
    },
  }
  await save(newsroom, second)
  await ask('POST', `stories/${story.id}/publish`, {})
  pass(newsroom, 10)
  await save(newsroom, { ...second, headline: 'Three' })
  return story
}

describe('versions', () => {
  it('are listed and shown as they were', async () => {
    const { id } = await thrice()
    expect((await ask('GET', `stories/${id}/versions`)).body.versions).toEqual([
      { number: 1, at: '2026-11-20T10:00:00.000Z', by: 'editor eve', kind: 'first' },
      { number: 2, at: '2026-11-20T10:10:00.000Z', by: 'editor eve', kind: 'change' },
    ])
    const { body } = await ask('GET', `stories/${id}/versions/1`)
    expect(body).toMatchObject({ number: 1, story: { headline: 'One' } })
  })

  it.each([
    { from: '1', to: '2', heads: ['headline', 'notes:n1'], blocks: ['changed'] },
    { from: '2', to: 'draft', heads: ['headline'], blocks: ['same'] },
    { from: 'draft', to: 'draft', heads: [], blocks: ['same'] },
    { from: '2', to: '1', heads: ['headline', 'notes:n1'], blocks: ['changed'] },
  ])('are compared: $from with $to', async ({ from, to, heads, blocks }) => {
    const { id } = await thrice()
    const { status, body } = await ask('GET', `stories/${id}/diff?from=${from}&to=${to}`)
    expect(status).toBe(200)
    expect(body.head.map(({ path }: { path: string }) => path)).toEqual(heads)
    expect(body.blocks.map(({ change }: { change: string }) => change)).toEqual(blocks)
  })

  it('tell what publishing would change', async () => {
    const { id } = await thrice()
    const { body } = await ask('GET', `stories/${id}/changes`)
    expect(body.head).toMatchObject([{ path: 'headline', before: 'Two', after: 'Three' }])
    const fresh = await draft(newsroom, { headline: 'New' })
    const { body: all } = await ask('GET', `stories/${fresh.id}/changes`)
    expect(all.blocks).toMatchObject([{ change: 'added' }])
  })

  it('come back as a new state of the draft; history, address and notes stay', async () => {
    const { id, slug } = await thrice()
    const before = (await ask('GET', `stories/${id}`)).body
    const { status, body } = await ask('POST', `stories/${id}/versions/1/restore`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      story: { headline: 'One', slug, notes: [{ id: 'n1' }] },
      bodyVersion: before.bodyVersion + 1,
      changed: true,
      status: 'published',
      live: { version: 2 },
    })
    expect(body.story.body.content).toEqual([
      build.paragraph('The tour ends on Thursday in Split.'),
    ])
    const { db } = newsroom.database
    expect(await versionsOf(db, id)).toHaveLength(2)
    expect(await editsSince(db, { story: id, since: before.bodyVersion, limit: 9 })).toHaveLength(1)
    expect((await auditsOf(db, id)).at(-1)).toMatchObject({
      action: 'restore-version',
      actor: { id: 'eve' },
      detail: { version: 1 },
    })
    const [listed] = (await ask('GET', 'stories')).body.stories
    expect(listed).toMatchObject({ headline: 'One', savedBy: 'editor eve', changed: true })
  })

  it.each([
    ['GET', 'versions/3', 404],
    ['GET', 'versions/0', 400],
    ['GET', 'versions/x', 400],
    ['GET', 'diff?from=1&to=9', 404],
    ['GET', 'diff?from=live&to=1', 400],
    ['GET', 'diff', 400],
    ['POST', 'versions/3/restore', 404],
  ])('%s %s is refused in words', async (method, path, status) => {
    const { id } = await thrice()
    const refused = await ask(method, `stories/${id}/${path}`)
    expect(refused).toMatchObject({ status, body: { error: expect.stringMatching(/^Cannot/) } })
  })
})
