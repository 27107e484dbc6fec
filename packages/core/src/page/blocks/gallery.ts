import type { Gallery, Slide } from '../../story/block.ts'
import { slideAddress } from '../address.ts'
import { html, type Markup, nothing } from '../html.ts'
import { pictureElement } from '../picture.ts'
import { boxHeading, freeId, type Setting, skippable } from './setting.ts'

/** A gallery as a grid of its pictures, each a link to its own page. */
export function renderGallery(setting: Setting, gallery: Gallery): Markup {
  const { words } = setting
  const { name, title } = gallery.attrs
  const id = freeId(setting, name)
  const slides = gallery.content.length
  const items = gallery.content.map((slide, index) => item(setting, gallery, slide, index + 1))
  const block = html`<div class="gallery" role="group" aria-labelledby="${id}">${boxHeading(setting, id, title || words.gallery)}<p class="count">${words.pictures(slides)}</p><ol>${items}</ol></div>`
  return skippable(setting, block, name, words.galleryThing(title), true)
}

function item(setting: Setting, gallery: Gallery, slide: Slide, number: number): Markup {
  const { site, layout, words, storyAddress } = setting
  const shown = pictureElement(site, slide.attrs, layout.inGallery)
  const target = slideAddress(storyAddress, gallery.attrs.name, number)
  const caption = slide.attrs.caption ? html`<p>${slide.attrs.caption}</p>` : nothing
  return html`<li><a href="${target}"><span class="unseen">${words.position(number, gallery.content.length)}: </span>${shown === nothing ? words.pictureMissing : shown}</a>${caption}</li>`
}
