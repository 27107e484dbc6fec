import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fieldOf, readWarc } from '../packages/evidence/src/evidence.ts'
import { readSentWarc } from '../packages/server/src/capture/sent/read-sent-warc.ts'
import { chromiumArgs, chromiumPath } from './open-browser.ts'

const source = fileURLToPath(new URL('../extension', import.meta.url))
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
)
const page = `<!doctype html><html lang="en"><head><title>Mara Quill</title></head><body><article><h1>Mara Quill</h1>
<p>No show tonight, and the harbour stayed dark for the whole of that evening.</p><img src="/stage.png" alt="A stage"></article>
<script>document.querySelector('p').append(' Written by a script.')</script></body></html>`

const closing: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const close of closing.toReversed()) await close()
})

let site: string
let popup: Page
beforeAll(async () => {
  const server = createServer((request, response) => {
    const isPicture = request.url === '/stage.png'
    response.setHeader('Content-Type', isPicture ? 'image/png' : 'text/html; charset=utf-8')
    // As strict as a platform: nothing of others may run or be sent.
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; img-src 'self'; connect-src 'self'; script-src 'unsafe-inline'",
    )
    response.end(isPicture ? png : page)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(async () => server.close())
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/@mara/1`

  // What a click on the extension's button allows, no program can click for.
  const folder = await mkdtemp(join(tmpdir(), 'stet-extension-'))
  closing.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  const loaded = join(folder, 'extension')
  await cp(source, loaded, { recursive: true })
  const manifest = JSON.parse(await readFile(join(loaded, 'manifest.json'), 'utf8'))
  const allowed = { ...manifest, host_permissions: ['<all_urls>'] }
  await writeFile(join(loaded, 'manifest.json'), JSON.stringify(allowed))

  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: chromiumPath(),
    headless: false,
    acceptDownloads: true,
    args: [
      ...chromiumArgs,
      '--headless=new',
      `--disable-extensions-except=${loaded}`,
      `--load-extension=${loaded}`,
    ],
  })
  closing.push(() => context.close())
  popup = await context.newPage()
  await popup.goto(`chrome-extension://${await idOf(popup)}/popup.html`)
})

/** The id under which the browser has loaded the one extension that it has. */
async function idOf(blank: Page): Promise<string> {
  await blank.goto('chrome://extensions')
  const id = await blank.evaluate(() => {
    const manager = document.querySelector('extensions-manager')
    const list = manager?.shadowRoot?.querySelector('extensions-item-list')
    return list?.shadowRoot?.querySelector('extensions-item')?.id
  })
  if (!id) throw new Error('The extension is not loaded')
  return id
}

it('writes what a tab shows as a WARC that is read as its page, and nothing that runs', async () => {
  const tab = await popup.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi }
    const opened = await chrome.windows.create({ url })
    return opened.tabs[0]?.id
  }, site)
  await expect
    .poll(() =>
      popup
        .context()
        .pages()
        .some((one) => one.url() === site),
    )
    .toBe(true)
  const seen = popup
    .context()
    .pages()
    .find((one) => one.url() === site)
  await seen?.waitForLoadState('load')
  await popup.goto(`${popup.url()}?tab=${tab}`)
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Save this page' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^127\.0\.0\.1-[\d-]+\.warc\.gz$/)
  await popup.getByText('with 1 pictures and a screenshot').waitFor()
  const file = new Uint8Array(await readFile(await download.path()))
  const { records, faults } = await readWarc(file)
  expect(faults).toEqual([])
  expect(records.map(({ type }) => type)).toEqual(['warcinfo', 'resource', 'resource', 'resource'])
  const types = records.map((record) => fieldOf(record, 'Content-Type'))
  expect(types.slice(1)).toEqual(['text/html;charset=utf-8', 'image/png', 'image/png'])
  expect(Buffer.from(records[2]?.block ?? []).equals(png)).toBe(true)
  const html = new TextDecoder().decode(records[1]?.block)
  expect(html).toContain('Written by a script.')
  expect(html).not.toContain('<script')
  const read = await readSentWarc(records, null)
  expect(read).toMatchObject({
    // What the address names, in its one form.
    ref: { address: site.replace('http:', 'https:') },
    reading: { kind: 'page', page: { title: 'Mara Quill' } },
  })
})

it('asks for no right to any site beyond a click', async () => {
  const manifest = JSON.parse(await readFile(join(source, 'manifest.json'), 'utf8'))
  expect(manifest.permissions).toEqual(['activeTab', 'scripting'])
  expect(Object.keys(manifest)).not.toContain('host_permissions')
})

interface ExtensionApi {
  readonly windows: {
    create: (options: { url: string }) => Promise<{ tabs: readonly { id: number }[] }>
  }
}
