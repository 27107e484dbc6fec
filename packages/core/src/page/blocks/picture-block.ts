import type { PictureBlock } from '../../story/block.ts'
import type { Picture } from '../../story/picture.ts'
import { html, type Markup, nothing } from '../html.ts'
import { pictureElement, type Showing } from '../picture.ts'
import type { Setting } from './setting.ts'

/** A picture with its caption and credit. */
export function renderPicture(setting: Setting, { attrs }: PictureBlock): Markup {
  return figure(setting, attrs, setting.layout.inText, 'shot')
}

/** A figure of a picture; its words alone where the file is not known. */
export function figure(
  { site, words }: Setting,
  picture: Picture,
  showing: Showing,
  type: string,
): Markup {
  const shown = pictureElement(site, picture, showing)
  const missing =
    shown === nothing ? html`<p>${words.pictureMissing}: ${picture.alternative ?? ''}</p>` : nothing
  const media = site.media.get(picture.media)
  const tall = media && media.height > media.width ? ' tall' : ''
  return html`<figure class="${type}${tall}">${shown}${missing}${captionOf(picture)}</figure>`
}

/** Caption and credit of a picture as a `figcaption`; nothing where there is neither. */
export function captionOf({ caption, credit }: Picture): Markup {
  if (!caption && !credit) return nothing
  const by = credit ? html`<small>${credit}</small>` : nothing
  const between = /[.!?…”’"']$/.test(caption) ? ' ' : ' · '
  return html`<figcaption>${caption}${caption && credit ? between : ''}${by}</figcaption>`
}
