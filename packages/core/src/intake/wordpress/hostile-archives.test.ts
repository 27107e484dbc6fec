import { describe, expect, it } from 'vitest'
import { parseBody, parseStory } from '../../story/parse-story.ts'
import { replacePictures } from '../../story/walk.ts'
import { field, item, itemFacts, readArchive, term, wxr } from './archive-for-tests.ts'

declare const performance: { now(): number }

const nowhere = '0'.repeat(64)

/** Reads all, and expects stories that the schema allows. */
function expectSound(text: string): void {
  for (const each of readArchive(text, 65_536).items) {
    if (each.type !== 'story' && each.type !== 'page') continue
    const read = each.read(itemFacts)
    if ('problem' in read) expect(read.problem.message).not.toBe('')
    else if ('story' in read.taken)
      expect(parseStory(replacePictures(read.taken.story, () => nowhere))).toHaveProperty('story')
    else
      expect(
        parseBody(
          JSON.parse(
            JSON.stringify(read.taken.page.body).replaceAll(
              /"media":"[^"]*"/g,
              `"media":"${nowhere}"`,
            ),
          ),
        ),
      ).toHaveProperty('body')
  }
}

const content = (words: string) => wxr(item({ 'content:encoded': words.replaceAll(']]>', '') }))

// Each takes a fraction of a second; what grew with the square of its length would take minutes.
describe('what is built to be slow', () => {
  it.each<[string, () => string]>([
    ['fifty thousand shortcodes', () => content('[gallery]'.repeat(50_000))],
    ['shortcodes that nothing ends', () => content('[a x=1]'.repeat(20_000))],
    ['shortcodes in shortcodes', () => content('[a]'.repeat(20_000) + '[/a]'.repeat(20_000))],
    ['brackets', () => content('['.repeat(200_000))],
    ['a shortcode of many tags', () => content('[a b="<i>'.repeat(20_000))],
    ['blocks in blocks', () => content('<!-- wp:group -->'.repeat(10_000))],
    ['blocks that end what never began', () => content('<!-- /wp:group -->'.repeat(10_000))],
    [
      'blocks of one word each',
      () => content('<!-- wp:acme/x -->a<!-- /wp:acme/x -->'.repeat(2_000)),
    ],
    ['comments that nothing ends', () => content('<!--'.repeat(50_000))],
    ['a comment of deep JSON', () => content(`<!-- wp:acme/x ${'{"a":'.repeat(5_000)} /-->`)],
    [
      'a comment of spaces',
      () => content(`<!-- wp:a${' '.repeat(100_000)}x --><!-- wp:a -->b<!-- /wp:a -->`),
    ],
    [
      'comments in a block that nothing ends',
      () => content(`<!-- wp:freeform -->${'<!-- wp:x '.repeat(200_000)}`),
    ],
    [
      'a paragraph of many classes',
      () =>
        content(
          `<!-- wp:paragraph -->\n<p class="${'has-a'.repeat(100)}!">b</p>\n<!-- /wp:paragraph -->`,
        ),
    ],
    ['spaces in a line', () => content(`a${' '.repeat(300_000)}b`)],
    [
      'captions that nothing ends',
      () =>
        content(
          `<!-- wp:embed {"url":"https://a.example/"} -->${'<figcaption>'.repeat(300_000)}<!-- /wp:embed -->`,
        ),
    ],
    ['what marks places', () => content(`[gallery]stet-place${'-'.repeat(500_000)}`)],
    ['elements in elements', () => content('<div>'.repeat(30_000))],
    ['tags that nothing ends', () => content('<a href="'.repeat(20_000))],
    ['verbatim elements that nothing ends', () => content('<pre>'.repeat(20_000))],
    ['lines', () => content('a\n'.repeat(50_000))],
    ['stress in stress', () => content('<em>a\n\n'.repeat(5_000))],
    ['many items', () => wxr(item().repeat(300))],
    ['many terms', () => wxr(item({}, term('post_tag', 'a', 'A').repeat(5_000)))],
    [
      'many fields',
      () => wxr(item({}, Array.from({ length: 2000 }, (_, at) => field(`k${at}`, 'v')).join(''))),
    ],
    ['elements of XML in elements', () => `<rss>${'<a>'.repeat(30_000)}`],
    [
      'names declared in names',
      () => `<rss>${Array.from({ length: 30_000 }, (_, at) => `<a xmlns:p${at}="/">`).join('')}`,
    ],
    ['ends of XML', () => `<rss>${'</a>'.repeat(20_000)}`],
    [
      'entities of entities',
      () =>
        `<!DOCTYPE rss [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss xmlns:wp="http://wordpress.org/export/1.2/"><item><title>${'&b;'.repeat(5_000)}</title></item></rss>`,
    ],
    ['one long text', () => wxr(item({ 'content:encoded': 'word '.repeat(300_000) }))],
  ])('is read in time: %s', (_what, text) => {
    const start = performance.now()
    expectSound(text())
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

describe('what is built to do harm', () => {
  it.each([
    '<script>alert(1)</script><p onclick="alert(1)">a</p>',
    '<a href="javascript:alert(1)">a</a><a href="data:text/html,x">b</a>',
    '<img src="javascript:alert(1)" alt="a"><img src="data:image/svg+xml,<svg onload=alert(1)>">',
    '[audio src="javascript:alert(1)"][embed]javascript:alert(1)[/embed][video mp4=\'https://x.example/"onerror="alert(1)\']',
    '<!-- wp:embed {"url":"javascript:alert(1)"} --><figure></figure><!-- /wp:embed -->',
    '<!-- wp:cover {"url":"javascript:alert(1)"} --><div>a</div><!-- /wp:cover -->',
    '<!-- wp:acme/x {"text":"<script>alert(1)</script> some words"} /-->',
    '<div class="stet-place" id="0">a</div>[gallery ids="1"]',
    'a\u0000\u0001\uffff\ud800b \u202e c',
  ])('becomes words or nothing: %s', (words) => {
    const text = content(words)
    expectSound(text)
    for (const each of readArchive(text).items) {
      const read = each.type === 'story' ? each.read(itemFacts) : undefined
      const story = read && 'taken' in read ? JSON.stringify(read.taken.story) : ''
      expect(story).not.toMatch(/"(?:href|address|media|src)":"(?:javascript|data):/i)
      expect(story).not.toMatch(/onclick|onerror="|onload=/)
    }
  })

  it.each([
    ['a name', { 'dc:creator': '<script>alert(1)</script>\u0000' }],
    ['a slug', { 'wp:post_name': '../../etc/passwd' }],
    ['an address', { link: 'https://old.example/../../x\u0000<script>' }],
    ['a date', { 'wp:post_date_gmt': '9999-99-99 99:99:99', 'wp:post_date': "' or 1=1" }],
    ['a number', { 'wp:post_id': '../12' }],
    ['a state', { 'wp:status': '__proto__', 'wp:post_type': 'constructor' }],
    ['a title', { title: `${'x'.repeat(10_000)}\u2028\u0000` }],
    ['an excerpt', { 'excerpt:encoded': `<p>${'word '.repeat(10_000)}` }],
  ])('makes no unsound story of %s', (_what, fields) => {
    expectSound(wxr(item(fields)))
  })
})
