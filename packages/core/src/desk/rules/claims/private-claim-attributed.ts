import { wordSet } from '../../people/lexicon.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import { isMarked, matchesIn, ownProse, type Prose, placed, sentenceAt } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'
import { privateClaims } from './private-claim-words.ts'

/** Each claim has one of these. */
const needs = wordSet(
  'cheated cheating affair unfaithful secretly sleeping slept husband wife boyfriend girlfriend partner fiancé fiancée ' +
    'fiance fiancee estranged secret fathered terms thrown kicked walked double fling hooked seeing moved broke bankrupt debt ' +
    'owes owed money fortune savings house home squandered blown blew gambled afford pay paid hiding hid tax rent mortgage ' +
    'payments living defaulted rehab relapsed drugs using drinking addicted surgery nose facelift boob botox fillers ' +
    'miscarriage miscarried abortion ill dying months hiv positive stroke overdose heart seizure breakdown overdosed ' +
    'infertile impotent medication medicine pills meds mind',
)
const claim = new RegExp(`\\b(?:${Object.values(privateClaims).join('|')})(?![a-z])`, 'gi')

/** Asks how we know something about a named person’s health, love or money that nobody is given for. */
export const privateClaimAttributed: Rule = {
  name: 'private-claim-attributed',
  level: 'ask',
  summary: 'Asks how we know what is told of a named person’s health, relationships or money.',
  guideline: null,
  run: ({ reading }) =>
    ownProse(reading).flatMap((prose) => {
      if (prose.passage.kind !== 'paragraph' && prose.passage.kind !== 'item') return []
      return matchesIn(prose.words, claim, needs).flatMap((span) => {
        if (isMarked(prose.words, span) || isAttributed(reading, prose, span)) return []
        const name = nameBefore(reading, prose, span)
        return name === undefined ? [] : [ask(prose, span, name)]
      })
    }),
}

const ground =
  /\b(?:according to|court (?:papers|documents|records|filings?|heard)|the (?:court|inquest|jury|tribunal) heard|records show|documents show|filings? shows?|announced|confirmed|in (?:her|his|a|an) (?:memoir|book|interview|statement|post|autobiography)|(?:pleaded|plead) guilty|was (?:convicted|declared|found guilty|fined)|the judge (?:ruled|found)|statement|declared|(?:reportedly|allegedly|rumou?red|believed|understood) |if |whether |denie[sd]|den(?:y|ying)|accused|play(?:s|ed|ing)|character|film|novel|series|not |n['’]t )/i

/** Whether the sentence, or another of its paragraph, says where it comes from. */
function isAttributed({ said }: Reading, { words, index, passage }: Prose, span: Span): boolean {
  const sentence = sentenceAt(words, span.start)
  if (!sentence) return true
  if (ground.test(words.text.slice(sentence.start, sentence.end))) return true
  return said.some(
    (one) => one.passage === index && (one.cue !== null || one.start < passage.start + span.end),
  )
}

/** The person whose name stands before it in the sentence; undefined where none does. */
function nameBefore(
  { passages, people }: Reading,
  { words, index }: Prose,
  { start }: Span,
): string | undefined {
  const sentence = sentenceAt(words, start)
  const mentions = passages[index]?.mentions ?? []
  const mention = mentions.findLast(
    ({ end, kind, start: at }) =>
      end <= start && at >= (sentence?.start ?? 0) && (kind === 'name' || kind === 'pronoun'),
  )
  if (!mention || start - mention.end > 30) return undefined
  const being = people.of(index, mention)
  if (!being || being.unnamed || (being.being !== 'person' && being.being !== 'unknown'))
    return undefined
  const isFull = /\p{Lu}\p{Ll}+ \p{Lu}/u.test(being.name)
  return isFull || being.being === 'person' ? being.name : undefined
}

function ask({ passage, words }: Prose, span: Span, name: string): Asked {
  return {
    ...placed(passage, span),
    message: `How do we know this about ${name} (“${words.text.slice(span.start, span.end)}”)?`,
    why: 'It is a private matter, told as a fact, and the paragraph does not say where it comes from.',
    suggestion: 'Who says so, or the document; or without it, where readers do not need it.',
  }
}
