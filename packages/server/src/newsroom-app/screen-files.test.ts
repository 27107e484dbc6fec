import { expect, it } from 'vitest'
import { fetchedAhead, type OpenedScreen, type ScreenFiles } from './screen-files.ts'

const screens: readonly ScreenFiles[] = [
  { path: '^$', asks: ['me', 'stories?limit=30'], scripts: ['assets/list.js'], styles: [] },
  { path: '^sign-in$', asks: [], scripts: ['assets/door.js'], styles: [] },
  {
    path: '^stories/([\\w-]+)$',
    asks: ['me', 'stories/$1'],
    scripts: ['assets/story.js', 'assets/text.js'],
    styles: ['assets/story.css'],
  },
]
const fetched = (opened: Partial<OpenedScreen>): string[] =>
  [
    ...fetchedAhead(screens, { path: '', search: '', isSignedIn: true, ...opened }).matchAll(
      /href="\.\/([^"]+)"/g,
    ),
  ].map(([, href = '']) => href)

const cases: [what: string, opened: Partial<OpenedScreen>, hrefs: string[]][] = [
  ['the list', {}, ['api/me', 'api/stories?limit=30', 'assets/list.js']],
  ['a narrowed list', { search: '?status=draft' }, ['api/me', 'assets/list.js']],
  [
    'a story',
    { path: 'stories/0f-1' },
    ['api/me', 'api/stories/0f-1', 'assets/story.css', 'assets/story.js', 'assets/text.js'],
  ],
  ['a story for a stranger', { path: 'stories/0f-1', isSignedIn: false }, []],
  ['the sign-in screen for a stranger', { path: 'sign-in', isSignedIn: false }, ['assets/door.js']],
  ['a screen that does not exist', { path: 'weather' }, []],
  ['what only looks like a story', { path: 'stories/"><script>' }, []],
  ['what stands behind a line break', { path: 'stories/1\n' }, []],
]

it.each(cases)('fetches for %s what it needs', (_what, opened, hrefs) => {
  expect(fetched(opened)).toEqual(hrefs)
})

it('lets scripts and styles carry the nonce, and asks as the screens do', () => {
  const links = fetchedAhead(screens, { path: 'stories/1', search: '', isSignedIn: true })
  expect(links.match(/nonce="%STET_NONCE%"/g)).toHaveLength(3)
  expect(links).toContain('<link rel="preload" as="fetch" crossorigin href="./api/me">')
})
