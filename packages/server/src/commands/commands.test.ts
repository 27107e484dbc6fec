import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { commands } from './commands.ts'

it('have names of their own, also beside the tools of those who work on Stet', async () => {
  const way = await readFile(new URL('../../../../bin/run.js', import.meta.url), 'utf8')
  const tools = [...way.matchAll(/^ {2}\['([\w:-]+)', async/gm)].map(([, name]) => name)
  expect(tools).toContain('test')
  const names = [...tools, ...commands.map(({ name }) => name)]
  expect(new Set(names).size, names.join(' ')).toBe(names.length)
})
