/** The designs that a magazine can choose from. */
export const designNames = ['report', 'picture'] as const

export type DesignName = (typeof designNames)[number]

/** A design as people choose it, and what its pages need to know of it beside its stylesheets. */
export interface Design {
  readonly name: DesignName
  /** What it is called on screens. */
  readonly title: string
  /** Whom it is for, in a sentence. */
  readonly character: string
  /** The colours of its paper, which browsers put round a page. */
  readonly paper: { readonly light: string; readonly dark: string }
  /** Its stylesheets, in the order in which they are put together; the first brings its typeface. */
  readonly styles: readonly string[]
}

/** Every design by its name. */
export const designs: Readonly<Record<DesignName, Design>> = {
  report: {
    name: 'report',
    title: 'Report',
    character: 'Words first: a book face, one column, headlines over pictures',
    paper: { light: '#fffefc', dark: '#131211' },
    styles: stylesOf('report'),
  },
  picture: {
    name: 'picture',
    title: 'Picture',
    character: 'Pictures first: from edge to edge, under bold condensed headlines',
    paper: { light: '#ffffff', dark: '#0e0f11' },
    styles: stylesOf('picture'),
  },
}

/** A design of its own brings its ground and what its parts look like; how they are built is shared. */
function stylesOf(name: DesignName): readonly string[] {
  const own = ['frame', 'story', 'boxes', 'foot', 'lists', 'pictures']
  return [
    `${name}/typeface.css`,
    `${name}/ground.css`,
    'ground.css',
    'parts.css',
    'forms.css',
    'blocks.css',
    'talk.css',
    'talk-pages.css',
    ...own.map((part) => `${name}/${part}.css`),
    'circumstances.css',
  ]
}
