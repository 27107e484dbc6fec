import { describe, expect, it } from 'vitest'
import { chance } from '../../story/chance-for-tests.ts'
import { beginReading } from '../begin.ts'
import { readBody } from '../body.ts'
import { readWholeYaml } from '../front-matter.ts'
import type { Loss } from '../taken.ts'
import { readOrdinaryYaml } from './ordinary-yaml.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { parseWhole } from './parse-whole.ts'
import { segmentsOf } from './segments.ts'

/** What a body comes to, with what is said to be lost and where. */
function bodyOf(text: string, parse: typeof parseWhole): unknown {
  const losses: Loss[] = []
  const reading = beginReading(
    { body: text, linesAbove: 0, entries: new Map() },
    {
      ...{ zone: 'UTC', at: '2026-11-20T00:00:00.000Z', losses },
      ...{ pictures: new Set(), quoted: new Set(), notes: new Set(['n1']) },
    },
  )
  return { content: readBody(parse(text), reading), losses }
}

/** Pieces of lines; a line begins with an ordinary word. */
const pieces: readonly string[] = [
  ...['word', ' ', ' two ', 'x', '.', ', ', '!', '?', ':', ' 10:30 ', 'a:b', '::', '“', '”', '’'],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '*one*',
    '**two**',
    ' *three four* ',
    '_five_',
    'a_b',
    '~',
    '~~',
  ],
  ...['`', '`code`', '`` ` ``', '\\', '\\*', '\\\n', '[', ']', '(', ')', '[x](y)', '[a b](/c/)'],
  ...[
    '](',
    '![x](y.jpg)',
    '[x](https://a.example/?a=1&b=2)',
    '[x](y "t")',
    '[x]',
    '<',
    '<b>',
    '</b>',
  ],
  ...[
    '<br>',
    '&',
    '&amp;',
    '&x',
    '@',
    'a@b.example',
    'https://a.example',
    'www.a.example',
    '#',
    '|',
  ],
  ...[
    ':quote[“said”]{#q1}',
    ':quote[',
    ']{#q1}',
    ':time[then]{at="2026-11-19T18:00:00Z"}',
    ':lang[',
  ],
  ...[
    ':lang[mots]{lang=fr}',
    ':lang[mots]{lang="fr"}',
    ':passage[x]{#n1}',
    ':quote',
    '{#q1}',
    ':x[y]',
  ],
  ...[
    '\n',
    '\n',
    ' \n',
    '  \n',
    'é',
    '😀',
    ':😀',
    '\u00a0',
    '\t',
    '—',
    '…',
    '{',
    '}',
    '"',
    "'",
    '-',
    '=',
  ],
]

const blocks: readonly string[] = [
  ...[
    'Word.',
    'Two\nlines.',
    '## Heading',
    '# First #',
    '#### Deep',
    '- item',
    '- item\n  more',
    '  indented',
  ],
  ...[
    '    code',
    '1. one',
    '> quote',
    '> quote\nlazy',
    '```\ncode',
    '```',
    '~~~',
    ':::post{platform=x',
    ':::',
  ],
  ...[
    ':::post{platform=x address="https://x.example/"}',
    '::::timeline',
    ':::event{when=2026-11-18}',
    '::::',
  ],
  ...[
    '---',
    '***',
    'Setext\n===',
    'Setext\n---',
    '| a |\n|---|\n| b |',
    'a | b\n--- | ---',
    '::related{title=x}',
  ],
  ...[
    '![x](y.jpg)',
    '<p>',
    '<p>x</p>',
    '<!-- c',
    '-->',
    '[x]: /y',
    '[x]',
    '[^1]: note',
    'Note[^1].',
    '- ```\n  x',
  ],
  ...[
    '“Said,” she said.',
    '(Aside.)',
    ':quote[x]{#q}',
    '- :::x',
    '\\# x',
    '* * *',
    '+ x',
    '   ',
    '\t',
    ':::x\n:::',
  ],
]

function random(from: readonly string[], most: number, between: string, seed: number): string {
  const next = chance(seed)
  const length = next(most) + 1
  return Array.from({ length }, () => from[next(from.length)] ?? '').join(between)
}

describe('the quick reader agrees with the full one', () => {
  it('on random lines', () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const text = `Word ${random(pieces, 12, '', seed)}`
      expect(bodyOf(text, parseMarkdown), text).toEqual(bodyOf(text, parseWhole))
    }
  }, 30_000)

  it('on random blocks', () => {
    for (let seed = 1; seed <= 1000; seed += 1) {
      const text = random(blocks, 8, seed % 3 === 0 ? '\n' : '\n\n', seed)
      expect(bodyOf(text, parseMarkdown), text).toEqual(bodyOf(text, parseWhole))
    }
  }, 30_000)

  it('and reads ordinary words itself', () => {
    const text = 'One *two* at 10:30.\n\n## Three\n\n- a\n\n- b\n\n“Four,” :quote[five]{#q1}.'
    expect(segmentsOf(text).map(({ ordinary }) => ordinary)).toEqual([true, true, false, true])
  })
})

it.each([
  'title: A title',
  'title: A title: with a colon',
  'title: A title:',
  'title: A time 10:30',
  'title: A # comment',
  'title: A#b',
  'title: "Quoted: # text"',
  'title: "Escaped \\" text"',
  "title: 'Single: text'",
  "title: 'Two'' marks'",
  'title: “Curly” words',
  'title: True',
  'title: null',
  'title: yes',
  'title: 12',
  'title: 2026',
  'date: 2026-11-20',
  'date: 2026-11-20T14:05:00Z',
  'date: 2026-11-20 14:05',
  'draft: true',
  'topics: [Film, Mental health, Ünïcode]',
  'topics: [a, 1, b]',
  'topics: []',
  'topics: [a: b]',
  'topics: [a, , b]',
  'topics: [true]',
  'by:\n  - Ada Okafor\n  - Bo',
  'by:\n  - name: Ada\n    role: writer',
  'by:\n- Ada',
  'by:',
  'a: x\nb: y\na: z',
  'a: x\n  continued',
  'a: x\n# comment\nb: y',
  'a: x\n\nb: y',
  'a: |\n  block\n  text',
  'a: &x y',
  'a: *x',
  'a: !t x',
  'a: @x',
  'a: `x`',
  'a: %x',
  'a: x ',
  'a: x\ty',
  'a:  two spaces',
  'a: - x',
  'a: ? x',
  'a: x, y [z] {w}',
  'a: don’t',
  "a: don't",
  'a: x "y"',
  'a: .inf',
  'a: ~',
  'a: Null',
  'a: word\u00a0',
  'a b: c',
])('the quick reader of front matter agrees with the full one on %j', (yaml) => {
  const quick = readOrdinaryYaml(`${yaml}\n`)
  const whole = readWholeYaml(`${yaml}\n`)
  expect(quick ?? whole).toEqual(whole)
})
