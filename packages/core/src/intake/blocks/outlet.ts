import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { OutletCard } from '../../story/block.ts'
import { addressIn, given, languageIn, moment, words } from '../directives.ts'
import type { Reading } from '../reading.ts'
import { inside } from './inside.ts'
import { plainText } from './plain-words.ts'

const known: readonly string[] = ['outlet', 'title', 'author', 'address', 'at', 'lang', 'readAt']

/** Reads `::outlet[summary in our words]{outlet=… title=…}`. */
export function readOutlet(node: LeafDirective | ContainerDirective, reading: Reading): OutletCard {
  const from = given(node, known, reading)
  const { label, rest } = inside(node, [], reading)
  const summary = [label, plainText(rest, reading)].filter((text) => text !== '').join('\n\n')
  const attrs = {
    outlet: words(from, 'outlet'),
    title: words(from, 'title'),
    author: words(from, 'author'),
    address: addressIn(from, 'address') ?? '',
    publishedAt: moment(from, 'at'),
    language: languageIn(from, 'lang'),
    summary,
    readAt: moment(from, 'readAt'),
  }
  return { type: 'outletCard', attrs }
}
