import type { Block } from '@stet/core/story'
import type { Node } from '@tiptap/pm/model'
import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { BodyKit } from '../kit.ts'
import { drawn, mediaIn } from './drawn.ts'

/** Draws a block without words of its own as its page does, anew whenever a fact that it shows comes in. */
export function cardView(kit: BodyKit): NodeViewConstructor {
  return (first) => {
    let node = first
    let stop = () => {}
    const dom = drawn(kit, blockOf(node))
    dom.dataset['block'] = node.type.name
    const redraw = () => {
      const fresh = drawn(kit, blockOf(node))
      const isSelected = dom.classList.contains(selected)
      dom.removeAttribute('data-untold')
      for (const { name, value } of fresh.attributes) dom.setAttribute(name, value)
      dom.classList.toggle(selected, isSelected)
      dom.replaceChildren(...fresh.childNodes)
    }
    const follow = () => {
      stop()
      stop = followFacts(kit, blockOf(node), redraw)
    }
    follow()
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false
        const isSame = next.eq(node)
        node = next
        if (!isSame) {
          redraw()
          follow()
        }
        return true
      },
      ignoreMutation: () => true,
      destroy: () => stop(),
    }
  }
}

const selected = 'ProseMirror-selectednode'

function followFacts(kit: BodyKit, block: Block, changed: () => void): () => void {
  const stops = [kit.media.follow(mediaIn(block), changed)]
  if (block.type === 'relatedLink' && block.attrs.story)
    stops.push(kit.stories.follow([block.attrs.story], changed))
  return () => {
    for (const stop of stops) stop()
  }
}

/** A node of the editor as the story has it. */
export function blockOf(node: Node): Block {
  return node.toJSON() as Block
}
