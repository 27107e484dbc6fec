import { contrastOf, leastContrast } from './contrast.ts'
import { type Design, designs } from './design.ts'
import { type Sign, signsOf } from './style-signs.ts'

/** One thing in a designer's stylesheet that pages may not hold, by its line. */
export interface StyleFault {
  readonly line: number
  readonly message: string
}

/**
 * Looks through a designer's stylesheet before it goes over that of a design: nothing in it may come
 * from outside its folder, make a quotation mark, move a page as it loads, or be too faint to read.
 * `files` are the names of what lies beside it. Strict: what is not known to be harmless is a fault.
 */
export function checkStyle(css: string, files: ReadonlySet<string>): readonly StyleFault[] {
  const odd = oddSigns(css)
  // Past an escape, names would be other names than they look like.
  if (odd.length > 0) return odd
  const { signs, fault } = signsOf(css)
  if (fault) return [fault]
  const faults = signs.flatMap((sign, index) => faultOf(sign, signs[index + 1], files))
  return [...faults, ...unbalanced(signs), ...restless(signs), ...faint(css)].sort(
    (a, b) => a.line - b.line,
  )
}

/** The same stylesheet with the addresses of the files that it names. */
export function placeFiles(css: string, addressOf: (file: string) => string): string {
  return css.replace(
    /url\(\s*(["']?)([^"')\s]*)\1\s*\)/gi,
    (_, _mark, file: string) => `url(${encodeURI(addressOf(file))})`,
  )
}

const marks = /["'“”„‟‘’‚‛«»‹›「」『』〝〞〟＂＇]/u

function oddSigns(css: string): StyleFault[] {
  const faults: StyleFault[] = []
  for (const [index, text] of css.split('\n').entries()) {
    const line = index + 1
    if (text.includes('\\')) faults.push({ line, message: 'an escape (\\) is not taken' })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (/[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff\ufffd]/.test(text))
      faults.push({ line, message: 'a control character is not taken' })
  }
  return faults
}

const rules = new Set([
  ...['media', 'supports', 'container', 'layer', 'scope', 'starting-style', 'page'],
  ...['font-face', 'keyframes', 'property'],
])

/** Functions that take a place as a text or in ways of their own. */
const places = new Set([
  ...['image', 'image-set', '-webkit-image-set', 'src', 'element', '-moz-element', 'paint'],
  ...['expression', 'url-prefix', 'domain', 'regexp', 'attr'],
])

const generated = new Set([
  'open-quote',
  'close-quote',
  'no-open-quote',
  'no-close-quote',
  'quotes',
])
const forbidden = new Set(['behavior', '-moz-binding'])

function faultOf(
  { type, text, line }: Sign,
  next: Sign | undefined,
  files: ReadonlySet<string>,
): StyleFault[] {
  const fault = (message: string): StyleFault[] => [{ line, message }]
  switch (type) {
    case 'rule':
      return rules.has(text) ? [] : fault(`@${text} is not taken`)
    case 'call':
      return places.has(text) ? fault(`${text}() is not taken`) : []
    case 'place':
      return files.has(text) ? [] : fault(`url(${text}) names no file of the folder`)
    case 'text':
      return marks.test(text) ? fault('a quotation mark in a text is not taken') : []
    case 'word':
      if (generated.has(text)) return fault(`${text} makes quotation marks`)
      if (forbidden.has(text) && next?.text === ':') return fault(`${text} is not taken`)
      return marks.test(text) ? fault('a quotation mark is not taken') : []
    case 'mark':
      return []
    default:
      return type satisfies never
  }
}

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' }

function unbalanced(signs: readonly Sign[]): StyleFault[] {
  const open: { readonly end: string; readonly line: number }[] = []
  for (const { type, text, line } of signs) {
    if (type === 'call') open.push({ end: ')', line })
    else if (type !== 'mark') continue
    else if (closing[text]) open.push({ end: closing[text], line })
    else if ('})]'.includes(text) && open.pop()?.end !== text)
      return [{ line, message: `${text} closes nothing` }]
  }
  return open.slice(0, 1).map(({ end, line }) => ({ line, message: `${end} is missing` }))
}

/** A typeface that comes late must not move a page that somebody reads already. */
function restless(signs: readonly Sign[]): StyleFault[] {
  const faults: StyleFault[] = []
  for (const [index, sign] of signs.entries()) {
    if (sign.type !== 'rule' || sign.text !== 'font-face') continue
    const rest = signs.slice(index)
    const end = rest.findIndex(({ type, text }) => type === 'mark' && text === '}')
    const block = rest.slice(0, end)
    const isSent = block.some(({ type }) => type === 'place')
    const displays = block.flatMap(({ type, text }, at) =>
      type === 'word' && text === 'font-display' ? [block[at + 2]?.text] : [],
    )
    // Of several the last that is no mistake would hold.
    const isCalm = displays.length > 0 && displays.every((one) => one === 'optional')
    if (isSent && !isCalm)
      faults.push({ line: sign.line, message: '@font-face needs font-display: optional' })
  }
  return faults
}

const words = ['ink', 'soft', 'mark', 'accent'] as const

/** What a stylesheet says of colours at the root, in each light; those of the design where it says nothing. */
function faint(css: string): StyleFault[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  const lineAt = (at: number): number => plain.slice(0, at).split('\n').length
  const faults: StyleFault[] = []
  const said = { light: new Map<string, string>(), dark: new Map<string, string>() }
  let line = 1
  for (const found of plain.matchAll(
    /--(paper|ink|soft|mark|accent|accent-dark)\s*:\s*([^;}]*)/gi,
  )) {
    const [, colour = '', value = ''] = found
    line = lineAt(found.index)
    if (/^var\(--[\w-]+\)$/.test(value.trim())) continue
    if (!/^#[\da-f]{6}$/i.test(value.trim())) {
      faults.push({ line, message: `--${colour} must be written as #rrggbb` })
      continue
    }
    const isDark = colour === 'accent-dark' || inDark(plain, found.index)
    said[isDark ? 'dark' : 'light'].set(colour.replace('-dark', ''), value.trim())
  }
  for (const light of ['light', 'dark'] as const) {
    for (const design of Object.values<Design>(designs)) {
      const paper = said[light].get('paper') ?? design.paper[light]
      for (const name of words) {
        const colour = said[light].get(name)
        if (!colour || contrastOf(colour, paper) >= leastContrast) continue
        const message = `--${name} ${colour} is too faint on ${paper}: ${contrastOf(colour, paper).toFixed(1)} to 1, ${leastContrast} is the least`
        if (!faults.some((one) => one.message === message)) faults.push({ line, message })
      }
    }
  }
  return faults
}

/** Whether a place in a stylesheet lies in a block for dark light. */
function inDark(css: string, at: number): boolean {
  const start = css.lastIndexOf('prefers-color-scheme', at)
  if (start < 0 || !/^prefers-color-scheme\s*:\s*dark/.test(css.slice(start))) return false
  const between = css.slice(start, at)
  return between.split('{').length > between.split('}').length
}
