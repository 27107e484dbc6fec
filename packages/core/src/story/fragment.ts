import { fragmentLimits, isBlockTag } from './fragment-blocks.ts'

/** A text or an element inside a fragment. Elements are data: only `page/blocks/fragment.ts` makes markup of them. */
export type FragmentNode = string | FragmentElement

export interface FragmentElement {
  /** A name of `fragmentTags`. */
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: readonly FragmentNode[]
}

/** Whether a fragment can hold as much as this. How deep it goes is not looked at. */
export function fitsFragment(content: readonly FragmentNode[]): boolean {
  const { nodes: most, text: mostText, oneText } = fragmentLimits
  const waiting = [...content]
  let nodes = 0
  let text = 0
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes += 1
    if (typeof node === 'string') text += node.length
    else for (const inner of node.content) waiting.push(inner)
    if (typeof node === 'string' && node.length > oneText) return false
    if (nodes > most || text > mostText) return false
  }
  return true
}

/** All words inside, a line for each part that stands by itself; the cells of a row are parted by a dot. */
export function fragmentLines(content: readonly FragmentNode[]): readonly string[] {
  const lines = ['']
  collect(content, lines)
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Every link inside, in reading order, with its words. */
export function fragmentLinks(
  content: readonly FragmentNode[],
): readonly { readonly address: string; readonly words: string }[] {
  return content.flatMap((node) => {
    if (typeof node === 'string') return []
    const { href, cite } = node.attributes
    const address = href ?? cite
    const own =
      address === undefined ? [] : [{ address, words: fragmentLines(node.content).join(' ') }]
    return [...own, ...fragmentLinks(node.content)]
  })
}

function collect(content: readonly FragmentNode[], lines: string[]): void {
  for (const node of content) {
    if (typeof node === 'string') append(lines, node)
    else if (!isBlockTag(node.tag)) {
      if (node.tag === 'br') lines.push('')
      collect(node.content, lines)
    } else if (node.tag === 'td' || node.tag === 'th') {
      const words = fragmentLines(node.content).join(' ')
      if (words !== '') append(lines, lines.at(-1) === '' ? words : ` · ${words}`)
    } else {
      lines.push('')
      collect(node.content, lines)
      lines.push('')
    }
  }
}

function append(lines: string[], words: string): void {
  lines[lines.length - 1] = `${lines.at(-1) ?? ''}${words}`
}
