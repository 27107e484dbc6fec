import { contentText, publicContent } from '@stet/core/ledger'
import { build, type Story } from '@stet/core/story'
import { canonicalJson, type Json } from '@stet/evidence/jcs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fillLedger } from '../actions/append-ledger.ts'
import { changeSettings } from '../actions/change-settings.ts'
import { unpublishStory } from '../actions/unpublish-story.ts'
import {
  ada,
  live,
  openTestNewsroom,
  page,
  publishNow,
  runDue,
  save,
  siteEntries,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { ledgerEntriesOf } from '../storage/ledger.ts'
import { findVersion } from '../storage/versions.ts'
import { problemsOf, verdictOn, writeSite } from './ledger-for-tests.ts'

let newsroom: TestNewsroom
let story: Story
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  story = await live(newsroom, { slug: 'tour' }, build.paragraph('Nobody saw the drummer leave.'))
})
afterEach(() => newsroom.close())

async function publishWith(fields: Partial<Story>): Promise<void> {
  story = { ...story, ...fields }
  await save(newsroom, story)
  await publishNow(newsroom, story)
}

/** All lists of versions on the site, as one text. */
async function told(): Promise<string> {
  const paths = [...(await siteEntries(newsroom)).keys()]
  const lists = paths.filter((path) => path.startsWith('ledger/versions/'))
  return (await Promise.all(lists.map((path) => page(newsroom, path)))).join('')
}

it('commits to canonical JSON without what we keep and what cards of posts say', async () => {
  const post = { ...build.post(), capture: '01890a5d-ac96-774b-bcce-b302099a8057' }
  const content = build.storyWith({ standfirst: 'é\u2028"' }, build.postCard(post))
  const version = { number: 2, at: '2026-11-20T10:00:00.000Z', content }
  const text = contentText(version)
  expect(text).toBe(canonicalJson(publicContent(version) as Json))
  expect(text).not.toContain('capture')
  expect(text).toContain('"platform":"mastodon"')
  expect(text).not.toMatch(/sorry|Mara|social\.example/)
  const read: Story = JSON.parse(JSON.stringify(content))
  expect(contentText({ ...version, content: read })).toBe(text)
})

it('tells nothing of a story that was taken off, even before the ledger is signed', async () => {
  await runDue(newsroom)
  expect(await told()).toContain('drummer')
  await unpublishStory(newsroom, { story: story.id, reason: 'It was not so', actor: ada })
  await runDue(newsroom)
  expect(await told()).not.toContain('drummer')
  expect(await told()).toContain('It was not so')
})

it('tells all versions where the publication says so', async () => {
  await publishWith({ headline: 'Second' })
  await publishWith({ headline: 'Third' })
  await writeSite(newsroom)
  expect(await told()).not.toContain('Second')
  const change = (publication: object) => ({ ...publication, versions: 'all' })
  const done = await changeSettings(newsroom, { actor: ada, action: 'change-settings', change })
  expect(done).toEqual({ outcome: 'changed', changed: ['versions'] })
  await writeSite(newsroom)
  expect(await told()).toContain('Second')
  expect(await page(newsroom, 'culture/tour/index.html')).toContain('<del>Second</del>')
  expect(problemsOf(await verdictOn(newsroom))).toEqual([])
})

it('enters what was published before there was a ledger, once', async () => {
  await publishWith({ headline: 'Second' })
  const { db } = newsroom.database
  const other = await live(newsroom, { slug: 'other' })
  await db.deleteFrom('ledger_entry').execute()
  await db.deleteFrom('ledger_story').execute()
  await publishWith({ headline: 'Third' })
  const entered = async (one: Story) =>
    (await ledgerEntriesOf(db, one.id)).map(({ entry }) => entry.versions[0])
  expect(await entered(story)).toEqual([1, 2, 3])
  expect(await entered(other)).toEqual([])
  const { signal } = new AbortController()
  await fillLedger(newsroom, signal)
  await fillLedger(newsroom, signal)
  expect(await entered(story)).toEqual([1, 2, 3])
  expect(await entered(other)).toEqual([1])
  await writeSite(newsroom)
  expect(problemsOf(await verdictOn(newsroom))).toEqual([])
})

it('tells no words that the ledger was not given', async () => {
  const version = await findVersion(newsroom.database.db, story.id, 1)
  if (!version) throw new Error('Cannot begin: there is no first version')
  const content = JSON.stringify({ ...version.content, headline: 'Changed in silence' })
  await newsroom.database.db.updateTable('publication').set({ content }).execute()
  await writeSite(newsroom)
  expect(await told()).not.toContain('Changed in silence')
  expect(problemsOf(await verdictOn(newsroom))).toEqual([
    'versions: /culture/tour/: the words of its newest version are not told',
  ])
})
