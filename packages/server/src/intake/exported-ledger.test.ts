import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Story } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { exportFolder } from '../actions/export-folder.ts'
import { importFolder } from '../actions/import-folder.ts'
import {
  ada,
  live,
  openTestNewsroom,
  page,
  publishNow,
  save,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { problemsOf, verdictOn, writeSite } from '../site/ledger-for-tests.ts'
import { countLedgerEntries, ledgerEntriesFrom } from '../storage/ledger.ts'
import { ledgerFile } from './exported-ledger.ts'

let newsroom: TestNewsroom
let other: TestNewsroom
let folder: string
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  other = await openTestNewsroom()
  folder = join(newsroom.folder, 'export')
  let story: Story = await live(newsroom, { slug: 'tour' })
  await live(newsroom, { slug: 'other' })
  story = { ...story, notes: [build.note()] }
  await save(newsroom, story)
  await publishNow(newsroom, story)
  await writeSite(newsroom)
})
afterEach(() => Promise.all([newsroom.close(), other.close()]))

const bringIn = () => importFolder(other, { folder, actor: ada, dryRun: false })

it('goes along with an export, so that what was signed stays true', async () => {
  const older = await page(newsroom, 'ledger/checkpoint')
  await exportFolder(newsroom, { folder })
  await bringIn()
  await bringIn()
  const all = (one: TestNewsroom) => ledgerEntriesFrom(one.database.db, 0, 100)
  expect(await all(other)).toEqual(await all(newsroom))
  await live(other, { slug: 'later' })
  await writeSite(other)
  const key = await page(other, 'ledger/key')
  expect(problemsOf(await verdictOn(other))).toEqual([])
  // Another machine has another key: the older checkpoint is checked with the one that signed it.
  expect(key).not.toBe(await page(newsroom, 'ledger/key'))
  expect((await page(other, 'ledger/checkpoint')).split('\n')[1]).toBe('5')
  expect(older.split('\n')[1]).toBe('4')
})

it('is left where the newsroom has one of its own, and what comes in is entered after it', async () => {
  await exportFolder(newsroom, { folder })
  await live(other, { slug: 'own' })
  await bringIn()
  expect(await countLedgerEntries(other.database.db)).toBe(5)
  await writeSite(other)
  expect(problemsOf(await verdictOn(other))).toEqual([])
})

it.each([
  ['is no entry', (text: string) => text.replace('"salt":"', '"salt":"x'), 'line 1 is no entry'],
  ['has two names for a story', renamed, 'it calls a story by two names'],
])('is not taken where a line %s', async (_, change, why) => {
  await exportFolder(newsroom, { folder })
  const path = join(folder, ledgerFile)
  await writeFile(path, change(await readFile(path, 'utf8')))
  const report = await bringIn()
  const line = report.details.find(({ item }) => item === ledgerFile)
  expect(line).toMatchObject({ outcome: 'left' })
  expect(line?.why).toContain(why)
})

function renamed(text: string): string {
  return text.replace(/\\"story\\":\\"[0-9a-f]{32}/, `\\"story\\":\\"${'ab'.repeat(16)}`)
}
