import { renderLoneBlock } from '@stet/core/page'
import type { Block } from '@stet/core/story'
import { picturesOfBody } from '@stet/core/story'
import { setPageMarkup } from '../../trusted-types.ts'
import type { BodyKit } from '../kit.ts'

/** The element of one block as its page shows it; what leads elsewhere on the page leads nowhere here. */
export function drawn(kit: BodyKit, block: Block): HTMLElement {
  const holder = document.createElement('div')
  const related = kit.stories.known
  const given = { language: kit.language(), zone: kit.zone(), media: kit.media.known, related }
  setPageMarkup(holder, renderLoneBlock({ ...given, ids: kit.ids }, block))
  // Ways past a block and its end are for readers.
  for (const past of holder.querySelectorAll('.past')) past.remove()
  for (const target of holder.querySelectorAll<HTMLElement>('a, summary, [tabindex]'))
    target.tabIndex = -1
  for (const image of holder.querySelectorAll('img')) image.draggable = false
  const element = holder.firstElementChild
  if (!(element instanceof HTMLElement))
    throw new TypeError(`Cannot draw a block: ${block.type} has no markup`)
  if (block.type === 'picture' && !block.attrs.decorative && block.attrs.alternative === null)
    element.dataset['untold'] = 'Not said yet what it shows'
  element.addEventListener('click', stayHere)
  return element
}

/** The ids of the files that a block shows. */
export function mediaIn(block: Block): readonly string[] {
  const own = picturesOfBody({ type: 'doc', content: [block] }).map(({ media }) => media)
  if (block.type !== 'postCard') return own
  return block.attrs.post.pictures.flatMap(({ shown }) => (shown ? [shown.media] : []))
}

function stayHere(event: Event): void {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault()
}
