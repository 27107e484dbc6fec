import { wordSet } from '../../people/lexicon.ts'
import type { Being, Mention } from '../../people/mention.ts'
import { personNouns } from '../../people/role-words.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import type { Words } from '../../reading/words.ts'
import type { Sign } from '../../topics/sign.ts'
import { hasSign, type SignedSentence, signsNamed } from '../../topics/signs-in.ts'
import {
  around,
  type SignedPassage,
  signedPassages,
  wordsAfter,
  wordsBefore,
  wordsBetween,
} from '../signed-passages.ts'

/** A diagnosis that a draft gives to a person whom it names; places in the passage. */
export interface Diagnosis extends Span {
  readonly passage: SignedPassage
  readonly signed: SignedSentence
  readonly being: Being
  /** The words of the illness. */
  readonly illness: Sign
}

/** The diagnoses that a draft gives to people with names, in order of place; what is denied or invented is left out. */
export function diagnosesIn(reading: Reading): readonly Diagnosis[] {
  return signedPassages(reading).flatMap((passage) =>
    passage.sentences.flatMap((signed) => {
      if (hasSign(signed, 'fiction')) return []
      return signsNamed(signed, 'disorder', 'disorder-adjective').flatMap((illness) => {
        const mention = personWith(reading, passage, signed, illness)
        const being = mention && reading.people.of(passage.index, mention)
        if (!mention || !being || !isNamed(being)) return []
        return [{ passage, signed, being, illness, ...around(mention, illness) }]
      })
    }),
  )
}

/** A person with a name of their own, rather than “the man” or “an insider”. */
function isNamed({ being, gender, unnamed, name }: Being): boolean {
  const isPerson =
    being === 'person' || (being === 'unknown' && (gender === 'she' || gender === 'he'))
  return (
    isPerson &&
    !unnamed &&
    /^\p{Lu}/u.test(name) &&
    !/^(?:the|our|my|his|her|their|an?) /i.test(name)
  )
}

/** Words that may not stand between a verb and the illness: it is then somebody else's, or no more than a subject. */
const apart = '(?:in|on|for|to|with|of|and|or|who|that|about|from|by|into|between|against)'
/** Verbs that give an illness to their subject. */
const has = new RegExp(
  String.raw`(?:^| )(?:has|have|had|having|suffers? from|suffered from|suffering from|diagnosed with|diagnosed as having|lives? with|living with|lived with|battl(?:e|es|ed|ing)(?: with)?|struggl(?:e|es|ed|ing) with|treated for|treatment for|medication for|hospitali[sz]ed (?:for|with)|developed|history of|recover(?:s|ed|ing) from|afflicted with|victim of|fought|fights|fighting|in the grip of|experienc(?:e|es|ed|ing)|shows? signs of|showing signs of|coping with|deals? with|dealing with|'s got|got|with)(?: (?!${apart} )\S+){0,3}$`,
)
/** What joins a subject to an adjective. */
const is = new RegExp(
  String.raw`(?:^| )(?:is|was|were|are|be|been|being|'s|'re|becom(?:e|es|ing)|became|remains?|appear(?:s|ed)(?: to be)?|seem(?:s|ed)(?: to be)?|diagnosed(?: as)?|considered|called|known to be|thought to be|believed to be|labell?ed|declared|looks|sounds)(?: (?!${apart} )\S+){0,2}$`,
)
const denied =
  /\b(?:not|never|no|without|denie[sd]|denying|n't|doesn't|isn't|wasn't|hasn't|didn't|cannot|whether|if|nor|neither|false(?:ly)?)\b/
/** What makes of a diagnosis a thing that somebody works on, writes or plays. */
const worksOn: ReadonlySet<string> = wordSet(`
  study studies research book film memoir clinic charity campaign foundation drug drugs character awareness
  society trust project trial album song bill policy service services ward unit documentary play podcast
  patients charities support centre center episode politics world screening care sufferers sufferer victims survivors veterans
  campaigner expert researcher specialist
`)
const many: ReadonlySet<string> = wordSet(`
  people patients someone somebody anyone anybody children men women those others fans adults parents families
  everyone sufferers relatives friends
`)

/** The person to whom a sentence gives an illness: the name behind an adjective, its owner, or the subject of its verb. */
function personWith(
  reading: Reading,
  passage: SignedPassage,
  signed: SignedSentence,
  illness: Sign,
): Mention | undefined {
  const { words } = passage
  const { sentence } = signed
  const [next = ''] = wordsAfter(words, sentence, illness.end, 1)
  if (worksOn.has(next)) return undefined
  const people = (reading.passages[passage.index]?.mentions ?? []).filter(
    ({ start, end, number }) => start < sentence.end && end > sentence.start && number === 'one',
  )
  const isAdjective = illness.of.signs?.includes('disorder-adjective') ?? false
  const behind = isAdjective && people.find((one) => isBehind(words.text, illness, one))
  if (behind) return behind
  const nearest = people
    .filter(({ end }) => end <= illness.start)
    .reduce<Mention | undefined>((a, b) => (a && a.end > b.end ? a : b), undefined)
  if (!nearest) return undefined
  const before = wordsBefore(words, sentence, nearest.start, 4).join(' ')
  return hasIt(words, nearest, illness, isAdjective, before.split(' ')[0] ?? '') &&
    !denied.test(before)
    ? named(reading, passage, nearest, people)
    : undefined
}

/** “bipolar singer Mara Quill”: nothing between but what the person is. */
function isBehind(text: string, { start, end }: Sign, mention: Mention): boolean {
  if (mention.kind !== 'name' || mention.end <= end) return false
  const from = mention.start > end ? mention.start : text.indexOf(mention.name, end)
  if (from < end || from >= mention.end || mention.start > start + 60) return false
  const between = text.slice(end, from).trim()
  return between === '' || between.split(' ').every((word) => personNouns.has(word))
}

const owners: ReadonlySet<string> = wordSet('his her their hers theirs')

/** Whether the illness is the mention's own (“her bipolar disorder”) or given to it by a verb. */
function hasIt(
  words: Words,
  mention: Mention,
  illness: Sign,
  isAdjective: boolean,
  before: string,
): boolean {
  const between = wordsBetween(words, mention.end, illness.start)
  const printed = words.text.slice(mention.start, mention.end).toLowerCase()
  const isOwner = owners.has(printed) || between[0] === "'s"
  const rest = between[0] === "'s" ? between.slice(1) : between
  if (isOwner && rest.length <= 2 && rest.every((word) => /^[a-z-]+$/.test(word)))
    return !isAdjective
  // “Is Quill bipolar?”
  if (isAdjective && between.length === 0) return /^(?:is|was|are|were)$/.test(before)
  if (between.length > 14 || between.some((word) => many.has(word))) return false
  if (between.slice(0, -1).some((word) => personNouns.has(word)) && !between.includes(','))
    return false
  const joined = between.join(' ')
  if (isAdjective && /^, an?$/.test(joined)) return true
  return (isAdjective ? is : has).test(joined) && !denied.test(joined)
}

/** The mention, or for a pronoun that means nobody with a name the one name of its sentence (“She is ill,” a friend said of Quill). */
function named(
  { people }: Reading,
  { index }: SignedPassage,
  mention: Mention,
  others: readonly Mention[],
): Mention {
  const being = people.of(index, mention)
  if (mention.kind !== 'pronoun' || (being && !being.unnamed)) return mention
  const names = others.filter(({ kind, being: kindOf }) => kind === 'name' && kindOf === 'person')
  const beings = new Set(names.map((name) => people.of(index, name)?.id))
  return beings.size === 1 ? (names[0] ?? mention) : mention
}
