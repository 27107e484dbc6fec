import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { joinScript, talkParts } from './join-script.ts'

const folder = fileURLToPath(
  new URL('./', import.meta.resolve('@stet/core/page/script/gallery.js')),
)
const fileOf = (part: string): string => `${folder}comments/${part}.js`

it('knows every part, and puts each after those that it uses', async () => {
  const files = await readdir(`${folder}comments`)
  expect(files.map((name) => name.replace('.js', '')).toSorted()).toEqual(talkParts.toSorted())
  for (const [index, part] of talkParts.entries()) {
    const text = await readFile(fileOf(part), 'utf8')
    const used = [...text.matchAll(/from '\.\/(.+)\.js'/g)].map(([, name]) => name ?? '')
    expect(used.filter((name) => talkParts.indexOf(name) >= index)).toEqual([])
  }
})

it('has no name at the top of two parts', async () => {
  const texts = await Promise.all(talkParts.map((part) => readFile(fileOf(part), 'utf8')))
  const given = /^(?:export )?(?:const|let|class|(?:async )?function) (\w+)/gm
  const names = [...texts.join('').matchAll(given)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

it('makes one script that a browser reads, at most 15 KB of it packed', async () => {
  const text = await joinScript(talkParts, fileOf)
  expect(() => new Script(text)).not.toThrow()
  expect(text).not.toMatch(/^(?:import|export)\b/m)
  expect(text).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|\beval\b/)
  expect(brotliCompressSync(text).length).toBeLessThan(15_000)
})
