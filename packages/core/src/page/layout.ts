import type { CardForm } from './card.ts'
import type { Site } from './model.ts'
import type { Showing } from './picture.ts'
import type { DesignName } from './style/design.ts'

/** Where the pages of a design differ in what they hold, and in how large; the rest is its style. */
export interface Layout {
  /** Stories on the front page: the first, those beside it, and those in lines. */
  readonly front: {
    readonly lead: CardForm
    readonly second: CardForm
    readonly line: CardForm
    /** A section of no more stories than this shows all of them as it shows its first. */
    readonly alike: number
  }
  /** Stories on the page of a list: the first, and those below it. */
  readonly list: { readonly lead: CardForm; readonly row: CardForm }
  /** A story among those of a month, and among those that a search finds. */
  readonly found: CardForm
  /** A story under another. */
  readonly more: CardForm
  /** Whether a story's picture stands over its headline, and how it is shown. */
  readonly lead: Showing & { readonly isOverHeadline: boolean }
  readonly inText: Showing
  readonly inGallery: Showing
}

const card = { heading: 2, standfirst: true, section: true } as const

const report: Layout = {
  front: {
    lead: { ...card, type: 'lead', picture: first('(min-width:60rem) 50rem,100vw') },
    second: {
      ...card,
      type: 'second',
      picture: lazy('(min-width:60rem) 24rem,(min-width:40rem) 50vw,100vw'),
    },
    line: { ...card, type: 'line', heading: 3, standfirst: false },
    alike: 1,
  },
  list: {
    lead: { ...card, type: 'lead', picture: first('(min-width:60rem) 50rem,100vw') },
    row: { ...card, type: 'row', picture: lazy('(min-width:50rem) 20rem,100vw') },
  },
  found: { ...card, type: 'line' },
  more: {
    ...card,
    type: 'second',
    heading: 3,
    picture: lazy('(min-width:50rem) 24rem,100vw'),
    standfirst: false,
  },
  lead: { ...first('(min-width:78rem) 76rem,100vw'), isOverHeadline: false },
  inText: lazy('(min-width:60rem) 52rem,100vw'),
  inGallery: lazy('(min-width:60rem) 17rem,50vw'),
}

const thumbnail = lazy('8rem')

const picture: Layout = {
  front: {
    lead: { ...card, type: 'lead', picture: first('100vw') },
    second: { ...card, type: 'second', picture: lazy('(min-width:48rem) 58vw,100vw') },
    line: { ...card, type: 'line', heading: 3, picture: thumbnail, standfirst: false },
    alike: 3,
  },
  list: {
    lead: { ...card, type: 'lead', picture: first('100vw') },
    row: {
      ...card,
      type: 'row',
      picture: lazy('(min-width:60rem) 33vw,(min-width:40rem) 50vw,100vw'),
    },
  },
  found: { ...card, type: 'line', picture: thumbnail },
  more: {
    ...card,
    type: 'row',
    heading: 3,
    picture: lazy('(min-width:60rem) 33vw,(min-width:40rem) 50vw,100vw'),
    standfirst: false,
  },
  lead: { ...first('100vw'), isOverHeadline: true },
  inText: lazy('(min-width:64rem) 72vw,100vw'),
  inGallery: lazy('(min-width:60rem) 36vw,60vw'),
}

const layouts: Readonly<Record<DesignName, Layout>> = { report, picture }

/** The layout of a site's pages. */
export function layoutOf({ publication }: Pick<Site, 'publication'>): Layout {
  return layouts[publication.design.name]
}

/** How the pages of a block are laid out that is shown without its site. */
export const loneLayout: Layout = report

function first(sizes: string): Showing {
  return { sizes, loading: 'first' }
}

function lazy(sizes: string): Showing {
  return { sizes, loading: 'lazy' }
}
