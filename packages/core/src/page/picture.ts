import type { Media, Picture, Rendition } from '../story/picture.ts'
import { html, join, type Markup, nothing } from './html.ts'
import type { Site } from './model.ts'

/** How a picture is shown at one place. */
export interface Showing {
  /** How wide it is laid out: the `sizes` attribute. */
  readonly sizes: string
  /** The lead is fetched first; what lies below the fold when it is near; the rest as the browser likes. */
  readonly loading: 'first' | 'lazy' | 'eager'
  /** The text in place of the picture; the picture's own where absent. */
  readonly alternative?: string
}

/** A picture in every form that we have of it; nothing where the site does not know its file. */
export function pictureElement(
  site: Pick<Site, 'media'>,
  picture: Picture,
  showing: Showing,
): Markup {
  const media = site.media.get(picture.media)
  const alternative = showing.alternative ?? (picture.decorative ? '' : (picture.alternative ?? ''))
  return media ? mediaElement(media, alternative, focusClass(picture), showing) : nothing
}

/** A media file as a picture element. */
export function mediaElement(
  media: Media,
  alternative: string,
  focus: string,
  { sizes, loading }: Showing,
): Markup {
  const fallback = fallbackOf(media.renditions)
  if (!fallback) return nothing
  const sources = (['image/avif', 'image/webp'] as const)
    .filter((type) => media.renditions.some((form) => form.type === type))
    .map((type) => html`<source type="${type}" srcset="${srcset(media, type)}" sizes="${sizes}">`)
  const urgency =
    loading === 'first'
      ? html` fetchpriority="high"`
      : loading === 'lazy'
        ? html` loading="lazy"`
        : nothing
  const several = media.renditions.filter(({ type }) => type === fallback.type).length > 1
  const forms = several ? html` srcset="${srcset(media, fallback.type)}" sizes="${sizes}"` : nothing
  return html`<picture>${join(sources)}<img src="${fallback.address}"${forms} alt="${alternative}" width="${fallback.width}" height="${fallback.height}" class="${colourClass(media.colour)}${focus}"${urgency} decoding="async"></picture>`
}

function srcset(media: Media, type: Rendition['type']): string {
  return media.renditions
    .filter((form) => form.type === type)
    .map((form) => `${form.address} ${form.width}w`)
    .join(',')
}

/** The form for browsers that choose none: JPEG before others, the widest up to 1,200 pixels. */
function fallbackOf(renditions: readonly Rendition[]): Rendition | undefined {
  const jpegs = renditions.filter(({ type }) => type === 'image/jpeg')
  const forms = (jpegs.length > 0 ? jpegs : [...renditions]).toSorted((a, b) => a.width - b.width)
  return forms.findLast(({ width }) => width <= 1200) ?? forms[0]
}

/** The point that must stay visible, in tenths, as classes: `x3 y10`. The middle needs none. */
function focusClass({ focus: { x, y } }: Picture): string {
  return tenth('x', x) + tenth('y', y)
}

function tenth(axis: string, part: number): string {
  const step = Math.round(Math.min(Math.max(part, 0), 1) * 10)
  return step === 5 ? '' : ` ${axis}${step}`
}

/** The colour shown while a picture loads, each of its parts in thirds, as a class: `c021`. */
function colourClass(colour: string): string {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1) ?? []
  if (parts.length < 3) return 'c111'
  return `c${parts.map((part) => Math.min(Math.floor(Number.parseInt(part, 16) / 86), 2)).join('')}`
}

/** The rules for those classes: no attribute may hold a style, so a picture's own is chosen from a few. */
export function pictureClasses(): string {
  let rules = ''
  for (let step = 0; step <= 10; step += 1)
    rules += `.x${step}{--x:${step * 10}%}.y${step}{--y:${step * 10}%}`
  const thirds = ['2b', '80', 'd5']
  for (const [red, r] of thirds.entries())
    for (const [green, g] of thirds.entries())
      for (const [blue, b] of thirds.entries())
        rules += `.c${red}${green}${blue}{background:#${r}${g}${b}}`
  return rules
}
