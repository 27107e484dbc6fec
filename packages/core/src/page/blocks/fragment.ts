import type { Fragment } from '../../story/block.ts'
import type { FragmentNode } from '../../story/fragment.ts'
import { fragmentMarkup } from '../fragment-markup.ts'
import { html, type Markup } from '../html.ts'
import { freeId, link, type Setting, skippable, textHeading } from './setting.ts'

/** A part of an older page under a label that says what it was. What is wide scrolls inside, also by keyboard. */
export function renderFragment(setting: Setting, { attrs }: Fragment): Markup {
  const { words } = setting
  const label = words.fragmentLabel(attrs.what, attrs.from)
  const id = freeId(setting, 'fragment')
  const inner = fragmentMarkup(
    {
      heading: (level, held) => textHeading(setting, level, held),
      link: (href, held, told) => link(setting, href, held, told),
    },
    attrs.content,
  )
  const wide = isWide(attrs.content)
    ? html` role="group" aria-labelledby="${id}" tabindex="0"`
    : html``
  const block = html`<figure class="fragment"><figcaption id="${id}">${label}</figcaption><div class="kept"${wide}>${inner}</div></figure>`
  return skippable(setting, block, id, `“${label}”`)
}

/** Whether it holds what cannot be broken into lines. */
function isWide(content: readonly FragmentNode[]): boolean {
  return content.some(
    (node) =>
      typeof node !== 'string' &&
      (node.tag === 'table' || node.tag === 'pre' || isWide(node.content)),
  )
}
