import type { When } from './expression.ts'
import { monthNumber } from './numbers.ts'
import type { Parts, Pattern, Place } from './patterns.ts'
import { before, following, pattern } from './patterns.ts'

const centuryNames =
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  )

/** Decades and centuries: looked for before the days of a month, since “the 19th and 20th centuries” begins like one. */
export const agePatterns: readonly Pattern[] = [
  pattern(
    '# the early mid late',
    `(?:the_)?(?:early_|late_|mid(?:-|_))?(?<decade>(?:1[5-9]|20)\\d)0['’]?s`,
    // “The 1800s” are a century, “the 2000s” ten years.
    ({ decade }) => yearsFrom(Number(decade) * 10, /^1[5-8]0/.test(decade ?? '') ? 100 : 10),
  ),
  pattern(
    "# the '",
    `(?:the_)?(?:early_|late_|mid(?:-|_))?['’]?(?<short>[2-9])0['’]?s`,
    ({ short }, place) =>
      before(place).match(/^(?:his|her|their|my|mid|early|late)$/)
        ? null
        : yearsFrom(1900 + 10 * Number(short), 10),
  ),
  pattern(
    'the early mid late',
    `(?:the_)(?:early_|late_|mid(?:-|_))?(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    ({ name = '' }) =>
      yearsFrom(1920 + 10 * decadeNames.indexOf(name.slice(0, 3).toLowerCase()), 10),
  ),
  pattern(
    'the # early mid late',
    `(?:the_)?(?:early_|late_|mid(?:-|_))?(?<century>1\\d|2[01])(?:st|th)(?:(?:-|_)century|_and_(?:the_)?(?:early_|late_)?(?<last>1\\d|2[01])(?:st|th)_centuries)`,
    ({ century, last = century }) =>
      yearsFrom((Number(century) - 1) * 100, (Number(last) - Number(century) + 1) * 100),
  ),
  pattern(
    ['the', 'early', 'mid', 'late', ...centuryNames],
    `(?:the_)?(?:early_|late_|mid(?:-|_))?(?<name>${centuryNames.join('|')})(?:-|_)century`,
    ({ name = '' }) => yearsFrom(1200 + 100 * centuryNames.indexOf(name.toLowerCase()), 100),
  ),
]

/** Years alone: looked for after all shapes that a year may end. */
export const yearPatterns: readonly Pattern[] = [
  pattern("'", `['’](?<short>\\d\\d)(?!['’]?s)`, ({ short }, place) => {
    const isYear = shortYearBefore.test(before(place)) || monthNumber(before(place)) > 0
    return isYear ? yearsFrom(Number(short) + (Number(short) < 40 ? 2000 : 1900), 1) : null
  }),
  pattern(
    ['#', 'early', 'mid', 'late'],
    `(?:early_|late_|mid(?:-|_))?(?<year>(?:1\\d|20|21)\\d\\d)`,
    yearAlone,
  ),
]

const decadeNames: readonly string[] = ['twe', 'thi', 'for', 'fif', 'six', 'sev', 'eig', 'nin']

function yearsFrom(first: number, many: number): When {
  return { type: 'years', first, last: first + many - 1 }
}

const shortYearBefore =
  /^(?:in|of|since|from|by|until|till|to|and|or|before|after|during|early|late|mid|spring|summer|autumn|fall|winter|christmas)$/

const yearBefore =
  /^(?:in|since|by|until|till|from|of|to|between|and|year|before|after|during|around|through|for|or|early|late|mid|the|a|this|\(|,|;|-|–|—|over|;|'|its|his|her|their|our|my|both|circa|'s)$/
const moneyBefore =
  /^(?:[£$€#¥]|no|room|flight|route|channel|page|p|line|act|section|article|rule|us\$)$/
const unitAfter =
  /^(?:%|gmt|bst|utc|per|percent|people|men|women|children|kg|km|m|cm|mm|miles|metres|meters|feet|ft|pounds|dollars|euros|tonnes|tons|words|hours|days|weeks|months|years|year|times|votes|seats|copies|calories|kcal|mg|ml|litres|fans|tickets|troops|soldiers|jobs|homes|points|followers|employees|members|students|dead|residents|delegates|pupils|staff|square|m2|mph|degrees|degree|rpm|mah)$/

/** Four digits are a year unless something is counted, paid or numbered by them. */
function yearAlone({ year }: Parts, place: Place): When | null {
  const number = Number(year)
  const { words, token, end } = place
  const isBare = words.tokens[token]?.norm === year
  const next = following(place)
  const after = words.text.slice(end, end + 6)
  const more = /^[-–/](\d\d)(?![\d-])/.exec(after)
  // “1939-45”, “2010/11”.
  const many = more ? ((Number(more[1]) - (number % 100) + 100) % 100) + 1 : 1
  const isSpan = /^[-/](?:1[5-9]|20|21)\d\d(?![\d-])/.test(after)
  if (/^[.,:/-]\d/.test(after) && !more && !isSpan) return null
  if (moneyBefore.test(before(place)) || (next && unitAfter.test(next.norm))) return null
  const glued = words.text.charAt((words.tokens[token]?.start ?? 0) - 1)
  if (/[£$€#@:.]/.test(glued)) return null
  if ((isBare || number < 1500) && !isYearHere(place, number)) return null
  return yearsFrom(number, many)
}

function isYearHere(place: Place, number: number): boolean {
  const previous = before(place)
  if (number < 1900 || number > 2099) return isFarYear(place, number)
  // “the company’s 2012 results”, and “its 2000 shops”.
  if (yearBefore.test(previous))
    return number !== 2000 || !/^(?:its|[ht]\w+r|my|'s)$/.test(previous)
  const { words, token } = place
  const next = following(place)
  // “Fan Expo Canada 2016”, and a sentence's beginning.
  const isNamed = words.tokens[token - 1]?.capital === true
  return (
    token === 0 || isNamed || next === undefined || next.kind !== 'word' || !next.norm.endsWith('s')
  )
}

/** Years that news seldom names: “in 1066”, “the election of 1860”, “(1642–1651)”; “of 1700 homes” counts something. */
function isFarYear(place: Place, number: number): boolean {
  const previous = before(place)
  const next = following(place)
  const isCounted = next?.kind === 'word' && !next.capital && !notCounted.test(next.norm)
  const isMany = isCounted && next.norm.endsWith('s')
  if (/^(?:in|since|until|year|circa)$/.test(previous)) return number > 1000 && !isMany
  if (number < 1500) return false
  if (/^(?:by|from|between)$/.test(previous)) return true
  if (isMany || number % 50 === 0) return false
  if (previous === 'the' || previous === '(') return true
  return !isCounted && /^(?:of|to|and|or|before|after|during|early|late|mid|-|–|—)$/.test(previous)
}

const notCounted =
  /^(?:was|were|is|has|had|its|his|this|as|and|or|but|in|at|on|to|by|for|with|when|where|that|which|who|until|the|a|she|he|they|it)$/
