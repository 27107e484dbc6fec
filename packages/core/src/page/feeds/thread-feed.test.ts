import { expect, it } from 'vitest'
import { storyWith } from '../../story/build.ts'
import { testComment } from '../comments/build-comment.ts'
import { testSite, testSummary } from '../meta/build-site.ts'
import { readXml } from './read-xml.ts'
import { renderThreadFeed } from './thread-feed.ts'

it('brings each comment with what it answers, and none whose words are gone', () => {
  const summary = testSummary(storyWith({ headline: 'A & B' }))
  const feed = renderThreadFeed(testSite(), {
    summary,
    comments: [
      testComment('b', {
        parent: 'a',
        author: '<i>Ines</i>',
        text: '> so\n\nNo. *Never*, \u0000 x < y',
        editedAt: '2026-11-16T07:00:00.000Z',
      }),
      testComment('gone', { state: 'removed', author: '', text: '' }),
      testComment('a'),
    ],
  })
  expect(() => readXml(feed)).not.toThrow()
  expect(feed).toContain(
    '<title>Comments on “A &amp; B”</title>\n<updated>2026-11-16T07:00:00.000Z',
  )
  expect(feed).toContain(`href="https://magazine.example${summary.address}comments.atom"`)
  expect(feed.match(/<entry>/g)).toHaveLength(2)
  expect(feed).toContain('<thr:in-reply-to ref="https://magazine.example/-/comment/a"')
  expect(feed).toContain(`<thr:in-reply-to ref="urn:uuid:${summary.id}"`)
  expect(feed).toContain('<name>&lt;i&gt;Ines&lt;/i&gt;</name>')
  expect(feed).toContain('&lt;em&gt;Never&lt;/em&gt;')
  expect(feed).not.toContain('\u0000')
})
