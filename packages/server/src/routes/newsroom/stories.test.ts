import { build } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  draft,
  live,
  openTestNewsroom,
  pass,
  save,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { auditsOf } from '../../storage/audits.ts'
import { saveListed } from '../../storage/listed.ts'
import { apiOf, staffOf } from './api-for-tests.ts'

let newsroom: TestNewsroom
let as: ReturnType<typeof apiOf>['as']
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  as = apiOf(newsroom).as
})
afterEach(() => newsroom.close())

const ada = staffOf('writer', 'ada')
const ben = staffOf('contributor', 'ben')
const eve = staffOf('editor', 'eve')

describe('a story that is begun', () => {
  it('is its writer’s, in the magazine’s language and zone, with one empty paragraph', async () => {
    const begun = await as(ada)('POST', 'stories', { headline: 'The tour ends in Split' })
    expect(begun).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^[\w-]{36}$/) } })
    const { body } = await as(ada)('GET', `stories/${begun.body.id}`)
    expect(body).toMatchObject({
      story: {
        headline: 'The tour ends in Split',
        slug: 'the-tour-ends-in-split',
        language: 'en',
        zone: 'UTC',
        kind: 'report',
        section: '',
        bylines: [{ person: 'writer-ada', name: 'writer ada', role: 'writer' }],
        body: { type: 'doc', content: [{ type: 'paragraph' }] },
      },
      bodyVersion: 0,
      fields: {},
      status: 'draft',
      owner: 'ada',
      live: null,
      changed: false,
      may: { 'edit-story': true, 'publish-story': true, 'unpublish-story': false },
    })
    const audits = await auditsOf(newsroom.database.db, begun.body.id)
    expect(audits).toMatchObject([{ action: 'create', actor: { kind: 'staff', id: 'ada' } }])
  })

  it('carries the byline of the person of that name, and takes nobody’s page', async () => {
    const { db } = newsroom.database
    const person = { description: '', position: '', portrait: null }
    await saveListed(db, 'byline', { ...person, slug: 'a-writer', name: 'writer ada' })
    await saveListed(db, 'byline', { ...person, slug: 'contributor-ben', name: 'Another Ben' })
    const bylineOf = async (staff: typeof ada) => {
      const { body } = await as(staff)('POST', 'stories', {})
      return (await as(eve)('GET', `stories/${body.id}`)).body.story.bylines[0].person
    }
    expect(await bylineOf(ada)).toBe('a-writer')
    expect(await bylineOf(ben)).toBe('contributor-ben-2')
  })

  it.each([
    { name: 'no headline', sent: {}, slug: 'story' },
    { name: 'a section and a kind', sent: { section: 'music', kind: 'review' }, slug: 'story' },
    { name: 'another script', sent: { headline: '電影節 2026' }, slug: '電影節-2026' },
  ])('may have $name', async ({ sent, slug }) => {
    const { body } = await as(ada)('POST', 'stories', sent)
    const shown = await as(ada)('GET', `stories/${body.id}`)
    expect(shown.body.story).toMatchObject({ ...sent, slug })
  })

  it.each([
    { name: 'a headline that is too long', sent: { headline: 'x'.repeat(301) }, status: 400 },
    { name: 'a kind that there is not', sent: { kind: 'rumour' }, status: 400 },
    { name: 'no object', sent: [], status: 400 },
    { name: 'a section that is none', sent: { section: 'No Section' }, status: 422 },
    { name: 'a control character', sent: { headline: 'a\u0000b' }, status: 422 },
  ])('is refused in words with $name', async ({ sent, status }) => {
    const refused = await as(ada)('POST', 'stories', sent)
    expect(refused).toMatchObject({ status, body: { error: expect.stringMatching(/^Cannot/) } })
  })
})

describe('the list', () => {
  beforeEach(async () => {
    await live(newsroom, { headline: 'Čaj concert', section: 'music' })
    pass(newsroom, 1)
    await draft(newsroom, { headline: 'A quiet review', kind: 'review' })
    pass(newsroom, 1)
    await as(ben)('POST', 'stories', { headline: 'Ben’s concert' })
  })

  const headlines = (answered: { body: { stories: { headline: string }[] } }) =>
    answered.body.stories.map(({ headline }) => headline)

  it.each([
    { query: '', found: ['Ben’s concert', 'A quiet review', 'Čaj concert'] },
    { query: '?status=draft', found: ['Ben’s concert', 'A quiet review'] },
    { query: '?status=published', found: ['Čaj concert'] },
    { query: '?section=music', found: ['Čaj concert'] },
    { query: '?kind=review', found: ['A quiet review'] },
    { query: '?q=concert', found: ['Ben’s concert', 'Čaj concert'] },
    { query: '?q=caj+CONC', found: ['Čaj concert'] },
    { query: '?q=ana', found: ['A quiet review', 'Čaj concert'] },
    { query: '?q=ncert', found: [] },
    { query: '?q=%25', found: ['Ben’s concert', 'A quiet review', 'Čaj concert'] },
    { query: '?q=concert&status=draft&section=music', found: [] },
    { query: '?mine=true', found: [] },
  ])('answers “$query”', async ({ query, found }) => {
    const answered = await as(eve)('GET', `stories${query}`)
    expect(answered.status).toBe(200)
    expect(headlines(answered)).toEqual(found)
  })

  it('tells what is live and what changed', async () => {
    const [story] = (await as(eve)('GET', 'stories?q=caj')).body.stories
    expect(story).toMatchObject({
      status: 'published',
      address: expect.stringMatching(/^\/music\/story-/),
      changed: false,
      savedBy: null,
      bylines: [{ person: 'ana-example', name: 'Ana Example' }],
    })
    const { body } = await as(eve)('GET', `stories/${story.id}`)
    await save(newsroom, { ...body.story, headline: 'Tea concert' })
    expect((await as(eve)('GET', 'stories?q=tea')).body.stories).toMatchObject([{ changed: true }])
    expect((await as(eve)('GET', `stories/${story.id}`)).body).toMatchObject({
      changed: true,
      live: { version: 1, address: story.address },
    })
  })

  it('comes in pages that neither miss nor repeat a story', async () => {
    for (let count = 0; count < 20; count += 1) {
      if (count % 3 === 0) pass(newsroom, 1)
      await draft(newsroom, { headline: `Number ${count}` })
    }
    const seen: string[] = []
    let after: string | null = null
    do {
      const more: string = after ? `&after=${encodeURIComponent(after)}` : ''
      const { body } = await as(eve)('GET', `stories?q=number&limit=3${more}`)
      seen.push(...body.stories.map(({ id }: { id: string }) => id))
      after = body.next
    } while (after)
    expect(seen).toHaveLength(20)
    expect(new Set(seen).size).toBe(20)
  })

  it('counts by status what somebody may see', async () => {
    const { body } = await as(eve)('GET', 'stories?limit=1')
    expect(body.counts).toEqual({ draft: 2, scheduled: 0, published: 1, unpublished: 0 })
    expect((await as(ben)('GET', 'stories')).body.counts).toMatchObject({ draft: 1, published: 0 })
  })

  it('shows contributors their own stories alone', async () => {
    const shown = await as(ben)('GET', 'stories?mine=false')
    expect(headlines(shown)).toEqual(['Ben’s concert'])
    expect(shown.body.stories[0]).toMatchObject({ savedBy: 'contributor ben' })
  })

  it.each(['?after=x', '?section=%00', '?limit=0', '?limit=1000', '?status=gone', '?kind=rumour'])(
    'refuses “%s” in words',
    async (query) => {
      const refused = await as(eve)('GET', `stories${query}`)
      expect(refused).toMatchObject({ status: 400, body: { error: expect.any(String) } })
    },
  )
})

describe('a draft', () => {
  it('is discarded for good by whoever may', async () => {
    const { body } = await as(ben)('POST', 'stories', { headline: 'Never mind' })
    expect((await as(ada)('DELETE', `stories/${body.id}`)).status).toBe(403)
    expect(await as(ben)('DELETE', `stories/${body.id}`)).toMatchObject({ status: 200 })
    expect((await as(eve)('GET', `stories/${body.id}`)).status).toBe(404)
    const audits = await auditsOf(newsroom.database.db, body.id)
    expect(audits.map(({ action }) => action)).toEqual(['create', 'discard'])
  })

  it('stays where readers ever had it', async () => {
    const { id } = await live(newsroom, {}, build.paragraph('Told.'))
    expect(await as(eve)('DELETE', `stories/${id}`)).toMatchObject({ status: 409 })
    await as(eve)('POST', `stories/${id}/unpublish`, { reason: 'It was wrong' })
    expect(await as(eve)('DELETE', `stories/${id}`)).toMatchObject({ status: 409 })
  })
})
