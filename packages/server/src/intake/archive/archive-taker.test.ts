import { join } from 'node:path'
import { openWxrIndex, openWxrItems } from '@stet/core/archives'
import { expect, it } from 'vitest'
import { openScratch } from '../../storage/scratch.ts'
import { countStories } from '../../storage/stories.ts'
import { actor, type Post, readyForArchives, wxr } from './archive-for-tests.ts'
import { openArchivePictures } from './archive-pictures.ts'
import { ArchiveTaker } from './archive-taker.ts'
import { openReportFile } from './report-file.ts'
import { openStoryWriter, type StoryWriter } from './story-writer.ts'

const ready = readyForArchives()

/** How many stories are written at once of those with bodies of so many characters. */
async function batchesOf(lengths: readonly number[]): Promise<readonly number[]> {
  const { newsroom } = ready
  const posts = lengths.map(
    (length, at): Post => ({ id: at + 1, body: 'word '.repeat(length / 5) }),
  )
  const text = wxr(...posts)
  const index = openWxrIndex()
  index.write(text)
  const items = openWxrItems(index.end())
  const batches: number[] = []
  const own = openStoryWriter(newsroom, { actor, dryRun: false })
  const writer: StoryWriter = {
    ...own,
    write: (stories, pages) => {
      batches.push(stories.length)
      return own.write(stories, pages)
    },
  }
  const scratch = openScratch(':memory:')
  const pictures = await openArchivePictures(newsroom, [], { dryRun: false, scratch })
  const report = openReportFile(join(ready.folder, 'report'))
  const facts = { language: 'en', zone: 'UTC', pages: new Set<string>() }
  const taking = { ...facts, newsroom, actor, dryRun: false, pictures, report, scratch }
  const taker = new ArchiveTaker(taking, writer)
  await taker.take([...items.write(text), ...items.end()])
  await taker.end({ isWhole: true })
  report.end()
  scratch.close()
  expect((await countStories(newsroom.database.db)).all).toBe(lengths.length)
  return batches
}

const several = (count: number, length: number) => Array.from({ length: count }, () => length)

it.each([
  { what: 'short ones', lengths: several(45, 100), batches: [20, 20, 5] },
  { what: 'longer ones', lengths: several(12, 30_000), batches: [5, 5, 2] },
  {
    what: 'one very long one',
    lengths: [...several(9, 100), 400_000, ...several(9, 100)],
    batches: [9, 1, 9],
  },
])('writes at once what is little text: $what', async ({ lengths, batches }) => {
  expect(await batchesOf(lengths)).toEqual(batches)
})
