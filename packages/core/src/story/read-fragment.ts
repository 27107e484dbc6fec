import { fragmentLimits } from './fragment-blocks.ts'
import type { FragmentTag } from './fragment-tags.ts'
import { isAllowed, mayHold, mayHoldWords, saysSomething, tagRule } from './fragment-tags.ts'
import { readList } from './read-list.ts'
import { readText } from './read-text.ts'
import type { Reading } from './reading.ts'
import { describe, isPlain, own, report, under } from './reading.ts'

/** How far a reading of a fragment has come. */
interface Within {
  readonly rule: FragmentTag | undefined
  readonly never: readonly string[]
  readonly depth: number
  readonly counted: { nodes: number; text: number }
}

/** Reads the inside of a fragment as its allow-list says: reports what is wrong, and answers whether it is right. */
export function readFragment(reading: Reading, value: unknown): boolean {
  if (Array.isArray(value) && value.length === 0)
    return report(reading, describe(value), 'words or elements')
  const counted = { nodes: 0, text: 0 }
  return readNodes(reading, value, { rule: undefined, never: [], depth: 0, counted })
}

function readNodes(reading: Reading, value: unknown, within: Within): boolean {
  let wasText = false
  const right = readList(reading, fragmentLimits.nodes, value, (node) => {
    within.counted.nodes += 1
    if (within.counted.nodes > fragmentLimits.nodes)
      return report(reading, 'more', `at most ${fragmentLimits.nodes} parts in all`)
    const isText = typeof node === 'string'
    if (isText && wasText) return report(reading, 'a second text', 'one text')
    wasText = isText
    return isText ? readWords(reading, node, within) : readElement(reading, node, within)
  })
  const order = within.rule?.order
  if (!right || !order || !Array.isArray(value)) return right
  const names = value.map((node: { readonly tag: string }) => `${node.tag} `).join('')
  return order.test(names) || report(reading, `“${names.trim().slice(0, 60)}”`, 'another order')
}

const words = { kind: 'text', longest: fragmentLimits.oneText, lines: true, filled: true } as const

function readWords(reading: Reading, node: string, { rule, counted }: Within): boolean {
  counted.text += node.length
  if (counted.text > fragmentLimits.text)
    return report(reading, 'more', `at most ${fragmentLimits.text} characters in all`)
  if (!mayHoldWords(rule)) return report(reading, 'text', 'elements alone')
  return readText(reading, words, node)
}

function readElement(reading: Reading, node: unknown, within: Within): boolean {
  if (!isPlain(node)) return report(reading, describe(node), 'text or an object')
  const { depth, never, rule: outer, counted } = within
  if (depth >= fragmentLimits.deepest)
    return report(reading, 'a deeper element', `at most ${fragmentLimits.deepest} levels`)
  const tag = own(node, 'tag')
  const rule = typeof tag === 'string' ? tagRule(tag) : undefined
  if (typeof tag !== 'string' || !rule || !mayHold(outer, tag) || never.includes(tag))
    return under(reading, 'tag', () => report(reading, describe(tag), 'an element allowed here'))
  const stranger = Object.keys(node).find((key) => !/^(?:tag|attributes|content)$/.test(key))
  if (stranger !== undefined)
    return under(reading, stranger, () => report(reading, 'an unknown key', 'nothing here'))
  const inner: Within = {
    ...{ rule, counted, depth: depth + 1 },
    never: rule.never ? [...never, ...rule.never] : never,
  }
  const named = under(reading, 'attributes', () => readAttributes(reading, tag, node))
  const content = own(node, 'content')
  const filled = under(reading, 'content', () => readNodes(reading, content, inner))
  if (!named || !filled || !Array.isArray(content)) return false
  const attributes = own(node, 'attributes') as Readonly<Record<string, string>>
  return (
    saysSomething(tag, attributes, content.length) || report(reading, `an empty ${tag}`, 'words')
  )
}

function readAttributes(
  reading: Reading,
  tag: string,
  node: { readonly [key: string]: unknown },
): boolean {
  const attributes = own(node, 'attributes')
  if (!isPlain(attributes)) return report(reading, describe(attributes), 'an object')
  return Object.entries(attributes).every(([name, value]) => {
    if (typeof value === 'string' && isAllowed(tag, name, value)) return true
    return under(reading, name, () => report(reading, describe(value), `an attribute of ${tag}`))
  })
}
