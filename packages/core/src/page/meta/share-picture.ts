import type { MediaId, Picture, Rendition } from '../../story/picture.ts'
import type { Site } from '../model.ts'

/** A picture in the form that other people's programs take: a JPEG at a full address. */
export interface SharePicture {
  readonly address: string
  readonly width: number
  readonly height: number
  readonly alternative: string
  readonly caption: string
  readonly credit: string
}

/** The JPEG of a story's picture that is nearest to a width in pixels; undefined where there is none. */
export function sharePicture(
  site: Site,
  picture: Picture | null,
  width = 1200,
): SharePicture | undefined {
  const rendition = picture && jpegNear(site, picture.media, width)
  if (!rendition) return undefined
  return {
    address: site.origin + rendition.address,
    width: rendition.width,
    height: rendition.height,
    alternative: picture.alternative ?? '',
    caption: picture.caption,
    credit: picture.credit,
  }
}

/** The JPEG of a media file that is nearest to a width in pixels; undefined where there is none. */
export function jpegNear(site: Site, media: MediaId, width: number): Rendition | undefined {
  let nearest: Rendition | undefined
  for (const rendition of site.media.get(media)?.renditions ?? []) {
    if (rendition.type !== 'image/jpeg') continue
    const nearer = nearest && Math.abs(rendition.width - width) < Math.abs(nearest.width - width)
    if (!nearest || nearer) nearest = rendition
  }
  return nearest
}

/** The publication's logo as the picture of pages that have none of their own. */
export function logoPicture(site: Site): SharePicture | undefined {
  const { logo, name } = site.publication
  if (logo === null) return undefined
  const focus = { x: 0.5, y: 0.5 }
  const text = { alternative: name, decorative: false, caption: '', credit: '' }
  return sharePicture(site, { media: logo, ...text, focus })
}
