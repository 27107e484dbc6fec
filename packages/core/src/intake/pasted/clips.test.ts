import { expect, it } from 'vitest'
import { parseBody } from '../../story/parse-story.ts'
import { outline } from './outline-for-tests.ts'
import { pastedBlocks } from './pasted-blocks.ts'

// What each program puts on the clipboard, and beside it what becomes of it.
const clips = import.meta.glob('./clips/*.html', { query: '?raw', import: 'default', eager: true })

it('has a clip of each program', () => {
  expect(Object.keys(clips)).toHaveLength(8)
})

it.each(Object.entries(clips))('reads %s', async (path, html) => {
  const pasted = pastedBlocks({ html, text: 'Not read where there is HTML' })
  const expected = path.replace('.html', '.expected.txt')
  await expect(`${outline(pasted)}\n`).toMatchFileSnapshot(expected)
  expect(parseBody({ type: 'doc', content: pasted.blocks })).toHaveProperty('body')
  expect(pasted.inline).toBe(false)
})
