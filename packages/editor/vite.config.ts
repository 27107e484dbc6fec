import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'
import { screenPaths } from './src/screen-paths.ts'

// What many screens share is one file each, kept by browsers until its library changes: many small files
// take longer to come than one.
const groups = [
  { name: 'mantine', test: /node_modules\/(@mantine|@floating-ui)/, minShareCount: 3, priority: 1 },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
  { name: 'prosemirror', test: /node_modules\/(prosemirror-|@tiptap)/, priority: 2 },
]

export default defineConfig({
  // The newsroom may stand at /newsroom/ or at the root of another host: files find each other
  // beside themselves, and index.html is given its base when it is sent.
  base: './',
  html: { cspNonce: '%STET_NONCE%' },
  plugins: [react(), screenFiles(), packed()],
  build: {
    target: 'es2023',
    // Browsers that know light-dark() and are asked for it, rather than for what stood before it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsDir: 'assets',
    // A picture in an address of its own is one that the policy knows.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
})

/** Writes for each screen which files it needs beside those of every screen, and what it asks first. */
function screenFiles(): Plugin {
  return {
    name: 'stet-screens',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
      const entry = chunks.find(({ isEntry }) => isEntry)
      const shared = new Set(entry && withImports(bundle, entry))
      const screens = screenPaths.map(({ name, path, asks }) => {
        const chunk = chunks.find((one) => one.isDynamicEntry && one.name === `${name}-screen`)
        if (!chunk) this.error(`Cannot find the screen ${name} among what was built`)
        const own = [...withImports(bundle, chunk)].filter((one) => !shared.has(one))
        const styles = own.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
        return { path, asks, scripts: own.map(({ fileName }) => fileName), styles }
      })
      this.emitFile({ type: 'asset', fileName: 'screens.json', source: JSON.stringify(screens) })
    },
  }
}

/** A chunk and all that it imports, and what that does. */
function withImports(
  bundle: Rolldown.OutputBundle,
  first: Rolldown.OutputChunk,
): Set<Rolldown.OutputChunk> {
  const found = new Set([first])
  for (const { imports } of found) {
    for (const name of imports) {
      const chunk = bundle[name]
      if (chunk?.type === 'chunk') found.add(chunk)
    }
  }
  return found
}

/** Writes a gzip and a brotli copy beside each file that packing makes smaller. */
function packed(): Plugin {
  let folder = ''
  return {
    name: 'stet-packed',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir)
    },
    writeBundle: async () => {
      const assets = join(folder, 'assets')
      const files = (await readdir(assets)).filter((file) => /\.(js|css|svg)$/.test(file))
      await Promise.all(files.map((file) => pack(join(assets, file))))
    },
  }
}

async function pack(file: string): Promise<void> {
  const bytes = await readFile(file)
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, quality))
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}
