import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { OutletCard, Paragraph } from '../../story/block.ts'
import { addressIn, given, languageIn, moment, words } from '../directives.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'
import { inside } from './inside.ts'
import { plainText } from './plain-words.ts'

const known: readonly string[] = ['outlet', 'title', 'author', 'address', 'at', 'lang', 'readAt']

/** Reads `::outlet[summary in our words]{outlet=… title=…}`. */
export function readOutlet(
  node: LeafDirective | ContainerDirective,
  reading: Reading,
): OutletCard | Paragraph {
  const from = given(node, known, reading)
  const { label, rest } = inside(node, [], reading)
  const summary = [label, plainText(rest, reading)].filter((text) => text !== '').join('\n\n')
  const [outlet, title, author] = [
    words(from, 'outlet'),
    words(from, 'title'),
    words(from, 'author'),
  ]
  const address = addressIn(from, 'address')
  if (address === null) {
    lose(reading, 'directive', 'outlet', 'It has no address; its words became a paragraph', node)
    return paragraphOf([outlet, title, author, summary])
  }
  const attrs = {
    outlet,
    title,
    author,
    address,
    publishedAt: moment(from, 'at'),
    language: languageIn(from, 'lang'),
    summary,
    readAt: moment(from, 'readAt'),
  }
  return { type: 'outletCard', attrs }
}

function paragraphOf(words: readonly string[]): Paragraph {
  const text = words.filter((part) => part !== '').join(' · ')
  return text === ''
    ? { type: 'paragraph' }
    : { type: 'paragraph', content: [{ type: 'text', text }] }
}
