import type { KeyedQuestion } from '@stet/core/desk'
import type { Node } from '@tiptap/pm/model'
import type { MarkedPlace } from '../body/question-marks.ts'
import { placeOf } from '../story/places.ts'
import { openQuestions, placeInPassage, type ReadAlong, type ReadText } from './read-along.ts'

/** Where in a document the words stand that the desk asks about; `doc` is the one that was read. */
export function markedPlaces(doc: Node, { draft, gate }: ReadAlong): readonly MarkedPlace[] {
  return openQuestions(gate).flatMap((question) => markedPlace(doc, draft, question) ?? [])
}

/** Where one question stands in a document; undefined where it is not about the body. */
export function markedPlace(
  doc: Node,
  draft: ReadText,
  question: KeyedQuestion,
): MarkedPlace | undefined {
  const place = placeOf(question.path)
  const found = place.type === 'body' && nodeAt(doc, place.steps)
  if (!found) return undefined
  const { node, at } = found
  const { key, level } = question
  const words = placeInPassage(draft, question)
  const isWords = node.isTextblock && !question.path.includes('.attrs')
  if (isWords && words && words.from < words.to && words.to <= node.content.size)
    return { from: at + 1 + words.from, to: at + 1 + words.to, isBlock: false, key, level }
  return { from: at, to: at + node.nodeSize, isBlock: true, key, level }
}

/** The node at the end of the steps, or on the way there the first that is drawn as one piece. */
function nodeAt(
  doc: Node,
  steps: readonly number[],
): { readonly node: Node; readonly at: number } | undefined {
  let node = doc
  let at = -1
  for (const index of steps) {
    if (node.isAtom && node !== doc) break
    if (index >= node.childCount) return undefined
    at += 1
    for (let before = 0; before < index; before += 1) at += node.child(before).nodeSize
    node = node.child(index)
  }
  return node === doc ? undefined : { node, at }
}
