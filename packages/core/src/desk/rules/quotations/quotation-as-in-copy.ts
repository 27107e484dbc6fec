import type { Standing } from '../../../quotation/standing.ts'
import { quotedWords } from '../../../story/quoted-words.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import type { Asked, Rule } from '../rule.ts'

/** Asks about recorded words that are not those of the copy which they were taken from. */
export const quotationAsInCopy: Rule = {
  name: 'quotation-as-in-copy',
  level: 'must-answer',
  summary: 'Asks about printed words that differ from the copy of their source.',
  guideline: null,
  run: ({ reading, facts }) => {
    const { story } = reading.draft
    const differing = facts.standings.filter(({ match }) => match === 'differs')
    if (!story || differing.length === 0) return []
    const words = new Map(quotedWords(story).map((one) => [one.id, one.words]))
    const taken: Span[] = []
    return differing.map((standing) => {
      const printed = words.get(standing.id) ?? ''
      const place = placeOf(reading, printed, taken)
      taken.push(place)
      return ask(standing, place)
    })
  },
}

/** Where words are printed, the first place not taken yet; the draft's beginning where they cannot be found. */
function placeOf({ draft }: Reading, words: string, taken: readonly Span[]): Span {
  const [line = ''] = words.split('\n')
  for (const piece of [words, line, line.slice(0, 40)]) {
    if (piece === '') continue
    for (let at = draft.text.indexOf(piece); at >= 0; at = draft.text.indexOf(piece, at + 1))
      if (!taken.some(({ start }) => start === at)) return { start: at, end: at + piece.length }
  }
  return { start: 0, end: 0 }
}

function ask({ quotation, copy }: Standing, place: Span): Asked {
  const whose = quotation.speaker === '' ? 'the speaker' : quotation.speaker
  return {
    ...place,
    message: `Are these the words that ${whose} used? The copy has others.`,
    why: `Words in quotation marks were compared with the copy that we hold${copy?.provenance === 'seen-by-reporter' ? ', as our reporter saw it' : ''}.`,
    suggestion: 'The words of the copy; [brackets] and … where something was added or left out.',
  }
}
