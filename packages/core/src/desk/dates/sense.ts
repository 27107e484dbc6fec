import { wordSet } from '../people/lexicon.ts'
import type { Sentence, Token } from '../reading/words.ts'
import type { Sense } from './expression.ts'

/** Words after which something is to come. */
const ahead = wordSet(
  "will 'll won't shall wo due set scheduled slated expected expects plan plans planning planned hopes hoping intends " +
    'aims upcoming forthcoming must may might coming should hope wants going starts begins opens ends ' +
    'closes returns airs premieres kicks resumes continues runs would plays meets faces performs headlines ' +
    'hosts appears forecast forecasts',
)
const past = wordSet(
  'was were had did been said told wrote came went took gave made got saw heard held left met began broke brought ' +
    'built bought caught chose fell felt fought found flew grew kept knew led lost paid ran rose sang sat sent ' +
    "shot spoke stood stole struck swore taught thought threw won wore woke became drew drove fled hit put read wasn't " +
    "weren't didn't hadn't 'd has have hasn't haven't ago since",
)
/** They end like a past, and are none. */
const notPast = wordSet(
  'need indeed speed feed seed exceed breed bleed proceed succeed hundred united red bed indebted unprecedented so-called',
)
const beings = wordSet("be being get 's")
const presents = wordSet("is are 's isn't aren't it's that's")
const prepositions = wordSet('on in at by until till from for before after as of the early late')

/**
 * Whether the words around the tokens from `from` up to before `to` speak of what was or of what is to come: the
 * nearest verb before them in their sentence tells, or, where there is none, the first one after them.
 */
export function senseAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Sentence | undefined,
): Sense {
  const first = Math.max(sentence?.from ?? 0, from - 25)
  const last = Math.min(sentence?.to ?? tokens.length, to + 25)
  if (isPresentBefore(tokens, from, first)) return 'future'
  let heldOpen = false
  for (let at = from - 1; at >= first; at -= 1) {
    const found = senseOf(tokens, at)
    if (found !== 'unknown') return found
    if (tokens[at]?.norm === 'to' && at === from - 2) heldOpen = true
    if (tokens[at]?.norm === 'to' && isVerbLike(tokens[at + 1])) heldOpen = true
  }
  if (heldOpen) return 'future'
  for (let at = to; at < last; at += 1) {
    const found = senseOf(tokens, at)
    if (found !== 'unknown') return found
    // “Shows in Leeds on Tuesday are off”.
    if (presents.has(tokens[at]?.norm ?? '') && tokens[at]?.norm !== "'s") return 'future'
  }
  return 'unknown'
}

/** “The hearing is on Friday”, “has until Friday”. */
function isPresentBefore(tokens: readonly Token[], from: number, first: number): boolean {
  let at = from - 1
  while (at > first && prepositions.has(tokens[at]?.norm ?? '')) at -= 1
  const norm = tokens[at]?.norm ?? ''
  if (presents.has(norm)) return true
  // “The album, out Friday”.
  if (norm === 'out' && !past.has(tokens[at - 1]?.norm ?? '')) return true
  const isBound = tokens[from - 1]?.norm === 'until'
  return isBound && (norm === 'has' || norm === 'have')
}

function senseOf(tokens: readonly Token[], at: number): Sense {
  const token = tokens[at]
  if (token?.kind !== 'word') return 'unknown'
  const { norm } = token
  const before = tokens[at - 1]?.norm ?? ''
  // “is to run from Monday”
  if (norm === 'to' && presents.has(before)) return 'future'
  if (ahead.has(norm)) return isAhead(tokens, at) ? 'future' : 'unknown'
  // “Mohamed” is no verb.
  const isPast =
    past.has(norm) ||
    (norm.length > 4 && norm.endsWith('ed') && !token.capital && !notPast.has(norm))
  // “will be held on Friday”, “to put”: the word before tells.
  return isPast && !beings.has(before) && !presents.has(before) && before !== 'to'
    ? 'past'
    : 'unknown'
}

/** “was due to”, “had planned”: what was to come then. */
function isAhead(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  const before = tokens[at - 1]?.norm ?? ''
  if (before === 'was' || before === 'were' || before === 'had' || before === 'been') return false
  if (norm === 'may') return tokens[at]?.capital === false
  if (norm === 'set' || norm === 'going' || norm === 'due')
    return tokens[at + 1]?.norm === 'to' || norm === 'due'
  if (norm === 'planned') return presents.has(before)
  // “I expected it on Sunday”.
  if (norm === 'expected' || norm === 'forecast' || norm === 'scheduled')
    return !/^(?:i|we|he|she|they|who)$/.test(before)
  return true
}

function isVerbLike(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !token.capital && !/^(?:the|a|an|his|her|their|its)$/.test(token.norm)
  )
}
