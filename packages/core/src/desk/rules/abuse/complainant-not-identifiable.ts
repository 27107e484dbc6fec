import { ipsoSexualAssault } from '../../guidelines/ipso.ts'
import type { Reading } from '../../reading/reading.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Asked, Rule } from '../rule.ts'
import {
  type DraftSentence,
  type Named,
  namedIn,
  placed,
  sentencesWith,
  someSentence,
  wordsBetween,
} from '../signals/sentences-of.ts'
import { hasSignal, type Signal, saysItself, signalsNamed } from '../signals/signals-in.ts'

/** Asks whether somebody who is said to have been sexually assaulted agreed to be known. */
export const complainantNotIdentifiable: Rule = {
  name: 'complainant-not-identifiable',
  level: 'must-answer',
  summary:
    'Nobody who says that they were sexually assaulted is named, or known by their kinship with a named person, unless they agreed.',
  guideline: ipsoSexualAssault,
  run: ({ reading }) => {
    const found = [
      ...sentencesWith(reading, 'sexual-offence', 'all').flatMap((one) => askedOf(reading, one)),
      ...rolesIn(reading),
      ...describedIn(reading),
    ].toSorted((a, b) => a.start - b.start)
    if (found.length === 0 || hasAgreed(reading)) return []
    const isSuit = someSentence(reading, (one) => hasSignal(one, 'lawsuit'))
    return isSuit ? found.map((asked) => ({ ...asked, level: 'ask' })) : found
  },
}

/** “One of the boys, Kieran Vale,” and “the victim, Mara Quill,” in a draft about sexual offences. */
function rolesIn(reading: Reading): readonly Asked[] {
  if (!someSentence(reading, (one) => saysItself(one, 'sexual-offence', 'sex-word'))) return []
  if (!isAbout(reading.topics, 'abuse')) return []
  return sentencesWith(reading, 'victim-role', 'all').flatMap((sentence) => {
    // Where the sentence has the offence too, it has been looked at.
    if (hasSignal(sentence, 'fiction', 'history', 'dead', 'sexual-offence')) return []
    const person = namedIn(reading, sentence).find((one) => isVictim(sentence, one))
    return person ? [placed(sentence, person, byName)] : []
  })
}

const someone =
  /(?:^|[\s“‘"'(])(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Oo]ne) (?:girl|boy|woman|complainant|victim|accuser|pupil|student|teenager|survivor|mother|father|sister|brother|parents)(?:[’']s (?:mother|father|sister|brother|husband|parents))?, ((?:(?:now )?\d\d?, )?(?:(?:who (?:was|is) )?(?:the only|the first|the youngest|the eldest)|an? [^,.;]{0,60}?who (?:was|is) the only|who (?:plays?|played|runs?|ran|works?|worked|teach(?:es)?|taught|owns?|owned|sings?|sang|presents?|presented|hosts?|hosted|coach(?:es)?|coached) [^,.;]{0,80}?[\s“‘"']\p{Lu})[^,.;]{0,80})/u

/** “The girl, the only cellist in the county orchestra”: nobody else can be meant. */
function describedIn(reading: Reading): readonly Asked[] {
  if (!isAbout(reading.topics, 'abuse')) return []
  return sentencesWith(reading, 'known-by', 'all').flatMap((sentence) => {
    if (hasSignal(sentence, 'history', 'dead')) return []
    const { start, end } = sentence.sentence
    const found = someone.exec(sentence.passage.text.slice(start, end))
    const [whole = '', words = ''] = found ?? []
    if (!found || words === '') return []
    const to = start + found.index + whole.length
    return [placed(sentence, { start: to - words.length, end: to }, byDescription)]
  })
}

/** “the victim, Mara Quill”, “rape victim Mara Quill”. */
function isVictim(sentence: DraftSentence, { mention, start, end }: Named): boolean {
  const { text } = sentence.passage
  return signalsNamed(sentence, 'victim-role').some((role) => {
    const isTitle = role.start >= start && role.end < end
    const name = isTitle ? text.indexOf(mention.name, role.end) : start
    return name >= role.end && /^,? $/.test(text.slice(role.end, name))
  })
}

/** Whether the draft tells that somebody chose to be known, or that a name is not the real one. */
function hasAgreed(reading: Reading): boolean {
  return someSentence(reading, (sentence) => hasSignal(sentence, 'waived'))
}

function askedOf(reading: Reading, sentence: DraftSentence): readonly Asked[] {
  if (hasSignal(sentence, 'fiction', 'history') || isOld(sentence)) return []
  const named = namedIn(reading, sentence)
  const person =
    named.find((one) => isOffended(sentence, one)) ??
    named.find((one) => isObject(sentence, one)) ??
    named.find((one) => isVictim(sentence, one)) ??
    named.find((one) => accuses(sentence, one))
  if (person) {
    const level = hasSignal(sentence, 'dead') ? ({ level: 'ask' } as const) : {}
    return [placed(sentence, person, { ...byName, ...level })]
  }
  const kin = signalsNamed(sentence, 'relation').find((one) => isKin(sentence, one))
  return kin && named.length > 0 ? [placed(sentence, kin, byKinship)] : []
}

const byName = {
  message: 'Did this person agree to be named here?',
  why: 'People who say that they were sexually assaulted may not be made known, in many countries by law.',
  suggestion: 'Leave out the name and what leads to it, or say that they agreed to be named.',
} as const

const byDescription = {
  message: 'Can readers tell from this who was assaulted?',
  why: 'A detail that is true of one person alone is as good as a name to those who know them.',
  suggestion: 'Leave out what nobody else is or does.',
} as const

const byKinship = {
  message: 'Can readers tell from this kinship who was assaulted?',
  why: 'Where one of the two is named, their kinship names the other.',
  suggestion: '“Somebody known to him”, or leave out the name of the accused.',
} as const

function isOld({ passage, sentence }: DraftSentence): boolean {
  return /\b1[0-8]\d\d\b/.test(passage.text.slice(sentence.start, sentence.end))
}

const beforePassive: ReadonlySet<string> = new Set(
  'who was were had has been being is also then later first once twice repeatedly allegedly brutally violently she he they says said when'.split(
    ' ',
  ),
)

/** “Mara Quill, who was raped”. */
function isOffended(sentence: DraftSentence, { end }: Named): boolean {
  return signalsNamed(sentence, 'offence-passive').some(({ start, from }) => {
    const last = sentence.atoms.norms[from - 1] ?? ''
    const passive =
      /^(?:was|were|been|being|allegedly|repeatedly|brutally|violently)$/.test(last) && start > end
    if (!passive) return false
    const words = wordsBetween(sentence, end, start)
    return words.length <= 6 && words.every((word) => beforePassive.has(word)) && isFree(words)
  })
}

/** Whether the words hold a passive: “was”, “had been”; without one the name is of who acted. */
function isFree(words: readonly string[]): boolean {
  return words.some((word) => /^(?:was|were|been|being|is)$/.test(word))
}

/** “raped Mara Quill”, “the rape of Mara Quill”. */
function isObject(sentence: DraftSentence, { start }: Named): boolean {
  return signalsNamed(sentence, 'offence-active', 'offence-of').some(({ name, end, from }) => {
    if (end > start) return false
    const last = sentence.atoms.norms[from - 1] ?? ''
    if (name === 'offence-active' && /^(?:was|were|been|being)$/.test(last)) return false
    const gap = sentence.passage.text.slice(end, start)
    return /^\s+(?:(?:and|or) \p{L}+ing\s+|the (?:singer|actress|actor|student|woman|teacher|nurse|model)\s+)?$/u.test(
      gap,
    )
  })
}

/** “Mara Quill says that he raped her”, “Mara Quill accused him of raping her”. */
function accuses(sentence: DraftSentence, { mention, end }: Named): boolean {
  if (isOfficial(mention.title) || hasSignal(sentence, 'officer')) return false
  const [verb] = signalsNamed(sentence, 'accuses').filter(
    ({ start }) => start >= end && wordsBetween(sentence, end, start).length <= 2,
  )
  if (!verb) return false
  return signalsNamed(sentence, 'offence-active').some(
    ({ from, to }) =>
      from >= verb.to &&
      /^(?:her|him|them|me)$/.test(sentence.atoms.norms[to] ?? '') &&
      !/^(?:was|were|been)$/.test(sentence.atoms.norms[from - 1] ?? ''),
  )
}

function isOfficial(title: string): boolean {
  return /prosecutor|attorney|lawyer|police|detective|officer|minister|judge|spokes|senator|chief/i.test(
    title,
  )
}

/** “raped his stepdaughter”, “raped his 14-year-old niece”: the words of kinship follow the offence. */
function isKin(sentence: DraftSentence, { from }: Signal): boolean {
  return signalsNamed(sentence, 'offence-active', 'offence-of').some(
    ({ to }) =>
      from > to && from - to <= 2 && /^(?:his|her|their)$/.test(sentence.atoms.norms[to] ?? ''),
  )
}
