import { describe, expect, it } from 'vitest'
import { parseStory } from '../../story/parse-story.ts'
import { plainText } from '../../story/text.ts'
import { replacePictures } from '../../story/walk.ts'
import { facts, takenOf } from './outline-for-tests.ts'
import { readBareText } from './read-bare-text.ts'
import { readSavedPage } from './read-saved-page.ts'

declare const performance: { now(): number }

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

function storyOf(html: string) {
  const { story } = takenOf(readSavedPage(html, facts)).intake
  const parsed = parseStory(replacePictures(story, () => '0'.repeat(64)))
  expect(parsed).not.toHaveProperty('problems')
  return story
}

describe('a page that means harm', () => {
  it('brings no script, no style and nothing hidden', () => {
    const body = `<article><h1>Head</h1><p onclick="HARM()">Words.</p><script>HARM</script><style>HARM</style>
      <p hidden>HARM</p><p style="display:none">HARM</p><template><p>HARM</p></template><noscript>HARM</noscript>
      <svg><text>HARM</text></svg><p><a href="javascript:HARM">Link</a></p></article>`
    const story = storyOf(page(body))
    expect(JSON.stringify(story)).not.toContain('HARM')
    expect(plainText(story)).toBe('Head\nWords.\nLink')
  })

  it('cannot name a script, a file or an inside place as a post’s or a link’s address', () => {
    const body = `<article><h1>Head</h1><p>Words.</p>
      <blockquote class="instagram-media" data-instgrm-permalink="javascript:alert(1)"><p>x</p></blockquote>
      <blockquote class="tiktok-embed" cite="file:///etc/passwd"><p>y</p></blockquote>
      <div class="fb-post" data-href="data:text/html,z"></div><iframe src="javascript:1" title="t"></iframe></article>`
    const posts = storyOf(page(body)).body.content.filter(({ type }) => type === 'postCard')
    expect(posts).toHaveLength(3)
    expect(JSON.stringify(posts)).not.toMatch(/javascript:|file:|data:/)
  })

  it('turns no direction in its head, and brings nothing that cannot be printed', () => {
    const story = storyOf(
      page('<article><h1>A\u202eB\u2066C\u0000</h1><p>Wo\u0000rds \ud800.</p></article>'),
    )
    expect(story.headline).toBe('ABC')
    expect(plainText(story)).toBe('ABC\nWords \ufffd.')
    const bare = takenOf(readBareText('H\u202eead\n\nWo\u0000rds that are longer than it.', facts))
    expect(bare.intake.story.headline).toBe('Head')
  })

  it('with structured data that is none, or is huge, is read all the same', () => {
    const head = `<script type="application/ld+json">{"@type":</script>
      <script type="application/ld+json">[[[[]]]]</script>
      <script type="application/ld+json">{"@type":"Article","headline":{"x":1},"author":[1,null,{"name":7}],"datePublished":"soon"}</script>`
    expect(storyOf(page('<article><h1>Head</h1><p>Words.</p></article>', head)).headline).toBe(
      'Head',
    )
  })

  it.each([
    ['100,000 nested divs', `${'<div>'.repeat(100_000)}<p>Words at the bottom.</p>`],
    [
      '100,000 nested parts called advertisements',
      `${'<div class=ad>'.repeat(100_000)}Words at the bottom.`,
    ],
    [
      '20,000 nested posts',
      `${'<blockquote class=twitter-tweet>'.repeat(20_000)}<p>Words at the bottom.`,
    ],
    ['a million elements', `<p>Words at the bottom.</p>${'<b>'.repeat(1_000_000)}`],
    ['formatting that opens anew', `${'<p><a><b><i><u>'.repeat(20_000)}<p>Words at the bottom.`],
    [
      '20,000 pictures',
      `<p>Words at the bottom.</p>${'<img src=x_files/y.jpg width=99>'.repeat(20_000)}`,
    ],
    ['one long line', `<p>Words at the bottom. ${'— (@'.repeat(200_000)}</p>`],
    ['open comments and scripts', `<p>Words at the bottom.</p>${'<!-- <script '.repeat(100_000)}`],
  ])(
    'is read in time that grows with its length: %s',
    (_, body) => {
      const before = performance.now()
      const outcome = readSavedPage(page(body), facts)
      expect(performance.now() - before).toBeLessThan(20_000)
      if ('taken' in outcome)
        expect(plainText(outcome.taken.intake.story)).toContain('at the bottom')
      else expect(outcome.problem.message).toMatch(/^No article/)
    },
    60_000,
  )

  it.each(['', '   \n', 'Skip to content\n\nAdvertisement'])(
    'with no article is refused in words: %j',
    (text) => {
      expect(readBareText(text, facts)).toEqual({
        problem: { message: 'No article was found in it', line: null },
      })
      expect(readSavedPage(page(`<p>${text}</p>`), facts)).toHaveProperty('problem')
    },
  )
})
