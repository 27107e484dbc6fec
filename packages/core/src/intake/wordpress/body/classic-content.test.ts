import { expect, it } from 'vitest'
import { outlineOf } from './facts-for-tests.ts'

const card = '@x @mirabel <https://x.com/mirabel/status/1234567> '
const bare =
  '! embed: https://x.com/mirabel/status/1234567; its words and its date did not come along, nor a copy of it'

const classic: readonly (readonly [string, string, readonly string[]])[] = [
  ['an empty line as the end of a paragraph', 'one\n\ntwo\n \n\nthree', ['one', 'two', 'three']],
  ['a line end as a break', 'one\ntwo <em>three\nfour</em>', ['one / two _three_ / _four_']],
  ['stress that goes over two paragraphs', '<em>one\n\ntwo</em>', ['_one_', '_two_']],
  [
    'headings and lists as they stand',
    '<h3>Head</h3>\none\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
    ['### Head', 'one', '- a', '- b'],
  ],
  [
    'who is quoted, to the character',
    '<blockquote>“We don’t know — yet.”\n<cite>Mirabel Oduya, in 1998</cite></blockquote>',
    ['> “We don’t know — yet.” — Mirabel Oduya, in 1998'],
  ],
  [
    'who is quoted behind the words',
    '<blockquote>“No.” <cite>Ines Kade</cite></blockquote>\nend',
    ['> “No.” — Ines Kade', 'end'],
  ],
  [
    'a work that is named in a quotation',
    '<blockquote>“I read <cite>The Hall</cite> twice.”</blockquote>',
    ['> “I read _The Hall_ twice.”'],
  ],
  [
    'brackets of prose as words',
    'She [the minister] said “[sic]” [laughs] [audio unclear].',
    ['She [the minister] said “[sic]” [laughs] [audio unclear].'],
  ],
  [
    'an address alone as a card',
    'one\n\nhttps://x.com/mirabel/status/1234567\n\ntwo',
    ['one', card, 'two', bare],
  ],
  [
    'an address in a paragraph of its own',
    '<p>https://x.com/mirabel/status/1234567</p>',
    [card, bare],
  ],
  [
    'an address among words as words',
    'see https://x.com/mirabel/status/1234567 there',
    ['see https://x.com/mirabel/status/1234567 there'],
  ],
  ['[embed]', '[embed width="500"]https://x.com/mirabel/status/1234567[/embed]', [card, bare]],
  [
    'a shortcode with a number',
    '[tweet 1234567]',
    [
      '@x  <https://x.com/i/status/1234567> ',
      '! embed: https://x.com/i/status/1234567; its author, its words and its date did not come along, nor a copy of it',
    ],
  ],
  [
    'a gallery by its numbers, in their order',
    'one\n\n[gallery ids="3,1" columns="2"]',
    [
      'one',
      '[gallery-1] ![Alt 3](https://old.example/up/3.jpg) “Caption 3” ![Alt 1](https://old.example/up/1.jpg) “Caption 1”',
    ],
  ],
  [
    'a gallery of what was uploaded to the post',
    '[gallery exclude="2"]',
    [
      '[gallery-1] ![Alt 1](https://old.example/up/1.jpg) “Caption 1” ![Alt 3](https://old.example/up/3.jpg) “Caption 3”',
    ],
  ],
  [
    'a gallery of which a picture is missing',
    '[gallery ids="1,2,77"]',
    [
      '[gallery-1] ![Alt 1](https://old.example/up/1.jpg) “Caption 1” ![Alt 2](https://old.example/up/2.jpg) “Caption 2”',
      '! gallery: [gallery ids="1,2,77"]; Pictures that are not in the archive: 77',
    ],
  ],
  [
    'a caption, and the file that a small size was made of',
    '[caption id="attachment_1" width="300"]<a href="https://old.example/up/1.jpg"><img src="https://old.example/up/1-300x200.jpg" alt="" /></a> The <em>old</em> hall[/caption]',
    ['![Alt 1](https://old.example/up/1.jpg) “The old hall”'],
  ],
  [
    'a caption as older versions wrote it',
    '[caption id="a" caption="The old hall"]<img src="/up/2.jpg" alt="Hall" />[/caption]',
    ['![Hall](https://old.example/up/2.jpg) “The old hall”'],
  ],
  [
    'a recording',
    '[audio https://old.example/up/talk.mp3]',
    [
      '[audio from WordPress] https://old.example/up/talk.mp3',
      '! audio: https://old.example/up/talk.mp3; It did not come along; a link to it stands in its place',
    ],
  ],
  ['a shortcode that shows itself', 'Type [[gallery]] for it', ['Type [gallery] for it']],
  [
    'an unknown shortcode with words inside',
    'one [box title="A tip"]two <b>three</b>[/box] four',
    [
      'one two **three** four',
      '! shortcode: [box title="A tip"]; What [box] did with them is not known; the words between its tags are kept',
    ],
  ],
  [
    'an unknown shortcode alone',
    'one\n\n[price_table id="4"]\n\ntwo',
    [
      'one',
      '[[price_table] from WordPress] [price_table id="4"]',
      'two',
      '! shortcode: [price_table id="4"]; What it showed was made by a plugin; its own words are kept',
    ],
  ],
  [
    'an unknown shortcode among words',
    'costs [price id=4] now',
    [
      'costs [price id=4] now',
      '! shortcode: [price id=4]; It stands among the words as it was written',
    ],
  ],
  [
    'a piece on several pages',
    'one\n<!--nextpage-->\ntwo',
    ['one', 'two', '! page break: 2 pages; It stands on one page now'],
  ],
  [
    'the words of the link to the rest',
    'one\n<!--more Read how it ended-->\ntwo',
    [
      'one',
      'two',
      '! more: Read how it ended; The words of the link to the rest; all of it stands on one page',
    ],
  ],
  ['code with its own empty lines', '<pre>a\n\nb</pre>', ['[code from WordPress] a / b']],
]

it.each(classic)('reads from the classic editor %s', (_what, content, expected) => {
  expect(outlineOf(content)).toBe(expected.join('\n'))
})
