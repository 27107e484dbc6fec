import { expect, it } from 'vitest'
import type { Block } from './block.ts'
import {
  blockquote,
  contextNote,
  divider,
  event,
  gallery,
  heading,
  helpBox,
  item,
  lineBreak,
  list,
  outletCard,
  paragraph,
  picture,
  pictureOf,
  postCard,
  pullQuote,
  relatedLink,
  storyWith,
  text,
  timeline,
} from './build.ts'
import { unwritablePlaces } from './read-text.ts'
import { plainText, textOf, wordsIn } from './text.ts'

const quotedPost = {
  author: { name: 'Ned Sample', handle: '@ned', address: null },
  address: 'https://social.example/@ned/4',
  postedAt: null,
  text: 'Is it on?',
}

const cases: readonly [string, Block, string][] = [
  [
    'runs and breaks',
    paragraph('One', text(' two', { type: 'bold' }), lineBreak(), 'three'),
    'One two\nthree',
  ],
  ['a heading', heading('Four'), 'Four'],
  ['a list in a list', list(item(paragraph('a'), list('b', 'c')), 'd'), 'a\nb\nc\nd'],
  ['a blockquote', blockquote('“No.”', { attribution: 'Ned' }), 'Ned\n“No.”'],
  ['a pull quote', pullQuote('“No.”', 'Ned'), '“No.”\nNed'],
  ['a picture', picture({ alternative: 'A stage', caption: 'Here', credit: '' }), 'A stage\nHere'],
  [
    'a gallery',
    gallery('g', [{ alternative: null, caption: 'x', credit: 'y' }]),
    'The tour in pictures\nx\ny',
  ],
  [
    'a post',
    postCard({ text: 'a\nb', quoted: quotedPost }),
    'Mara Quill\na\nb\nNed Sample\nIs it on?',
  ],
  ['a report', outletCard({ title: 'T', author: '', summary: 'S' }), 'The Harbour Post\nT\nS'],
  [
    'a help box',
    helpBox({ hours: '', country: '' }),
    'If you need to talk\nCalls are free.\nNight Line\n0000 000 000',
  ],
  ['a context note', contextNote('They heal.'), 'What nodules are\nThey heal.'],
  ['a timeline', timeline(event('2026-11-19', 'Thursday', 'Off.')), 'The week\nThursday\nOff.'],
  ['a related link', relatedLink({ title: 'In 2019' }), 'In 2019'],
  ['a divider', divider(), ''],
]

it.each(cases)('reads the words of %s', (_name, block, words) => {
  expect(textOf(block)).toBe(words)
})

it('reads the words of a whole story', () => {
  const lead = pictureOf({ alternative: 'A stage', caption: '', credit: '' })
  const whole = storyWith(
    { headline: 'H', standfirst: 'S', lead },
    paragraph('One.'),
    paragraph(),
    paragraph('Two.'),
  )
  expect(plainText(whole)).toBe('H\nS\nA stage\nOne.\nTwo.')
})

it.each([
  ['', 0],
  ['One two  three\nfour', 4],
  ['“It’s 3,000,” she said — twice.', 5],
  ['Łódź, Αθήνα и Москва', 4],
  ['naïve cafe\u0301', 2],
  ['… — “”', 0],
  ['こんにちは世界', 2],
  ['สวัสดีชาวโลก', 3],
])('counts the words in %s', (words, count) => {
  expect(wordsIn(words)).toBe(count)
})

const unwritable: [text: string, places: number[]][] = [
  ['Words, “marks”, \u{1f3ac}\n\tand lines', []],
  ['a\u0000b\u000bc', [1, 3]],
  ['\u{1f3ac}\ud83c', [2]],
  ['\udfac', [0]],
  ['\ufffe', [0]],
]

it.each(unwritable)('finds what no story can hold in %j', (text, places) => {
  expect(unwritablePlaces(text)).toEqual(places)
})
