import type { FragmentNode } from '../fragment.ts'
import type { Fields, Shape } from '../shape.ts'
import { isTakenAddress, type Removal, withoutWords } from './removal.ts'

/** Stands for a value that is taken out whole: what holds it must do without. */
export const taken: unique symbol = Symbol('taken')

/** A value of a shape without what is taken out; the same value where it held nothing of it. */
export function takeOutOfValue(shape: Shape, value: unknown, removal: Removal): unknown {
  if (value === null || value === undefined) return value
  const after = withoutIn(shape, value, removal)
  return after === taken && shape.nullable ? null : after
}

function withoutIn(shape: Shape, value: unknown, removal: Removal): unknown {
  switch (shape.kind) {
    case 'text':
      return withoutWords(value as string, removal).slice(0, Math.max(shape.longest, 0))
    case 'slug':
      return removal.finder.holdsAddress(value as string) ? taken : value
    case 'address':
      return withoutAddress(value as string, removal)
    case 'media':
      return removal.media.has(value as string) ? taken : value
    case 'list':
      return withoutItems(value as readonly unknown[], (one) =>
        takeOutOfValue(shape.of, one, removal),
      )
    case 'object':
      return withoutFields(shape.fields, value as Json, removal)
    case 'tagged':
      return withoutTagged(shape.by, value as Json, removal)
    case 'fragment':
      return withoutInFragment(value as readonly FragmentNode[], removal)
    default:
      return value
  }
}

type Json = Readonly<Record<string, unknown>>

/** The fields of an object without what is taken out; `taken` where one of them cannot be empty. */
export function withoutFields(fields: Fields, value: Json, removal: Removal): unknown {
  let after = value
  for (const [name, shape] of Object.entries(fields)) {
    const before = value[name]
    const now = takeOutOfValue(shape, before, removal)
    if (now === taken) return taken
    if (now !== before) after = { ...after, [name]: now }
  }
  return after
}

/** What words come from is unknown once its address is gone: it says so. */
function withoutTagged(by: Readonly<Record<string, Fields>>, value: Json, removal: Removal) {
  const after = withoutFields(by[String(value['type'])] ?? {}, value, removal)
  return after === taken && by['unsourced'] ? { type: 'unsourced' } : after
}

/** A list without its taken members; the same list where all stay as they are. */
export function withoutItems<T>(
  list: readonly T[],
  without: (one: T) => T | unknown,
): readonly T[] {
  const after = list.map(without).filter((one) => one !== taken) as T[]
  const isSame = after.length === list.length && after.every((one, index) => one === list[index])
  return isSame ? list : after
}

/** An address of a post goes whole; of one that has the words in it the host is left. */
function withoutAddress(address: string, removal: Removal): string | typeof taken {
  if (!isTakenAddress(address, removal)) return address
  if (removal.isPost(address) || !URL.canParse(address)) return taken
  const home = `${new URL(address).origin}/`
  return /^https?:/.test(home) && !removal.finder.holdsAddress(home) ? home : taken
}

function withoutInFragment(
  nodes: readonly FragmentNode[],
  removal: Removal,
): readonly FragmentNode[] {
  return withoutItems(joined(nodes), (node) => {
    if (typeof node === 'string') return withoutWords(node, removal)
    const entries = Object.entries(node.attributes)
    const kept = entries.filter(([, value]) => !isTakenAddress(value, removal))
    const content = withoutInFragment(node.content, removal)
    if (kept.length === entries.length && content === node.content) return node
    return { ...node, attributes: Object.fromEntries(kept), content }
  })
}

/** Words that elements part are looked for in each part; texts that stand beside each other are one. */
function joined(nodes: readonly FragmentNode[]): readonly FragmentNode[] {
  const isParted = nodes.some(
    (node, at) => typeof node === 'string' && typeof nodes[at + 1] === 'string',
  )
  if (!isParted) return nodes
  const after: FragmentNode[] = []
  for (const node of nodes) {
    const last = after.at(-1)
    if (typeof node === 'string' && typeof last === 'string') after[after.length - 1] = last + node
    else after.push(node)
  }
  return after
}
