import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestNewsroom, runDue, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { countStories, storiesAfter } from '../../storage/stories.ts'
import { brought } from './archive-for-tests.ts'

const root = fileURLToPath(new URL('../../../../../../shared/data/import/', import.meta.url))
const folders = ['wordpress-importer', 'ghost-migrate', 'ghost-core']

async function archives(): Promise<readonly string[]> {
  const found: string[] = []
  for (const folder of folders) {
    const names = await readdir(join(root, folder), { recursive: true })
    const files = names.filter((name) => /\.(?:xml|json|zip)$/.test(name)).sort()
    found.push(...files.map((name) => join(folder, name)))
  }
  return found
}

describe.skipIf(!existsSync(root))(
  'archives of others (skipped where ../shared/data is absent)',
  () => {
    let newsroom: TestNewsroom
    beforeEach(async () => {
      newsroom = await openTestNewsroom({ publication: null })
    })
    afterEach(() => newsroom.close())

    it('are looked at, taken with every item told of, and taken once', {
      timeout: 600_000,
    }, async () => {
      let taken = 0
      for (const name of await archives()) {
        const path = join(root, name)
        const dry = await brought(newsroom, path, { dryRun: true }).catch((error: unknown) => error)
        if (dry instanceof Error) {
          // What is no archive is refused in words, and never otherwise.
          expect(dry, name).toBeInstanceOf(RangeError)
          continue
        }
        await brought(newsroom, path)
        taken += 1
        const before = await countStories(newsroom.database.db)
        await brought(newsroom, path)
        expect(await countStories(newsroom.database.db), name).toEqual(before)
      }
      expect(taken).toBeGreaterThan(30)
      await runDue(newsroom)
      expect(newsroom.errors).toEqual([])
      const stories = await storiesAfter(newsroom.database.db, { after: null, limit: 1_000 })
      expect(
        stories.every(({ story }) =>
          story.quotations.every(({ source }) => source.type === 'unsourced'),
        ),
      ).toBe(true)
    })
  },
)
