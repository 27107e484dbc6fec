import type { Token, Words } from '../reading/words.ts'
import {
  doubtfulOutlets,
  knownOutlets,
  knownPlaces,
  organisationNameWords,
  outletNameWords,
  placeNameWords,
} from './body-words.ts'
import { bare, singular } from './forms.ts'
import { breaks, speechVerbs } from './grammar-words.ts'
import type { BeingKind } from './mention.ts'
import { nameEndings, nameParticles, notNames, openingWords, peoples } from './name-words.ts'
import { nounOf } from './nouns.ts'
import { personNouns } from './role-words.ts'
import { beforeTitles, honorifics } from './titles.ts'

/** A name as it stands: its tokens from `from` up to before `to`, of which those from `name` on are the name itself. */
export interface NameRun {
  readonly from: number
  readonly name: number
  readonly to: number
  readonly being: BeingKind
  readonly gender: 'she' | 'he' | 'unknown'
}

/** The names of a passage, in order. A title alone (“the President”) is none. */
export function nameRunsIn({ text, tokens: all, sentences }: Words): readonly NameRun[] {
  const runs: NameRun[] = []
  // “WHO” is no pronoun: its dot keeps it from the list of words that name nobody.
  const tokens = text.includes('WHO')
    ? all.map((token) =>
        token.end - token.start === 3 && text.startsWith('WHO', token.start)
          ? { ...token, norm: 'who.' }
          : token,
      )
    : all
  for (const sentence of sentences) {
    let at = sentence.from
    while (at < sentence.to) {
      if (!beginsName(tokens, at, at === sentence.from)) {
        at += 1
        continue
      }
      const to = endOfName(text, tokens, at, sentence.to)
      const office = officeBefore(tokens, at, to)
      const run = runOf(text, tokens, office?.name ?? at, to)
      if (run && office) runs.push({ ...run, from: office.from, being: 'person' })
      else if (run) runs.push(run)
      at = to
    }
  }
  return runs
}

function beginsName(tokens: readonly Token[], at: number, first: boolean): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !token.capital) return false
  if (!isNamePart(token)) return doubtfulParts.has(token.norm) && isNamePart(tokens[at + 1])
  if (speechVerbs.has(token.norm)) return false
  if (token.norm.startsWith('http') || token.norm.startsWith('www.')) return false
  const opens = first || tokens[at - 1]?.kind === 'quote'
  if (!opens || isNamePart(tokens[at + 1])) return true
  const next = tokens[at + 1]
  const goesOn = next?.kind === 'word' && !breaks.has(next.norm) && !speechVerbs.has(next.norm)
  if (goesOn && next.norm !== "'s" && /(?:al|ic|ive|ous|ary|ent|ant)$/.test(token.norm))
    return false
  return !/(?:ly|ing)$/.test(token.norm) && !openingWords.has(token.norm) && !isCommon(token.norm)
}

/** Words that name nobody alone, yet begin names: “New York”, “Us Weekly”, “Good Morning America”. */
const doubtfulParts: ReadonlySet<string> = new Set([
  'new',
  'us',
  'high',
  'first',
  'good',
  'great',
  'old',
  'april',
  'may',
  'june',
  'will',
  'our',
  'little',
  'young',
  'long',
  'just',
  'all',
  'jan',
])

/** Whether a word that begins a sentence is a common noun rather than a name: “Police”, “Researchers”. */
function isCommon(norm: string): boolean {
  return nounOf(norm)?.being === 'person' && !honorifics.has(bare(norm))
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !notNames.has(token.norm)
}

/** Whether a word stands too far from the one before, or shouts where that did not, to be of one name: “Mara Quill MELTDOWN”. */
function isApart(text: string, before: Token | undefined, token: Token): boolean {
  if (!before) return false
  if (token.start - before.end > 1) return true
  return token.end - token.start > 4 && isShouted(text, token) && !isShouted(text, before)
}

function isShouted(text: string, { start, end }: Token): boolean {
  const word = text.slice(start, end)
  return word === word.toUpperCase()
}

/** Whether an owner’s name goes on in that of what is theirs: “St. Mary’s Hospital”, “Reader’s Digest Magazine”. */
function ownsName(next: Token | undefined, after: Token | undefined): boolean {
  if (!isNamePart(next) || !next) return false
  return (theirs.has(next.norm) || placeNameWords.has(next.norm)) && !isNamePart(after)
}

const theirs: ReadonlySet<string> = new Set(
  'hospital bazaar digest college church school university health day institute club foundation academy infirmary cathedral'.split(
    ' ',
  ),
)

const longestName = 14

/** Words that can go on a name and hardly begin one: “Page Six”, “USA Today”. */
const laterParts: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten first new old today tonight week us high good great now together all world'.split(
    ' ',
  ),
)

function isLaterPart(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && laterParts.has(token.norm)
}

function endOfName(text: string, tokens: readonly Token[], from: number, limit: number): number {
  let to = from + 1
  while (to < limit && to - from < longestName) {
    const token = tokens[to]
    if (!token || speechVerbs.has(token.norm) || isApart(text, tokens[to - 1], token)) break
    if (isNamePart(token) || isLaterPart(token)) to += 1
    else if (token?.norm === "'s" && ownsName(tokens[to + 1], tokens[to + 2])) to += 2
    else if (
      token?.norm === '.' &&
      tokens[to - 1]?.end === token.start &&
      isInitial(tokens[to - 1])
    )
      to += 1
    else if (isJoint(tokens, from, to) && isNamePart(tokens[to + 1])) to += 2
    else if (
      isJoint(tokens, from, to) &&
      tokens[to + 1]?.norm === 'the' &&
      isNamePart(tokens[to + 2])
    )
      to += 3
    else if (token && nameEndings.has(token.norm) && token.capital) to += 1
    else break
  }
  return to
}

/** What a minister or an ambassador is of, before a name: “Minister of Education Jo Marsh”, “Ambassador to Chad Jo Marsh”. */
function officeBefore(
  tokens: readonly Token[],
  at: number,
  to: number,
): { from: number; name: number } | null {
  const article = tokens[at - 1]?.norm === 'the' ? 1 : 0
  const link = tokens[at - 1 - article]?.norm ?? ''
  const title = bare(tokens[at - 2 - article]?.norm ?? '')
  if (!/^(?:of|for|to)$/.test(link) || !(honorifics.has(title) || personNouns.has(title)))
    return null
  let whole = ''
  for (let name = at; name < to - 1 && name < at + 5; name += 1) {
    const word = bare(tokens[name]?.norm ?? '')
    whole = whole === '' ? word : `${whole} ${word}`
    const isBody = organisationNameWords.has(word) && name + 2 < to
    if (isBody || knownPlaces.has(whole) || portfolios.has(whole)) {
      return { from: at - 2 - article, name: name + 1 }
    }
  }
  return null
}

const portfolios: ReadonlySet<string> = new Set(
  'agriculture,culture,defence,defense,education,energy,environment,finance,foreign affairs,health,home affairs,immigration,interior,justice,labor,labour,state,trade,transport,transportation,war,work'.split(
    ',',
  ),
)

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start === 1
}

/** Whether a small word stands inside a name: “Ludwig van Beethoven”, “Ministry of Health”, “Food & Drug”. */
function isJoint(tokens: readonly Token[], from: number, at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (nameParticles.has(norm) || norm === '&') return true
  if (norm !== 'of' && norm !== 'for' && norm !== 'and') return false
  let bodies = false
  let joined = false
  for (let i = from; i < at; i += 1) {
    const word = bare(tokens[i]?.norm ?? '')
    if (
      organisationNameWords.has(word) ||
      word === 'centers' ||
      word === 'center' ||
      word === 'centre'
    )
      bodies = true
    if (word === 'of' || word === 'for') joined = true
  }
  if (norm === 'and') return bodies && joined
  return bodies || bare(tokens[at - 1]?.norm ?? '') === 'secretary'
}

function runOf(text: string, tokens: readonly Token[], from: number, to: number): NameRun | null {
  let name = from
  let gender: NameRun['gender'] = 'unknown'
  let titled = false
  while (name < to) {
    const norm = bare(tokens[name]?.norm ?? '')
    const title = honorifics.get(norm)
    const role = title !== undefined || (personNouns.has(norm) && name + 1 < to)
    if (!role && !beforeTitles.has(norm) && !(peoples.has(norm) && goesOn(tokens, name, to))) break
    if (title && title !== 'unknown') gender = title
    titled ||= role
    name += 1
  }
  if (!titled) name = from
  if (name === to) return null
  const words: string[] = []
  for (let at = name; at < to; at += 1) words.push(bare(tokens[at]?.norm ?? ''))
  const [first = '', another] = words
  if (another === undefined && (peoples.has(first) || peoples.has(singular(first)))) return null
  const body = beingOf(text, words, tokens, name)
  if (titled && (body === 'organisation' || body === 'outlet')) {
    return { from, name: from, to, being: body, gender: 'unknown' }
  }
  return { from, name, to, being: titled ? 'person' : body, gender }
}

/** Whether a title follows within the same name: “Australian Prime Minister John Howard”. */
function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const next = bare(tokens[at + 1]?.norm ?? '')
  return at + 1 < to && (honorifics.has(next) || personNouns.has(next) || beforeTitles.has(next))
}

function isKnownOutlet(whole: string, article: boolean, isSure: boolean): boolean {
  return (isSure && knownOutlets.has(whole)) || (article && knownOutlets.has(`the ${whole}`))
}

function beingOf(
  text: string,
  words: readonly string[],
  tokens: readonly Token[],
  from: number,
): BeingKind {
  const whole = words.length === 1 ? (words[0] ?? '') : words.join(' ')
  const last = words.at(-1) ?? ''
  const article = tokens[from - 1]?.norm === 'the'
  const isSure = article || !doubtfulOutlets.has(whole) || isTold(tokens, from)
  if (isKnownOutlet(whole, article, isSure)) return 'outlet'
  if (outletNameWords.has(last) && (words.length > 1 || article)) return 'outlet'
  if (knownPlaces.has(whole)) return 'place'
  if (words.some((word) => organisationNameWords.has(word))) return 'organisation'
  if (words.includes('bbc')) return 'outlet'
  if (placeNameWords.has(last) || (words.length > 1 && placeNameWords.has(words[0] ?? '')))
    return 'place'
  const first = tokens[from]
  if (words.length === 1 && first && isAcronym(text.slice(first.start, first.end)))
    return 'organisation'
  if (words.length === 1 && article) return 'organisation'
  // “Food Standards Australia”.
  if (words.length > 2 && knownPlaces.has(last)) return 'organisation'
  return words.length > 1 && words.length <= 5 ? 'person' : 'unknown'
}

/** Whether something is told to whatever stands at a token, or it tells: “told People”, “Time reported”. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  const after = tokens[at + 1]?.norm ?? ''
  if (/^(?:magazine|reported|reports|'s)$/.test(after) && before !== 'of') return true
  return /^(?:told|tells?|telling|with|to|per|via|by)$/.test(before)
}

/** Whether a word is of capitals alone: “NASA”, “U.N.”. */
function isAcronym(word: string): boolean {
  return word.length > 1 && /^[A-Z][A-Z.&\d]+$/.test(word)
}
