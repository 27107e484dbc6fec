import { auxiliaries, determiners, objects, pronouns } from './closed.ts'
import { Takes } from './forms.ts'
import { carriesClause, isQuoted, norm, type Scan } from './scan.ts'

/** Whether a clause without “that” begins here: a subject and a verb. */
export function bareClause(scan: Scan, at: number, ceiling: number, takes: number): boolean {
  if ((takes & (Takes.clause | Takes.person | Takes.loose)) === 0) return false
  const token = scan.tokens[at]
  if (token === undefined || at >= ceiling || !opensSubject(scan, at)) return false
  const sure = (takes & Takes.plain) === 0
  const limit = Math.min(ceiling, at + 40)
  for (let look = at + (pronouns.has(token.norm) ? 1 : 0); look < limit; look++) {
    const letters = norm(scan, look)
    if (isQuoted(scan, look)) {
      if (look > at && !sure) return true
      continue
    }
    if (/^[;:]$/.test(letters) || (sure && look > at && ends.test(letters))) return false
    if (letters === ',' && asks(scan, look + 1)) return false
    if (look > at && carriesClause(scan, look, sure) && !carriesOn(scan, look)) return true
  }
  // After “say” alone a verb that looks like a noun is believed: “the authors say the results confirm …”.
  const least = determiners.has(token.norm) ? 5 : 3
  return !sure && token.kind === 'word' && (takes & Takes.person) === 0 && limit - at > least
}

/** “…, do you”: a question begins. */
function asks(scan: Scan, at: number): boolean {
  return auxiliaries.has(norm(scan, at)) && pronouns.has(norm(scan, at + 1))
}

const ends = /^(?:who|which|that|,|to|because|before|after|when|while|if|as|than|so|where|until)$/

/** “which was”, “and then has”: a verb of another clause. */
function carriesOn(scan: Scan, at: number): boolean {
  const before = norm(scan, at - 1)
  return (
    /^(?:who|which|and|or)$/.test(before) ||
    (/^(?:then|also|later)$/.test(before) && norm(scan, at - 2) === 'and')
  )
}

const noSubject =
  /^(?:and|but|or|that|to|of|about|on|into|from|over|nothing|little|much|goodbye|hello|yes|no|sorry|it's|as|with|in|because|than|when|where|how|why|who|whom|which)$/

function opensSubject(scan: Scan, at: number): boolean {
  const {
    kind,
    norm: letters,
    capital,
  } = scan.tokens[at] ?? { kind: 'sign', norm: '', capital: false }
  if (kind === 'sign') return /^[$£€[#@]$/.test(letters)
  if (capital) return true
  if (noSubject.test(letters)) return false
  if (letters === 'so') return norm(scan, at + 1) !== 'in' && norm(scan, at + 1) !== '.'
  return pronouns.has(letters) || determiners.has(letters) || !objects.has(letters)
}
