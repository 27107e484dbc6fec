/** A way in which words are disguised. */
export interface Disguise {
  readonly name: string
  /** Whether it is one of those of which 95 of a hundred must be found. */
  readonly isRequired: boolean
  readonly put: (words: string) => string
}

/** Signs that look like letters, of several scripts; a letter without one stays. */
const likes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'Ь',
  c: 'с',
  d: 'ԁ',
  e: 'е',
  f: 'ꬵ',
  g: 'ɡ',
  h: 'һ',
  i: 'і',
  j: 'ј',
  k: 'κ',
  l: 'ӏ',
  m: 'м',
  n: 'ո',
  o: 'ο',
  p: 'р',
  q: 'ԛ',
  r: 'ꭇ',
  s: 'ѕ',
  t: 'τ',
  u: 'υ',
  v: 'ν',
  w: 'ԝ',
  x: 'х',
  y: 'у',
  z: 'ᴢ',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  і: 'i',
}
const others: Readonly<Record<string, string>> = {
  a: 'Α',
  b: 'ᏼ',
  c: 'ϲ',
  d: 'ᗪ',
  e: 'Ε',
  f: 'Ϝ',
  g: 'Ԍ',
  h: 'Η',
  i: 'Ꭵ',
  j: 'Ј',
  k: 'К',
  l: 'Ⅼ',
  m: 'М',
  n: 'Ν',
  o: 'Օ',
  p: 'Ρ',
  r: 'Ꭱ',
  s: 'Ѕ',
  t: 'Т',
  u: 'Ս',
  v: 'Ѵ',
  w: 'Ԝ',
  x: 'Χ',
  y: 'Υ',
  z: 'Ζ',
}
const figures: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }

/** All ways, as they are put on one phrase without its star. */
export const disguises: readonly Disguise[] = [
  { name: 'zero-width space', isRequired: true, put: between('\u200b') },
  { name: 'zero-width joiner', isRequired: true, put: between('\u200d') },
  {
    name: 'one zero-width sign',
    isRequired: true,
    put: (words) => `${words.slice(0, 1)}\u200c${words.slice(1)}`,
  },
  { name: 'word joiner', isRequired: true, put: between('\u2060') },
  { name: 'soft hyphen', isRequired: true, put: between('\u00ad') },
  { name: 'one look-alike', isRequired: true, put: (words) => firstOf(words, likes) },
  { name: 'all look-alikes', isRequired: true, put: (words) => eachOf(words, likes) },
  { name: 'look-alikes of capitals', isRequired: true, put: (words) => eachOf(words, others) },
  { name: 'spaced', isRequired: true, put: between(' ') },
  {
    name: 'spaced, words apart',
    isRequired: true,
    put: (words) => words.split(' ').map(between(' ')).join('   '),
  },
  { name: 'dotted', isRequired: true, put: between('.') },
  { name: 'hyphened', isRequired: true, put: between('-') },
  { name: 'starred between', isRequired: true, put: between('*') },
  { name: 'full-width', isRequired: true, put: (words) => shifted(words, 0xff21, 0xff41) },
  {
    name: 'mathematical bold',
    isRequired: false,
    put: (words) => shifted(words, 0x1d400, 0x1d41a),
  },
  { name: 'circled', isRequired: false, put: (words) => shifted(words, 0x24b6, 0x24d0) },
  {
    name: 'one accent',
    isRequired: false,
    put: (words) => `${words.slice(0, 1)}\u0300${words.slice(1)}`,
  },
  { name: 'heaped accents', isRequired: false, put: between('\u0316\u0301\u0334') },
  {
    name: 'turned round',
    isRequired: false,
    put: (words) => `\u202e${[...words].reverse().join('')}\u202c`,
  },
  { name: 'one figure', isRequired: false, put: (words) => firstOf(words, figures) },
  { name: 'all figures', isRequired: false, put: (words) => eachOf(words, figures) },
  {
    name: 'tripled letter',
    isRequired: false,
    put: (words) => words.slice(0, 1) + words.slice(1, 2).repeat(3) + words.slice(2),
  },
  {
    name: 'star for a letter',
    isRequired: false,
    put: (words) => `${words.slice(0, 1)}*${words.slice(2)}`,
  },
  { name: 'capitals', isRequired: false, put: (words) => words.toUpperCase() },
  { name: 'a line each', isRequired: false, put: between('\n') },
]

function between(sign: string): (words: string) => string {
  return (words) => [...words].filter((letter) => letter !== ' ').join(sign)
}

function eachOf(words: string, table: Readonly<Record<string, string>>): string {
  return [...words].map((letter) => table[letter] ?? letter).join('')
}

function firstOf(words: string, table: Readonly<Record<string, string>>): string {
  const letters = [...words]
  const index = letters.findIndex((letter, place) => place > 0 && table[letter] !== undefined)
  return letters.map((letter, place) => (place === index ? table[letter] : letter)).join('')
}

function shifted(words: string, capital: number, small: number): string {
  return words.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97
    return String.fromCodePoint(letter.charCodeAt(0) - first + (letter < 'a' ? capital : small))
  })
}
