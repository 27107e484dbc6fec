import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '..')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) => join(src, file))

/** The classes of each stylesheet that somebody who imports it names. */
function namedClasses(): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>()
  for (const file of files.filter((one) => one.endsWith('.tsx'))) {
    const text = readFileSync(file, 'utf8')
    for (const [, name = '', path = ''] of text.matchAll(
      /import (\w+) from '(.+\.module\.css)'/g,
    )) {
      const sheet = resolve(dirname(file), path)
      const classes = named.get(sheet) ?? new Set()
      // Where a class is chosen from two, both stand between the brackets.
      for (const [, chosen = ''] of text.matchAll(new RegExp(`\\b${name}\\[([^\\]]+)\\]`, 'g')))
        for (const [, one = ''] of chosen.matchAll(/'([\w-]+)'/g)) classes.add(one)
      named.set(sheet, classes)
    }
  }
  return named
}

it('has no style of a class that no screen takes from its stylesheet', () => {
  const named = namedClasses()
  const left = files
    .filter((file) => file.endsWith('.module.css'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '')
      const selectors = [...text.matchAll(/([^{}]+)\{/g)].map(([, one]) => one).join(' ')
      const classes = [...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, one = '']) => one)
      return [...new Set(classes)]
        .filter((one) => !named.get(file)?.has(one))
        .map((one) => `${file.slice(src.length + 1)}: .${one}`)
    })
  expect(named.size).toBeGreaterThan(10)
  expect(left).toEqual([])
})
