import { bareClause } from './bare-clause.ts'
import {
  adverbs,
  auxiliaries,
  days,
  determiners,
  prepositions,
  pronouns,
  times,
  whens,
  wonders,
} from './closed.ts'
import { Takes, type VerbForm } from './forms.ts'
import { plainPhraseAfter } from './phrase-after.ts'
import { canListen, leadsToListener, listener } from './recipient.ts'
import { carriesClause, isQuoted, norm, type Run, type Scan, verbAt } from './scan.ts'

/** What follows a verb of reporting. */
export interface Following {
  /** Whom they told. */
  readonly recipient: Run | undefined
  /** Where what was said begins; undefined where nothing of it follows. */
  readonly content: number | undefined
  /** Where the words of the report itself end. */
  readonly end: number
}

const documents = new Set(
  'statement interview email letter post court report tweet video message conference hearing affidavit filing caption release memo note speech press'.split(
    ' ',
  ),
)

/** What stands behind a verb (or behind its subject, where that follows it): whom they told, where, and what. */
export function following(
  scan: Scan,
  from: number,
  ceiling: number,
  { takes, lemma }: VerbForm,
): Following {
  let at = from
  let recipient: Run | undefined
  if ((takes & Takes.person) !== 0) {
    while (adverbs.has(norm(scan, at)) && at < ceiling) at++
    recipient = listener(scan, at, ceiling)
    if (recipient) at = recipient.to
  }
  if (/^(?:out|on|back|in|off|up|away|aloud)$/.test(norm(scan, at)) && !prepositional(scan, at))
    at++
  if (norm(scan, at) === 'it' && lemma === 'put') at++
  for (let steps = 0; at < ceiling && steps < 12; steps++) {
    const begins = contentAt(scan, at, ceiling, takes)
    if (begins !== undefined) return { recipient, content: begins, end: at }
    const next = adjunct(scan, at, ceiling)
    if (next === undefined) break
    recipient ??= next.recipient
    at = next.to
  }
  if (at === from && owns.test(lemma) && isDoing(scan, at))
    return { recipient, content: at, end: at }
  if (bareClause(scan, at, ceiling, takes)) return { recipient, content: at, end: at }
  const opened = openedClause(scan, from, at, ceiling, takes) ?? colonAhead(scan, at, ceiling)
  return { recipient, content: opened, end: at }
}

/** “estimated by 2050, demand would rise”: the clause begins with its time. */
function openedClause(
  scan: Scan,
  from: number,
  at: number,
  ceiling: number,
  takes: number,
): number | undefined {
  if (at === from || norm(scan, at) !== ',' || !prepositions.has(norm(scan, from))) return undefined
  return bareClause(scan, at + 1, ceiling, takes) ? from : undefined
}

/** “denied these allegations: …”, “had one thing to add: …”. */
function colonAhead(scan: Scan, from: number, ceiling: number): number | undefined {
  for (let at = from; at < ceiling - 1 && at - from < 14; at++) {
    if (isQuoted(scan, at) || carriesClause(scan, at)) return undefined
    const letters = norm(scan, at)
    if (letters === ':') return at + 1
    if (letters === ',' || letters === ';') return undefined
  }
  return undefined
}

/** Whether “on” and the like lead to a noun here, rather than belong to the verb (“hit back:”). */
function prepositional(scan: Scan, at: number): boolean {
  const next = norm(scan, at + 1)
  return (
    scan.tokens[at + 1]?.kind !== 'sign' &&
    !isQuoted(scan, at + 1) &&
    next !== 'that' &&
    next !== 'at' &&
    next !== 'to'
  )
}

const owns = /^(?:deny|admit|acknowledge|recall|confess|remember)$/

/** “denied stealing”: a deed, no thing that ends alike. */
function isDoing(scan: Scan, at: number): boolean {
  const letters = norm(scan, at)
  return (
    /[a-z]{2}ing$/.test(letters) &&
    !/(?:thing|morning|evening|meeting|being)$/.test(letters) &&
    !scan.tokens[at]?.capital
  )
}

const pauses = /^[:,;—–-]$/

/** Where what was said begins, if it begins at this token. */
function contentAt(scan: Scan, at: number, ceiling: number, takes: number): number | undefined {
  const letters = norm(scan, at)
  const clauses = (takes & (Takes.clause | Takes.that)) !== 0
  if (isQuoted(scan, at)) return at
  if (letters === 'that' && clauses && opensClause(scan, at, takes)) return at
  if (pauses.test(letters) && isQuoted(scan, at + 1)) return at + 1
  if (letters === ':' && at + 1 < ceiling) return at + 1
  if (letters === ',' && clauses && norm(scan, at + 1) === 'that' && opensClause(scan, at + 1, 0))
    return at + 1
  if (
    letters === 'when' &&
    /^(?:asked|reached|contacted|pressed|approached|questioned)$/.test(norm(scan, at + 1))
  )
    return undefined
  const question =
    (takes & Takes.question) !== 0 &&
    wonders.has(letters) &&
    letters !== 'who' &&
    letters !== 'which'
  return question && at + 2 < ceiling ? at : undefined
}

/** Whether “that” opens what was said: no relative (“a song that shook the town”), no “that day”. */
function opensClause(scan: Scan, that: number, takes: number): boolean {
  const next = norm(scan, that + 1)
  if (next === '' || next === '.' || next === 'day' || times.has(next)) return false
  if (isQuoted(scan, that + 1) || !(carriesClause(scan, that + 1) || auxiliaries.has(next)))
    return true
  return (takes & Takes.plain) !== 0 && verbAt(scan, that - 1) !== undefined
}

interface Adjunct {
  readonly to: number
  readonly recipient: Run | undefined
}

/** When, where and how they said it: skipped on the way to what they said. */
function adjunct(scan: Scan, at: number, ceiling: number): Adjunct | undefined {
  const letters = norm(scan, at)
  const token = scan.tokens[at]
  if (token === undefined || at >= ceiling) return undefined
  if (
    /^(?:only|just|even|both|all|not)$/.test(letters) &&
    determiners.has(norm(scan, at + 1)) &&
    norm(scan, at + 1) !== 'that'
  )
    return undefined
  if (
    days.has(letters) ||
    (adverbs.has(letters) && !pronouns.has(letters)) ||
    (letters.endsWith('ly') && token.kind === 'word')
  )
    return { to: at + 1, recipient: undefined }
  if (times.has(letters) && at + 1 < ceiling) return { to: at + 1, recipient: undefined }
  if (letters === ',') return aside(scan, at, ceiling)
  if (participle.test(letters) && prepositions.has(norm(scan, at + 1)))
    return withPhrase(scan, at + 1, ceiling)
  if (prepositions.has(letters) && letters !== 'as' && letters !== 'like' && letters !== 'without')
    return withPhrase(scan, at, ceiling)
  return undefined
}

const participle =
  /^(?:obtained|released|shared|sent|seen|given|posted|published|provided|issued|emailed|reviewed|filed|made|recorded|uploaded|reposted|written|signed|dated|read)$/

/** “, in a satirical fashion, that …”: only where what was said follows the second comma. */
function aside(scan: Scan, at: number, ceiling: number): Adjunct | undefined {
  for (let end = at + 1; end < ceiling && end - at < 25; end++) {
    if (isQuoted(scan, end))
      return norm(scan, end - 1) === ',' || norm(scan, end - 1) === ':'
        ? { to: end, recipient: undefined }
        : undefined
    const letters = norm(scan, end)
    if (letters === ';' || letters === '.') return undefined
    if (letters === ':') return { to: end, recipient: undefined }
    const verb = verbAt(scan, end)
    if (verb && (carriesClause(scan, end) || verb.form === 'ing')) return undefined
    if (letters === ',' && (norm(scan, end + 1) === 'that' || isQuoted(scan, end + 1)))
      return { to: end + 1, recipient: undefined }
  }
  return undefined
}

/** “in a statement to the court”, “on Monday”, “to reporters”. */
function withPhrase(scan: Scan, at: number, ceiling: number): Adjunct | undefined {
  let to = at + 1
  let recipient: Run | undefined
  let preposition = at
  for (let links = 0; links < 4 && to < ceiling; links++) {
    const phrase = shortPhrase(scan, to, ceiling)
    if (phrase === undefined) return undefined
    const link = norm(scan, preposition)
    const leads = leadsToListener(scan, preposition - 1)
    const listens = link === 'to' ? leads || links === 0 : link === 'with' && leads
    if (listens && canListen(scan, phrase)) recipient ??= phrase
    to = phrase.to
    preposition = to
    if (!prepositions.has(norm(scan, to)) || /^(?:as|like|until)$/.test(norm(scan, to))) break
    to++
  }
  return { to, recipient }
}

/** A phrase after a preposition; a name after “statement”, “interview” and the like begins what was said. */
function shortPhrase(scan: Scan, from: number, ceiling: number): Run | undefined {
  let at = from
  while (at < ceiling && (whens.has(norm(scan, at)) || scan.tokens[at]?.kind === 'number')) at++
  if (at > from && norm(scan, at) !== "'s") return { from, to: at }
  const phrase = withoutLinks(scan, plainPhraseAfter(scan, from, ceiling))
  if (phrase === undefined) return undefined
  for (let inner = phrase.from + 1; inner < phrase.to - 1; inner++)
    if (documents.has(norm(scan, inner)) && scan.tokens[inner + 1]?.capital)
      return { from: phrase.from, to: inner + 1 }
  return phrase
}

/** “a statement to Variety” ends with “statement”: the next preposition is read by itself. */
function withoutLinks(scan: Scan, run: Run | undefined): Run | undefined {
  if (run === undefined) return undefined
  for (let at = run.from + 1; at < run.to - 1; at++)
    if (/^(?:to|with|for|at|in|from)$/.test(norm(scan, at))) return { from: run.from, to: at }
  return run
}
