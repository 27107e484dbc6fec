import {
  adverbs,
  auxiliaries,
  determiners,
  prepositions,
  pronouns,
  subordinators,
  whens,
} from './closed.ts'
import { canEnd, conjunctions, isName, mostTokens, type WordClass, wordClass } from './noun.ts'
import { carriesClause, isQuoted, norm, type Run, type Scan, verbAt } from './scan.ts'

/** The noun phrase that begins at a token, with a description between commas behind it. */
export function phraseAfter(scan: Scan, from: number, ceiling: number): Run | undefined {
  const head = plainPhraseAfter(scan, from, ceiling)
  if (head === undefined) return undefined
  return { from: head.from, to: withAside(scan, head, ceiling) }
}

/** The noun phrase that begins at a token, without asides. */
export function plainPhraseAfter(scan: Scan, from: number, ceiling: number): Run | undefined {
  if (from >= ceiling || isQuoted(scan, from)) return undefined
  if (
    wordClass(scan, from) === 'pronoun' ||
    (pronouns.has(norm(scan, from)) && !isNounish(scan, from + 1))
  )
    return { from, to: from + 1 }
  let to = ofMention(scan, from, ceiling)
  let nouns = to - from
  let named = nouns > 0 && isName(scan, to - 1)
  for (; to < ceiling && to - from < mostTokens; to++) {
    const step = goesRight(scan, to, { from, named, nouns, ceiling })
    if (step === 'stop') break
    if (step === 'name') named = true
    if (step !== 'word') nouns++
  }
  while (to > from && !canEnd(scan, to - 1)) to--
  return nouns > 0 && to > from ? { from, to } : undefined
}

/** Where the mention that begins here ends. */
function ofMention({ mentionAt, tokens }: Scan, from: number, ceiling: number): number {
  const mention = mentionAt[from]
  let to = from
  if (mention && mention.kind !== 'pronoun')
    while (to < ceiling && (tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) to++
  return to
}

const before: ReadonlySet<WordClass> = new Set(['number', 'name', 'other', 'determiner'])

function isNounish(scan: Scan, at: number): boolean {
  return before.has(wordClass(scan, at)) && verbAt(scan, at)?.form !== 'past'
}

interface SoFar {
  readonly from: number
  readonly named: boolean
  readonly nouns: number
  readonly ceiling: number
}

type Step = 'stop' | 'name' | 'noun' | 'word'

function goesRight(scan: Scan, at: number, so: SoFar): Step {
  const { from, named, nouns } = so
  const opened = nouns > 0
  if (opened && endsWithTime(scan, at)) return 'stop'
  switch (wordClass(scan, at)) {
    case 'mark':
    case 'number':
    case 'possessive':
      return 'word'
    case 'of':
      return opened ? 'word' : 'stop'
    case 'name':
      return 'name'
    case 'conjunction':
      return joinsRight(scan, at, so) ? 'word' : 'stop'
    case 'preposition':
      return opened && !named && leadsOn(scan, at, so) ? 'word' : 'stop'
    case 'determiner':
      return at === from || afterLink(scan, at - 1) ? 'word' : 'stop'
    case 'adverb':
      return opened ? 'stop' : 'word'
    case 'other':
      return otherRight(scan, at, so)
    default:
      return 'stop'
  }
}

/** “told fans today”, but not “the BBC’s Today programme”. */
function endsWithTime(scan: Scan, at: number): boolean {
  const letters = norm(scan, at)
  if (!whens.has(letters)) return false
  return (
    !isName(scan, at) ||
    (/(?:day|ary|ch|il|may|june|july|august|ber)$/.test(letters) && letters !== 'today')
  )
}

function afterLink(scan: Scan, at: number): boolean {
  const letters = norm(scan, at)
  return prepositions.has(letters) || conjunctions.has(letters) || determiners.has(letters)
}

function joinsRight(scan: Scan, at: number, { nouns, named, ceiling }: SoFar): boolean {
  if (norm(scan, at) === '&') return true
  if (nouns === 0) return false
  const opens = isName(scan, at + 1) || (determiners.has(norm(scan, at + 1)) && !named)
  return opens && endsSoon(scan, at + 1, ceiling)
}

const links = new Set('for at from with in to close near'.split(' '))

/** “a spokesman for the city”, but not “in June” and not “to reporters that”. */
function leadsOn(scan: Scan, at: number, { ceiling }: SoFar): boolean {
  return links.has(norm(scan, at)) && !isTime(scan, at + 1) && endsSoon(scan, at, ceiling)
}

function otherRight(scan: Scan, at: number, { nouns, named }: SoFar): Step {
  if (nouns === 0) return 'noun'
  if (named && isName(scan, at - 1)) return isTail(scan, at) ? 'noun' : 'stop'
  if (wordClass(scan, at - 1) === 'possessive' || wordClass(scan, at - 1) === 'determiner')
    return 'noun'
  if (verbAt(scan, at) !== undefined || norm(scan, at).endsWith('ed')) return 'stop'
  return 'noun'
}

const tails =
  /(?:er|ers|or|ors|ist|ists|agency|magazine|newspaper|radio|television|police|officials?|station|network|podcast|staff|programme|program|show|website)$/

/** After a name a small word still belongs to it where it is what somebody is: “BBC reporters”. */
function isTail(scan: Scan, at: number): boolean {
  return tails.test(norm(scan, at)) && !carriesClause(scan, at)
}

function isTime(scan: Scan, at: number): boolean {
  return (
    whens.has(norm(scan, at)) || whens.has(norm(scan, at + 1)) || scan.tokens[at]?.kind === 'number'
  )
}

/** Whether the clause ends before another verb comes: what stands here is then still who, not what they did. */
function endsSoon(scan: Scan, from: number, ceiling: number): boolean {
  for (let at = from; at < ceiling && at - from < 16; at++) {
    if (isQuoted(scan, at)) return true
    if (scan.tokens[at]?.kind === 'sign' && norm(scan, at) !== '&') return true
    if (/^(?:that|he|she|they)$/.test(norm(scan, at))) return true
    if (carriesClause(scan, at)) return false
  }
  return true
}

/** Where the phrase ends with the description that follows it between commas: “a spokesman, Ivo Lund, 41”. */
function withAside(scan: Scan, head: Run, ceiling: number): number {
  if (norm(scan, head.to) !== ',' || !opensDescription(scan, head.to + 1)) return head.to
  for (let at = head.to + 1; at < ceiling && at - head.to < 30; at++) {
    const letters = norm(scan, at)
    if (isQuoted(scan, at)) return head.to
    if (/^[,.;:]$/.test(letters)) return at
    if (carriesClause(scan, at) || verbAt(scan, at)?.form === 'ing') return head.to
    if (subordinators.has(letters) && letters !== 'and') return head.to
    if (at === ceiling - 1) return ceiling
  }
  return head.to
}

function opensDescription(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (token?.kind === 'number') return true
  if (token?.kind !== 'word') return false
  const { norm: letters } = token
  if (determiners.has(letters)) return true
  return !(
    adverbs.has(letters) ||
    prepositions.has(letters) ||
    subordinators.has(letters) ||
    pronouns.has(letters) ||
    auxiliaries.has(letters) ||
    letters.endsWith('ing')
  )
}
