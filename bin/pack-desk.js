// Builds the desk as a package that needs nothing else: its code, its types, its licence. What reads a bare text has a door of
// its own, which screens need not load.
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const core = join(root, 'packages', 'core')

/** The doors of the package, by their paths in core. */
const doors = { desk: 'desk', text: 'desk/draft/text-draft' }

const [out = ''] = process.argv.slice(2)
if (existsSync(out)) {
  console.error(`Cannot build the desk into ${out}: it is there already`)
  process.exit(1)
}
await mkdir(out, { recursive: true })
await bundle()
const types = await copyTypes(Object.values(doors))
const { version, license } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const about = {
  name: 'stet-desk',
  version,
  description:
    'Reads a news draft: who said it, how we know, and whether it is careful with people',
  license,
  type: 'module',
  exports: {
    '.': { types: `./types/${doors.desk}.d.ts`, default: './desk.js' },
    './text': { types: `./types/${doors.text}.d.ts`, default: './text.js' },
  },
}
await writeFile(join(out, 'package.json'), `${JSON.stringify(about, null, 2)}\n`)
await copyFile(join(root, 'LICENSE'), join(out, 'LICENSE'))
await copyFile(join(root, 'docs', 'desk-as-a-library.md'), join(out, 'README.md'))
console.log(`Built stet-desk ${version} in ${out}: its code and ${types} files of types`)
console.log(`npm pack ${out} makes one file of it`)

async function bundle() {
  await build({
    root: core,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: out,
      emptyOutDir: false,
      // Terser makes it two kilobytes smaller, compressed, than what Vite uses by itself.
      minify: 'terser',
      terserOptions: { module: true, compress: { passes: 3 } },
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(doors).map(([name, path]) => [name, join(core, 'src', `${path}.ts`)]),
        ),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared.js' },
      },
    },
  })
}

/**
 * Copies the types of the doors and of everything that they name.
 * @param {readonly string[]} paths
 * @returns {Promise<number>} how many files
 */
async function copyTypes(paths) {
  const from = join(core, 'dist-types')
  const seen = new Set(paths.map((path) => join(from, `${path}.d.ts`)))
  for (const file of seen) {
    const text = await readFile(file, 'utf8')
    for (const [, path = ''] of text.matchAll(/from '(\.[^']+)\.ts'/g))
      seen.add(join(dirname(file), `${path}.d.ts`))
    const to = join(out, 'types', relative(from, file))
    await mkdir(dirname(to), { recursive: true })
    // What TypeScript finds by itself: a file of types beside a file of code.
    await writeFile(to, text.replaceAll(/(from '\.[^']+)\.ts'/g, "$1.js'"))
  }
  return seen.size
}
