import { publicContent } from '@stet/core/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ledgerEntriesOf } from '../storage/ledger.ts'
import { findVersion } from '../storage/versions.ts'
import { problemsOf, verdictOn } from './ledger-for-tests.ts'
import { openPrey, type Prey, shown, words } from './ledger-tampering-for-tests.ts'

let prey: Prey
beforeAll(async () => {
  prey = await openPrey()
})
afterAll(() => prey.newsroom.close())

describe('a site is refused', () => {
  it.each([
    [
      'whose page says something else',
      words,
      'Everybody saw the drummer leave.',
      'its paragraph 1 is not',
    ],
    ['whose page says more', `${words}</p>`, `${words}</p><p>And more.</p>`, 'it says more'],
    [
      'whose page lists another hash',
      /<code>[0-9a-f]{8}/,
      '<code>00000000',
      'the hash of version 3',
    ],
    [
      'whose page does not lead to its versions',
      'ledger/versions/',
      'ledger/other/',
      'does not lead',
    ],
  ])('%s', async (_, from, to, problem) => {
    expect(await prey.found(shown, from, to)).toContain(problem)
  })

  it('whose page is not there', async () => {
    expect(problemsOf(await verdictOn(prey.newsroom, { [shown]: null })).join()).toContain(
      'there is no page',
    )
  })

  it('that names its stories nowhere', async () => {
    const verdict = await verdictOn(prey.newsroom, { 'sitemap.xml': null })
    expect(problemsOf(verdict)).toEqual(['whole: it is not there'])
  })

  it('that has a story outside of the ledger', async () => {
    const path = 'sitemap/2026-11.xml'
    const problems = await prey.found(
      path,
      '<url>',
      '<url><loc>https://lantern.example/culture/secret/</loc></url><url>',
    )
    expect(problems).toBe('whole: /culture/secret/ is not in the ledger')
  })

  it.each([
    [
      'that tells other words',
      (data) => (data.entries[3].told.headline = 'Other'),
      'entry 4 is not what',
    ],
    [
      'that tells another time',
      (data) => (data.entries[3].told.at = '2020-01-01T00:00:00.000Z'),
      'not what',
    ],
    [
      'that tells another reason',
      (data) => (data.entries[4].told = 'Other'),
      'entry 5 is not what',
    ],
    [
      'that has another salt',
      (data) => (data.entries[3].salt = 'ab'.repeat(32)),
      'entry 4 is not what',
    ],
    [
      'that keeps back a version',
      (data) => data.entries.splice(1, 1),
      'tells of 4 entries, the ledger has 5',
    ],
    [
      'that makes up an entry',
      (data) => data.entries.push({ ...data.entries[4], position: 6 }),
      'entry 6 is not in the signed',
    ],
    [
      'that changed a version’s hash',
      (data) => (data.entries[0].entry.commitment = 'ab'.repeat(32)),
      'another one in the ledger',
    ],
    [
      'that does not tell its newest words',
      (data) => {
        delete data.entries[3].salt
        delete data.entries[3].told
      },
      'newest version are not told',
    ],
    [
      'that says a story has left',
      (data) => (data.address = null),
      'does not say that it was taken off',
    ],
    [
      'that names another story',
      (data) => (data.story = 'ab'.repeat(16)),
      'another story or ledger',
    ],
    [
      'that names another ledger',
      (data) => (data.ledger = 'x.example/ledger'),
      'another story or ledger',
    ],
    ['that leads outside', (data) => (data.address = '//x.example/'), 'is no list of versions'],
    [
      'that leads to another page',
      (data) => (data.address = '/culture/drummer/'),
      'does not lead to its versions',
    ],
    ['whose list is broken', (data) => (data.entries = 1), 'is no list of versions'],
    // biome-ignore lint/suspicious/noExplicitAny: what is tampered with has any shape
  ] as readonly (readonly [string, (data: any) => unknown, string])[])(
    '%s',
    async (_, change, problem) => {
      expect(await prey.foundInVersions(change)).toContain(problem)
    },
  )

  it('that still tells what was taken out', async () => {
    const { db } = prey.newsroom.database
    const [first] = await ledgerEntriesOf(db, prey.story.id)
    const version = await findVersion(db, prey.story.id, 1)
    if (!first || !version) throw new Error('Cannot begin: there is no first version')
    const again = { salt: first.salt, told: publicContent(version) }
    const problems = await prey.foundInVersions((data) => Object.assign(data.entries[0], again))
    expect(problems).toContain('version 1 was taken out, and the site still tells it')
  })

  it('that has no list of versions', async () => {
    expect(problemsOf(await verdictOn(prey.newsroom, { [prey.versions]: null })).join()).toContain(
      `${prey.versions} is not there`,
    )
  })
})
