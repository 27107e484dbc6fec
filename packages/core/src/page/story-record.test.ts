import { describe, expect, it } from 'vitest'
import { paragraph, storyWith } from '../story/build.ts'
import { diffStories } from '../story/diff/diff-stories.ts'
import { testPage, testSite, testSummary } from './meta/build-site.ts'
import type { ListedVersion } from './model.ts'
import { renderStory } from './story-page.ts'

const hash = 'c9'.repeat(32)
const before = storyWith({}, paragraph('Nobody saw the <drummer> leave.'))
const after = storyWith({}, paragraph('Nobody saw the <singer> leave.'))

function version(fields: Partial<ListedVersion> = {}): ListedVersion {
  const at = '2026-11-14T18:00:00.000Z'
  return { number: 1, at, hash, withheld: null, notes: [], changes: null, ...fields }
}

/** What the page says of its versions. */
function shown(...versions: readonly ListedVersion[]): string {
  const record = { file: '/ledger/versions/ab/ab.json', versions }
  const page = testPage(after, { summary: testSummary(after), record })
  const html = renderStory(testSite(), page)
  return /<details class="versions">.*?<\/details>/s.exec(html)?.[0] ?? ''
}

describe('the versions on a story’s page', () => {
  it('are listed with time, kind of change and hash, the newest first', () => {
    const second = version({ number: 2, at: '2026-11-15T09:30:00.000Z', notes: ['correction'] })
    const html = shown(version(), second)
    expect(html).toContain('<summary>All 2 versions</summary>')
    expect(html).toMatch(
      /Version 2<\/b> <time datetime="2026-11-15T09:30:00.000Z">.*Changed, with a correction\./,
    )
    expect(html.indexOf('Version 2')).toBeLessThan(html.indexOf('Version 1'))
    expect(html).toMatch(/Version 1<\/b>.*First published\. <code>(c9){32}<\/code>/)
    expect(html).toContain('href="/ledger/versions/ab/ab.json"')
  })

  it('say of a story that was published elsewhere before that it came here', () => {
    expect(shown(version({ at: '2026-12-01T00:00:00.000Z' }))).toContain('As it came to this site.')
  })

  it('show what changed, as words and not as markup', () => {
    const html = shown(version({ number: 2, changes: diffStories(before, after) }))
    expect(html).toContain('&lt;<del>drummer</del> <ins>singer</ins>&gt;')
  })

  it('show of one that was taken out when and why, and no words', () => {
    const withheld = { at: '2026-11-16T09:00:00.000Z', reason: 'A name' }
    const html = shown(version({ withheld, changes: diffStories(before, after) }))
    expect(html).toMatch(
      /No longer shown since <time datetime="2026-11-16T09:00:00.000Z">.*<\/time>: A name/,
    )
    expect(html).not.toContain('drummer')
  })

  it('say where the ledger has none yet', () => {
    expect(shown(version({ hash: null }))).toContain('Not yet entered in the ledger.')
    expect(shown()).toBe('')
  })
})
