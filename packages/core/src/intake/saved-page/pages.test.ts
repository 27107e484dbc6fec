import { expect, it } from 'vitest'
import { parseStory } from '../../story/parse-story.ts'
import { replacePictures } from '../../story/walk.ts'
import { facts, pageOutline, takenOf } from './outline-for-tests.ts'
import { readBareText } from './read-bare-text.ts'
import { readSavedPage } from './read-saved-page.ts'

// Pages as sites write them and browsers save them, and beside each what becomes of it. They end in .txt
// because they are to stay as they are: with all that a formatter or a linter would mend.
const pages = import.meta.glob('./pages/*.html.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const practice = import.meta.glob('../../../../../demo/practice/story.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
})

it('has pages of many makers', () => {
  expect(Object.keys(pages).length).toBeGreaterThanOrEqual(12)
})

it.each(Object.entries(pages))('reads %s', async (path, html) => {
  const taken = takenOf(readSavedPage(html, facts))
  await expect(`${pageOutline(taken)}\n`).toMatchFileSnapshot(
    path.replace('.html.txt', '.expected.txt'),
  )
  const parsed = parseStory(replacePictures(taken.intake.story, () => '0'.repeat(64)))
  expect(parsed).not.toHaveProperty('problems')
  expect(taken.intake).toMatchObject({ status: 'draft', story: { quotations: [], notes: [] } })
  expect(JSON.stringify(taken)).not.toMatch(/never this|never in the story/)
})

it('reads the demo’s first copy, with every fault of its kind', async () => {
  const [text = ''] = Object.values(practice)
  const taken = takenOf(readBareText(text, facts))
  await expect(`${pageOutline(taken)}\n`).toMatchFileSnapshot('./pages/practice.expected.txt')
})
