import { expect, it } from 'vitest'
import { paragraph, postCard, storyWith } from '../../story/build.ts'
import { testPage, testSite } from '../meta/build-site.ts'
import { wholePage } from './build-story.ts'
import { storyText } from './story-text.ts'

it('tells a whole story', async () => {
  await expect(storyText(testSite(), wholePage())).toMatchFileSnapshot('story-text.expected.txt')
})

it('tells the zone once, and times in it', () => {
  const page = testPage(storyWith({ zone: 'America/New_York' }))
  expect(storyText(testSite(), page)).toContain(
    'Published 14 November 2026, 13:00\nAll times are New York time (',
  )
})

it('sends nothing to a terminal but text', () => {
  const evil = 'a\u001b[31mb\u0000c\r\nd\ud800'
  const page = testPage(storyWith({ headline: evil }, paragraph(evil), postCard({ text: evil })))
  const text = storyText(testSite(), page)
  expect(text).toContain('a[31mbc\nd\ufffd')
  expect([...text].filter((character) => character < ' ' && character !== '\n')).toEqual([])
  expect(text.isWellFormed()).toBe(true)
})

it('says what of a post was not kept', () => {
  const page = testPage(storyWith({}, postCard({ address: null, text: '' })))
  const text = storyText(testSite(), page)
  expect(text).toContain('Of this post, neither words nor pictures were kept.')
  expect(text).toContain('The address of the original was not kept.')
})
