import { isAddress, isLanguage, isLinkAddress } from './read-text.ts'

/** What may stand where: words and marks on them, or blocks too. `own` elements stand only where they are named. */
type Group = 'phrasing' | 'flow' | 'own'

/** One element that a fragment may hold. */
export interface FragmentTag {
  readonly group: Group
  /** `phrasing` and `flow` let words stand there too; nothing is held where it is empty. */
  readonly holds: readonly string[]
  /** Its children in order, each by its name and a space, where HTML asks for an order. */
  readonly order?: RegExp
  /** What may stand nowhere below it. */
  readonly never?: readonly string[]
  /** Beside `lang` and `dir`, which all may have. */
  readonly attributes?: readonly string[]
  /** Without one of these it says nothing, and its words stand by themselves. */
  readonly needs?: readonly string[]
  /** Whether it may hold nothing although it could hold words: a cell. */
  readonly mayBeEmpty?: true
  readonly why: string
}

const words: readonly string[] = ['phrasing']
const blocks: readonly string[] = ['phrasing', 'flow']
const headings: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

function mark(why: string, attributes: readonly string[] = []): FragmentTag {
  return { group: 'phrasing', holds: words, attributes, why }
}

function heading(why: string): FragmentTag {
  return { group: 'flow', holds: words, why }
}

const rows = { group: 'own', holds: ['tr'], order: /^(?:tr )+$/ } as const
const cell = { group: 'own', holds: blocks, mayBeEmpty: true } as const

/**
 * Every element that a fragment may hold, and why. Nothing here loads, runs, sends or moves anything, and
 * nothing has a place, a size or a colour of its own. `q` is not among them: its marks are no characters.
 */
export const fragmentTags: { readonly [tag: string]: FragmentTag } = {
  a: { ...mark('what the words led to', ['href']), never: ['a'], needs: ['href'] },
  abbr: mark('what letters stand for', ['title']),
  b: mark('words that stood out'),
  bdi: mark('words of another direction'),
  bdo: mark('letters in another direction'),
  br: { group: 'phrasing', holds: [], why: 'the lines of verses and addresses' },
  cite: mark('the name of a work'),
  code: mark('what machines read'),
  del: mark('words that were taken back'),
  dfn: mark('the word that is explained', ['title']),
  em: mark('stress'),
  i: mark('another voice, a term'),
  ins: mark('words that were added'),
  kbd: mark('what is typed'),
  mark: mark('words that were marked'),
  s: mark('what no longer holds'),
  samp: mark('what a machine said'),
  small: mark('side remarks'),
  span: { ...mark('words in another language'), needs: ['lang', 'dir'] },
  strong: mark('weight'),
  sub: mark('formulas: H₂O'),
  sup: mark('powers, and signs of footnotes'),
  u: mark('proper names in Chinese, misspellings'),
  var: mark('a quantity'),
  wbr: { group: 'phrasing', holds: [], why: 'where long words may part' },
  ruby: { group: 'phrasing', holds: ['phrasing', 'rt', 'rp'], why: 'readings beside characters' },
  rt: { group: 'own', holds: words, why: 'a reading' },
  rp: { group: 'own', holds: words, why: 'brackets where readings cannot be set' },
  p: { group: 'flow', holds: words, why: 'words' },
  div: { group: 'flow', holds: blocks, why: 'parts that belong together' },
  h1: heading('how its parts are called; the page gives it a level that fits'),
  h2: heading('as h1'),
  h3: heading('as h1'),
  h4: heading('as h1'),
  h5: heading('as h1'),
  h6: heading('as h1'),
  ul: { group: 'flow', holds: ['li'], order: /^(?:li )+$/, why: 'lists inside cells' },
  ol: {
    group: 'flow',
    holds: ['li'],
    order: /^(?:li )+$/,
    attributes: ['start', 'reversed', 'type'],
    why: 'lists that count from elsewhere than one, or in letters',
  },
  li: { ...cell, attributes: ['value'], why: 'an item' },
  dl: {
    group: 'flow',
    holds: ['dt', 'dd'],
    order: /^(?:(?:dt )+(?:dd )+)+$/,
    why: 'terms and what is said of them',
  },
  dt: { ...cell, never: headings, why: 'a term' },
  dd: { ...cell, why: 'what is said of a term' },
  blockquote: {
    group: 'flow',
    holds: blocks,
    attributes: ['cite'],
    why: 'somebody’s words inside',
  },
  pre: { group: 'flow', holds: words, why: 'code and verse, whose spaces count' },
  hr: { group: 'flow', holds: [], why: 'a break between parts' },
  table: {
    group: 'flow',
    holds: ['caption', 'thead', 'tbody', 'tfoot'],
    order: /^(?:caption )?(?:thead )?(?:tbody )*(?:tfoot )?$/,
    why: 'tables',
  },
  caption: { group: 'own', holds: blocks, never: ['table'], why: 'what a table shows' },
  thead: { ...rows, why: 'the rows that say what stands below' },
  tbody: { ...rows, why: 'rows' },
  tfoot: { ...rows, why: 'sums' },
  tr: { group: 'own', holds: ['td', 'th'], order: /^(?:t[dh] )+$/, why: 'a row' },
  td: { ...cell, attributes: ['colspan', 'rowspan'], why: 'a cell' },
  th: {
    ...cell,
    attributes: ['colspan', 'rowspan', 'scope', 'abbr'],
    never: headings,
    why: 'a cell that says what others hold',
  },
}

/** One attribute that elements of a fragment may have. */
interface FragmentAttribute {
  readonly fits: (value: string) => boolean
  readonly why: string
}

const isLine = (value: string) =>
  value.length <= 500 && /^[\t -~\u00a0-\u2027\u202a-\ufffd]+$/.test(value) && value.isWellFormed()

/** Every attribute that an element may have, what its value may be, and why. */
export const fragmentAttributes: { readonly [name: string]: FragmentAttribute } = {
  lang: { fits: isLanguage, why: 'how it is spoken and hyphenated' },
  dir: { fits: (value) => /^(?:ltr|rtl|auto)$/.test(value), why: 'Arabic and Hebrew' },
  href: { fits: isLinkAddress, why: 'the page gives it to address() again' },
  cite: { fits: isAddress, why: 'where words were taken from' },
  title: { fits: isLine, why: 'what letters stand for' },
  abbr: { fits: isLine, why: 'a shorter name of a column' },
  colspan: { fits: isCount, why: 'cells over several columns' },
  rowspan: { fits: isCount, why: 'cells over several rows' },
  scope: {
    fits: (value) => /^(?:row|col|rowgroup|colgroup)$/.test(value),
    why: 'what a head is for',
  },
  start: { fits: isFigure, why: 'a list that goes on' },
  value: { fits: isFigure, why: 'an item that is not the next' },
  reversed: { fits: (value) => value === '', why: 'a list that counts down' },
  type: { fits: (value) => /^[1aAiI]$/.test(value), why: 'a list that counts in letters' },
}

/** Attributes that every element may have. */
export const everywhere: readonly string[] = ['lang', 'dir']

function isCount(value: string): boolean {
  return /^[1-9]\d{0,2}$/.test(value)
}

function isFigure(value: string): boolean {
  return /^-?\d{1,6}$/.test(value)
}

/** The rule of an element; undefined where a fragment may not hold it. */
export function tagRule(tag: string): FragmentTag | undefined {
  return Object.hasOwn(fragmentTags, tag) ? fragmentTags[tag] : undefined
}

/** Whether an element may have this attribute with this value. */
export function isAllowed(tag: string, name: string, value: string): boolean {
  const named = everywhere.includes(name) || tagRule(tag)?.attributes?.includes(name) === true
  return named && fragmentAttributes[name]?.fits(value) === true
}

/** Whether an element may stand directly inside another; `undefined` is the fragment itself. */
export function mayHold(outer: FragmentTag | undefined, tag: string): boolean {
  const rule = tagRule(tag)
  if (!rule) return false
  const holds = outer ? outer.holds : blocks
  return holds.includes(rule.group === 'own' ? tag : rule.group) || holds.includes(tag)
}

/** Whether words may stand directly inside an element; `undefined` is the fragment itself. */
export function mayHoldWords(outer: FragmentTag | undefined): boolean {
  return outer === undefined || outer.holds.includes('phrasing')
}

/** Whether an element says something: it holds what it must, and has an attribute that it needs. */
export function saysSomething(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  parts: number,
): boolean {
  const rule = tagRule(tag)
  if (!rule) return false
  if (parts === 0 && rule.holds.length > 0 && !rule.mayBeEmpty) return false
  return !rule.needs || rule.needs.some((name) => attributes[name] !== undefined)
}
