import type { Span } from '../../reading/span.ts'
import type { Words } from '../../reading/words.ts'
import { ownProse, placed } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

/** Notes where straight quotation marks stand among curly ones, once a draft. */
export const quotationMarksAlike: Rule = {
  name: 'quotation-marks-alike',
  level: 'note',
  summary: 'Notes where straight and curly quotation marks are mixed.',
  guideline: null,
  run: ({ reading }) => {
    const marks = ownProse(reading).flatMap(({ passage, words }) =>
      marksIn(words).map((mark) => ({ ...mark, ...placed(passage, mark) })),
    )
    const straight = marks.filter(({ isStraight }) => isStraight)
    const curly = marks.length - straight.length
    if (straight.length === 0 || curly === 0) return []
    const rarer = straight.length <= curly ? straight : marks.filter((mark) => !mark.isStraight)
    return rarer.slice(0, 1).map(({ start, end }) => ask(start, end, straight.length, curly))
  },
}

interface Mark extends Span {
  readonly isStraight: boolean
}

const known = new WeakMap<Words, readonly Mark[]>()

/** The marks of a passage, apostrophes left out; kept by passage. */
function marksIn(words: Words): readonly Mark[] {
  const before = known.get(words)
  if (before) return before
  const marks = words.tokens
    .filter(({ kind, norm }) => kind === 'quote' && (norm === '"' || norm === "'"))
    .map(({ start, end }) => ({
      start,
      end,
      isStraight: /["']/.test(words.text.slice(start, end)),
    }))
  known.set(words, marks)
  return marks
}

function ask(start: number, end: number, straight: number, curly: number): Asked {
  return {
    start,
    end,
    message: `Should these marks look alike? ${straight} are straight and ${curly} curly.`,
    why: 'Mixed marks often come with words that were pasted, and are worth a look at both.',
    suggestion: curly >= straight ? '“ ” and ‘ ’ throughout.' : 'One kind throughout.',
  }
}
