import type { Paired } from './regions-of.ts'
import { firstOf } from './spans.ts'
import { tellsSpeech } from './telling-words.ts'
import type { Region, Sentence, Token } from './words.ts'

/** A passage cut up but for the use of its regions. */
export interface Cut {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/**
 * What the marks round a region are for. Long ones and those that words of telling lead to or follow are speech; what
 * is written like a name and told by nobody is a title; a few words told by nobody are held at arm’s length.
 */
export function useOf(cut: Cut, region: Paired, isTitleCase: boolean): Region['use'] {
  if (!region.opened || region.closed !== 'mark') return 'speech'
  const from = firstToken(cut.tokens, region.inner.start)
  const to = firstToken(cut.tokens, region.inner.end)
  const inner = cut.tokens.slice(from, Math.min(to, from + most + 1))
  const words = inner.filter(({ kind }) => kind === 'word' || kind === 'number')
  if (inner.length > most || words.length === 0) return 'speech'
  const around: Around = { ...cut, from, to, sentence: sentenceAt(cut, region.start) }
  const tellsNothing = isTitleCase || (words.length === 1 && from - 1 <= around.sentence.from)
  const isName = hasName(words) && (!tellsNothing || besideWork(around))
  if (hasName(words) && isNickname(around)) return 'scare'
  if (isTold(around)) return 'speech'
  if (isCalled(around)) return 'scare'
  if (isName) return 'title'
  if (words.length > few) return 'speech'
  return tellsBefore(around) || tellsBehind(around) ? 'speech' : 'scare'
}

/** Longer ones are speech. In tokens, as titles hardly are. */
const most = 12
/** What may be a word of one’s own held at arm’s length. */
const few = 3

interface Around extends Cut {
  /** The region’s first token behind its opening mark, and its closing mark. */
  readonly from: number
  readonly to: number
  readonly sentence: Sentence
}

/** The first token that begins at a place or behind it. */
function firstToken(tokens: readonly Token[], place: number): number {
  return firstOf(tokens, (token) => token.start >= place)
}

function sentenceAt({ sentences, text }: Cut, place: number): Sentence {
  const found = sentences[firstOf(sentences, ({ end }) => end > place)]
  return found ?? { start: 0, end: text.length, from: 0, to: 0 }
}

/** Words of telling right beside: “…,” she said; she said: “…”; a quotation that is a sentence by itself. */
function isTold(around: Around): boolean {
  const { tokens, from, to } = around
  const [last, before, next] = [tokens[to - 1], tokens[from - 2], tokens[to + 1]]
  const [begins, ends] = [tokens[from], last?.norm ?? '']
  if (before?.norm === ':' || (next?.norm === ':' && from <= 1)) return true
  if (before?.norm === ',' && tellsBefore(around)) return true
  const breaks = ends === ',' || ends === '?' || ends === '!' || next?.norm === ','
  const behind = next?.norm === ',' ? to + 2 : to + 1
  if (breaks && (pronouns.has(tokens[behind]?.norm ?? '') || tellsNext(tokens, behind))) return true
  if (ends === '?' || ends === '!') return true
  const isSentence = begins?.capital && ends === '.' && (from <= 1 || isStop(before))
  return Boolean(isSentence)
}

const pronouns: ReadonlySet<string> = new Set('i he she they we'.split(' '))

function isStop(token: Token | undefined): boolean {
  return token !== undefined && (/^[.?!]/.test(token.norm) || token.kind === 'quote')
}

/** Whether a word of telling follows within a few words, before the sentence turns. */
function tellsNext(tokens: readonly Token[], at: number): boolean {
  for (const token of tokens.slice(at, at + 9)) {
    if (token.kind === 'quote' || /^[.;?!]/.test(token.norm)) return false
    if (tellsSpeech(token.norm)) return true
  }
  return false
}

/** Whether a word of telling stands before the region in its sentence, outside other marks. */
function tellsBefore({ tokens, from, sentence }: Around): boolean {
  let inside = false
  for (let at = from - 2; at >= Math.max(sentence.from, from - 40); at -= 1) {
    const token = tokens[at]
    if (token?.kind === 'quote') inside = !inside
    else if (!inside && token && tellsSpeech(token.norm)) return true
  }
  return false
}

/** Whether one stands behind it in its sentence: “Insane” is how she described it. */
function tellsBehind({ tokens, to, sentence }: Around): boolean {
  let inside = false
  for (let at = to + 1; at < Math.min(sentence.to, to + 30); at += 1) {
    const token = tokens[at]
    if (token?.kind === 'quote') inside = !inside
    else if (!inside && token && tellsSpeech(token.norm) && token.norm !== 'words') return true
  }
  return false
}

const naming: ReadonlySet<string> = new Set(
  'so-called dubbed nicknamed known titled entitled spelled spelt misspelled coined means meaning meant signed code-named codenamed aka'.split(
    ' ',
  ),
)

/** Whether the marks give a name or a word as such: the so-called “…”, known as “…”, the term “…”. */
function isCalled({ tokens, from }: Around): boolean {
  const before = tokens[from - 2]?.norm
  if (before === 'word' || before === 'term') return true
  return tokens.slice(Math.max(0, from - 4), from - 1).some(({ norm }) => naming.has(norm))
}

/** Words that titles write small. */
const small: ReadonlySet<string> = new Set(
  "a an the of in on at to for and or but nor with from by as 's n 'n vs v into over upon".split(
    ' ',
  ),
)

/** Whether words are written like a name: a capital on each that is not small. */
function hasName(words: readonly Token[]): boolean {
  if (!words[0]?.capital || words[0].norm === 'i') return false
  return words.every(({ capital, kind, norm }) => capital || kind === 'number' || small.has(norm))
}

const works: ReadonlySet<string> = new Set(
  (
    'song songs single album albums ep film films movie book novel show series episode play documentary memoir track hit hits ' +
    'musical magazine poem painting opera podcast article game column exhibition ballet sitcom drama anthem ballad soundtrack ' +
    'autobiography biography sequel trilogy thriller comedy essay collection collections video premiere'
  ).split(' '),
)

/** Whether a word for a work stands right before or behind. */
function besideWork({ tokens, from, to }: Around): boolean {
  const near = [...tokens.slice(Math.max(0, from - 4), from - 1), ...tokens.slice(to + 1, to + 3)]
  return near.some(({ norm }) => works.has(norm))
}

/** “‘Velvet’ Lou”: what stands right before a name, or between two. */
function isNickname({ tokens, from, to }: Around): boolean {
  const next = tokens[to + 1]
  return to - from <= 3 && next?.kind === 'word' && next.capital && !small.has(next.norm)
}
