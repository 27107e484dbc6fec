import type { Asked, Rule } from '../rule.ts'

/** Asks which day digits mean that Britain and America read in two ways. */
export const dateReadsOneWay: Rule = {
  name: 'date-reads-one-way',
  level: 'ask',
  summary: 'Asks which day is meant by digits that are one day in Britain and another in America.',
  guideline: null,
  run: ({ reading: { dates } }) =>
    dates.flatMap(({ text, start, end, from }) => {
      const [, first = '', second = ''] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(text) ?? []
      const isOpen = from === null && inYear(first) && inYear(second)
      return isOpen ? [ask(start, end, text)] : []
    }),
}

function inYear(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12
}

function ask(start: number, end: number, text: string): Asked {
  return {
    start,
    end,
    message: `Which day is ${text}?`,
    why: 'Some readers put the day first and some the month.',
    suggestion: 'The month in letters: “3 April 2024”.',
  }
}
