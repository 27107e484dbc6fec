import { expect, it } from 'vitest'
import {
  helpBox,
  mediaId,
  outletCard,
  paragraph,
  picture,
  postCard,
  storyWith,
  text,
} from '../../story/build.ts'
import { testPage, testSite } from '../meta/build-site.ts'
import { wholePage } from '../text/build-story.ts'
import { feedHtml } from './feed-html.ts'

const site = testSite()

it('tells a whole story', async () => {
  await expect(feedHtml(site, wholePage())).toMatchFileSnapshot('feed-html.expected.html')
})

it('says first what was corrected', () => {
  expect(feedHtml(site, wholePage())).toMatch(
    /^<p><strong>Update, 21 November 2026, 10:00:<\/strong>/,
  )
})

it('points nowhere that only the site knows', () => {
  const html = feedHtml(site, wholePage())
  const targets = [...html.matchAll(/(?:href|src|cite)="([^"]*)"/g)].map((match) => match[1])
  expect(targets.length).toBeGreaterThan(15)
  expect(targets.filter((target) => !target?.startsWith('https://'))).toEqual([])
  expect(html).not.toMatch(/<script|<style| style=| class=| id=| on\w+=|javascript:/)
})

it('says what of a post was not kept', () => {
  const bare = postCard({ address: null, text: '' })
  const html = feedHtml(site, testPage(storyWith({}, bare)))
  expect(html).toContain('Of this post, neither words nor pictures were kept.')
  expect(html).toContain('The address of the original was not kept.')
  expect(html).toMatch(/<blockquote><p>/)
})

it('shows a post’s picture only on a ground that somebody chose', () => {
  const shown = { media: mediaId('a'), ground: 'our own picture' }
  const with_ = feedHtml(
    site,
    testPage(storyWith({}, postCard({ pictures: [{ description: 'A', shown }] }))),
  )
  expect(with_).toContain('src="https://magazine.example/media/a-1280.jpg"')
  expect(with_).toContain('our own picture')
  const without = feedHtml(
    site,
    testPage(storyWith({}, postCard({ pictures: [{ description: 'A', shown: null }] }))),
  )
  expect(without).not.toContain('<img')
  expect(without).toContain('Picture not shown: A')
})

it('tells what a picture shows where its file is not known', () => {
  const html = feedHtml(site, testPage(storyWith({}, picture({ media: mediaId('f') }))))
  expect(html).toContain('An empty stage with one microphone.')
  expect(html).not.toContain('<img')
})

it('lets nothing that strangers typed become markup', () => {
  const evil = '"><script>alert(1)</script>'
  const page = testPage(
    storyWith(
      { standfirst: evil, headline: evil },
      paragraph(text(evil, { type: 'language', attrs: { language: evil } })),
      postCard({ text: evil, address: evil, language: evil, postedWords: evil }),
      outletCard({ title: evil, address: 'javascript:alert(1)', summary: evil }),
      helpBox({ name: evil, address: 'data:text/html,x' }),
    ),
  )
  expect(feedHtml(site, page)).not.toMatch(/<script|href="(?!https)/)
})
