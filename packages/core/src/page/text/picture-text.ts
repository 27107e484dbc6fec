import type { Gallery } from '../../story/block.ts'
import type { Picture } from '../../story/picture.ts'
import { slideAddress } from '../address.ts'
import { lines, parts, type TextTelling } from './telling.ts'

/** A picture in words: what it shows, its caption and its credit. */
export function pictureText({ words }: TextTelling, picture: Picture): string {
  return told(words.picture, picture)
}

/** A gallery in words, each picture with the address of its own page. */
export function galleryText(telling: TextTelling, { attrs, content }: Gallery): string {
  const { site, page, words } = telling
  const slides = content.map((slide, index) =>
    lines(
      told(words.position(index + 1, content.length), slide.attrs),
      site.origin + slideAddress(page.summary.address, attrs.name, index + 1),
    ),
  )
  const title = attrs.title || words.gallery
  return parts(`${title} (${words.pictures(content.length)})`, ...slides)
}

function told(label: string, { alternative, decorative, caption, credit }: Picture): string {
  const shows = decorative ? '' : (alternative ?? '')
  return lines(shows ? `${label}: ${shows}` : label, [caption, credit].filter(Boolean).join(' · '))
}
