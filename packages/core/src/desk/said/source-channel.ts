import type { Channel } from './said.ts'
import type { Frame, FrameToken } from './source-frame.ts'
import {
  channelNouns,
  channelPhrases,
  channelVerbs,
  noChannel,
  type PhraseIndex,
  platforms,
} from './source-words.ts'

/** Of two ways that are told at once the first here is meant: a statement on Instagram is a post. */
const order: readonly Channel[] = [
  'court',
  'post',
  'broadcast',
  'statement',
  'interview',
  'document',
]

/** How words came, as the writer’s words around them tell; `unknown` where they do not. */
export function channelIn({ tokens }: Frame): Channel {
  const told = new Set<Channel>()
  for (let at = 0; at < tokens.length; at += 1) {
    const norm = tokens[at]?.norm ?? ''
    const skipped = noChannel.get(norm)?.find((phrase) => stands(tokens, at, phrase))
    if (skipped) {
      at += skipped.length - 1
      continue
    }
    const phrase = phrasesBy.get(norm)?.find(([, words]) => stands(tokens, at, words))
    const channel = phrase?.[0] ?? channelVerbs.get(norm) ?? nounAt(tokens, at)
    if (channel) told.add(channel)
  }
  return order.find((channel) => told.has(channel)) ?? 'unknown'
}

const firstWords = (words: readonly string[]) =>
  words[0] === '@' ? [...platforms] : [words[0] ?? '']

const phrasesBy: ReadonlyMap<string, (typeof channelPhrases)[number][]> = grouped()

function grouped(): ReadonlyMap<string, (typeof channelPhrases)[number][]> {
  const groups = new Map<string, (typeof channelPhrases)[number][]>()
  for (const phrase of channelPhrases) {
    for (const word of firstWords(phrase[1])) {
      const known = groups.get(word)
      if (known) known.push(phrase)
      else groups.set(word, [phrase])
    }
  }
  return groups
}

/** Whether any of some phrases stands in the writer’s words. */
export function tells({ tokens }: Frame, phrases: PhraseIndex): boolean {
  return tokens.some(({ norm }, at) => phrases.get(norm)?.some((one) => stands(tokens, at, one)))
}

/** Whether a phrase stands at a token; `@` is any platform. */
export function stands(
  tokens: readonly FrameToken[],
  at: number,
  phrase: readonly string[],
): boolean {
  return phrase.every((word, by) => {
    const norm = tokens[at + by]?.norm ?? ''
    return word === '@' ? platforms.has(norm) : word === norm
  })
}

/**
 * A noun tells how words came where they came in it or from it: “in a statement”, “on her podcast”, “a court filing
 * says”; not where it is only what is spoken of.
 */
function nounAt(tokens: readonly FrameToken[], at: number): Channel | undefined {
  const channel = channelNouns.get(tokens[at]?.norm ?? '')
  if (!channel || (mastheads.has(channel) && endsAName(tokens, at))) return undefined
  for (let before = at - 1; before >= 0 && before > at - 7; before -= 1) {
    const norm = tokens[before]?.norm ?? ''
    if (ways.has(norm)) return channel
    if (norm === '|' || /^[,.;:]$/.test(norm) || stops.has(norm)) return undefined
  }
  return undefined
}

/** Of these an outlet may be called: the Post, the Record, the Echo’s Column. */
const mastheads: ReadonlySet<Channel> = new Set(['post', 'document', 'statement'])

/** Whether a word is the end of somebody’s name and not a word for itself: “told the Quay Post”. */
function endsAName(tokens: readonly FrameToken[], at: number): boolean {
  if (!tokens[at]?.capital) return false
  let first = at
  while (tokens[first - 1]?.capital) first -= 1
  return beforeNames.has(tokens[first - 1]?.norm ?? '')
}

const beforeNames: ReadonlySet<string> = new Set(['the', 'tell', 'tells', 'told', 'telling'])

const ways: ReadonlySet<string> = new Set(
  'in on during via through from by at per with to issued released published posted read reads said says shared wrote told tell tells gave obtained following'.split(
    ' ',
  ),
)
const stops: ReadonlySet<string> = new Set(
  'about of for and or but that who which is was were are has had after before'.split(' '),
)
