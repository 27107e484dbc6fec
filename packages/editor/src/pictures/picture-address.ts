import type { Media } from '@stet/core/story'

/** The address of a form of the picture that is wide enough for a screen in the newsroom; undefined where none is. */
export function pictureAddress(media: Media, siteUrl = '', width = 800): string | undefined {
  const forms = media.renditions
    .filter(({ type }) => type !== 'image/avif')
    .toSorted((one, other) => one.width - other.width)
  const form = forms.find((one) => one.width >= width) ?? forms.at(-1)
  return form && onSite(form.address, siteUrl)
}

/** The media with addresses that can be loaded from the newsroom, should it stand on another host. */
export function mediaOnSite(media: Media, siteUrl: string): Media {
  const renditions = media.renditions.map((form) => ({
    ...form,
    address: onSite(form.address, siteUrl),
  }))
  return { ...media, renditions }
}

function onSite(address: string, siteUrl: string): string {
  if (siteUrl === '' || !address.startsWith('/')) return address
  const { origin } = new URL(siteUrl, globalThis.location?.href)
  return origin === globalThis.location?.origin ? address : origin + address
}
