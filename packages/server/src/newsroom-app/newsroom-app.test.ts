import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { builtEditor } from './build-editor.ts'
import type { EditorPlace } from './editor-place.ts'
import { BuildFailure, failurePage, NewsroomScreens, waitingPage } from './newsroom-app.ts'
import { sourcesFingerprint } from './sources-fingerprint.ts'

// Inside the project, so that Vite is found as it is from the editor's own folder.
const parent = join(import.meta.dirname, '../../dist-types')
await mkdir(parent, { recursive: true })
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

/** A workspace as small as one can be, with its own folder for what is built. */
async function smallEditor(script = 'document.title = "Here"'): Promise<EditorPlace> {
  const folder = mkdtempSync(join(parent, 'editor-'))
  made.push(folder)
  await mkdir(join(folder, 'src'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'vite.config.js'),
    'export default { base: "./", html: { cspNonce: "%STET_NONCE%" } }',
  )
  writeFileSync(
    join(folder, 'index.html'),
    `<head><meta name="stet-base" content="./"></head>
     <script type="module" src="/src/main.js"></script>`,
  )
  writeFileSync(join(folder, 'src/main.js'), script)
  return { folder, sources: [`${folder}/index.html`, `${folder}/src`], built: `${folder}/dist` }
}

it('builds once, and anew when a source has changed', async () => {
  const place = await smallEditor()
  const first = await builtEditor(place)
  expect(await builtEditor(place)).toBe(first)
  writeFileSync(join(place.folder, 'src/main.js'), 'document.title = "There"')
  const second = await builtEditor(place)
  expect(second).not.toBe(first)
  expect(await readdirText(second)).toContain('There')
  expect(readdirSync(place.built)).toHaveLength(1)
})

it('lets two processes build at once', async () => {
  const place = await smallEditor()
  const [one, other] = await Promise.all([builtEditor(place), builtEditor(place)])
  expect(one).toBe(other)
  expect(readdirSync(place.built)).toHaveLength(1)
})

it('gives the page its base and its nonce, and files by their path alone', async () => {
  const place = await smallEditor()
  const app = await new NewsroomScreens(place).open()
  const page = app.index('bm9uY2U=', '/desk/"x"/')
  expect(page).toContain('name="stet-base" content="/desk/&quot;x&quot;/"')
  expect(page).not.toContain('%STET_NONCE%')
  const path = /src="\/desk\/&quot;x&quot;\/assets\/([^"]+)"/.exec(page)?.[1] ?? ''
  const asset = app.asset(path, 'gzip, br')
  expect(asset?.type).toBe('text/javascript; charset=utf-8')
  expect(Buffer.from(asset?.body ?? []).toString()).toContain('Here')
  for (const other of ['', 'index.html', '../index.html', `assets/${path}`, `${path}.br`]) {
    expect(app.asset(other)).toBeUndefined()
  }
  expect(() => app.index('"><script>', '/')).toThrow(TypeError)
})

it('has what a screen needs fetched before its script is read', async () => {
  const place = await smallEditor()
  const screens = [{ path: '^$', asks: ['me'], scripts: ['assets/list.js'], styles: [] }]
  await mkdir(join(place.folder, 'public'))
  writeFileSync(join(place.folder, 'public/screens.json'), JSON.stringify(screens))
  const app = await new NewsroomScreens(place).open()
  const opened = { path: '', search: '', isSignedIn: true }
  const page = app.index('bm9uY2U=', '/desk/', opened)
  expect(page).toMatch(/href="\/desk\/api\/me">.*href="\/desk\/assets\/list\.js">.*<script/s)
  expect(page).not.toContain('%STET_NONCE%')
  expect(app.index('bm9uY2U=', '/desk/')).not.toContain('/desk/api/')
})

it('says why nothing could be built, and tries again when somebody asks again', async () => {
  const place = await smallEditor('import "./absent.js"')
  const screens = new NewsroomScreens(place)
  const failure = await screens.open().catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(BuildFailure)
  expect((failure as BuildFailure).message).toBe(
    "Cannot make the newsroom's screens: the builder ended with code 1",
  )
  expect((failure as BuildFailure).log).toContain('absent.js')
  writeFileSync(join(place.folder, 'src/absent.js'), '')
  expect((await screens.open()).index('n', '/')).toContain('assets/')
})

it('never waits when asked what is there now', async () => {
  const screens = new NewsroomScreens(await smallEditor())
  expect(screens.now()).toBe('making')
  while (screens.now() === 'making') await pause(20)
  expect(screens.now()).toHaveProperty('index')
})

it('ends a build when the server stops', async () => {
  const place = await smallEditor()
  const screens = new NewsroomScreens(place)
  const building = screens.open()
  const told = expect(building).rejects.toThrow("Cannot make the newsroom's screens")
  await pause(50)
  screens.stop()
  await told
  expect(await readdirText(place.built)).toBe('')
})

it('leaves tests out of the fingerprint, and reads bytes and not names alone', async () => {
  const place = await smallEditor()
  const before = await sourcesFingerprint(place.sources)
  writeFileSync(join(place.folder, 'src/main.test.ts'), 'it()')
  expect(await sourcesFingerprint(place.sources)).toBe(before)
  writeFileSync(join(place.folder, 'src/main.js'), '1')
  expect(await sourcesFingerprint(place.sources)).not.toBe(before)
})

it('shows pages that load themselves again and hold no markup of a log', () => {
  expect(waitingPage('bm9uY2U=')).toContain('<meta http-equiv="refresh" content="2">')
  expect(failurePage(new BuildFailure('Cannot do', { log: '<b>' }), 'bm9uY2U=')).toContain(
    '&lt;b&gt;',
  )
})

async function readdirText(folder: string): Promise<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const texts = files.map((file) => readFile(join(file.parentPath, file.name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}
