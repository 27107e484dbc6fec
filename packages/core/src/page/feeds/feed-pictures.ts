import type { Gallery } from '../../story/block.ts'
import type { Picture } from '../../story/picture.ts'
import type { PostPicture } from '../../story/post.ts'
import { slideAddress } from '../address.ts'
import { html, join, type Markup, nothing } from '../html.ts'
import { jpegNear, sharePicture } from '../meta/share-picture.ts'
import { type FeedSetting, feedLink } from './feed-setting.ts'

/** A picture with caption and credit; what it shows in words where it cannot be loaded. */
export function feedPicture(setting: FeedSetting, picture: Picture, target?: string): Markup {
  const share = sharePicture(setting.site, picture)
  const alternative = picture.decorative ? '' : (picture.alternative ?? '')
  const shown = share
    ? html`<img src="${share.address}" width="${share.width}" height="${share.height}" alt="${alternative}">`
    : html`${alternative || setting.words.pictureMissing}`
  const said = [picture.caption, picture.credit].filter(Boolean).map((part) => html`${part}`)
  const caption = said.length > 0 ? html`<figcaption>${join(said, ' · ')}</figcaption>` : nothing
  const image = target === undefined ? shown : feedLink(setting, target, shown)
  return html`<figure>${image}${caption}</figure>\n`
}

/** A gallery as its pictures one below the other, each a link to its own page. */
export function feedGallery(setting: FeedSetting, { attrs, content }: Gallery): Markup {
  const { words, page } = setting
  const slides = content.map((slide, index) =>
    feedPicture(setting, slide.attrs, slideAddress(page.summary.address, attrs.name, index + 1)),
  )
  return html`<h3>${attrs.title || words.gallery} (${words.pictures(content.length)})</h3>\n${slides}`
}

/** A picture of a post: shown only on a ground that somebody chose, told in words otherwise. */
export function feedPostPicture(setting: FeedSetting, picture: PostPicture): Markup {
  const { site, words } = setting
  const description = picture.description || words.pictureUndescribed
  const jpeg = picture.shown && jpegNear(site, picture.shown.media, 1200)
  if (!picture.shown || !jpeg) return html`<p>${words.pictureNotShown(description)}</p>`
  return html`<p><img src="${site.origin + jpeg.address}" width="${jpeg.width}" height="${jpeg.height}" alt="${description}"><br>${words.shownBecause(picture.shown)}</p>`
}
