import type { Block, TimelineEvent } from '@stet/core/story'
import type { Node } from '@tiptap/pm/model'
import type { NodeViewConstructor, ViewMutationRecord } from '@tiptap/pm/view'
import { element } from '../elements.ts'
import type { BodyKit } from '../kit.ts'
import { drawn } from './drawn.ts'

/** The page's markup round words that are written in place: what it is, and where the words go. */
interface Frame {
  readonly dom: HTMLElement
  readonly words: HTMLElement
}

/** Draws a block whose words are written in its own frame; the frame is drawn again when it changes. */
export function frameView(kit: BodyKit): NodeViewConstructor {
  return (first) => {
    let node = first
    const { dom, words } = frameOf(kit, node)
    dom.dataset['block'] = node.type.name
    keepFromTyping(dom, words)
    return {
      dom,
      contentDOM: words,
      update(next) {
        // A frame that says something else is a new one: ProseMirror asks for it.
        if (next.type !== node.type || !sameAttrs(node, next)) return false
        node = next
        return true
      },
      ignoreMutation: (change: ViewMutationRecord) =>
        change.type !== 'selection' && !words.contains(change.target),
    }
  }
}

function frameOf(kit: BodyKit, node: Node): Frame {
  const bare = { type: node.type.name, attrs: node.attrs, content: [] } as unknown
  if (node.type.name === 'event') return eventFrame(kit, bare as TimelineEvent)
  const dom = drawn(kit, bare as Block)
  if (node.type.name === 'contextNote') {
    const words = inside()
    dom.insertBefore(words, dom.querySelector(':scope > .reviewed'))
    return { dom, words }
  }
  const place = { blockquote: 'blockquote', pullQuote: 'p', timeline: 'ol' }[node.type.name]
  const words = place && !dom.matches(place) ? dom.querySelector<HTMLElement>(place) : dom
  return { dom, words: words ?? dom }
}

/** One event of a timeline, as its timeline shows it. */
function eventFrame(kit: BodyKit, event: TimelineEvent): Frame {
  const timeline = drawn(kit, { type: 'timeline', attrs: { title: '' }, content: [event] })
  const dom = timeline.querySelector('li') ?? document.createElement('li')
  const words = inside()
  dom.append(words)
  return { dom, words }
}

function inside(): HTMLElement {
  return element('div', 'stet-inside')
}

/** What stands round the words is set in a form, so the cursor never comes there. */
function keepFromTyping(dom: HTMLElement, words: HTMLElement): void {
  for (const part of dom.children) {
    if (part instanceof HTMLElement && !part.contains(words)) part.contentEditable = 'false'
  }
}

function sameAttrs(one: Node, other: Node): boolean {
  return one.hasMarkup(other.type, other.attrs, one.marks)
}
