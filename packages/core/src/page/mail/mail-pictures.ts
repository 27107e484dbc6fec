import type { Gallery } from '../../story/block.ts'
import type { MediaId, Picture } from '../../story/picture.ts'
import type { PostPicture } from '../../story/post.ts'
import { slideAddress } from '../address.ts'
import { html, join, type Markup } from '../html.ts'
import { jpegNear } from '../meta/share-picture.ts'
import { textWidth } from './mail-look.ts'
import { aside, box, type MailSetting, mailHeading, mailLink } from './mail-setting.ts'

/** A picture as wide as the text, with caption and credit; its words where it has no file. */
export function mailPicture(setting: MailSetting, picture: Picture, target?: string): Markup {
  const alternative = picture.decorative ? '' : (picture.alternative ?? '')
  const shown = mailImage(setting, picture.media, alternative)
  const image = shown ?? html`${alternative || setting.words.pictureMissing}`
  const said = [picture.caption, picture.credit].filter(Boolean).map((part) => html`${part}`)
  const linked = target === undefined ? image : mailLink(setting, target, image)
  const caption = said.length > 0 ? aside(join(said, ' · '), 0) : html``
  return html`<div style="margin:0 0 22px"><div style="margin:0 0 8px">${linked}</div>${caption}</div>\n`
}

/**
 * A media file at its full address, in a form that every mail program shows. Outlook on Windows takes
 * its width from the attribute, others from the style.
 */
export function mailImage(
  { site }: MailSetting,
  media: MediaId,
  alternative: string,
  most: number = textWidth,
): Markup | undefined {
  const jpeg = jpegNear(site, media, most * 2)
  if (!jpeg) return undefined
  const width = Math.min(most, jpeg.width)
  const height = Math.max(1, Math.round((jpeg.height * width) / jpeg.width))
  return html`<img src="${site.origin + jpeg.address}" width="${width}" height="${height}" alt="${alternative}" style="display:block;width:100%;max-width:${width}px;height:auto;border:0">`
}

/** A gallery: its first picture, and the way to all of them. */
export function mailGallery(setting: MailSetting, { attrs, content }: Gallery): Markup {
  const { words, page } = setting
  const [first] = content
  const target = slideAddress(page.summary.address, attrs.name, 1)
  const title = `${attrs.title || words.gallery} (${words.pictures(content.length)})`
  const picture = first ? mailPicture(setting, first.attrs, target) : html``
  const all = html`<p style="margin:0 0 8px">${mailLink(setting, target, words.mailGallery(content.length))}</p>`
  return box(html`${mailHeading(setting, 3, title, true)}${picture}${all}`, 'line')
}

/** A picture of a post: shown only on a ground that somebody chose, told in words otherwise. */
export function mailPostPicture(setting: MailSetting, picture: PostPicture): Markup {
  const { words } = setting
  const description = picture.description || words.pictureUndescribed
  const image = picture.shown && mailImage(setting, picture.shown.media, description, 494)
  if (!picture.shown || !image) return aside(words.pictureNotShown(description))
  return html`<div style="margin:0 0 8px">${image}</div>${aside(words.shownBecause(picture.shown))}`
}
