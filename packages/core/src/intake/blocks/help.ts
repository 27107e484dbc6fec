import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { HelpBox, HelpService } from '../../story/block.ts'
import { addressIn, day, given, words } from '../directives.ts'
import type { Reading } from '../reading.ts'
import { inside, liftAll, liftWords } from './inside.ts'
import { plainText } from './plain-words.ts'

/** Reads `:::help{title=… checked=…}`: its paragraphs are its text, then `::service` lines. */
export function readHelp(
  node: LeafDirective | ContainerDirective,
  reading: Reading,
): HelpBox | undefined {
  const from = given(node, ['title', 'checked'], reading)
  const { label, parts, rest } = inside(node, ['service'], reading)
  const title = words(from, 'title') || label
  if (title !== label) liftWords(label, 'help box', node, reading)
  const text = plainText(rest, reading)
  if (parts.length === 0) {
    const held = [title, text].filter((words) => words !== '').join(': ')
    liftWords(held, 'help box without services', node, reading)
    return undefined
  }
  return {
    type: 'helpBox',
    attrs: { title, text, checked: words(from, 'checked') === '' ? null : day(from, 'checked') },
    content: parts.map((part) => readService(part, reading)),
  }
}

function readService(node: LeafDirective | ContainerDirective, reading: Reading): HelpService {
  const from = given(node, ['name', 'number', 'hours', 'address', 'country'], reading)
  const { label, rest } = inside(node, [], reading)
  liftAll(rest, 'service', reading)
  const name = words(from, 'name') || label
  if (name !== label) liftWords(label, 'service', node, reading)
  const attrs = {
    name,
    number: words(from, 'number'),
    hours: words(from, 'hours'),
    address: addressIn(from, 'address'),
    country: words(from, 'country'),
  }
  return { type: 'helpService', attrs }
}
