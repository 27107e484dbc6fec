import { build } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draft, live, openTestNewsroom, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

let newsroom: TestNewsroom
let ask: Ask
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  ask = apiOf(newsroom).as(staffOf('editor', 'eve'))
})
afterEach(() => newsroom.close())

describe('the mail of a story', () => {
  it('is shown where nothing of it can run, and given as a message', async () => {
    const evil = build.paragraph('<script>alert(1)</script>')
    const { id } = await live(newsroom, { slug: 'größe', headline: 'The tour' }, evil)
    const shown = await ask('GET', `stories/${id}/mail`)
    expect(shown).toMatchObject({ status: 200, text: expect.stringContaining('The tour</h1>') })
    expect(shown.text).not.toContain('<script')
    const policy = shown.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'.*img-src 'self' https:\/\/lantern\.example.*sandbox/)
    expect(policy).not.toContain('allow-scripts')
    const message = await ask('GET', `stories/${id}/message`)
    expect(message.headers.get('content-type')).toBe('message/rfc822')
    expect(message.headers.get('content-disposition')).toBe(
      `attachment; filename="story.eml"; filename*=UTF-8''gr%C3%B6%C3%9Fe.eml`,
    )
    expect(message.text).toContain('Subject: The tour\r\n')
  })

  it('is not to be had of a story that readers do not have', async () => {
    const { id } = await draft(newsroom)
    for (const path of ['mail', 'message']) {
      const refused = await ask('GET', `stories/${id}/${path}`)
      expect(refused).toMatchObject({
        status: 409,
        body: { error: expect.stringContaining('readers do not have it yet') },
      })
    }
  })
})
