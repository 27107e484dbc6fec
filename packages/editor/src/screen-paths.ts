/** The screens, each shown by the module `NAME-screen.tsx` of some folder. */
export type ScreenName =
  | 'stories'
  | 'sign-in'
  | 'first'
  | 'story'
  | 'versions'
  | 'preview'
  | 'clippings'
  | 'add-clipping'
  | 'clipping'
  | 'people'
  | 'magazine'
  | 'imports'
  | 'import'
  | 'take-out'
  | 'requests'
  | 'desk-settings'
  | 'account'
  | 'comments'
  | 'comment'
  | 'commenters'
  | 'commenter'
  | 'comment-figures'
  | 'comment-rules'
  | 'comment-settings'

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

// Only those who read comments have these screens.
const counts = 'moderation/counts'

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
  { name: 'clippings', path: '^clippings$', asks: [...frame, 'captures?limit=30'] },
  { name: 'add-clipping', path: '^clippings/add$', asks: frame },
  { name: 'clipping', path: '^clippings/([\\w-]+)$', asks: [...frame, 'captures/$1'] },
  { name: 'people', path: '^people$', asks: frame },
  { name: 'magazine', path: '^magazine$', asks: frame },
  { name: 'imports', path: '^imports$', asks: frame },
  { name: 'import', path: '^imports/([\\w-]+)$', asks: frame },
  { name: 'take-out', path: '^take-out$', asks: [...frame, 'take-outs'] },
  {
    name: 'requests',
    path: '^requests$',
    asks: [...frame, 'person-requests?answered=false', 'notices'],
  },
  { name: 'desk-settings', path: '^desk$', asks: [...frame, 'desk/settings'] },
  { name: 'account', path: '^account$', asks: frame },
  { name: 'comments', path: '^comments$', asks: [...frame, counts] },
  {
    name: 'comments',
    path: '^comments/(danger|reported|held|new|appeals)$',
    asks: [...frame, counts, 'moderation/queues/$1?limit=30'],
  },
  {
    name: 'comment',
    path: '^comments/comment/([\\w-]+)$',
    asks: [...frame, counts, 'comments/$1'],
  },
  { name: 'commenters', path: '^comments/commenters$', asks: [...frame, counts] },
  { name: 'commenter', path: '^comments/commenters/([\\w-]+)$', asks: [...frame, counts] },
  { name: 'comment-figures', path: '^comments/figures$', asks: [...frame, counts] },
  { name: 'comment-rules', path: '^comments/rules$', asks: [...frame, counts] },
  { name: 'comment-settings', path: '^comments/settings$', asks: [...frame, counts] },
]
