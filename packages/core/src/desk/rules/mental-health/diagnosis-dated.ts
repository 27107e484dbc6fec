import { apMentalIllness } from '../../guidelines/ap.ts'
import type { Rule } from '../rule.ts'
import { askedAt } from '../signed-passages.ts'
import { diagnosesIn } from './diagnosis.ts'

/** Notes that a diagnosis of a named person stands without a time. */
export const diagnosisDated: Rule = {
  name: 'diagnosis-dated',
  level: 'note',
  summary:
    'Notes a diagnosis of a named person with no time anywhere near: since when, or when it was made.',
  guideline: apMentalIllness,
  run: ({ reading }) => {
    const seen = new Set<number>()
    return diagnosesIn(reading).flatMap(({ passage, being, illness, start, end }) => {
      if (seen.has(being.id)) return []
      seen.add(being.id)
      const from = passage.passage.start
      const isDated =
        reading.dates.some(
          (date) => date.start >= from && date.end <= from + passage.passage.text.length,
        ) ||
        timed.test(passage.words.text) ||
        lifelong.test(passage.words.text.slice(illness.start, illness.end))
      if (isDated) return []
      return [
        askedAt(
          passage,
          { start, end },
          {
            message: 'Since when, or when was it found?',
            why: 'Illnesses pass and diagnoses change; a time tells readers of what day this is true.',
            suggestion: 'A year or an age: “was diagnosed in 2019”, “at 24”',
          },
        ),
      ]
    })
  },
}

const timed =
  /\b(?:since|as a (?:child|teenager|girl|boy|student)|in (?:his|her|their) (?:teens|twenties|thirties|forties|fifties|sixties)|aged? \d|at (?:the age of )?\d\d|years? ago|for (?:\w+ )?(?:years|months|decades)|at the time|last year|childhood|recently|now|lifelong|all (?:his|her|their) life)\b/i
/** What one is born with needs no day. */
const lifelong = /^(?:autis|asperger|adhd|attention|tourette)/i
