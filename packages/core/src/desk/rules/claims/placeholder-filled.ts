import { isMarked, matchesIn, ownProse, placed } from '../prose.ts'
import type { Rule } from '../rule.ts'

const placeholder =
  /(?<![a-z0-9])(?:TK(?:TK)*|TKS?T|TBC|TBA|TBD|X{2,}(?:[-/]X+)*(?=\s|[,.;:)\]]|$)|FIXME|lorem ipsum|to be (?:confirmed|filled in|written)(?= here)|(?:insert|add) (?:\w+ ){1,3}here)(?![a-z0-9])|\[(?:[^[\]\n]{0,60}(?:\?\?|\bok\?|\bTK\b|\bTBC\b|\bcheck\b|\bto come\b|\bfill in\b|\binsert\b|\badd\b|\bconfirm\b|\bxx+\b)[^[\]\n]{0,60}|(?:name|age|date|day|place|quote|pic|photo|picture|image|link|caption|headline|number|figure|source|title)(?:\s?[-–:][^[\]\n]{0,80})?)\]|\?{3,}|<<[^<>\n]{1,60}>>|_{4,}/gi

/** Each match has one of these. */
const needs = /\[|\?\?\?|<<|____|tk|tb[acd]|xx|fixme|lorem| here/i

/** Asks for what a place in the draft was left open for. */
export const placeholderFilled: Rule = {
  name: 'placeholder-filled',
  level: 'ask',
  summary: 'Asks about “TK”, “[name]” and other places that were left open.',
  guideline: null,
  run: ({ reading }) =>
    ownProse(reading).flatMap(({ passage, words }) =>
      matchesIn(words, placeholder, needs)
        .filter(
          (span) => isWritten(span.text) && (span.text.startsWith('[') || !isMarked(words, span)),
        )
        .map((span) => ({
          ...placed(passage, span),
          message: `What goes here (“${span.text}”)?`,
          why: 'It reads like a note to oneself, which readers would see.',
          suggestion: null,
        })),
    ),
}

/** Letters that stand for words are in capitals: “tk” and “xx” are kisses and names. */
function isWritten(text: string): boolean {
  return !/^(?:tk|tb[acd]|x+)/i.test(text) || text === text.toUpperCase()
}
