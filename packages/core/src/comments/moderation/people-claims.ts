import type { StoryFacts } from '../moderation.ts'
import type { CommentSentence } from './comment-words.ts'
import type { Meant } from './people-meant.ts'
import {
  isListed,
  phraseAt,
  phraseList,
  placeOf,
  withoutApostrophe,
  wordList,
} from './people-phrases.ts'
import * as words from './people-words.ts'
import type { Place } from './place.ts'

/** What a sentence says of somebody that rules of a discussion protect them from. */
export interface Claim {
  readonly what: 'condition' | 'outing' | 'crime' | 'child' | 'identity'
  readonly place: Place
}

const condition = wordList(words.conditionWords)
const loose = wordList(words.looseWords)
const outing = wordList(words.outingWords)
const crimeName = wordList(words.crimeNames)
const hedge = wordList(words.hedgeWords)
const deeds = new Set(words.crimeDeeds)
const conditionPhrases = phraseList(words.conditionPhrases)
const outingPhrases = phraseList(words.outingPhrases)
const crimePhrases = phraseList(words.crimePhrases)
const identityPhrases = phraseList(words.identityPhrases)
const children = new Set(words.childWords)
const schools = new Set(words.schoolWords)

/** So many words may stand between somebody and what is said of them. */
const reach = 7
const joins = new Set(
  `is isn't was are were be been being he's she's hes shes that's has had have having got
  suffers suffered suffering looks seems sounds came turned became must probably clearly
  obviously definitely with of`.split(/\s+/),
)
const passives = new Set(['was', 'were', 'been', 'being', 'got', 'gets', 'get', 'is', 'are', 'be'])
const owners = new Set(['his', 'her'])

interface Asked {
  readonly sentence: CommentSentence
  readonly meant: readonly Meant[]
  readonly story: StoryFacts
}

/** What a sentence says of the people whom it means. */
export function claimsIn(
  sentence: CommentSentence,
  meant: readonly Meant[],
  story: StoryFacts,
): readonly Claim[] {
  if (!mayClaim(sentence)) return []
  const asked = { sentence, meant, story }
  const claims: Claim[] = []
  const isHedged = sentence.some(({ text }) => isListed(hedge, text))
  for (let at = 0; at < sentence.length; at += 1) {
    const claim =
      conditionAt(asked, at) ??
      outingAt(asked, at) ??
      (isHedged ? null : crimeAt(asked, at)) ??
      identityAt(asked, at)
    if (claim) claims.push(claim)
  }
  const child = childIn(asked)
  return child ? [...claims, child] : claims
}

const anyPhrase = phraseList([
  ...words.conditionPhrases,
  ...words.outingPhrases,
  ...words.crimePhrases,
  ...words.identityPhrases,
])
/** Whether a word stands in a list, or may begin a phrase; in most words neither is so. */
const signs = new Map<string, 'none' | 'listed' | 'begins'>()
const mostKnown = 20_000
const longestKnown = 12

/** Whether anything in a sentence stands in a list: in most nothing does, and they are done with. */
export function mayClaim(sentence: CommentSentence): boolean {
  for (let at = 0; at < sentence.length; at += 1) {
    const sign = signOf(sentence[at]?.text ?? '')
    if (sign === 'listed') return true
    if (sign === 'begins' && phraseAt(anyPhrase, sentence, at)) return true
  }
  return false
}

function signOf(word: string): 'none' | 'listed' | 'begins' {
  const known = signs.get(word)
  if (known) return known
  const lists = [condition, loose, outing, crimeName]
  const isIn = lists.some((list) => isListed(list, word)) || deeds.has(word) || children.has(word)
  const sign = isIn ? 'listed' : anyPhrase.has(withoutApostrophe(word)) ? 'begins' : 'none'
  // A stranger's long words are not kept, and no text for their sake.
  if (word.length > longestKnown) return sign
  if (signs.size >= mostKnown) signs.clear()
  signs.set(word, sign)
  return sign
}

function conditionAt(asked: Asked, at: number): Claim | null {
  const { sentence } = asked
  const text = sentence[at]?.text ?? ''
  const phrase = phraseAt(conditionPhrases, sentence, at)
  if (phrase && of(asked, at)) return claim('condition', sentence, phrase.from, phrase.to)
  const isNamed = isListed(condition, text) && (isJoined(asked, at) || isNearName(asked, at))
  const isLoose = isListed(loose, text) && isJoined(asked, at) && mayBeHurt(asked, of(asked, at))
  return isNamed || isLoose ? claim('condition', sentence, at, at) : null
}

function outingAt(asked: Asked, at: number): Claim | null {
  const { sentence } = asked
  const phrase = phraseAt(outingPhrases, sentence, at)
  if (phrase && of(asked, at)) return claim('outing', sentence, phrase.from, phrase.to)
  const isNamed = isListed(outing, sentence[at]?.text ?? '') && isJoined(asked, at)
  return isNamed ? claim('outing', sentence, at, at) : null
}

function crimeAt(asked: Asked, at: number): Claim | null {
  const { sentence } = asked
  const text = sentence[at]?.text ?? ''
  const phrase = phraseAt(crimePhrases, sentence, at)
  if (phrase && of(asked, at)) return claim('crime', sentence, phrase.from, phrase.to)
  if (isListed(crimeName, text) && (isJoined(asked, at) || isNearName(asked, at)))
    return claim('crime', sentence, at, at)
  if (!deeds.has(text) || passives.has(sentence[at - 1]?.text ?? '')) return null
  const doer = of(asked, at)
  return doer && at - doer.last <= 3 ? claim('crime', sentence, at, at) : null
}

function identityAt({ sentence }: Asked, at: number): Claim | null {
  const phrase = phraseAt(identityPhrases, sentence, at)
  return phrase ? claim('identity', sentence, phrase.from, phrase.to) : null
}

/** A child of somebody, and beside it a school or a name. The children of whoever writes are their own to speak of. */
function childIn({ sentence, meant }: Asked): Claim | null {
  const at = sentence.findIndex(({ text }) => children.has(text))
  if (at < 0 || !sentence.some(({ text }) => schools.has(text))) return null
  const before = sentence[at - 1]?.text ?? ''
  const isOf = ['the', 'his', 'her', 'their'].includes(before)
  const isNamed = meant.some(({ who, last }) => who === 'person' && last === at - 1)
  return isOf || isNamed ? claim('child', sentence, at, sentence.length - 1) : null
}

/** Who a word is said of: whoever was meant last before it; null for whoever writes, and where nobody was. */
function of({ meant }: Asked, at: number): Meant | null {
  let last: Meant | null = null
  for (const one of meant) {
    if (one.at > at) break
    last = one
  }
  return last && last.who !== 'writer' && at - last.last <= reach ? last : null
}

/** Whether a word is said of somebody by a word that joins: `she is …`, `his …`. */
function isJoined(asked: Asked, at: number): boolean {
  const { sentence } = asked
  const who = of(asked, at)
  if (!who) return false
  const first = sentence[who.last]?.text ?? ''
  if (owners.has(first) || first.endsWith("'s")) return at - who.last <= 2 || joins.has(first)
  return sentence.slice(who.last + 1, at).some(({ text }) => joins.has(text))
}

/** Whether a word stands beside somebody whom the story names, in whatever language. */
function isNearName({ meant }: Asked, at: number): boolean {
  return meant.some(({ who, last }) => who === 'person' && Math.abs(at - last) <= reach)
}

/** Whether anger at somebody may be more: they are no public figure, or the story is about what hurts people. */
function mayBeHurt({ story }: Asked, who: Meant | null): boolean {
  return who?.person ? who.person.role !== 'public' : story.topics.length > 0
}

function claim(what: Claim['what'], sentence: CommentSentence, from: number, to: number): Claim {
  return { what, place: placeOf(sentence, from, to) }
}
