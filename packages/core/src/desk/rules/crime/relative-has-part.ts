import { isAbout } from '../../topics/topics-in.ts'
import type { Rule } from '../rule.ts'
import { namedIn, placed, sentencesWith } from '../signals/sentences-of.ts'
import { hasSignal } from '../signals/signals-in.ts'

const relatives =
  /(?:^|\s)(?:his|her|their|[\p{L}]+[’']s?) (?:\p{L}+ )?(?:wife|husband|brother|sister|mother|father|son|daughter|girlfriend|boyfriend|partner|ex-wife|ex-husband|fianc[eé]e?|uncle|aunt|cousin|stepfather|stepmother|mum|dad),? $/iu

/** Asks whether a suspect’s relatives need their names in a story about a crime. */
export const relativeHasPart: Rule = {
  name: 'relative-has-part',
  level: 'note',
  summary: 'In a story about a crime, relatives are named only where they have a part in it.',
  guideline: null,
  run: ({ reading }) => {
    if (!isAbout(reading.topics, 'crime')) return []
    return sentencesWith(reading, 'relative', 'own').flatMap((sentence) => {
      if (hasSignal(sentence, 'has-part', 'fiction')) return []
      const named = namedIn(reading, sentence).find(({ mention }) =>
        isRelative(sentence.passage.text, mention.start, mention.end, mention.name),
      )
      if (!named) return []
      return [
        placed(sentence, named, {
          message: `Does the story need the name of ${named.mention.name}?`,
          why: 'Relatives of people in a criminal case have done nothing, and are found by their names.',
          suggestion: 'Leave the name out where they have no part in the matter.',
        }),
      ]
    })
  },
}

/** “his wife, Ana Quill,”: the words of kinship stand before the name, which ends where it is set off. */
function isRelative(text: string, start: number, end: number, name: string): boolean {
  const place = text.lastIndexOf(name, end)
  const before = ` ${text.slice(Math.max(0, Math.min(start, place) - 40), place)}`
  if (!relatives.test(before)) return false
  return !/, $/.test(before) || /^(?:[,.;:)—–]|$| (?:—|–|and |who ))/.test(text.slice(end))
}
