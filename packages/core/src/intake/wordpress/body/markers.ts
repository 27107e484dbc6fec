import type { Block } from '../../../story/block.ts'
import type { Element } from '../../markup/read-markup.ts'
import { attributeOf } from '../../pasted/dom.ts'
import type { Loss } from '../../taken.ts'

/** Blocks that stand somewhere in HTML: an empty element marks the place until the HTML is read. */
export class Markers {
  readonly #class: string
  readonly #blocks: (readonly Block[] | null)[] = []
  readonly #losses: Loss[] = []

  /** Takes the content, so that nothing in it can pose as a marker. */
  constructor(content: string) {
    let name = 'stet-place'
    for (const [found] of content.matchAll(/stet-place-*/g))
      if (found.length >= name.length) name = `${found}-`
    this.#class = name
  }

  /** HTML that blocks will stand in the place of. */
  put(blocks: readonly Block[]): string {
    if (blocks.length === 0) return ''
    this.#blocks.push(blocks)
    return `<div class="${this.#class}" id="${this.#blocks.length - 1}"></div>`
  }

  lose(...losses: readonly Loss[]): void {
    this.#losses.push(...losses)
  }

  /** The blocks of a marker; undefined for every other element. */
  readonly blocksFor = (element: Element): readonly Block[] | undefined => {
    if (element.tagName !== 'div' || attributeOf(element, 'class') !== this.#class) return undefined
    const index = Number(attributeOf(element, 'id'))
    const blocks = this.#blocks[index]
    this.#blocks[index] = null
    return blocks ?? []
  }

  /** Blocks whose place was not found, because the HTML was too tangled: they stand at the end. */
  get unplaced(): readonly Block[] {
    return this.#blocks.flatMap((blocks) => blocks ?? [])
  }

  get losses(): readonly Loss[] {
    return this.#losses
  }
}
