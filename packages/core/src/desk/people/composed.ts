import type { Words } from '../reading/words.ts'
import { auxiliaries, speechVerbs } from './grammar-words.ts'
import { isUnnamed } from './is-unnamed.ts'
import type { Mention } from './mention.ts'
import type { NameRun } from './name-runs.ts'
import type { Phrase } from './phrases.ts'
import { nounGenders } from './role-words.ts'

/** Names and descriptions put together where they stand for one: “singer Mara Quill, 34” and “Quill, the singer,”. */
export function composed(
  words: Words,
  runs: readonly NameRun[],
  phrases: readonly Phrase[],
): readonly Mention[] {
  const used = new Set<Phrase>()
  const starting = new Map(phrases.map((phrase) => [phrase.from, phrase]))
  const ending = new Map(phrases.map((phrase) => [phrase.to, phrase]))
  const runAt = new Map(runs.map((run) => [run.from, run]))
  const mentions = runs.map((run) => nameMention(words, run, { starting, ending, used, runAt }))
  mentions.push(...pairs(words, runs))
  for (const phrase of phrases) if (!used.has(phrase)) mentions.push(phraseMention(words, phrase))
  return mentions
}

/** Two who are named together: “Mara Quill and Pat Marsh”. */
function pairs(words: Words, runs: readonly NameRun[]): readonly Mention[] {
  return runs.flatMap((run, at) => {
    const next = runs[at + 1]
    const joined = next && next.from === run.to + 1 && words.tokens[run.to]?.norm === 'and'
    if (!joined || run.being !== next.being || run.being === 'place') return []
    return [
      {
        start: words.tokens[run.from]?.start ?? 0,
        end: words.tokens[next.to - 1]?.end ?? 0,
        kind: 'name',
        being: run.being,
        name: between(words, run.name, next.to),
        number: 'many',
        gender: 'unknown',
        age: null,
        title: '',
      } as const,
    ]
  })
}

interface Around {
  readonly starting: ReadonlyMap<number, Phrase>
  readonly ending: ReadonlyMap<number, Phrase>
  readonly used: Set<Phrase>
  /** The name that begins at a token. */
  readonly runAt: ReadonlyMap<number, NameRun>
}

/** A name with what was found to belong to it so far. */
interface Parts {
  readonly run: NameRun
  from: number
  to: number
  being: Mention['being']
  gender: Mention['gender']
  age: number | null
  readonly titles: string[]
}

function nameMention(words: Words, run: NameRun, around: Around): Mention {
  const { from, to, being, gender } = run
  const parts: Parts = { run, from, to, being, gender, age: null, titles: [] }
  if (run.name > run.from) parts.titles.push(between(words, run.from, run.name))
  takeBefore(words, parts, around)
  takeBehind(words, parts, around)
  return {
    start: words.tokens[parts.from]?.start ?? 0,
    end: endAt(words, parts.to),
    kind: 'name',
    being: parts.being,
    name: between(words, run.name, run.to),
    number: 'one',
    gender: parts.gender,
    age: parts.age,
    title: parts.titles.join(', '),
  }
}

function take(words: Words, parts: Parts, phrase: Phrase, used: Set<Phrase>): void {
  used.add(phrase)
  parts.titles.push(between(words, phrase.from, phrase.to))
  if (parts.gender === 'unknown') parts.gender = nounGenders.get(phrase.noun) ?? 'unknown'
  parts.being = phrase.being
}

/** Takes in the roles before a name; there may be two: “Quill’s manager, singer Pat Marsh, said”. */
function takeBefore(words: Words, parts: Parts, { ending, used }: Around): void {
  for (let times = 0; times < 2; times += 1) {
    const phrase = roleBefore(words, { ...parts.run, from: parts.from }, ending)
    if (!phrase || used.has(phrase)) return
    take(words, parts, phrase, used)
    parts.from = phrase.from
  }
}

/** Takes in “magazine” of “People magazine”, an age, an apposition, or where somebody is from. */
function takeBehind(words: Words, parts: Parts, { starting, used, runAt }: Around): void {
  const { run } = parts
  const kind = starting.get(run.from)
  if (run.being === 'outlet' && kind?.head === run.to && kind.being === 'outlet') {
    used.add(kind)
    parts.to = kind.head + 1
  }
  const age = ageAfter(words, parts.to)
  if (age) {
    parts.to = age.to
    parts.age = age.years
    parts.being = 'person'
  }
  const after = words.tokens[parts.to]?.norm === ',' ? starting.get(parts.to + 1) : undefined
  const fits = after && !used.has(after) && appositive(after) && agrees(run, after)
  const end = fits ? appositionEnd(words, after.to) : 0
  if (after && end > 0) {
    take(words, parts, after, used)
    parts.to = end
  }
  const home = parts.being === 'person' && parts.to === run.to ? homeAfter(words, run.to, runAt) : 0
  if (home === 0) return
  parts.titles.push(between(words, run.to, home))
  parts.to = home
}

/** The role that a name fills: “singer Mara Quill”, “The singer’s manager, Pat Marsh,”. */
function roleBefore(
  words: Words,
  run: NameRun,
  ending: ReadonlyMap<number, Phrase>,
): Phrase | undefined {
  if (run.being !== 'person' && run.being !== 'unknown') return undefined
  const { tokens } = words
  const close = ending.get(run.from)
  const apart = tokens[run.from - 1]?.norm === ',' ? ending.get(run.from - 1) : undefined
  const phrase = close ?? apart
  if (phrase?.being !== 'person' || phrase.number !== 'one') return undefined
  if (close || closes(words, run.to)) return phrase
  // “Malaysia’s prime minister, Najib Razak said”, with its second comma forgotten; but not “told the mayor, Quill said”.
  const opens = /^[,.!?:]?$/.test(tokens[phrase.from - 1]?.norm ?? '')
  return opens && speechVerbs.has(tokens[run.to]?.norm ?? '') ? phrase : undefined
}

function phraseMention(words: Words, phrase: Phrase): Mention {
  return {
    start: words.tokens[phrase.from]?.start ?? 0,
    end: words.tokens[phrase.to - 1]?.end ?? 0,
    kind: isUnnamed(words, phrase) ? 'unnamed' : 'role',
    being: phrase.being,
    name: between(words, phrase.from, phrase.to),
    number: phrase.number,
    gender: phrase.number === 'one' ? (nounGenders.get(phrase.noun) ?? 'unknown') : 'unknown',
    age: null,
    title: '',
  }
}

function agrees(run: NameRun, { being }: Phrase): boolean {
  return (
    run.being === being || run.being === 'unknown' || (run.being === 'person' && being === 'person')
  )
}

function appositive({ opener, number }: Phrase): boolean {
  return number === 'one' && opener !== 'count' && opener !== 'another'
}

/** Where “of the Aylmer Institute” ends behind a name, before words of speech or a comma; 0 where there is none. */
function homeAfter({ tokens }: Words, at: number, runAt: ReadonlyMap<number, NameRun>): number {
  const norm = tokens[at]?.norm
  if (norm !== 'of' && norm !== 'from' && norm !== 'at') return 0
  const home = runAt.get(tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1)
  if (!home || home.being === 'person') return 0
  const after = tokens[home.to]?.norm ?? ''
  return after === ',' || speechVerbs.has(after) ? home.to : 0
}

/** Where an apposition ends whose first noun ends at a token: “, an artist and former model,”; 0 where it is none. */
function appositionEnd(words: Words, to: number): number {
  if (closes(words, to)) return to
  const { tokens } = words
  if (tokens[to]?.norm !== 'and') return 0
  for (let at = to + 1; at < to + 8; at += 1) {
    const norm = tokens[at]?.norm ?? ''
    if (norm === ',') return at
    if (auxiliaries.has(norm) || speechVerbs.has(norm) || tokens[at]?.kind === 'quote') return 0
  }
  return 0
}

/** Whether what stands at a token ends an apposition: a comma, a stop, or the end. */
function closes({ tokens }: Words, at: number): boolean {
  const token = tokens[at]
  return (
    token === undefined ||
    token.kind === 'quote' ||
    /^[,.;:—–-]$/.test(token.norm) ||
    token.norm === 'who'
  )
}

/** The age that stands behind a name: “, 34,” or “(34)”. */
function ageAfter({ tokens }: Words, at: number): { years: number; to: number } | null {
  const opens = tokens[at]?.norm
  const number = tokens[at + 1]
  if (number?.kind !== 'number' || !/^\d{1,3}$/.test(number.norm)) return null
  const next = tokens[at + 2]?.norm ?? '.'
  if (opens === '(' && next === ')') return { years: Number(number.norm), to: at + 3 }
  if (opens !== ',' || !/^(?:[,.;)—–]|of|who)$/.test(next)) return null
  return { years: Number(number.norm), to: at + 2 }
}

function between(words: Words, from: number, to: number): string {
  return words.text.slice(words.tokens[from]?.start ?? 0, endAt(words, to))
}

/** Where what is before a token ends: the dot of “The Sun.” ends its sentence. */
function endAt({ tokens }: Words, to: number): number {
  const last = tokens[to - 1]
  return (last?.end ?? 0) - (last?.norm === 'sun' && last.end - last.start === 4 ? 1 : 0)
}
