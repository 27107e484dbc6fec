import type { Mark } from '../../story/inline.ts'
import { withMark } from '../marks.ts'
import type { Document, Element } from './dom.ts'
import { attributeOf, elementsIn, findAll, wordsIn } from './dom.ts'

/** Declarations by property, both in lower case. */
export type Style = ReadonlyMap<string, string>

/** The rules of a style sheet by `tag.class`. */
export type Sheet = ReadonlyMap<string, Style>

const none: Style = new Map()
const longestStyle = 4000

/** What an element's `style` attribute says, over what the sheet says for its class. */
export function styleOf(element: Element, sheet: Sheet): Style {
  const own = attributeOf(element, 'style')
  const shared = sheet.size > 0 ? sheet.get(`${element.tagName}.${classOf(element)}`) : undefined
  if (own === undefined) return shared ?? none
  const style = declarations(own)
  return shared ? new Map([...shared, ...style]) : style
}

function declarations(text: string): Style {
  const style = new Map<string, string>()
  for (const declaration of text.slice(0, longestStyle).split(';')) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    style.set(declaration.slice(0, colon).trim().toLowerCase(), value)
  }
  return style
}

/** An element's `class`, as it was written. */
export function classOf(element: Element): string {
  return attributeOf(element, 'class')?.trim() ?? ''
}

/** The rules by class of what Apple's programs put on the clipboard: they say “struck” nowhere else. */
export function sheetOf(document: Document): Sheet {
  const sheet = new Map<string, Style>()
  const head = elementsIn(document)
    .flatMap(elementsIn)
    .find(({ tagName }) => tagName === 'head')
  if (!head) return sheet
  const isApple = findAll(head, ({ tagName }) => tagName === 'meta').some((meta) =>
    attributeOf(meta, 'content')?.startsWith('Cocoa HTML'),
  )
  if (!isApple) return sheet
  const styles = findAll(head, ({ tagName }) => tagName === 'style')
  const rules = styles.map(wordsOf).join('\n').slice(0, 100_000)
  for (const [, name, body = ''] of rules.matchAll(
    /\b([a-z]{1,8}\d?\.[a-z]{1,8}\d{1,4})\s{0,4}\{([^{}]{0,1000})\}/gi,
  ))
    if (name) sheet.set(name, declarations(body))
  return sheet
}

function wordsOf(style: Element): string {
  return style.childNodes.map(wordsIn).join('')
}

/** Whether readers of the page that was copied did not see the element. */
export function isHidden(element: Element, style: Style): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true
  if (style.size === 0) return false
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    /^0(?:\.0+)?$/.test(style.get('opacity') ?? '') ||
    /^0(?:\.0+)?(?:px|pt|em|%)?$/.test(style.get('font-size') ?? '')
  )
}

const tagMarks: Readonly<Record<string, Mark>> = {
  b: { type: 'bold' },
  strong: { type: 'bold' },
  i: { type: 'italic' },
  em: { type: 'italic' },
  cite: { type: 'italic' },
  dfn: { type: 'italic' },
  var: { type: 'italic' },
  code: { type: 'code' },
  kbd: { type: 'code' },
  samp: { type: 'code' },
  tt: { type: 'code' },
  s: { type: 'strike' },
  strike: { type: 'strike' },
  del: { type: 'strike' },
}

/** The marks of an element's words: those around it, its tag's, and what its style adds or takes away. */
export function marksWith(
  marks: readonly Mark[],
  { tagName }: Element,
  style: Style,
): readonly Mark[] {
  const own = Object.hasOwn(tagMarks, tagName) ? tagMarks[tagName] : undefined
  const tagged = own ? withMark(marks, own) : marks
  if (style.size === 0) return tagged
  const weighed = switched(tagged, 'bold', isBold(style))
  const slanted = switched(weighed, 'italic', isItalic(style))
  return switched(slanted, 'strike', isStruck(style))
}

function switched(
  marks: readonly Mark[],
  type: 'bold' | 'italic' | 'strike',
  on: boolean | undefined,
): readonly Mark[] {
  if (on === undefined) return marks
  return on ? withMark(marks, { type }) : marks.filter((mark) => mark.type !== type)
}

function isBold(style: Style): boolean | undefined {
  const weight = style.get('font-weight')
  if (weight === undefined) return undefined
  if (/^(?:bold|bolder|[6-9]00)$/.test(weight)) return true
  return /^(?:normal|lighter|[1-5]00)$/.test(weight) ? false : undefined
}

function isItalic(style: Style): boolean | undefined {
  const slant = style.get('font-style')
  if (slant === undefined) return undefined
  if (/^(?:italic|oblique)/.test(slant)) return true
  return slant === 'normal' ? false : undefined
}

function isStruck(style: Style): true | undefined {
  const lines = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  return lines.includes('line-through') || undefined
}
