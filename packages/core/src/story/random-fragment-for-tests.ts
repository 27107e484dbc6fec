import type { Chance } from './chance-for-tests.ts'
import type { FragmentElement, FragmentNode } from './fragment.ts'
import { everywhere, fragmentTags, mayHold, mayHoldWords, tagRule } from './fragment-tags.ts'

const texts = [
  'words',
  ' ',
  '“I am <done> & gone.”',
  'two  spaces',
  '\n',
  'line\n\nline',
  '\t',
  '  edge ',
  '::: x',
  '&#10; &amp;',
  '日本語',
  '-->',
  ']]>',
  '</div>',
  '\u00a0',
  '🎈',
]

const values: Readonly<Record<string, readonly string[]>> = {
  lang: ['de', 'ar'],
  dir: ['rtl', 'auto'],
  href: ['https://paper.example/?a=1&b="2"', '/culture/x/', '#end', 'mailto:desk@paper.example'],
  cite: ['https://paper.example/a'],
  title: ['World <Health> "Organization" & others'],
  abbr: ['Nt.'],
  colspan: ['2'],
  rowspan: ['3'],
  scope: ['row'],
  start: ['4'],
  value: ['-2'],
  reversed: [''],
  type: ['a'],
}

/** A sound inside of a fragment, made by chance. */
export function randomContent(chance: Chance): readonly FragmentNode[] {
  const some = nodesIn(chance, '', [], 0)
  return some.length > 0 ? some : ['words']
}

function nodesIn(
  chance: Chance,
  outer: string,
  never: readonly string[],
  depth: number,
): readonly FragmentNode[] {
  const nodes: FragmentNode[] = []
  for (let left = chance(5); left > 0; left -= 1) {
    const isText = chance(3) === 0 || depth > 6
    if (isText && mayHoldWords(tagRule(outer)) && typeof nodes.at(-1) !== 'string')
      nodes.push(pick(chance, texts))
    else if (depth <= 6) {
      const element = elementIn(chance, outer, never, depth)
      if (element) nodes.push(element)
    }
  }
  return nodes
}

function elementIn(
  chance: Chance,
  outer: string,
  never: readonly string[],
  depth: number,
): FragmentElement | undefined {
  const rule = tagRule(outer)
  const possible = Object.keys(fragmentTags).filter(
    (tag) => mayHold(rule, tag) && !never.includes(tag),
  )
  return possible.length === 0 ? undefined : made(chance, pick(chance, possible), never, depth)
}

/** An element with what it must hold. */
function made(
  chance: Chance,
  tag: string,
  never: readonly string[],
  depth: number,
): FragmentElement | undefined {
  const rule = tagRule(tag)
  if (!rule) return undefined
  const below = [...never, ...(rule.never ?? [])]
  const content = rule.order
    ? inOrder(chance, tag, below, depth)
    : rule.holds.length > 0
      ? nodesIn(chance, tag, below, depth + 1)
      : []
  const filled =
    content.length === 0 && rule.holds.length > 0 && !rule.mayBeEmpty ? ['words'] : content
  return { tag, attributes: attributesFor(chance, tag), content: filled }
}

function inOrder(
  chance: Chance,
  tag: string,
  never: readonly string[],
  depth: number,
): readonly FragmentNode[] {
  const names: Readonly<Record<string, readonly string[]>> = {
    table: chance(2) ? ['caption', 'thead', 'tbody', 'tbody', 'tfoot'] : ['tbody'],
    dl: ['dt', 'dd', 'dd', 'dt', 'dt', 'dd'],
    tr: ['th', 'td'],
  }
  const [item = ''] = tagRule(tag)?.holds ?? []
  const parts = names[tag] ?? Array.from({ length: 1 + chance(3) }, () => item)
  return parts.flatMap((part) => made(chance, part, never, depth + 1) ?? [])
}

function attributesFor(chance: Chance, tag: string): Readonly<Record<string, string>> {
  const rule = tagRule(tag)
  const needed = rule?.needs?.[0]
  const names = [...everywhere, ...(rule?.attributes ?? [])].filter(
    (name) => name === needed || chance(5) === 0,
  )
  return Object.fromEntries(names.map((name) => [name, pick(chance, values[name] ?? [''])]))
}

function pick<T>(chance: Chance, of: readonly T[]): T {
  return of[chance(of.length)] as T
}
