import { ipsoChildren } from '../../guidelines/ipso.ts'
import type { Rule } from '../rule.ts'
import { type DraftSentence, namedIn, placed, sentencesWith } from '../signals/sentences-of.ts'
import { hasSignal, signalsNamed } from '../signals/signals-in.ts'

/** Asks about a child without a name whom a named parent makes known, beside a crime, a sexual or a health matter. */
export const childNotKnownByParent: Rule = {
  name: 'child-not-known-by-parent',
  level: 'ask',
  summary: 'A child in a sensitive matter is not made known by a parent who is named.',
  guideline: ipsoChildren,
  run: ({ reading }) =>
    sentencesWith(reading, 'child-of', 'own').flatMap((sentence) => {
      if (!hasSignal(sentence, 'sensitive-crime', 'sensitive-sex', 'sensitive-health')) return []
      if (hasSignal(sentence, 'fiction', 'history', 'missing', 'dead')) return []
      const child = signalsNamed(sentence, 'child-of').find(
        ({ start, end, quoted }) => !quoted && isYoung(sentence, start, end),
      )
      const parent =
        child && namedIn(reading, sentence).find((named) => isParent(sentence, named, child))
      if (!child || !parent) return []
      return [
        placed(sentence, child, {
          message: 'Can readers tell which child this is?',
          why: 'The parent’s name is the child’s, and what is told here stays with it.',
          suggestion: 'Leave out the parent’s name, or the kinship.',
        }),
      ]
    }),
}

const young =
  /(?:(?:\b(?:[0-9]|1[0-7])|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]year[- ]old|teenage|young|baby|infant|schoolboy|little) (?:\p{L}+ )?$/iu

function isYoung({ passage: { text } }: DraftSentence, start: number, end: number): boolean {
  return (
    young.test(text.slice(Math.max(0, start - 40), start)) ||
    /^,? (?:who is |aged |now )?(?:[0-9]|1[0-7])(?![\d-]|[.,]\d|:)\b/.test(
      text.slice(end, end + 16),
    )
  )
}

/** “Mara Quill’s son”, “the son of Mara Quill”, “Mara Quill … her son”. */
function isParent(
  { passage: { text } }: DraftSentence,
  { start, end }: { readonly start: number; readonly end: number },
  child: { readonly start: number; readonly end: number },
): boolean {
  const after = text.slice(child.end, start)
  if (start >= child.end) return /^(?:, \d\d?,)? of (?:the )?(?:\p{L}+ ){0,2}$/u.test(after)
  const before = text.slice(end, child.start)
  if (end > child.start)
    return /[’']s? (?:[\p{L}\p{N}-]+ ){0,3}$/u.test(text.slice(start, child.start))
  return (
    /^[’']s? (?:[\p{L}\p{N}-]+ ){0,3}$/u.test(before) ||
    /\b(?:his|her|their|whose) (?:[\p{L}\p{N}-]+ ){0,3}$/u.test(before)
  )
}
