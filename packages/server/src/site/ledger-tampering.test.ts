import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ledgerKey } from '../keys/ledger-key.ts'
import { live, openTestNewsroom, page } from '../newsroom-for-tests.ts'
import { transaction } from '../storage/database.ts'
import { addLedgerEntries, ledgerEntriesOf } from '../storage/ledger.ts'
import { problemsOf, verdictOn, writeSite } from './ledger-for-tests.ts'
import { openPrey, type Prey } from './ledger-tampering-for-tests.ts'

let prey: Prey
beforeAll(async () => {
  prey = await openPrey()
})
afterAll(() => prey.newsroom.close())

it('holds before anybody touched it', async () => {
  const verdict = await verdictOn(prey.newsroom, {}, { older: prey.older })
  expect(problemsOf(verdict)).toEqual([])
  expect(verdict.entries).toBe(6)
})

describe('a ledger is refused', () => {
  const checkpoint = 'ledger/checkpoint'
  const entries = 'ledger/tile/entries/000.p/6'
  it.each([
    ['whose checkpoint tells another number', checkpoint, /\n6\n/, '\n5\n', 'is of another text'],
    ['whose checkpoint tells another hash', checkpoint, /\n6\n./, '\n6\n_', 'is of another text'],
    [
      'whose checkpoint is another site’s',
      checkpoint,
      'lantern.example/ledger\n',
      'x.example/ledger\n',
      'another text',
    ],
    ['whose signature is another', checkpoint, /(\u00e2\u0080\u0094 \S+ .{20})./, '$1_', 'is none'],
    ['that nobody signed', checkpoint, /\n\n.*$/s, '\n', 'it has no signature'],
    ['whose key has another id', 'ledger/key', /\+[0-9a-f]{8}\+/, '+00000000+', 'its id is not'],
    ['whose key is none', 'ledger/key', /.*/, 'key', 'it is no Ed25519 key'],
    ['in which an entry was changed', entries, 'changed', 'Changed', 'entry 2 cannot be read'],
    [
      'in which a hash was changed',
      entries,
      /"commitment":"./,
      '"commitment":"_',
      'entry 0 cannot',
    ],
    [
      'in which a time was changed',
      entries,
      '2026-11-20T10',
      '2025-11-20T10',
      'tree: their hash is',
    ],
    [
      'in which the order of time is broken',
      entries,
      '2026-11-20T10',
      '2027-11-20T10',
      'entry 1 is older',
    ],
    [
      'in which a version got another number',
      entries,
      '"versions":[2]',
      '"versions":[3]',
      'tree: ',
    ],
    ['in which an entry has more to say', entries, /^../, '\u0000\u0001{', 'entries: '],
    ['whose entries are cut short', entries, /.$/, '', 'does not hold 6 entries'],
    [
      'whose tile holds another hash',
      'ledger/tile/0/000.p/6',
      /^./s,
      '\u0000\u0001',
      'other hashes',
    ],
  ])('%s', async (_, path, from, to, problem) => {
    expect(await prey.found(path, from, to)).toContain(problem)
  })

  it.each(['ledger/checkpoint', 'ledger/key', entries, 'ledger/tile/0/000.p/6'])(
    'that has no %s',
    async (path) => {
      expect(problemsOf(await verdictOn(prey.newsroom, { [path]: null }))[0]).toMatch(
        /not there|no key/,
      )
    },
  )

  it('that another key has signed', async () => {
    const other = await ledgerKey({
      keys: `${prey.newsroom.folder}/other`,
      url: 'https://lantern.example',
    })
    const verdict = await verdictOn(prey.newsroom, {}, { key: other.verifier })
    expect(problemsOf(verdict).join()).toContain('has not signed it with the key')
    const text = (await page(prey.newsroom, 'ledger/checkpoint')).split('\n\n')[0] ?? ''
    const forged = other.sign(`${text}\n`)
    expect(
      problemsOf(await verdictOn(prey.newsroom, { 'ledger/checkpoint': forged })).join(),
    ).toContain('has not signed it with the key')
  })

  it('that was given nothing for words, so that any would do', async () => {
    const newsroom = await openTestNewsroom()
    try {
      const { id: story } = await live(newsroom, { slug: 'tour-ends' })
      const { db } = newsroom.database
      const empty = { at: newsroom.now(), kind: 'changed', story, versions: [2] } as const
      await transaction(newsroom.database, (inside) =>
        addLedgerEntries(inside, [{ ...empty, told: 'null' }]),
      )
      await writeSite(newsroom)
      const { salt, entry } = (await ledgerEntriesOf(db, story)).at(-1) ?? {}
      const versions = `ledger/versions/${entry?.story.slice(0, 2)}/${entry?.story}.json`
      const file = JSON.parse(await page(newsroom, versions))
      Object.assign(file.entries[1], { salt, told: null })
      const shown = 'culture/tour-ends/index.html'
      const replaced = {
        [versions]: JSON.stringify(file),
        [shown]: `${await page(newsroom, shown)}<!-- ${entry?.commitment} -->`,
      }
      expect(problemsOf(await verdictOn(newsroom, replaced))).toEqual([
        'pages: /culture/tour-ends/: its headline is not that of the version',
      ])
    } finally {
      await newsroom.close()
    }
  })

  it('that was made anew as a whole, and signed by its own key', async () => {
    const anew = await openTestNewsroom()
    try {
      await live(anew, { slug: 'tour-ends' })
      await live(anew, { slug: 'drummer' })
      await live(anew, { slug: 'third' })
      await writeSite(anew)
      const key = await ledgerKey(prey.newsroom.config)
      const text = (await page(anew, 'ledger/checkpoint')).split('\n\n')[0] ?? ''
      const replaced = { 'ledger/checkpoint': key.sign(`${text}\n`), 'ledger/key': key.verifier }
      expect(problemsOf(await verdictOn(anew, replaced))).toEqual([])
      expect(problemsOf(await verdictOn(anew, replaced, { older: prey.older }))).toEqual([
        'growth: the first 2 entries are not those that it was signed for',
      ])
    } finally {
      await anew.close()
    }
  })
})
