import type { Nodes } from 'mdast'
import type { Mark } from '../../story/inline.ts'
import { isLanguage, isLinkAddress } from '../addresses.ts'
import { liftPicture } from '../pictures.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'
import type { Token } from './tokens.ts'

type Open = Extract<Token, { type: 'open' }>

const plainMarks: Readonly<Record<string, Mark>> = {
  b: { type: 'bold' },
  strong: { type: 'bold' },
  i: { type: 'italic' },
  em: { type: 'italic' },
  code: { type: 'code' },
  del: { type: 'strike' },
  s: { type: 'strike' },
  strike: { type: 'strike' },
}

/** The mark that an HTML tag within a line stands for; null, and a loss, where there is none. */
export function openTag(
  token: Open,
  node: Nodes,
  reading: Reading,
): { readonly name: string; readonly mark: Mark | null } {
  const { name } = token
  if (name === 'img') {
    liftPicture(imageOf(token), reading, node)
    return { name, mark: null }
  }
  const mark = name === 'a' ? linkOf(token) : plainMark(name)
  if (!mark && name !== 'wbr')
    lose(
      reading,
      'html',
      token.raw,
      `The tag <${name}> has no place here; the words in it were kept`,
      node,
    )
  return { name, mark }
}

/** The mark of a tag that needs no attribute. */
export function plainMark(name: string): Mark | null {
  return Object.hasOwn(plainMarks, name) ? (plainMarks[name] ?? null) : null
}

/** An `<img>` in the shape of Markdown's pictures. */
export function imageOf({ attributes }: Open): {
  readonly type: 'image'
  readonly url: string
  readonly alt: string | null
  readonly title: string | null
} {
  const { alt = null, src = '', title = null } = attributes
  return { type: 'image', url: src, alt, title }
}

function linkOf({ attributes }: Open): Mark | null {
  const { href, hreflang } = attributes
  if (href === undefined || !isLinkAddress(href)) return null
  return {
    type: 'link',
    attrs: { href, language: hreflang && isLanguage(hreflang) ? hreflang : null },
  }
}
