import { describe, expect, it } from 'vitest'
import { readHousePack } from './read-house-pack.ts'

const whole = `# Words of the Lerwich Herald
rule: herald-words
level: note
topic: crime
onlyOnTopic: true
guideline:
  publisher: The Lerwich Herald
  title: Style book
  url: https://herald.example/style
  clause: crime
terms:
  - words: yob|yobs | lout*
    instead: young people
    why: It insults before anything is known.
    unless: [film, novel]
  - words: "caged"
    instead:
      - jailed
      - sentenced
    why: People are no animals.
`

describe('house packs', () => {
  it('reads a list of words with its ground', () => {
    expect(readHousePack(whole)).toEqual({
      pack: {
        rule: 'herald-words',
        level: 'note',
        topic: 'crime',
        onlyOnTopic: true,
        guideline: {
          publisher: 'The Lerwich Herald',
          title: 'Style book',
          url: 'https://herald.example/style',
          clause: 'crime',
        },
        optional: false,
        terms: [
          {
            words: 'yob|yobs | lout*',
            instead: ['young people'],
            why: 'It insults before anything is known.',
            unless: ['film', 'novel'],
          },
          { words: 'caged', instead: ['jailed', 'sentenced'], why: 'People are no animals.' },
        ],
      },
    })
  })

  it('needs no more than a name and a term', () => {
    const read = readHousePack(
      'rule: house\nterms:\n  - words: caged\n    why: People are no animals.\n',
    )
    expect(read).toMatchObject({ pack: { level: 'ask', topic: null, guideline: null } })
  })

  it.each([
    ['no YAML', 'rule: [', [[1, '']]],
    ['another shape', '- rule', [[1, '']]],
    ['nothing', '', [[1, '']]],
    ['no name', 'terms:\n  - words: a\n    why: b', [[1, 'rule']]],
    ['a name with capitals', 'rule: Herald\nterms:\n  - words: a\n    why: b', [[1, 'rule']]],
    ['an unknown level', 'rule: a\nlevel: block\nterms:\n  - words: a\n    why: b', [[2, 'level']]],
    ['an unknown topic', 'rule: a\ntopic: sport\nterms:\n  - words: a\n    why: b', [[2, 'topic']]],
    ['an unknown field', 'rule: a\ncolour: red\nterms:\n  - words: a\n    why: b', [[2, 'colour']]],
    ['a field twice', 'rule: a\nrule: b\nterms:\n  - words: a\n    why: b', [[2, '']]],
    [
      'a topic that is missing',
      'rule: a\nonlyOnTopic: true\nterms:\n  - words: a\n    why: b',
      [[2, 'onlyOnTopic']],
    ],
    ['no term', 'rule: a\nterms: []', [[2, 'terms']]],
    ['no terms', 'rule: a', [[1, 'terms']]],
    ['a term without a reason', 'rule: a\nterms:\n  - words: b', [[3, 'terms[0].why']]],
    [
      'a term without words',
      'rule: a\nterms:\n  - words: a\n    why: b\n  - why: c',
      [[5, 'terms[1].words']],
    ],
    ['a term that is a text', 'rule: a\nterms:\n  - yob', [[3, 'terms[0]']]],
    [
      'words that are a number',
      'rule: a\nterms:\n  - words: 5\n    why: b',
      [[3, 'terms[0].words']],
    ],
    [
      'a star at the wrong place',
      'rule: a\nterms:\n  - words: a*\n    why: b',
      [[3, 'terms[0].words']],
    ],
    [
      'too many forms',
      `rule: a\nterms:\n  - words: ${'a|b|c|d|e|f|g|h '.repeat(6)}\n    why: b`,
      [[3, 'terms[0].words']],
    ],
    [
      'a wrong exception',
      'rule: a\nterms:\n  - words: abc\n    why: b\n    unless: ["*"]',
      [[5, 'terms[0].unless']],
    ],
    [
      'a guideline without an address',
      'rule: a\nguideline:\n  publisher: b\n  title: c\nterms:\n  - words: a\n    why: b',
      [[2, 'guideline.url']],
    ],
    [
      'an address that is none',
      'rule: a\nguideline:\n  publisher: b\n  title: c\n  url: javascript:d\nterms:\n  - words: a\n    why: b',
      [[5, 'guideline.url']],
    ],
    [
      'two wrongs',
      'rule: A\nlevel: x\nterms:\n  - words: a\n    why: b',
      [
        [1, 'rule'],
        [2, 'level'],
      ],
    ],
  ] as const)('tells the line and the field of %s', (_what, text, expected) => {
    const read = readHousePack(text)
    expect('problems' in read && read.problems.map(({ line, field }) => [line, field])).toEqual(
      expected,
    )
  })

  it('refuses what is too long, and what refers to another place', () => {
    expect(readHousePack('a'.repeat(1_000_001))).toHaveProperty('problems')
    expect(readHousePack('rule: &a b\nterms:\n  - words: *a\n    why: c')).toEqual({
      problems: [{ line: 3, field: 'terms[0].words', message: 'this must be a text' }],
    })
  })
})
