import type { Paragraph } from '../../story/block.ts'
import type { Element } from './dom.ts'
import { findAll, wordsIn } from './dom.ts'
import { placeItem } from './lists.ts'
import type { Context, Flow, Reading } from './reading.ts'
import type { Style } from './style.ts'
import { classOf, styleOf } from './style.ts'

/** Where Word says in a paragraph's style that it is an item of a list. */
export interface WordItem {
  readonly list: string
  readonly level: number
}

/** The list and level in `mso-list:l0 level2 lfo1`; undefined where the paragraph is no item. */
export function wordItemOf(style: Style): WordItem | undefined {
  const [, list, level] = /^(l\d+) level(\d)/.exec(style.get('mso-list') ?? '') ?? []
  return list && level ? { list, level: Math.max(1, Number(level)) } : undefined
}

/** Whether an element is the bullet or the figure that Word wrote in front of an item. */
export function isWordMarker(style: Style): boolean {
  return style.get('mso-list') === 'ignore'
}

/** Adds one of Word's paragraphs as an item of the list that it names. */
export function addWordItem(
  element: Element,
  { list, level }: WordItem,
  context: Context,
  flow: Flow,
  reading: Reading,
): void {
  const content = reading
    .flowOf(
      element.childNodes,
      { ...context, listDepth: context.listDepth + 1, held: true },
      reading,
    )
    .blocks.filter((block): block is Paragraph => block.type === 'paragraph')
  if (content.length === 0) return
  const placed = { item: { type: 'item', content }, level: level - 1, key: list } as const
  placeItem(flow, { ...placed, ordered: isNumbered(element, reading) }, reading)
}

function isNumbered(element: Element, { sheet }: Reading): boolean {
  const [marker] = findAll(element, (inner) => isWordMarker(styleOf(inner, sheet)))
  return marker !== undefined && /^\s*\(?(?:\d{1,4}|[a-z]{1,5})[.)]/i.test(wordsIn(marker))
}

/** Whether an element holds Word's mark of a comment in the margin. */
export function isWordComment(element: Element, style: Style): boolean {
  const name = classOf(element)
  return (
    name === 'MsoCommentReference' ||
    name === 'msocomanchor' ||
    style.get('mso-special-character') === 'comment'
  )
}
