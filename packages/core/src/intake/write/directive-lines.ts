import type { Inline } from '../../story/inline.ts'
import { escapeAttribute } from './escape.ts'
import { writeInline } from './write-inline.ts'

/** Attributes in their order; those that are null are left out. */
export type Attributes = Readonly<Record<string, string | null>>

/** A directive on one line: `::picture{src="a.jpg"}`. */
export function leaf(name: string, attributes: Attributes, label = ''): string {
  return `::${name}${label === '' ? '' : `[${label}]`}${written(attributes)}`
}

/** A directive around blocks. Its fence is longer than every fence that it holds. */
export function container(
  name: string,
  attributes: Attributes,
  blocks: readonly string[],
  between = '\n\n',
): string {
  const inner = blocks.join(between)
  const longest = Math.max(2, ...(inner.match(/^:{3,}/gm) ?? []).map((colons) => colons.length))
  const fence = ':'.repeat(longest + 1)
  const opening = `${fence}${name}${written(attributes)}`
  return inner === '' ? `${opening}\n${fence}` : `${opening}\n${inner}\n${fence}`
}

/** Nothing for an empty text, so that its attribute is left out. */
export function orNull(text: string): string | null {
  return text === '' ? null : text
}

/** A moment as briefly as it can be read. */
export function brief(time: string | null): string | null {
  return time === null ? null : time.replace(/\.000Z$/, 'Z')
}

/** Plain words as paragraphs: an empty line in them parts paragraphs, a line end is a break. */
export function plainParagraphs(text: string): readonly string[] {
  if (text === '') return []
  const pieces = text.split('\n\n')
  const even = pieces.every((piece) => /^[^\n](?:[\s\S]*[^\n])?$/.test(piece))
  return (even ? pieces : [text]).map((piece) => writeInline(linesOf(piece), 'plain'))
}

/** Plain words on one line of the file. */
export function plainLine(text: string): string {
  return writeInline(linesOf(text), 'line')
}

function linesOf(text: string): readonly Inline[] {
  return text.split('\n').flatMap((line, index): Inline[] => {
    const words: Inline[] = line === '' ? [] : [{ type: 'text', text: line }]
    return index === 0 ? words : [{ type: 'break' }, ...words]
  })
}

function written(attributes: Attributes): string {
  const pairs = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [`${name}="${escapeAttribute(value)}"`],
  )
  return pairs.length > 0 ? `{${pairs.join(' ')}}` : ''
}
