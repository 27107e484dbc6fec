import { apMentalIllness } from '../../guidelines/ap.ts'
import { wordSet } from '../../people/lexicon.ts'
import { hasSign, type SignedSentence, signsNamed } from '../../topics/signs-in.ts'
import type { Asked, Rule } from '../rule.ts'
import {
  askedOrNoted,
  type SignedPassage,
  signedPassages,
  wordsAfter,
  wordsBefore,
} from '../signed-passages.ts'

/** Asks about a diagnosis that is said of a thing: bipolar weather, a schizophrenic economy, OCD about grammar. */
export const diagnosisNotMetaphor: Rule = {
  name: 'diagnosis-not-metaphor',
  level: 'ask',
  summary:
    'Asks about the name of an illness of the mind that is said of a thing, or of a mere liking for order.',
  guideline: apMentalIllness,
  run: ({ reading }) => signedPassages(reading).flatMap(askedIn),
}

const adjectives: ReadonlySet<string> = wordSet(`
  bipolar schizophrenic psychotic autistic anorexic bulimic ocd adhd ptsd
`)
/** What has no mind that could be ill. */
const things: ReadonlySet<string> = wordSet(`
  weather climate economy market markets policy politics government budget team side club season match
  performance show awards album record song film script plot play city town country nation party campaign week
  day year summer winter spring traffic design house kitchen menu dress style wardrobe website brand company
  strategy approach relationship mix response schedule prices profits growth budgets defence attack midfield
  tour festival programme program rules system building garden car engine software code coverage debate
  election result results collection portfolio
`)
const nothingMore: ReadonlySet<string> = wordSet('about over')
const toBe: ReadonlySet<string> = wordSet(`
  is was are were be been being 's 're 'm so totally completely little bit a almost slightly positively oddly
`)

function askedIn(passage: SignedPassage): readonly Asked[] {
  return passage.sentences.flatMap((signed) =>
    signsNamed(signed, 'disorder', 'disorder-adjective')
      .filter((sign) => isSaidOfThing(passage, signed, sign))
      .map((sign) => ask(passage, sign)),
  )
}

function isSaidOfThing(
  { words }: SignedPassage,
  signed: SignedSentence,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { sentence } = signed
  const written = words.text.slice(start, end).toLowerCase()
  if (!adjectives.has(written)) return false
  const after = wordsAfter(words, sentence, end, 2)
  const before = wordsBefore(words, sentence, start, 6)
  // “OCD about the font”: a liking, called an illness; not “spoke of his OCD about…”.
  if (nothingMore.has(after[0] ?? '') && toBe.has(before[0] ?? '')) return true
  if (
    things.has(after[0] ?? '') ||
    (after[1] !== undefined &&
      things.has(after[1]) &&
      /^[a-z-]+$/.test(after[0] ?? '') &&
      !/^(?:and|or|in|of|for|with|who|to|at)$/.test(after[0] ?? ''))
  )
    return true
  if (hasSign(signed, 'illness')) return false
  // “The weather is bipolar”: a thing for a subject, right before the verb.
  const verb = before.findIndex((word) =>
    /^(?:is|was|are|were|seems|seemed|looks|looked|feels|felt|has|been|'s)$/.test(word),
  )
  const isJoined =
    verb >= 0 && before.slice(0, verb).every((word) => toBe.has(word) || word.endsWith('ly'))
  const subject = before[before[verb] === 'been' ? verb + 2 : verb + 1]
  return isJoined && subject !== undefined && things.has(subject)
}

function ask(
  passage: SignedPassage,
  place: { readonly start: number; readonly end: number },
): Asked {
  const written = passage.words.text.slice(place.start, place.end)
  return askedOrNoted(passage, place, {
    message: `Is “${written}” meant as the illness here?`,
    why: 'An illness used as a figure of speech makes light of it for those who have it.',
    suggestion: 'What is meant, in plain words: “changeable”, “in two minds”, “very tidy”',
  })
}
