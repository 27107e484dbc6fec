import type { Gallery } from '../story/block.ts'
import { slideAddress } from './address.ts'
import { captionOf } from './blocks/picture-block.ts'
import { renderDocument } from './document.ts'
import { html, type Markup, nothing } from './html.ts'
import { slideMeta } from './meta/meta.ts'
import type { Site, StoryPage } from './model.ts'
import { pictureElement } from './picture.ts'
import { type Words, wordsFor } from './words/words.ts'

/**
 * The page of one picture of a gallery; slides are counted from one. Throws `RangeError` where the
 * story has no such gallery or slide.
 */
export function renderSlide(site: Site, page: StoryPage, gallery: string, slide: number): string {
  const { story, summary } = page
  const found = story.body.content.find(
    (block): block is Gallery => block.type === 'gallery' && block.attrs.name === gallery,
  )
  const picture = found?.content[slide - 1]?.attrs
  if (!found || !picture)
    throw new RangeError(
      `Cannot render slide ${slide} of “${gallery}”: the story “${story.slug}” has ${found ? `${found.content.length} there` : 'no such gallery'}`,
    )
  const words = wordsFor(story.language)
  const title = found.attrs.title || story.headline
  const position = words.position(slide, found.content.length)
  const shown = pictureElement(site, picture, { sizes: '100vw', loading: 'first' })
  const missing = shown === nothing ? html`<p>${words.pictureMissing}</p>` : nothing
  return renderDocument(site, {
    title: `${title}: ${position}`,
    description: picture.caption || picture.alternative || '',
    language: story.language,
    meta: slideMeta(site, page, found, slide),
    main: html`<article class="slide"><header><p class="kicker"><a href="${summary.address}">${words.backToStory}</a></p><h1>${title}</h1>${found.attrs.title ? html`<p class="of">${story.headline}</p>` : nothing}</header><figure>${shown}${missing}${captionOf(picture)}</figure>${steps(page, found, slide, words)}</article>`,
    script: site.assets.galleryScript,
    type: 'slide-page',
  })
}

function steps({ summary }: StoryPage, gallery: Gallery, slide: number, words: Words): Markup {
  const { name } = gallery.attrs
  const slides = gallery.content.length
  const to = (number: number, rel: string, label: string): Markup =>
    number < 1 || number > slides
      ? html`<span></span>`
      : html`<a rel="${rel}" href="${slideAddress(summary.address, name, number)}">${label}</a>`
  return html`<nav class="steps" aria-label="${words.gallery}">${to(slide - 1, 'prev', words.previous)}<p>${words.position(slide, slides)}</p>${to(slide + 1, 'next', words.next)}</nav>`
}
