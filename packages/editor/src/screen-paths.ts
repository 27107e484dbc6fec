/** The screens, each shown by the module `NAME-screen.tsx` of some folder. */
export type ScreenName =
  | 'stories'
  | 'sign-in'
  | 'first'
  | 'story'
  | 'versions'
  | 'preview'
  | 'people'
  | 'magazine'
  | 'imports'
  | 'import'
  | 'account'

/** Where a screen is, and what it needs. */
export interface ScreenPath {
  readonly name: ScreenName
  /** A regular expression over all of the path behind the newsroom's base. */
  readonly path: string
  /**
   * What it asks of the newsroom's API as it opens, `$1` being the first group of `path`: the page that is sent
   * has these fetched while the screen's script is on its way. Asked only for who is signed in.
   */
  readonly asks: readonly string[]
}

const frame = ['me', 'magazine'] as const

/**
 * Where the screens are, and what to fetch for each before its script runs. Read by the screens, and when they
 * are built: the server sends with its page what is written here.
 */
export const screenPaths: readonly ScreenPath[] = [
  { name: 'stories', path: '^$', asks: [...frame, 'stories?limit=30'] },
  { name: 'sign-in', path: '^sign-in$', asks: [] },
  { name: 'first', path: '^first$', asks: [] },
  { name: 'story', path: '^stories/([\\w-]+)$', asks: [...frame, 'stories/$1'] },
  { name: 'versions', path: '^stories/([\\w-]+)/versions$', asks: frame },
  { name: 'preview', path: '^stories/([\\w-]+)/preview$', asks: frame },
  { name: 'people', path: '^people$', asks: frame },
  { name: 'magazine', path: '^magazine$', asks: frame },
  { name: 'imports', path: '^imports$', asks: frame },
  { name: 'import', path: '^imports/([\\w-]+)$', asks: frame },
  { name: 'account', path: '^account$', asks: frame },
]
