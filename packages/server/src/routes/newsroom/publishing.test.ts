import { build, type Story } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishAndWait, unpublishAndWait } from '../../actions/publish-and-wait.ts'
import {
  ada as actor,
  draft,
  openTestNewsroom,
  page,
  pass,
  runDue,
  save,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { auditsOf } from '../../storage/audits.ts'
import { findStory } from '../../storage/stories.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

let newsroom: TestNewsroom
let ask: Ask
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  ask = apiOf(newsroom).as(staffOf('editor', 'eve'))
})
afterEach(() => newsroom.close())

describe('publishing', () => {
  it('answers when readers have the page', async () => {
    const { id } = await draft(newsroom, { slug: 'tour', headline: 'The tour' })
    expect((await ask('GET', `stories/${id}/hindrances`)).body).toEqual({
      hindrances: [],
      asks: [],
    })
    const done = await ask('POST', `stories/${id}/publish`, {})
    expect(done).toMatchObject({ status: 200, body: { address: '/culture/tour/', version: 1 } })
    expect(await page(newsroom, 'culture/tour/index.html')).toContain('The tour')
    const { body } = await ask('GET', `stories/${id}`)
    expect(body).toMatchObject({ status: 'published', changed: false, live: { version: 1 } })
    const audits = await auditsOf(newsroom.database.db, id)
    expect(audits).toMatchObject([{ action: 'publish', actor: { id: 'eve' } }])
  })

  it('answers in words what hinders, and where', async () => {
    const gallery = build.gallery('stage', [{ alternative: null }])
    const { id } = await draft(newsroom, { headline: '', section: 'sport' }, gallery)
    const found = [
      { path: 'headline', message: 'Cannot publish: the story has no headline' },
      { path: 'section', message: 'Cannot publish: there is no section “sport”' },
      { path: 'body.content[0].content[0].attrs.media', message: expect.any(String) },
      { path: 'body.content[0].content[0].attrs.alternative', message: expect.any(String) },
    ]
    expect(await ask('POST', `stories/${id}/publish`, {})).toMatchObject({
      status: 422,
      body: { error: 'Cannot publish the story yet', problems: found },
    })
    expect((await ask('GET', `stories/${id}/hindrances`)).body.hindrances).toEqual(found)
    expect(await findStory(newsroom.database.db, id)).toMatchObject({ status: 'draft' })
  })

  it('asks whether readers should be told of other words, and publishes them all the same', async () => {
    const story = await draft(newsroom, { headline: 'Before' })
    await ask('POST', `stories/${story.id}/publish`, {})
    pass(newsroom, 5)
    await save(newsroom, { ...story, headline: 'After' })
    expect((await ask('GET', `stories/${story.id}/hindrances`)).body).toEqual({
      hindrances: [],
      asks: ['This story is live and its words change. Should readers be told?'],
    })
    expect(await ask('POST', `stories/${story.id}/publish`, {})).toMatchObject({
      body: { version: 2 },
    })
  })

  it('does not publish another state than the one that was seen', async () => {
    const { id } = await draft(newsroom)
    const refused = await ask('POST', `stories/${id}/publish`, { expect: { bodyVersion: 3 } })
    expect(refused).toMatchObject({
      status: 409,
      body: { error: expect.stringMatching(/^Cannot/) },
    })
    const done = await ask('POST', `stories/${id}/publish`, { expect: { bodyVersion: 0 } })
    expect(done.status).toBe(200)
  })

  it('refuses an address that another story has', async () => {
    const first = await draft(newsroom, { slug: 'one' })
    const second = await draft(newsroom, { slug: 'one' })
    await ask('POST', `stories/${first.id}/publish`, {})
    expect(await ask('POST', `stories/${second.id}/publish`, {})).toMatchObject({
      status: 422,
      body: { problems: [{ path: 'slug' }] },
    })
  })

  it('says that it goes on where the page takes longer than anybody waits', async () => {
    const { id } = await draft(newsroom, { slug: 'slow' })
    const done = await publishAndWait(newsroom, { story: id, actor }, 20)
    expect(done).toMatchObject({ outcome: 'published', isWritten: false })
    await runDue(newsroom)
    expect(await page(newsroom, 'culture/slow/index.html')).toContain('<article')
    const gone = await unpublishAndWait(newsroom, { story: id, reason: 'Wrong', actor }, 20)
    expect(gone).toMatchObject({ outcome: 'unpublished', isWritten: false })
  })

  it('takes a story off the site with a reason, and only with one', async () => {
    const { id } = await draft(newsroom, { slug: 'wrong' })
    expect(await ask('POST', `stories/${id}/unpublish`, { reason: 'Wrong' })).toMatchObject({
      status: 409,
    })
    await ask('POST', `stories/${id}/publish`, {})
    expect(await ask('POST', `stories/${id}/unpublish`, { reason: 'a\u0000b' })).toMatchObject({
      status: 400,
    })
    expect(await ask('POST', `stories/${id}/unpublish`, { reason: ' ' })).toMatchObject({
      status: 400,
      body: { problems: [{ path: 'reason', message: 'Readers are told a reason' }] },
    })
    expect(
      await ask('POST', `stories/${id}/unpublish`, { reason: 'It was another band' }),
    ).toMatchObject({
      status: 200,
      body: { unpublished: true },
    })
    expect(await page(newsroom, 'culture/wrong/index.html')).toContain('It was another band')
    expect((await ask('GET', `stories/${id}`)).body).toMatchObject({
      status: 'unpublished',
      live: null,
    })
  })
})

describe('a time', () => {
  const noon = '2026-11-20T12:00:00.000Z'
  const evening = '2026-11-20T18:00:00.000Z'

  it('is set, shown, taken back and set again', async () => {
    const { id } = await draft(newsroom)
    expect(await ask('POST', `stories/${id}/schedule`, { at: noon })).toMatchObject({
      body: { at: noon },
    })
    expect((await ask('GET', `stories/${id}`)).body).toMatchObject({
      status: 'scheduled',
      scheduledAt: noon,
    })
    expect(await ask('DELETE', `stories/${id}/schedule`)).toMatchObject({
      status: 200,
      body: { at: null },
    })
    expect((await ask('GET', `stories/${id}`)).body).toMatchObject({
      status: 'draft',
      scheduledAt: null,
    })
    newsroom.clock.at = noon
    await runDue(newsroom)
    expect((await ask('GET', `stories/${id}`)).body).toMatchObject({ status: 'draft', live: null })
    await ask('POST', `stories/${id}/schedule`, { at: evening })
    newsroom.clock.at = evening
    await runDue(newsroom)
    expect((await ask('GET', `stories/${id}`)).body).toMatchObject({ status: 'published' })
    const actions = (await auditsOf(newsroom.database.db, id)).map(({ action }) => action)
    expect(actions).toEqual(['schedule', 'cancel-schedule', 'schedule', 'publish'])
  })

  it('that is taken back leaves a live story live, and one that was taken off the site off it', async () => {
    const { id } = await draft(newsroom)
    await ask('POST', `stories/${id}/publish`, {})
    await ask('POST', `stories/${id}/schedule`, { at: noon })
    await ask('DELETE', `stories/${id}/schedule`)
    expect((await ask('GET', `stories/${id}`)).body).toMatchObject({ status: 'published' })
    await ask('POST', `stories/${id}/unpublish`, { reason: 'Wrong' })
    await ask('POST', `stories/${id}/schedule`, { at: noon })
    await ask('DELETE', `stories/${id}/schedule`)
    expect((await ask('GET', `stories/${id}`)).body).toMatchObject({ status: 'unpublished' })
  })

  it.each([
    { name: 'one that has passed', at: '2026-11-20T09:59:00.000Z', status: 422 },
    { name: 'one without a zone', at: '2026-11-20T12:00', status: 400 },
    { name: 'none', at: null, status: 400 },
  ])('is refused: $name', async ({ at, status }) => {
    const { id } = await draft(newsroom)
    expect(await ask('POST', `stories/${id}/schedule`, { at })).toMatchObject({
      status,
      body: { error: expect.stringMatching(/^Cannot/) },
    })
  })

  it('is not before the embargo', async () => {
    const { id } = await draft(newsroom)
    expect(await ask('POST', `stories/${id}/embargo`, { until: evening })).toMatchObject({
      body: { until: evening },
    })
    expect((await ask('GET', `stories/${id}`)).body.embargoUntil).toBe(evening)
    for (const path of ['schedule', 'publish']) {
      expect(await ask('POST', `stories/${id}/${path}`, { at: noon })).toMatchObject({
        status: 422,
        body: { error: expect.stringContaining(evening) },
      })
    }
    expect(await ask('POST', `stories/${id}/embargo`, { until: null })).toMatchObject({
      status: 200,
    })
    expect(await ask('POST', `stories/${id}/publish`, {})).toMatchObject({ status: 200 })
  })
})

describe('the preview', () => {
  it('is the real page of the draft, and nothing in it may run', async () => {
    const story: Story = await draft(
      newsroom,
      { headline: 'Tea & “music”' },
      build.paragraph('First.'),
    )
    await ask('POST', `stories/${story.id}/publish`, {})
    const fields = { headline: '<script>alert(1)</script>' }
    await save(newsroom, {
      ...story,
      ...fields,
      body: { type: 'doc', content: [build.paragraph('Second.')] },
    })
    const { status, text, headers } = await ask('GET', `stories/${story.id}/preview`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toContain('sandbox')
    expect(policy).not.toContain('script-src')
    expect(text).toContain('<article class="story" ')
    expect(text).toContain('&lt;script&gt;alert(1)')
    expect(text).toContain('Second.')
    expect(text).not.toContain('First.')
    expect(await page(newsroom, `culture/${story.slug}/index.html`)).toContain('First.')
  })

  it('takes style and pictures from the site where the newsroom has a host of its own', async () => {
    const { id } = await draft(newsroom, {}, build.paragraph('See “ href="/x" ”.'))
    const config = { ...newsroom.config, newsroomUrl: 'https://desk.example/' }
    const { text, headers } = await apiOf({ ...newsroom, config }).as(staffOf('editor'))(
      'GET',
      `stories/${id}/preview`,
    )
    expect(text).toMatch(/<link rel="stylesheet" href="https:\/\/lantern\.example\/assets\//)
    expect(text).toContain('href="#content"')
    expect(text).toContain('See “ href=&quot;/x&quot; ”.')
    expect(text).not.toMatch(/\s(?:href|src)="\/(?!\/)/)
    expect(headers.get('content-security-policy')).toContain('style-src https://lantern.example;')
  })

  it('shows what is not done yet in words', async () => {
    const missing = build.picture({ media: build.mediaId('e'), alternative: 'A stage at night' })
    const { id } = await draft(newsroom, { headline: ' ', section: '' }, missing, build.paragraph())
    const { status, text } = await ask('GET', `stories/${id}/preview`)
    expect(status).toBe(200)
    expect(text).toContain('No headline yet')
    expect(text).toContain('A stage at night')
  })
})
