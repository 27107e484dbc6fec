import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseBody } from '../../story/parse-story.ts'
import { outline } from './outline-for-tests.ts'
import { pastedBlocks } from './pasted-blocks.ts'

// What each program puts on the clipboard, and what becomes of it.
it.each([
  'word',
  'word-online',
  'google-docs',
  'web-page',
  'apple-pages',
  'apple-notes',
  'mail',
  'spreadsheet',
])('reads a clip of %s', (name) => {
  const read = (ending: string) =>
    readFileSync(new URL(`clips/${name}.${ending}`, import.meta.url), 'utf8')
  const pasted = pastedBlocks({ html: read('html'), text: 'Not read where there is HTML' })
  expect(outline(pasted)).toBe(read('expected.txt').trimEnd())
  expect(parseBody({ type: 'doc', content: pasted.blocks })).toHaveProperty('body')
  expect(pasted.inline).toBe(false)
})
