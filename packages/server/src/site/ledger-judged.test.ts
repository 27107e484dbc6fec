import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { live, openTestNewsroom, page, type TestNewsroom } from '../newsroom-for-tests.ts'
import { transaction } from '../storage/database.ts'
import { addLedgerEntries } from '../storage/ledger.ts'
import { writeSite } from './ledger-for-tests.ts'

/** Where Debian's golang-golang-x-mod-dev puts Go's reference code for signed notes and tiled logs. */
const goPath = '/usr/share/gocode'
const hasGo =
  existsSync(join(goPath, 'src/golang.org/x/mod/sumdb/tlog')) &&
  spawnSync('go', ['version']).status === 0
describe.skipIf(!hasGo)(
  'a ledger, judged by Go’s reference code (skipped where that is absent)',
  { timeout: 120_000 },
  () => {
    let newsroom: TestNewsroom
    let judge: string
    beforeEach(async () => {
      newsroom = await openTestNewsroom()
      judge = join(newsroom.folder, 'judge')
      const source = new URL('judge-ledger.go', import.meta.url).pathname
      const env = {
        ...process.env,
        ...{
          GO111MODULE: 'off',
          GOPATH: goPath,
          GOCACHE: join(newsroom.folder, 'go'),
          GOFLAGS: '',
        },
      }
      const built = spawnSync('go', ['build', '-o', judge, source], { env, encoding: 'utf8' })
      expect(built.stderr).toBe('')
    }, 120_000)
    afterEach(() => newsroom.close())

    it('is signed, complete, and has only grown; and a changed byte is found', async () => {
      const story = await live(newsroom, { slug: 'tour-ends' })
      const add = (many: number) => {
        const entry = { at: newsroom.now(), kind: 'noted', story: story.id } as const
        const entries = Array.from({ length: many }, () => ({
          ...entry,
          versions: [1],
          told: '""',
        }))
        return transaction(newsroom.database, (db) => addLedgerEntries(db, entries))
      }
      await add(300)
      await writeSite(newsroom)
      const older = join(newsroom.folder, 'older')
      await writeFile(older, await page(newsroom, 'ledger/checkpoint'))
      await add(700)
      await writeSite(newsroom)
      const ledger = join(newsroom.config.data, 'site/ledger')
      const verdict = () => spawnSync(judge, [ledger, older], { encoding: 'utf8' }).stdout
      expect(verdict()).toBe('ok: 1001 entries, grown from 301\n')
      const tile = join(ledger, 'tile/entries/002')
      const bytes = await readFile(tile)
      bytes[40] = (bytes[40] ?? 0) ^ 1
      await writeFile(tile, bytes)
      expect(verdict()).toMatch(/^REFUSED: /)
    })
  },
)
