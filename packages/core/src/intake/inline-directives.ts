import type { PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { Inline, Mark } from '../story/inline.ts'
import { isRecordId } from './addresses.ts'
import type { Given } from './directives.ts'
import { addressIn, given, languageIn, moment, words } from './directives.ts'
import { addText } from './marks.ts'
import type { Reading } from './reading.ts'
import { lose, sourceOf } from './reading.ts'

/** The line that a directive stands in. */
export interface Spot {
  readonly line: Inline[]
  readonly marks: readonly Mark[]
  readonly reading: Reading
  readonly inside: (children: readonly PhrasingContent[], mark: Mark | null) => void
}

/** Which attributes each directive within a line knows. */
const known: Readonly<Record<string, readonly string[]>> = {
  quote: ['id'],
  time: ['at'],
  passage: ['id'],
  lang: ['lang'],
  link: ['href', 'lang'],
}

/** The names of the directives that stand within a line. */
export const inlineNames: readonly string[] = Object.keys(known)

/** Reads a directive within a line. Others are words: `10:30` looks like one. */
export function readTextDirective(node: TextDirective, spot: Spot): void {
  const { reading } = spot
  const attributes = Object.hasOwn(known, node.name) ? known[node.name] : undefined
  const bare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0
  if (!attributes || bare) {
    addLiteral(node, spot)
    return
  }
  const mark = markOf(given(node, attributes, reading))
  if (!mark)
    lose(
      reading,
      'directive',
      sourceOf(reading, node),
      'It says too little; its words were kept',
      node,
    )
  if (mark?.type === 'quotation') reading.quoted?.add(mark.attrs.id)
  spot.inside(node.children, mark)
}

function markOf(from: Given): Mark | null {
  switch (from.node.name) {
    case 'quote': {
      const id = words(from, 'id')
      return from.reading.quoted && isRecordId(id) ? { type: 'quotation', attrs: { id } } : null
    }
    case 'time': {
      const at = moment(from, 'at')
      return at === null ? null : { type: 'time', attrs: { at } }
    }
    case 'passage': {
      const id = words(from, 'id')
      return from.reading.notes.has(id) ? { type: 'passage', attrs: { id } } : null
    }
    case 'lang': {
      const language = languageIn(from, 'lang')
      return language === null ? null : { type: 'language', attrs: { language } }
    }
    default: {
      const href = addressIn(from, 'href', true)
      return href === null
        ? null
        : { type: 'link', attrs: { href, language: languageIn(from, 'lang') } }
    }
  }
}

/** Puts back what was typed around the words that a colon made look like a directive. */
function addLiteral(node: TextDirective, spot: Spot): void {
  const { line, marks, reading } = spot
  const first = node.children[0]
  const last = node.children.at(-1)
  const typed = sourceOf(reading, node)
  const start = node.position?.start.offset ?? 0
  const from = first?.position?.start.offset
  const to = last?.position?.end.offset
  if (from === undefined || to === undefined) {
    addText(line, typed, marks)
    return
  }
  addText(line, typed.slice(0, from - start), marks)
  spot.inside(node.children, null)
  addText(line, typed.slice(to - start), marks)
}
