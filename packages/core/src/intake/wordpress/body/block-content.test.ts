import { expect, it } from 'vitest'
import { block, facts, outlineOf } from './facts-for-tests.ts'
import { readContent } from './read-content.ts'

const card = '@x @mirabel <https://x.com/mirabel/status/1234567> '
const bare =
  '! embed: https://x.com/mirabel/status/1234567; its words and its date did not come along, nor a copy of it'

const blocks: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'paragraphs and headings',
    block('heading', '<h2 class="wp-block-heading">Head</h2>') +
      block('paragraph', '<p>one <em>two</em></p>'),
    ['## Head', 'one _two_'],
  ],
  [
    'blocks in blocks, in their order',
    block(
      'columns',
      `<div class="wp-block-columns">${block('column', `<div>${block('paragraph', '<p>left</p>')}</div>`)}${block('column', `<div>${block('image', '<figure><img src="/up/1.jpg" alt="A"/></figure>', '{"id":1}')}</div>`)}</div>`,
    ) + block('paragraph', '<p>end</p>'),
    ['left', '![A](https://old.example/up/1.jpg)', 'end'],
  ],
  [
    'lists whose items are blocks',
    block(
      'list',
      `<ul><!-- wp:list-item -->\n<li>a<!-- wp:list -->\n<ul><!-- wp:list-item --><li>b</li><!-- /wp:list-item --></ul>\n<!-- /wp:list --></li>\n<!-- /wp:list-item --></ul>`,
    ),
    ['- a', '  - b'],
  ],
  [
    'a quotation with its speaker',
    block(
      'quote',
      `<blockquote class="wp-block-quote">${block('paragraph', '<p>“No.”</p>')}<cite>Ines Kade, singer</cite></blockquote>`,
    ),
    ['> “No.” — Ines Kade, singer'],
  ],
  [
    'an embed of the old kind',
    block(
      'core-embed/twitter',
      '<figure class="wp-block-embed-twitter wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://x.com/mirabel/status/1234567\n</div><figcaption>That <em>evening</em></figcaption></figure>',
      '{"url":"https://x.com/mirabel/status/1234567"}',
    ),
    [card, 'That _evening_', bare],
  ],
  [
    'an embed of another host',
    block(
      'embed',
      '<figure class="wp-block-embed"><div>https://films.example/7</div></figure>',
      '{"url":"https://films.example/7","type":"video"}',
    ),
    [
      '-> https://films.example/7 <https://films.example/7>',
      '! embed: https://films.example/7; A part of another host; it became a link to read on',
    ],
  ],
  [
    'an address alone in a paragraph',
    block('paragraph', '<p>https://x.com/mirabel/status/1234567</p>'),
    [card, bare],
  ],
  [
    'a gallery of image blocks',
    block(
      'gallery',
      `<figure class="wp-block-gallery has-nested-images">${block('image', '<figure><img src="/up/1.jpg" alt="A"/><figcaption>One</figcaption></figure>', '{"id":1}')}${block('image', '<figure><img src="/up/2-150x150.jpg" alt=""/></figure>', '{"id":2}')}</figure>`,
    ),
    ['[gallery-1] ![A](https://old.example/up/1.jpg) “One” ![Alt 2](https://old.example/up/2.jpg)'],
  ],
  [
    'a gallery that has numbers alone',
    '<!-- wp:gallery {"ids":[1,3]} /-->',
    [
      '[gallery-1] ![Alt 1](https://old.example/up/1.jpg) “Caption 1” ![Alt 3](https://old.example/up/3.jpg) “Caption 3”',
    ],
  ],
  [
    'a cover: the picture, then the words',
    block(
      'cover',
      `<div class="wp-block-cover" style="background-image:url(https://old.example/up/2.jpg)"><div>${block('paragraph', '<p>over it</p>')}</div></div>`,
      '{"url":"https://old.example/up/2.jpg","id":2}',
    ),
    ['![Alt 2](https://old.example/up/2.jpg)', 'over it'],
  ],
  [
    'a picture beside words',
    block(
      'media-text',
      `<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="/up/1.jpg" alt="A"/></figure><div>${block('paragraph', '<p>beside it</p>')}</div></div>`,
    ),
    ['![A](https://old.example/up/1.jpg)', 'beside it'],
  ],
  [
    'footnotes as a list at their place',
    `${block('paragraph', '<p>one<sup data-fn="n1" class="fn"><a href="#n1" id="n1-link">1</a></sup></p>')}<!-- wp:footnotes /-->`,
    ['one¹', '1. As she <em>told</em> us.'.replace('<em>', '_').replace('</em>', '_')],
  ],
  [
    'a block kept once for many stories',
    `${block('paragraph', '<p>one</p>')}<!-- wp:block {"ref":9} /-->`,
    ['one', 'from the pattern'],
  ],
  [
    'such a block that is not there',
    '<!-- wp:block {"ref":10} /-->',
    [
      '! block: a pattern, number 10; It was kept once for many stories, and the archive does not hold it',
    ],
  ],
  [
    'a block of a plugin as a labelled part',
    block('acme/tip', '<div class="tip"><p>Bring <b>water</b>.</p></div>', '{"x":1}'),
    [
      '[acme/tip from WordPress] Bring water.',
      '! block: acme/tip {"x":1}; It is a block of a plugin or theme; its words are kept as a part',
    ],
  ],
  [
    'a block that keeps its words in its comment',
    '<!-- wp:acf/tip {"data":{"text":"Bring water with you"}} /-->',
    [
      '[acf/tip from WordPress] Bring water with you',
      '! block: acf/tip {"data":{"text":"Bring water with you"}}; A plugin made something of it; the words that it has are kept',
    ],
  ],
  [
    'a plugin’s block around others',
    block('acme/box', `<div>${block('paragraph', '<p>in it</p>')}</div>`),
    [
      'in it',
      '! block: acme/box; What it made of its parts is not known; they stand one after the other',
    ],
  ],
  [
    'what the old site filled by itself',
    '<!-- wp:latest-posts {"postsToShow":3} /-->',
    ['! block: latest-posts {"postsToShow":3}; The old site filled it by itself'],
  ],
  [
    'what the classic editor made, between blocks',
    `${block('paragraph', '<p>one</p>')}two\n\nthree\n\n${block('paragraph', '<p>four</p>')}`,
    ['one', 'two', 'three', 'four'],
  ],
  [
    'a shortcode in a block of its own',
    block('shortcode', '[gallery ids="1,2"]'),
    [
      '[gallery-1] ![Alt 1](https://old.example/up/1.jpg) “Caption 1” ![Alt 2](https://old.example/up/2.jpg) “Caption 2”',
    ],
  ],
  [
    'comments that are no blocks, and ends of nothing',
    '<!-- wp:paragraph --><p>one</p><!-- /wp:group --><!-- note --><p>two</p>',
    ['one', 'two'],
  ],
]

it.each(blocks)('reads from the block editor %s', (_what, content, expected) => {
  expect(outlineOf(content)).toBe(expected.join('\n'))
})

it('keeps the words of a post and its speaker in a pull quote', () => {
  const html =
    '<figure class="wp-block-pullquote"><blockquote><p>“No.”</p><cite>Ines Kade</cite></blockquote></figure>'
  const {
    blocks: [quote],
    losses,
  } = readContent(block('pullquote', html), facts())
  expect(quote).toEqual({
    type: 'pullQuote',
    attrs: { attribution: 'Ines Kade' },
    content: [{ type: 'text', text: '“No.”' }],
  })
  expect(losses).toEqual([])
})
