import { describe, expect, it } from 'vitest'
import { parseBody } from '../../story/parse-story.ts'
import { attributeOf } from '../pasted/dom.ts'
import { markupOutline } from './outline-for-tests.ts'
import { embedCard, readMarkup } from './read-markup.ts'

const options = { from: 'WordPress', base: 'https://old.example/2020/post/' } as const

function read(html: string): string {
  return markupOutline(readMarkup(html, options))
}

const words: [name: string, html: string, found: string][] = [
  [
    'paragraphs with marks, references and breaks',
    '<p>One <strong>bold</strong> and “quoted&nbsp;words”&#8217;s.</p>\n\n<p>Two<br />lines</p>',
    'One **bold** and “quoted\u00a0words”’s.\nTwo / lines',
  ],
  [
    'every space that does not break',
    '<p>« Bonjour&nbsp;», a&nbsp; b</p>',
    '« Bonjour\u00a0», a\u00a0 b',
  ],
  ['hyphens that nobody sees', '<p>Donau&shy;dampf</p>', 'Donau\u00addampf'],
  ['white space as browsers show it', '<p>\n  a\n\tb  <em> c </em>\n</p>', 'a b _c_'],
  ['marks that browsers would make', '<p><q>Gone, <q>quite</q></q></p>', '“Gone, ‘quite’”'],
  [
    'a quotation and who said it',
    '<blockquote class="wp-block-quote" cite="/source"><p>“I am done.”</p><p>Really.</p><cite>Mara Quill, <em>Night Line</em></cite></blockquote>',
    '> “I am done.” | Really. — Mara Quill, Night Line <https://old.example/source>',
  ],
  [
    'quotations inside quotations, each with its speaker',
    '<blockquote><p>Outer</p><blockquote><p>Inner</p><cite>Ann</cite></blockquote></blockquote>',
    '> Outer | Inner | — Ann',
  ],
  [
    'a name that is too long to be one among the words',
    `<blockquote><p>a</p><cite>${'long '.repeat(120)}</cite></blockquote>`,
    `> a | _${'long '.repeat(120).trim()}_`,
  ],
  [
    'headings of two levels',
    '<h1>A</h1><h3>B</h3><h5>C</h5>',
    '## A\n### B\n### C\n! heading: C; Headings have two levels; it became one of the second',
  ],
  [
    'lists',
    '<ul><li>a<ul><li>b</li></ul></li></ul><ol start="3"><li>c</li></ol>',
    '- a\n  - b\n1. c\n! list: c; Lists are counted from one',
  ],
  [
    'links, from the base where they are relative',
    '<p><a href="/about?utm_source=x">a</a> <a href="../b">b</a> <a href="javascript:alert(1)">c</a> <a href="#fn1">d</a></p>',
    '[a](https://old.example/about) [b](https://old.example/2020/b) c d\n! tracking: 1 link; What tracked its readers was taken off\n! link: 2 links; It can lead nowhere from here; its words stay',
  ],
  [
    'marks that a story has not',
    '<p>H<sub>2</sub>O, <abbr title="World Health Organization">WHO</abbr>, <u>under</u></p>',
    'H₂O, WHO, under\n! mark: WHO; Words have no such mark; they were kept; it said “World Health Organization” beside them\n! mark: under; Words have no such mark; they were kept',
  ],
  ['signs among the words', '<p>a <img class="wp-smiley" alt=":)" src="x.gif"> b</p>', 'a :) b'],
  [
    'words that the page did not show',
    '<p style="display:none">hidden</p><p>shown</p>',
    'shown\n! hidden: hidden; The page did not show it; it was left out',
  ],
  ['a rule', '<p>a</p><hr><p>b</p>', 'a\n---\nb'],
  [
    'columns, boxes and what could be folded',
    '<div><div><h3>a</h3></div><details><summary>b</summary>c</details></div>',
    '### a\nb\nc',
  ],
]

const pictures: [name: string, html: string, found: string][] = [
  [
    'with caption and description, wherever it led to its own file',
    '<figure class="wp-block-image"><a href="/a.jpg"><img src="/a-300x200.jpg" alt="A stage"></a><figcaption>The stage. <a href="https://foto.example/">Foto</a></figcaption></figure>',
    '![A stage](https://old.example/a-300x200.jpg) “The stage. Foto”\n! link: Foto (https://foto.example/); No link can stand in a caption; its words stay',
  ],
  [
    'in the box of an old caption',
    '<div class="wp-caption"><img src="a.jpg" alt=""><p class="wp-caption-text">Cap</p></div>',
    '![](https://old.example/2020/post/a.jpg) “Cap”',
  ],
  [
    'with a credit that is marked as one',
    '<figure><img src="a.jpg"><figcaption>The stage <span class="credit">Ben Sample</span></figcaption></figure>',
    '![](https://old.example/2020/post/a.jpg) “The stage” © Ben Sample',
  ],
  [
    'out of a paragraph, with the words round it',
    '<p>before <a href="/story/"><img src="a.jpg" alt="A"></a> behind</p>',
    'before\n![A](https://old.example/2020/post/a.jpg)\nbehind\n! link: A (/story/); A picture leads nowhere; it stays without its link',
  ],
  [
    'out of a list, behind it',
    '<ul><li>one <img src="a.jpg" alt="A"></li><li>two</li></ul><p>c</p>',
    '- one\n- two\n![A](https://old.example/2020/post/a.jpg)\nc\n! nesting: 1 part; It stood in a list, a heading or a quotation, and follows it',
  ],
  [
    'that was to load late',
    '<img src="data:image/gif;base64,R0" data-src="/late.jpg" alt="Late">',
    '![Late](https://old.example/late.jpg)',
  ],
  [
    'written into the page',
    '<img src="data:image/png;base64,iVBORw0KGgo=" alt="A chart">',
    '! picture: A chart; It has no file of its own; it was left out',
  ],
  [
    'of one pixel',
    '<p>a<img src="https://count.example/p.gif" width="1" height="1"></p>',
    'a\n! tracker: a picture of a pixel; It only reports who looks; it was left out',
  ],
  [
    'behind words',
    '<div class="wp-block-cover" style="background-image:url(/b.jpg)"><p>a</p></div>',
    'a\n![](https://old.example/b.jpg)\n! picture: /b.jpg; It stood behind words; it follows them',
  ],
  [
    'of a gallery, each with its caption',
    '<figure class="wp-block-gallery"><figure><img src="/a.jpg"><figcaption>One</figcaption></figure><figure><img src="/b.jpg"></figure><figcaption class="blocks-gallery-caption">Nights</figcaption></figure>',
    '[gallery-1: Nights] ![](https://old.example/a.jpg) “One” ![](https://old.example/b.jpg)',
  ],
  [
    'of an old gallery, and of another',
    '<ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><img src="/a.jpg"></li><li class="blocks-gallery-item"><img src="/b.jpg"></li></ul>'.repeat(
      2,
    ),
    '[gallery-1] ![](https://old.example/a.jpg) ![](https://old.example/b.jpg)\n[gallery-2] ![](https://old.example/a.jpg) ![](https://old.example/b.jpg)',
  ],
]

const embeds: [name: string, html: string, found: string][] = [
  [
    'a post with its words',
    '<blockquote class="twitter-tweet"><p>Leaving now.</p>&mdash; Mara (@mara) <a href="https://twitter.com/mara/status/12345">November 18, 2026</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
    '@x @mara <https://twitter.com/mara/status/12345> Leaving now.\n! embed: Leaving now.; its words came along, no copy of it\n! script: https://platform.twitter.com/widgets.js; It was left out',
  ],
  [
    'the bare address that WordPress keeps, and its caption',
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://www.instagram.com/p/abc123/\n</div><figcaption>Her post</figcaption></figure>',
    '@instagram  <https://www.instagram.com/p/abc123/> \nHer post\n! embed: https://www.instagram.com/p/abc123/; its author, its words and its date did not come along, nor a copy of it',
  ],
  [
    'a film in a frame',
    '<figure><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></figure>',
    '@youtube  <https://www.youtube.com/watch?v=abcdefghijk> \n! embed: https://www.youtube.com/watch?v=abcdefghijk; its author, its words and its date did not come along, nor a copy of it',
  ],
  [
    'a frame that nobody knows',
    '<iframe src="//maps.example/embed?x=1" title="The map"></iframe>',
    '[frame from WordPress] The map\n! frame: The map; It did not come along; a link to it stands in its place',
  ],
  [
    'sound and film, by their files',
    '<video controls src="/v.mp4"></video><figure><audio><source src="/a.mp3"></audio><figcaption>Hear it</figcaption></figure>',
    '[video from WordPress] https://old.example/v.mp4\n[audio from WordPress] https://old.example/a.mp3 / Hear it\n! video: https://old.example/v.mp4; It did not come along; a link to it stands in its place\n! audio: https://old.example/a.mp3 · Hear it; It did not come along; a link to it stands in its place',
  ],
]

const kept: [name: string, html: string, found: string][] = [
  [
    'a table, under the caption of its figure',
    '<figure class="wp-block-table"><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table><figcaption>Cap</figcaption></figure>',
    '[table from WordPress] Cap / a · b',
  ],
  [
    'a table, its pictures behind it',
    '<table><tr><th>Night</th><th>Songs</th></tr><tr><td><img src="/t.jpg" alt="Moon"> Thursday</td><td>Two</td></tr></table>',
    '[table from WordPress] Night · Songs / Moon  Thursday · Two\n![Moon](https://old.example/t.jpg)\n! picture: 1 in a table; They stand behind it',
  ],
  [
    'a table, telling what became of its links',
    '<table><tr><td><a href="https://a.example/?utm_source=b">a</a><a href="#x">b</a><a href="#y"></a></td><td>c</td></tr></table>',
    '[table from WordPress] ab · c\n! tracking: 1 link; What tracked its readers was taken off\n! link: 1 link; It can lead nowhere from here; its words stay',
  ],
  [
    'not a table that only lays out',
    '<table><tr><td><p>a</p><img src="/t.jpg"></td></tr></table>',
    'a\n![](https://old.example/t.jpg)',
  ],
  [
    'code and verse to the space',
    '<pre class="wp-block-code"><code>if (a &lt; b) {\n  go()\n}</code></pre><pre class="wp-block-verse">Roses\n  are</pre>',
    '[code from WordPress] if (a < b) { / go() / }\n[verse from WordPress] Roses / are',
  ],
  ['terms', '<dl><dt>Nodule</dt><dd>A knot</dd></dl>', '[terms from WordPress] Nodule / A knot'],
  [
    'the words of a form',
    '<form action="/poll"><p>Who?</p><label><input type=radio name=a> Me</label><select><option>You<option>All</select><button>Vote</button><input type="submit" value="Send"></form>',
    '[form from WordPress] Who? / Me / You / All / Vote / Send\n! form: /poll; Its words were kept; nothing can be sent with it',
  ],
  [
    'what only one page knew',
    '<my-quiz data-x="1">Which <b>one</b>?</my-quiz><my-empty></my-empty>',
    '[part from WordPress] Which one?',
  ],
  [
    'nothing that runs or paints',
    '<style>p{}</style><script>alert(1)</script><svg><text>hm</text></svg><p>a</p>',
    'a\n! style: It was left out\n! script: It was left out\n! svg: hm; It was left out',
  ],
]

describe('the HTML of an archive', () => {
  it.each(words)('keeps %s', (_, html, found) => expect(read(html)).toBe(found))
  it.each(pictures)('has pictures %s', (_, html, found) => expect(read(html)).toBe(found))
  it.each(embeds)('shows %s', (_, html, found) => expect(read(html)).toBe(found))
  it.each(kept)('keeps as a fragment %s', (_, html, found) => expect(read(html)).toBe(found))

  it('becomes a sound body', () => {
    const html = [...words, ...pictures, ...embeds, ...kept].map(([, each]) => each).join('\n')
    const { blocks, pictures: addresses } = readMarkup(html, options)
    const media = (_: string, value: unknown) =>
      typeof value === 'string' && addresses.includes(value) ? 'a'.repeat(64) : value
    const body = JSON.parse(JSON.stringify({ type: 'doc', content: blocks }, media))
    expect(parseBody(body)).toEqual({ body })
    expect(addresses).toContain('https://old.example/late.jpg')
  })

  it.each([
    `<pre>${'word '.repeat(30_000)}</pre>`,
    `<table><tr><td>a</td><td>${'x'.repeat(120_000)}</td></tr></table>`,
  ])('gives the words of what is longer than a fragment’s text can be: %.10s…', (html) => {
    const { blocks } = readMarkup(html, options)
    expect(blocks.map(({ type }) => type)).not.toContain('fragment')
    expect(parseBody({ type: 'doc', content: blocks })).toHaveProperty('body')
    expect(JSON.stringify(blocks).match(/word|x/g)?.length).toBeGreaterThanOrEqual(30_000)
  })

  it('asks the caller of every element, the outermost first', () => {
    const asked: string[] = []
    const { blocks } = readMarkup('<div><p class="x">a</p><button>b</button></div><p>c</p>', {
      ...options,
      blocksFor: (element) => {
        asked.push(element.tagName)
        return attributeOf(element, 'class') === 'x' ? [{ type: 'divider' }] : undefined
      },
    })
    expect(asked).toEqual(['div', 'p', 'button', 'p'])
    expect(blocks.map(({ type }) => type)).toEqual(['divider', 'paragraph'])
  })

  it('leaves addresses as they are where no base is known', () => {
    const html = '<p><a href="/a/">a</a> <a href="b">b</a></p><img src="/c.jpg">'
    expect(markupOutline(readMarkup(html, { from: '', base: null }))).toBe(
      '[a](/a/) b\n![](/c.jpg)\n! link: 1 link; It can lead nowhere from here; its words stay',
    )
  })
})

describe('an embedded address', () => {
  it('is a card of a post where its platform is known', () => {
    const card = embedCard('https://bsky.app/profile/mara.example/post/3k', { text: 'Gone.' })
    expect(card).toMatchObject({
      type: 'postCard',
      attrs: { post: { platform: 'bluesky', text: 'Gone.', state: 'unknown' } },
    })
  })

  it('is a link to read on where it is not, and nothing where it is no address', () => {
    expect(embedCard('https://film.example/1', { title: 'A film' })).toMatchObject({
      type: 'relatedLink',
      attrs: { address: 'https://film.example/1', title: 'A film' },
    })
    expect(embedCard('javascript:alert(1)')).toBeUndefined()
  })
})

it('reads 500 ordinary words in 0.3 ms', () => {
  const words = 'She left the stage after the second song, and said: “I am done.” '
  const marked = 'It was <a href="https://paper.example/a">reported</a> &#8212; <em>twice</em>. '
  const html = Array.from({ length: 9 }, () => `<p>${words.repeat(4)}${marked}</p>\n\n`).join('')
  expect(html.match(/\s/g)?.length).toBeGreaterThan(490)
  const rounds = Array.from({ length: 60 }, () => {
    const before = Date.now()
    for (let count = 0; count < 40; count += 1) readMarkup(html, options)
    return (Date.now() - before) / 40
  })
  // The fastest of many: what else the machine does adds time and takes none away.
  expect(Math.min(...rounds)).toBeLessThan(0.3)
})
