import type { Root } from 'mdast'
import { wordsUnder } from './reading.ts'
import type { Loss } from './taken.ts'

/** A story's headline: the one given, else the first heading of the first level, else the file's name. */
export function headlineFor(given: string, root: Root, name: string, losses: Loss[]): string {
  if (given.trim() !== '') return given
  const found = titleIn(root)
  if (found !== '') return found
  const words = name.replaceAll(/[-_\s]+/g, ' ').trim()
  const headline = words.charAt(0).toUpperCase() + words.slice(1)
  const why = `No title is given; the file's name was taken: ${headline}`
  losses.push({ kind: 'front matter', what: 'title', why, line: null })
  return headline || name
}

/** The tree without the heading that only says the headline again. */
export function withoutHeadline(root: Root, headline: string): Root {
  const index = root.children.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const heading = root.children[index]
  if (heading?.type !== 'heading' || wordsUnder(heading).trim() !== headline.trim()) return root
  // A headline has no links; a heading that has some says more than it.
  if (!heading.children.every(({ type }) => plain.has(type))) return root
  return { ...root, children: root.children.toSpliced(index, 1) }
}

function titleIn(root: Root): string {
  for (const node of root.children) {
    if (node.type !== 'heading' || node.depth !== 1) continue
    const words = wordsUnder(node).replaceAll(/\s+/g, ' ').trim()
    if (words !== '') return words
  }
  return ''
}

const plain: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'textDirective',
])
