import { own } from '../../../story/reading.ts'
import { type Row, rowsIn, wordsIn } from '../tables.ts'

/** All words below a node, however deep, without walking the call stack. */
export function wordsBelow(node: Row): string {
  let words = ''
  const open: Row[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof own(next, 'text') === 'string') words += wordsIn(next, 'text')
    if (wordsIn(next, 'type') === 'linebreak') words += '\n'
    else if (/paragraph|heading|listitem|quote/.test(wordsIn(next, 'type')) && words !== '')
      words += words.endsWith('\n') ? '' : '\n'
    for (const child of rowsIn(next, 'children').toReversed()) open.push(child)
  }
  return words
}
