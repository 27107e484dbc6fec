import type { Question, Reading } from '@stet/core/desk'
import { describe, expect, it } from 'vitest'
import type { CheckInput } from './check-input.ts'
import { checkReport } from './check-report.ts'
import type { Checked } from './checked.ts'
import { excerptOf } from './excerpt.ts'
import { placeWords } from './place-in-text.ts'

const text = '\ufeffA headline\r\n\r\nHe “quit” at dawn.\r\nNobody saw\tit.'

const input: CheckInput = { kind: 'text', file: 'a.txt', text, isWhole: true }
const reading = { draft: { text, passages: [] } } as unknown as Reading

function ask(words: string, more: Partial<Question> = {}): Question {
  const start = text.indexOf(words)
  return {
    rule: 'who-said-it',
    level: 'ask',
    start,
    end: start + words.length,
    message: 'Who said this?',
    why: 'Readers cannot tell.',
    suggestion: null,
    guideline: null,
    ...more,
  }
}

function checked(...questions: readonly Question[]): Checked {
  return { input, reading, questions, sourcingLine: 'One quotation, from a post.' }
}

describe('the report', () => {
  it('shows the place, the words and the question', () => {
    const guideline = {
      publisher: 'A press',
      title: 'A code',
      url: 'https://a.example/',
      clause: '5',
    }
    const question = ask('“quit”', { suggestion: 'Name the speaker.', guideline })
    expect(checkReport(checked(question), false)).toBe(
      [
        'a.txt',
        '    One quotation, from a post.',
        '',
        'a.txt:3:4  ask  who-said-it',
        '    He “quit” at dawn.',
        '       ^^^^^^',
        '    Who said this?',
        '    Readers cannot tell.',
        '    Perhaps: Name the speaker.',
        '    A press, “A code”, 5: https://a.example/',
        '',
        '    0 to be answered, 1 asked, 0 notes.',
      ].join('\n'),
    )
  })

  it('has colours in a terminal alone, and says that nothing is asked', () => {
    const code = '\u001b['
    expect(checkReport(checked(ask('dawn')), false)).not.toContain(code)
    expect(checkReport(checked(ask('dawn')), true)).toContain(`${code}33m`)
    expect(checkReport(checked(), false)).toContain('Nothing is asked.')
  })

  it('lets no words of a file steer the terminal', () => {
    const odd = 'He \u001b[31msaid\u0007 \u202eit.'
    const { line } = excerptOf(odd, 3, 9)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not be there
    expect(line).not.toMatch(/[\u0000-\u001f\u202e]/)
  })
})

describe('a place', () => {
  it.each([
    ['A headline', '1:1'],
    ['headline', '1:3'],
    ['He', '3:1'],
    ['it.', '4:12'],
  ])('of %s is %s', (words, place) => {
    expect(placeWords(input, reading, text.indexOf(words))).toBe(place)
  })

  it('in a story is its part', () => {
    const passages = [
      { kind: 'headline', start: 0 },
      { kind: 'paragraph', start: 10 },
      { kind: 'caption', start: 20 },
      { kind: 'paragraph', start: 30 },
    ]
    const story = { draft: { text: '', passages } } as unknown as Reading
    const whole = { ...input, isWhole: false } as CheckInput
    expect([0, 12, 20, 99].map((start) => placeWords(whole, story, start))).toEqual([
      'headline',
      'paragraph 1',
      'caption',
      'paragraph 2',
    ])
  })
})

describe('an excerpt', () => {
  const long = `${'word '.repeat(60)}here ${'word '.repeat(60)}`.trim()

  it('of a long line is what stands around the words', () => {
    const start = long.indexOf('here')
    const { line, underline } = excerptOf(long, start, start + 4)
    expect(line.length).toBeLessThanOrEqual(90)
    expect(line).toMatch(/^…word .* here word .*…$/)
    expect(line.slice(underline.indexOf('^'), underline.length)).toBe('here')
  })

  it.each([
    ['at the beginning', 'here it is', 0, 4, 'here', 0],
    ['that is nothing', 'here it is', 5, 5, 'i', 5],
    ['over two lines', 'one two\nthree', 4, 12, 'two', 4],
    ['after wide letters', '東京 said', 3, 7, 'said', 5],
    ['at the end of the text', 'the end', 7, 7, '', 7],
  ])('of words %s', (_, whole, start, end, marked, column) => {
    const { line, underline } = excerptOf(whole, start, end)
    expect(underline.indexOf('^')).toBe(column)
    expect(line.replace(/[東京]/g, '__').slice(column, column + marked.length)).toBe(marked)
  })

  it('of words longer than a line ends where the line is cut', () => {
    const { line, underline } = excerptOf(long, 20, 320)
    expect(underline.length).toBeLessThanOrEqual(line.length)
  })
})
