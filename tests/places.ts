/** Addresses that the tests know: of the demo magazine, and of the stories in `magazine/`. */
export const places = {
  /** The demo's story with the whole anatomy of the genre. */
  anatomy: '/music/mara-quill-ends-northmere-concert-early/',
  anatomyId: '019a9c3e-7d40-7c51-9a10-5b0c6d1e2f01',
  /** A comment under it that others answer. */
  comment: '019aa003-0000-7000-8000-000000000003',
  /** The demo's story that is built on posts of which it holds copies. */
  posts: '/culture/the-piano-that-left-the-ferry/',
  /** A story with every block, mark and record that there is. */
  everything: '/culture/everything-at-once/',
  /** A story of twelve quotations and ten posts. */
  heavy: '/culture/twelve-quotations-and-ten-posts/',
  /** A story whose address is not ASCII. */
  greek: '/culture/%CE%B7-%CE%B8%CE%AC%CE%BB%CE%B1%CF%83%CF%83%CE%B1/',
  /** A story that was taken off the site. */
  gone: '/culture/a-rehearsal/',
  /** An old address that leads to `everything`. */
  moved: '/old/everything/',
  slide: '/music/mara-quill-ends-northmere-concert-early/gallery-1/2/',
  missing: '/nothing/stands/here/',
} as const
