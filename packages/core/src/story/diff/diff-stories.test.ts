import { describe, expect, it } from 'vitest'
import type { Block } from '../block.ts'
import {
  blockquote,
  divider,
  fragment,
  heading,
  item,
  lineBreak,
  linked,
  list,
  paragraph,
  passage,
  quoted,
  story,
  text,
} from '../build.ts'
import type { FragmentElement, FragmentNode } from '../fragment.ts'
import { diffStories } from './diff-stories.ts'
import { linesIn, readSide } from './side-for-tests.ts'
import type { BlockChange, StoryDiff } from './story-diff.ts'

const bold = { type: 'bold' } as const
const italic = { type: 'italic' } as const

const one = paragraph('The singer left the stage after the second song on Thursday.')
const two = paragraph('Her agent said that she was ill and would rest for two weeks.')
const three = paragraph('Tickets for the remaining nights keep their value until spring.')
const four = heading('What the fans say')
const five = paragraph('A fan from Split had waited since the morning, with a flask of tea.')

/** A comparison in short: `=0`, `+1`, `-2`, `~0>1` for changed, `>2>0` for moved. */
function short({ blocks }: StoryDiff): string {
  const signs = { same: '=', added: '+', removed: '-', changed: '~', moved: '>' } as const
  return blocks
    .map(({ change, before, after, moved }) => {
      const places = [before, after].filter((place) => place !== null)
      return `${signs[change]}${change === 'changed' && moved ? '>' : ''}${[...new Set(places)].join('>')}`
    })
    .join(' ')
}

/** A line with what came in [+ +], what went in [- -], and what became of marks in {}. */
function shown({ lines }: BlockChange): string[] {
  return lines.map(({ change, runs }) => {
    const words = runs.map(({ change: became, text: said, marksAdded, marksRemoved }) => {
      const marks = [
        ...marksAdded.map((mark) => `+${mark}`),
        ...marksRemoved.map((mark) => `-${mark}`),
      ]
      const told = marks.length > 0 ? `${said}{${marks.join(', ')}}` : said
      if (became === 'same') return told
      return became === 'added' ? `[+${told}+]` : `[-${told}-]`
    })
    return (change === 'added' ? '+ ' : change === 'removed' ? '- ' : '') + words.join('')
  })
}

const bodies: { name: string; before: Block[]; after: Block[]; found: string }[] = [
  { name: 'nothing', before: [one, two], after: [one, two], found: '=0 =1' },
  { name: 'an empty body', before: [], after: [], found: '' },
  {
    name: 'a block that came',
    before: [one, three],
    after: [one, two, three],
    found: '=0 +1 =1>2',
  },
  {
    name: 'a block that went',
    before: [one, two, three],
    after: [one, three],
    found: '=0 -1 =2>1',
  },
  { name: 'everything new', before: [], after: [one, two], found: '+0 +1' },
  { name: 'everything gone', before: [one, two], after: [], found: '-0 -1' },
  {
    name: 'a block that moved up',
    before: [one, two, three],
    after: [three, one, two],
    found: '>2>0 =0>1 =1>2',
  },
  {
    name: 'a block that moved down',
    before: [one, two, three],
    after: [two, three, one],
    found: '=1>0 =2>1 >0>2',
  },
  {
    name: 'a block that moved and changed',
    before: [one, two, three],
    after: [two, three, paragraph('The singer left the stage after the third song on Thursday.')],
    found: '=1>0 =2>1 ~>0>2',
  },
  {
    name: 'words that changed',
    before: [one, two],
    after: [one, paragraph('Her agent said that she was tired and would rest for two weeks.')],
    found: '=0 ~1',
  },
  {
    name: 'a paragraph that became another one altogether',
    before: [one, two, three],
    after: [one, paragraph('Nobody knows.'), three],
    found: '=0 -1 +1 =2',
  },
  {
    name: 'blocks that look alike: the first of several went',
    before: [divider(), one, divider(), two],
    after: [one, divider(), two],
    found: '-0 =1>0 =2>1 =3>2',
  },
  {
    name: 'a paragraph that became a heading',
    before: [one, two],
    after: [heading('The singer left the stage after the second song on Thursday.'), two],
    found: '~0 =1',
  },
  {
    name: 'a paragraph that was cut in two',
    before: [
      paragraph(
        'The singer left the stage after the second song. Her agent says that she is ill and rests.',
      ),
    ],
    after: [
      paragraph('The singer left the stage after the second song.'),
      paragraph('Her agent says that she is ill and rests.'),
    ],
    found: '+0 ~0>1',
  },
]

describe('a body', () => {
  it.each(bodies)('tells $name', ({ before, after, found }) => {
    const diff = diffStories(story(...before), story(...after))
    expect(short(diff)).toBe(found)
    expect(readSide(diff, 'before')).toEqual(linesIn(story(...before).body))
    expect(readSide(diff, 'after')).toEqual(linesIn(story(...after).body))
  })

  it('is all new where nothing is live', () => {
    const diff = diffStories(null, story(one, four))
    expect(short(diff)).toBe('+0 +1')
    expect(diff.head.find(({ path }) => path === 'headline')).toMatchObject({
      before: null,
      after: 'Singer cancels the rest of her tour',
    })
  })
})

const lines: { name: string; before: Block; after: Block; found: string[] }[] = [
  {
    name: 'a word in the place of another',
    before: paragraph('She sang on Thursday evening.'),
    after: paragraph('She sang on Friday evening.'),
    found: ['She sang on [-Thursday-][+Friday+] evening.'],
  },
  {
    name: 'a phrase in the place of another as one',
    before: paragraph('She left after the second song on Thursday.'),
    after: paragraph('She left before anybody noticed on Thursday.'),
    found: ['She left [-after the second song-][+before anybody noticed+] on Thursday.'],
  },
  {
    name: 'a mark that words got, and one that they lost',
    before: paragraph('She ', text('sang', italic), ' on Thursday.'),
    after: paragraph('She sang on ', text('Thursday', bold), '.'),
    found: ['She sang{-italic} on Thursday{+bold}.'],
  },
  {
    name: 'a mark on a part of a word',
    before: paragraph('unbelievable'),
    after: paragraph('un', text('believable', bold)),
    found: ['unbelievable{+bold}'],
  },
  {
    name: 'a link that leads elsewhere',
    before: paragraph(linked('the list', 'https://one.example/')),
    after: paragraph(linked('the list', 'https://two.example/')),
    found: ['the list{+link to https://two.example/, -link to https://one.example/}'],
  },
  {
    name: 'whose words they are',
    before: paragraph('“I am done.”'),
    after: paragraph(quoted('q1', '“I am done.”')),
    found: ['“I am done.”{+quotation of Mara Quill}'],
  },
  {
    name: 'the passage of a note',
    before: paragraph('It was Thursday.'),
    after: paragraph('It was ', passage('n1', 'Thursday'), '.'),
    found: ['It was Thursday{+passage of a note (correction)}.'],
  },
  {
    name: 'a line break',
    before: paragraph('One two'),
    after: paragraph('One', lineBreak(), 'two'),
    found: ['One[- -][+\n+]two'],
  },
  {
    name: 'scripts without spaces, by the character',
    before: paragraph('電影節在星期四'),
    after: paragraph('電影節在星期五'),
    found: ['電影節在星期[-四-][+五+]'],
  },
  {
    name: 'items of a list',
    before: list('The first night stays', 'The second night is moved'),
    after: list(
      'The first night stays',
      item(paragraph('A third one comes')),
      'The second night is cancelled',
    ),
    found: [
      'The first night stays',
      '+ [+A third one comes+]',
      'The second night is [-moved-][+cancelled+]',
    ],
  },
  {
    name: 'the only paragraph of a quote, however little is left of it',
    before: blockquote('We regret this.'),
    after: blockquote('No comment'),
    found: ['[-We regret this.-][+No comment+]'],
  },
  {
    name: 'the rows of a table that was kept from elsewhere',
    before: tableOf('Thursday', 'Friday'),
    after: tableOf('Thursday', 'Sunday'),
    found: ['Thursday', '- [-Friday-]', '+ [+Sunday+]'],
  },
  {
    name: 'the words of an empty paragraph',
    before: paragraph(),
    after: paragraph(),
    found: [''],
  },
]

function tableOf(...nights: string[]): Block {
  const rows = nights.map((night) => part('tr', part('td', night)))
  return fragment({ content: [part('table', part('tbody', ...rows))] })
}

function part(tag: string, ...content: readonly FragmentNode[]): FragmentElement {
  return { tag, attributes: {}, content }
}

describe('text', () => {
  it.each(lines)('tells $name', ({ before, after, found }) => {
    const both = [four, before, five]
    const diff = diffStories(story(...both), story(four, after, five))
    expect(diff.blocks).toHaveLength(3)
    expect(diff.blocks[1] && shown(diff.blocks[1])).toEqual(found)
  })
})
