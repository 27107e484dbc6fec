import type { FragmentNode } from '../../story/fragment.ts'
import { isBlockTag } from '../../story/fragment-blocks.ts'
import { tagRule } from '../../story/fragment-tags.ts'
import type { Element, Node } from '../pasted/dom.ts'
import { attributeOf, isElement, isText, wordsIn } from '../pasted/dom.ts'
import { isHidden, styleOf } from '../pasted/style.ts'

/** An element as somebody wrote it, before anything is known to be allowed. */
export interface RawElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: readonly RawNode[]
}

export type RawNode = string | RawElement

/** Elements deeper than this keep their words alone. */
const deepest = 60

/** Parsed HTML as raw nodes: white space as browsers show it, nothing that cannot be printed. */
export function rawNodes(nodes: readonly Node[], depth = 0, isPre = false): readonly RawNode[] {
  const raw: RawNode[] = []
  for (const node of nodes) {
    if (isText(node)) addWords(raw, isPre ? printable(node.value) : collapsed(node.value))
    else if (isElement(node) && /^(?:img|amp-img|image)$/.test(node.tagName))
      addWords(raw, described(node))
    else if (isElement(node) && depth > deepest) addWords(raw, collapsed(wordsIn(node)))
    else if (isElement(node)) raw.push(rawElement(node, depth, isPre))
  }
  return raw
}

/** A picture’s description stands among the words, not at one with them. */
function described(picture: Element): string {
  const words = collapsed(attributeOf(picture, 'alt') ?? '').trim()
  return words === '' ? '' : ` ${words} `
}

const noSheet = new Map<string, never>()

/** What the page did not show: nothing of it is kept. */
const hidden: RawElement = { tag: 'hidden', attributes: {}, content: [] }

function rawElement(node: Element, depth: number, isPre: boolean): RawElement {
  const { tagName, attrs } = node
  if (isHidden(node, styleOf(node, noSheet))) return hidden
  const keepsSpace = isPre || /^(?:pre|listing|xmp|textarea)$/.test(tagName)
  const attributes: Record<string, string> = Object.create(null)
  for (const { name, value } of attrs) attributes[name] ??= value
  const content = rawNodes(node.childNodes, depth + 1, keepsSpace)
  const isBlock = !isPhrasing(tagName)
  const tag = tagName.replace(/^amp-(?=(?:iframe|video|audio)$)/, '')
  return { tag, attributes, content: isBlock && !keepsSpace ? trimmed(content) : content }
}

/** Whether an element stands within a line. What nobody knows does. */
export function isPhrasing(tag: string): boolean {
  return tagRule(tag) ? !isBlockTag(tag) : !block.test(tag)
}

const block =
  /^(?:address|article|aside|body|button|center|details|dir|fieldset|figcaption|figure|footer|form|frameset|header|hgroup|html|label|legend|listing|main|menu|nav|optgroup|option|plaintext|search|section|select|summary|textarea|xmp)$/

/** Without white space beside blocks, and at the ends. */
export function trimmed(nodes: readonly RawNode[]): readonly RawNode[] {
  return nodes.flatMap((node, index): readonly RawNode[] => {
    if (typeof node !== 'string') return [node]
    const start = isEdge(nodes[index - 1]) ? node.replace(/^[ \t\n]+/, '') : node
    const words = isEdge(nodes[index + 1]) ? start.replace(/(?<![ \t\n])[ \t\n]+$/, '') : start
    return words.trim() === '' && (isEdge(nodes[index - 1]) || isEdge(nodes[index + 1]))
      ? keptSpace(words)
      : [words]
  })
}

function keptSpace(words: string): readonly string[] {
  return /[^ \t\n]/.test(words) ? [words] : []
}

function isEdge(node: RawNode | undefined): boolean {
  return (
    node === undefined || (typeof node !== 'string' && (node.tag === 'br' || !isPhrasing(node.tag)))
  )
}

function addWords(raw: RawNode[], words: string): void {
  const last = raw.at(-1)
  if (words === '') return
  if (typeof last === 'string') raw[raw.length - 1] = last + words
  else raw.push(words)
}

function collapsed(words: string): string {
  return printable(words).replaceAll(/[\t\n\f ]+/g, ' ')
}

/** Words without what no story can hold. */
export function printable(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\t\n -~\u00a0-\ufffd]/g, '')
}

/** The words of nodes, for a reading that keeps nothing else. */
export function rawWords(nodes: readonly (RawNode | FragmentNode)[]): string {
  return nodes
    .map((node) =>
      typeof node === 'string' ? node : node.tag === 'br' ? '\n' : rawWords(node.content),
    )
    .join('')
}
