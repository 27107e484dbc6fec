import { describe, expect, it } from 'vitest'
import { itemFacts, readArchive } from './archive-for-tests.ts'
import { openRecords } from './records.ts'
import { missingWords } from './words-for-tests.ts'

// Archives of WordPress and of what writes the same, where they lie beside the repository.
const files = import.meta.glob(
  [
    '../../../../../../shared/data/import/wordpress-importer/*.xml',
    '../../../../../../shared/data/import/ghost-migrate/mg-wp-xml/**/*.xml',
    '../../../../../../shared/data/import/ghost-migrate/mg-squarespace-xml/*.xml',
  ],
  { query: '?raw', import: 'default', eager: true },
)

describe.skipIf(Object.keys(files).length === 0)(
  'archives (skipped where ../shared/data is absent)',
  () => {
    it.each(Object.entries(files))('lose no item and no word in silence: %s', (_path, text) => {
      const { index, items } = readArchive(text, 65_536)
      const bodies = bodiesIn(text)
      expect(items.length).toBe(index.items)
      expect(bodies.length).toBe(index.items)
      for (const [at, each] of items.entries()) {
        if (each.type === 'found') expect(each.finding.why).not.toBe('')
        if (each.type !== 'story' && each.type !== 'page') continue
        const read = each.read(itemFacts)
        if ('problem' in read) {
          expect(read.problem.message).toMatch(/^The page has no words/)
          continue
        }
        const { taken } = read
        const { content } = ('story' in taken ? taken.story : taken.page).body
        expect([each.item, missingWords(bodies[at] ?? '', content, taken.losses)]).toEqual([
          each.item,
          [],
        ])
      }
    })
  },
)

function bodiesIn(text: string): readonly string[] {
  const bodies: string[] = []
  const reading = openRecords({
    record: ({ name, fields }) => {
      if (name === 'item') bodies.push(fields.get('content:encoded') ?? '')
    },
    broken: () => {},
  })
  reading.write(text)
  reading.end()
  return bodies
}
