import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '..')
const mantine = dirname(createRequire(import.meta.url).resolve('@mantine/core/styles.css'))
const esm = join(mantine, 'esm')

const imported = [
  ...readFileSync(join(import.meta.dirname, 'mantine-styles.ts'), 'utf8').matchAll(
    /import '@mantine\/core\/styles\/(\w[\w-]*)\.layer\.css'/g,
  ),
].map(([, name = '']) => name)

/** What the screens take from the library, by its names. */
function usedNames(): Set<string> {
  const names = new Set<string>()
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue
    const text = readFileSync(join(src, file), 'utf8')
    for (const [, list = ''] of text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g))
      for (const name of list.split(',')) names.add(name.trim())
  }
  return names
}

/** The styles of these components, and of all that they are made of. */
function stylesOf(names: ReadonlySet<string>): Set<string> {
  const index = readFileSync(join(esm, 'index.mjs'), 'utf8')
  const waiting: string[] = []
  for (const [, list = '', path = ''] of index.matchAll(/import \{([^}]*)\} from "([^"]+)"/g))
    if (list.split(',').some((name) => names.has(name.trim()))) waiting.push(join(esm, path))
  const seen = new Set<string>()
  const styles = new Set<string>()
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const own = /([^/]+)\.module\.mjs$/.exec(file)?.[1]
    if (own && existsSync(join(mantine, 'styles', `${own}.layer.css`))) styles.add(own)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from "(\.[^"]+)"/g))
      waiting.push(join(dirname(file), path))
  }
  return styles
}

/** The names of all styles, in the order in which the library puts them. */
function libraryOrder(): string[] {
  const all = readFileSync(join(mantine, 'styles.layer.css'), 'utf8')
  const place = (name: string) => {
    const text = readFileSync(join(mantine, 'styles', `${name}.layer.css`), 'utf8')
    const [found] = /\.m_[0-9a-f]+/.exec(text) ?? []
    return found ? all.search(new RegExp(`${found.replace('.', '\\.')}\\b`)) : -1
  }
  return [...imported].sort((one, other) => place(one) - place(other))
}

it('has the styles of every component that a screen shows, and no others', () => {
  const shared = ['baseline', 'default-css-variables', 'global']
  expect([...imported].sort()).toEqual([...shared, ...stylesOf(usedNames())].sort())
})

it('keeps the order of the library, in which the later ones rest on the earlier ones', () => {
  expect(imported).toEqual(libraryOrder())
})
