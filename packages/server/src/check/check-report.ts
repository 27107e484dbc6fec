import type { Level, Question } from '@stet/core/desk'
import { plainWords } from '../commands/plain-words.ts'
import type { Checked } from './checked.ts'
import { excerptOf } from './excerpt.ts'
import { placeWords } from './place-in-text.ts'

const widest = 88
const margin = '    '

const levels: Readonly<Record<Level, { readonly words: string; readonly colour: number }>> = {
  'must-answer': { words: 'must answer', colour: 31 },
  ask: { words: 'ask', colour: 33 },
  note: { words: 'note', colour: 36 },
}

/** What was read and asked, for people at a terminal; colours only where it shows them. */
export function checkReport(checked: Checked, colours: boolean): string {
  const { input, questions, sourcingLine } = checked
  const paint = painter(colours)
  const head = [paint(plainWords(input.file), 1), ...wrapped(sourcingLine)]
  const parts = questions.map((question) => tellQuestion(checked, question, paint))
  return [head.join('\n'), ...parts, countWords(questions)].join('\n\n')
}

type Paint = (words: string, code: number) => string

function painter(colours: boolean): Paint {
  return (words, code) => (colours ? `\u001b[${code}m${words}\u001b[0m` : words)
}

function tellQuestion({ input, reading }: Checked, question: Question, paint: Paint): string {
  const { rule, level, start, end, message, why, suggestion, guideline } = question
  const place = placeWords(input, reading, start)
  const { words, colour } = levels[level]
  const { line, underline } = excerptOf(reading.draft.text, start, end)
  const file = plainWords(input.file)
  const isPoint = /^\d/.test(place)
  return [
    `${isPoint ? `${file}:${place}` : `${file}, ${place}`}  ${paint(words, colour)}  ${rule}`,
    `${margin}${line}`,
    `${margin}${paint(underline, colour)}`,
    ...wrapped(message),
    ...wrapped(why),
    ...(suggestion === null ? [] : wrapped(`Perhaps: ${suggestion}`)),
    ...(guideline === null
      ? []
      : wrapped(
          `${guideline.publisher}, “${guideline.title}”${guideline.clause === null ? '' : `, ${guideline.clause}`}: ${guideline.url}`,
        )),
  ].join('\n')
}

/** A sentence as lines that a terminal shows whole. */
function wrapped(words: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of plainWords(words).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > widest) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].filter((one) => one !== '').map((one) => `${margin}${one}`)
}

function countWords(questions: readonly Question[]): string {
  const count = (level: Level) => questions.filter((question) => question.level === level).length
  const notes = count('note')
  if (questions.length === 0) return `${margin}Nothing is asked.`
  const parts = [
    `${count('must-answer')} to be answered`,
    `${count('ask')} asked`,
    `${notes} ${notes === 1 ? 'note' : 'notes'}`,
  ]
  return `${margin}${parts.join(', ')}.`
}
