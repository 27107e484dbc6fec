import type { Draft } from '../draft/draft.ts'
import type { Span } from '../reading/span.ts'
import { speechIn } from '../reading/speech-in.ts'
import type { Token, Words } from '../reading/words.ts'
import { auxiliaries, speechVerbs } from './grammar-words.ts'
import type { Mention } from './mention.ts'
import { ends, nameWords, nounsOf } from './words-of-mention.ts'

/** A mention with where it stands in its draft and in its sentence. */
export interface Seen extends Span {
  readonly mention: Mention
  readonly passage: number
  /** Sentences are counted through the draft. */
  readonly sentence: number
  /** Its first token, and the one after its last, in the passage. */
  readonly from: number
  readonly to: number
  /** Whether it stands within somebody’s words. */
  readonly inSpeech: boolean
  /** Whether a word of speech stands beside it. */
  readonly speaks: boolean
  /** Whether it is the first of its sentence, or something is told of what it does. */
  readonly subject: boolean
  /** Whether it stands in a line without a full stop, such as a headline, where many words have capitals. */
  readonly inTitle: boolean
  /** Whether it begins its sentence, where any word has a capital. */
  readonly opens: boolean
  readonly tokens: readonly Token[]
  /** The words of its name or description, as they are compared. */
  readonly words: readonly string[]
  /** Those words as one, and their first letters. */
  readonly name: string
  readonly initials: string
  /** The nouns by which it calls somebody: “singer” of “singer Mara Quill”, “manager” of “the singer’s manager”. */
  readonly nouns: readonly string[]
}

/** All mentions of a draft by where they end, the inner first: “her” before “her manager”. The lists follow `draft.passages`. */
export function seenIn(
  draft: Draft,
  words: readonly Words[],
  mentions: readonly (readonly Mention[])[],
): readonly Seen[] {
  const all: Seen[] = []
  let sentencesBefore = 0
  for (const [passage, { start }] of draft.passages.entries()) {
    const read = words[passage]
    if (!read) continue
    for (const own of ownIn(read, mentions[passage] ?? nothing))
      all.push(placed(own, passage, start, sentencesBefore))
    sentencesBefore += read.sentences.length + 1
  }
  return all
}

const nothing: readonly Mention[] = []

function placed(own: Own, passage: number, start: number, sentencesBefore: number): Seen {
  const { mention } = own
  return {
    mention,
    passage,
    sentence: sentencesBefore + own.sentence,
    start: start + mention.start,
    end: start + mention.end,
    from: own.from,
    to: own.to,
    inSpeech: own.inSpeech,
    speaks: own.speaks,
    inTitle: own.inTitle,
    opens: own.opens,
    subject: own.subject,
    tokens: own.tokens,
    words: own.words,
    name: own.name,
    initials: own.initials,
    nouns: own.nouns,
  }
}

/** What a passage alone tells of a mention; sentences are counted within it. */
type Own = Omit<Seen, 'passage' | 'start' | 'end'>

interface Kept {
  readonly mentions: readonly Mention[]
  readonly own: readonly Own[]
}

/** By passage, as long as anybody holds it: a draft is read again at every keystroke. */
const kept = new WeakMap<Words, Kept>()

function ownIn(read: Words, mentions: readonly Mention[]): readonly Own[] {
  const known = kept.get(read)
  if (known?.mentions === mentions) return known.own
  const own = ownOf(read, mentions).sort(byEnd)
  kept.set(read, { mentions, own })
  return own
}

function byEnd({ mention: a }: Own, { mention: b }: Own): number {
  return a.end - b.end || b.start - a.start
}

function ownOf(read: Words, mentions: readonly Mention[]): Own[] {
  const { tokens, sentences } = read
  const all: Own[] = []
  const inTitle = isTitle(tokens)
  const speech = speechIn(read)
  let sentence = 0
  let region = 0
  let token = 0
  let firstOf = -1
  for (const mention of mentions) {
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= mention.start)
      sentence += 1
    while ((speech[region]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) region += 1
    while ((tokens[token]?.start ?? Number.POSITIVE_INFINITY) < mention.start) token += 1
    let to = token
    while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) to += 1
    const inSpeech = (speech[region]?.start ?? Number.POSITIVE_INFINITY) < mention.start
    const speaks = !inSpeech && isBesideSpeech(tokens, token, to)
    const first = !inSpeech && firstOf !== sentence
    if (first) firstOf = sentence
    const { words, nouns } = mention.kind === 'pronoun' ? wordless : wordsOfMention(mention)
    all.push({
      mention,
      sentence,
      from: token,
      to,
      inSpeech,
      speaks,
      inTitle,
      opens: sentences[sentence]?.from === token,
      subject: first || speaks || auxiliaries.has(tokens[to]?.norm ?? ''),
      tokens,
      words,
      name: words.length === 1 ? (words[0] ?? '') : words.join(' '),
      initials: initials(words),
      nouns,
    })
  }
  return all
}

function isTitle(tokens: readonly Token[]): boolean {
  let last = tokens.length - 1
  while (tokens[last]?.kind === 'quote') last -= 1
  return !/[.!?…:]$/.test(tokens[last]?.norm ?? '')
}

/** The first letters of a name’s words: “who” for “World Health Organization”. */
export function initials(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  let letters = ''
  for (const word of words) if (!joins.has(word)) letters += word.charAt(0)
  return letters
}

const joins: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', '&'])

const wordless: Pick<Seen, 'words' | 'nouns'> = { words: [], nouns: [] }

function wordsOfMention({ kind, name, title }: Mention): Pick<Seen, 'words' | 'nouns'> {
  const called = kind === 'name' ? title : name
  const words = nameWords(name)
  const nouns = called === '' ? [] : nounsOf(called)
  if (kind === 'name' || nouns.length > 0) return { words, nouns }
  // A noun that no list knows: “the glazier”.
  const end = words.findIndex((word) => ends.has(word))
  const noun = words[(end < 0 ? words.length : end) - 1]
  return { words, nouns: noun === undefined ? [] : [noun] }
}

const between: ReadonlySet<string> = new Set(['also', 'then', 'later', ',', 'who'])

/** Whether words of speech stand right after (“she said”, “she has said”), or right before (“said Quill”, “according to her”). */
function isBesideSpeech(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to; at < to + 3; at += 1) {
    const norm = tokens[at]?.norm ?? ''
    if (speechVerbs.has(norm)) return true
    if (!auxiliaries.has(norm) && !between.has(norm) && !norm.endsWith('ly')) break
  }
  const before = tokens[from - 1]?.norm ?? ''
  if (before === 'to' && tokens[from - 2]?.norm === 'according') return true
  const marked = tokens[from - 2]?.kind === 'quote' || tokens[from - 2]?.norm === ','
  return marked && speechVerbs.has(before)
}
