import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { violationsOn } from './axe.ts'
import { newNewsroom, type OpenNewsroom } from './newsroom/open-newsroom.ts'
import { expectNoComplaint, type NewsroomWindow, openWindow } from './newsroom/open-window.ts'
import { becomeFirst } from './newsroom/sign-in.ts'
import { runStet } from './open-site.ts'

const name = /mara[^\p{L}\p{N}]{1,6}quill/iu

let newsroom: OpenNewsroom
let tess: NewsroomWindow

beforeAll(async () => {
  newsroom = await newNewsroom()
  // What axe needs to look at a page is a script of its own.
  tess = await openWindow(newsroom, { bypassCSP: true })
  tess.page.setDefaultTimeout(60_000)
  await becomeFirst(newsroom, tess.page, 'Tess Arden')
}, 240_000)

/** The files of the site that hold the name, packed ones unpacked, with and without their tags. */
async function holding(): Promise<readonly string[]> {
  const folder = join(newsroom.data, 'site')
  const found: string[] = []
  for (const path of await readdir(folder, { recursive: true })) {
    if (/\.(avif|webp|jpg|png|woff2)$/.test(path)) continue
    const bytes = await readFile(join(folder, path)).catch(() => undefined)
    if (!bytes) continue
    const words = unpacked(path, bytes).toString()
    const escaped = words.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    if (name.test(escaped) || name.test(words.replace(/<[^>]*>/g, ''))) found.push(path)
  }
  return found
}

function unpacked(path: string, bytes: Buffer): Buffer {
  if (path.endsWith('.br')) return brotliDecompressSync(bytes)
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** Looks at what is shown, at both widths, by day and by night. */
async function expectSound(page: Page, what: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
      const message = `${what}, ${width}, ${colorScheme}`
      const found = () => violationsOn(page)
      await expect.poll(found, { timeout: 15_000, interval: 300, message }).toEqual([])
    }
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(tooWide, `${what} at ${width}`).toBe(false)
  }
}

it('is listed by the command first, and nothing changes', async () => {
  const { code, out } = await runStet(['take-out', '--words', 'Mara Quill'], newsroom)
  expect(code).toBe(0)
  expect(out).toContain('Nothing is changed yet')
  expect((await holding()).length).toBeGreaterThan(10)
}, 60_000)

it('is taken out of everything on its screen, by keyboard', async () => {
  const { page } = tess
  await page.goto(`${newsroom.base}take-out`)
  await page.getByLabel('The words').focus()
  await page.keyboard.type('Mara Quill')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^It stands in \d+ places$/ }).waitFor()
  await expectSound(page, 'the places')
  await page.getByLabel('Why').focus()
  await page.keyboard.type('She asked us to')
  await page.keyboard.press('Enter')
  await page.getByText('It is out.').waitFor()
  await page
    .getByText(/files of the site looked through, none holds it/)
    .waitFor({ timeout: 120_000 })
  expect(await holding()).toEqual([])
  await expectSound(page, 'what was taken out')
  const story = `${newsroom.url}/music/ends-northmere-concert-early/`
  expect(await (await fetch(story)).text()).toContain('Something was removed from this story.')
  const old = `${newsroom.url}/music/mara-quill-ends-northmere-concert-early/`
  expect((await fetch(old)).status).toBe(410)
}, 300_000)

it('is told to those on its list, and put back', async () => {
  const { page } = tess
  await page.getByRole('button', { name: 'Show what it was: She asked us to' }).click()
  await page.getByText('Mara Quill', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Put it back: She asked us to' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Put it back' }).click()
  await page.getByText('Put back by Tess Arden').waitFor()
  const story = `${newsroom.url}/music/mara-quill-ends-northmere-concert-early/`
  await expect
    .poll(async () => (await fetch(story)).text(), { timeout: 60_000 })
    .toContain('Mara Quill ends Northmere concert early')
  expectNoComplaint(tess)
}, 180_000)
