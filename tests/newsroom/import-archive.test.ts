import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { violationsOn } from '../axe.ts'
import { oldArchive } from './old-archive.ts'
import { type OpenNewsroom, openNewsroom, smallNewsroom } from './open-newsroom.ts'
import { expectNoComplaint, type NewsroomWindow, openWindow } from './open-window.ts'
import { becomeFirst, bringIn, call } from './sign-in.ts'

let newsroom: OpenNewsroom
let tess: NewsroomWindow
let ed: NewsroomWindow

beforeAll(async () => {
  newsroom = await smallNewsroom()
  tess = await openWindow(newsroom)
  await becomeFirst(newsroom, tess.page, 'Tess Arden')
  // What axe needs to look at a page is a script of its own.
  ed = await openWindow(newsroom, { bypassCSP: true })
  ed.page.setDefaultTimeout(60_000)
  await bringIn(
    newsroom,
    { administrator: tess.page, page: ed.page },
    { name: 'Ed Vale', role: 'editor' },
  )
}, 240_000)

/** How many stories there are in each state. */
async function counts(): Promise<Readonly<Record<string, number>>> {
  const { counts: told } = (await call(tess.page, 'GET', 'stories')) as {
    counts: Readonly<Record<string, number>>
  }
  return told
}

/** Gives a file to the screen of imports, as somebody who chooses it. */
async function give(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto(`${newsroom.base}imports`)
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer })
}

/** Looks at what is shown, at both widths, by day and by night. */
async function expectSound(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
      const found = () => violationsOn(page)
      const message = `${name}, ${width}, ${colorScheme}`
      await expect.poll(found, { timeout: 8000, interval: 300, message }).toEqual([])
    }
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(tooWide, `${name} at ${width}`).toBe(false)
  }
}

describe('an archive of another system', () => {
  it('is looked through, and nothing is changed by that', async () => {
    const before = await counts()
    const { page } = ed
    await page.getByRole('link', { name: 'Import', exact: true }).click()
    await page.getByRole('heading', { name: 'Import', level: 1 }).waitFor()
    await page.getByText('At most 2 GB').waitFor()
    await give(page, 'old-bay.json', oldArchive(30))
    await page.getByText('It has been looked through').waitFor()
    await page.getByText('32 items would come, 1 would be left').waitFor()
    await page.getByRole('heading', { name: 'How the archive is' }).waitFor()
    await page.getByText('members (1)').waitFor()
    expect(await counts()).toEqual(before)
    await expectSound(page, 'looked through')
  })

  it('is brought in when somebody says so: public what was, and a draft what some had paid for', async () => {
    const before = await counts()
    const { page } = ed
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByRole('button', { name: 'Bring it in' }).click()
    await page.getByText('It has been brought in').waitFor({ timeout: 60_000 })
    const after = await counts()
    // Of thirty: five drafts, and three for those who paid that were no drafts.
    expect(after['published']).toBe((before['published'] ?? 0) + 22)
    expect(after['draft']).toBe((before['draft'] ?? 0) + 8)
    await expectSound(page, 'brought in')
    await page.getByText('Taken with a loss', { exact: false }).last().click()
    await page.getByText('only paying members could read it').first().waitFor()
    await page.getByRole('link', { name: /ferry-4 / }).click()
    await page.getByText('Ferry number 4 is late').first().waitFor()
  })

  it('stands at its new address, and answers at its old one', async () => {
    const there = async () => (await fetch(`${newsroom.url}/harbour/ferry-1/`)).status
    await expect.poll(there, { timeout: 60_000, interval: 300 }).toBe(200)
    const old = async () => (await fetch(`${newsroom.url}/ferry-1/`, { redirect: 'manual' })).status
    await expect.poll(old, { timeout: 60_000, interval: 300 }).toBe(301)
    expect((await fetch(`${newsroom.url}/harbour/ferry-4/`)).status).toBe(404)
  })

  it('leaves a report to keep', async () => {
    const { page } = ed
    await page.goto(`${newsroom.base}imports`)
    await page.getByRole('link', { name: 'old-bay.json' }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Whole report (JSON)' }).click()
    const kept = join(newsroom.data, 'kept-report.json')
    await (await coming).saveAs(kept)
    const { items, taken, takenWithLoss, left, details } = JSON.parse(await readFile(kept, 'utf8'))
    expect(details).toHaveLength(items)
    expect(taken + takenWithLoss + left).toBe(items)
  })

  it('can be worked by keyboard alone, to its end', async () => {
    const { page } = ed
    await page.goto(`${newsroom.base}imports`)
    await page.getByRole('link', { name: 'old-bay.json' }).focus()
    await page.keyboard.press('Enter')
    const forget = page.getByRole('button', { name: 'Forget old-bay.json' })
    await forget.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Forget it' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('old-bay.json and its reports are gone from here').waitFor()
    await page.getByRole('heading', { name: 'Import', level: 1 }).waitFor()
    expect(await page.getByRole('link', { name: 'old-bay.json' }).count()).toBe(0)
  })

  it('that is none says why', async () => {
    const { page } = ed
    await give(page, 'not-an-archive.json', Buffer.from('{"half":'))
    await page.getByRole('alert').or(page.getByText('1 would be left')).first().waitFor()
    await expectSound(page, 'none')
  })

  it('is nothing for a writer', async () => {
    const writer = await openWindow(newsroom)
    const asked = { administrator: tess.page, page: writer.page }
    await bringIn(newsroom, asked, { name: 'Wim Roe', role: 'writer' })
    expect(await writer.page.getByRole('link', { name: 'Import', exact: true }).count()).toBe(0)
    await writer.page.goto(`${newsroom.base}imports`)
    await writer.page.getByText('this is not among what a writer may do here').waitFor()
    expectNoComplaint(tess, writer)
  })
})

describe('a large archive', () => {
  const many = 4000

  it('is sent on where the line broke', async () => {
    const { page } = ed
    let broken = 0
    await page.route(/\/bytes\?from=[1-9]/, async (route) => {
      broken += 1
      if (broken === 1) await route.abort('connectionreset')
      else await route.continue()
    })
    await give(page, 'large.json', oldArchive(many))
    await page.getByText('It has been looked through').waitFor({ timeout: 120_000 })
    expect(broken).toBeGreaterThan(1)
    await page.unroute(/\/bytes\?from=[1-9]/)
  }, 180_000)

  it('is stopped and goes on, through a power failure too, and nothing comes twice', async () => {
    const { page } = ed
    const before = await counts()
    await page.getByRole('button', { name: 'Bring it in' }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('button', { name: 'Go on' }).click({ timeout: 60_000 })
    await page.getByText('It is being brought in').waitFor()
    const address = page.url()
    await wait(1500)
    await newsroom.kill()
    newsroom = { ...newsroom, ...(await openNewsroom(newsroom.data, newsroom.port)) }
    await page.goto(address)
    await page.getByText('It has been brought in').waitFor({ timeout: 180_000 })
    const after = await counts()
    const came = (status: string) => (after[status] ?? 0) - (before[status] ?? 0)
    expect(came('published') + came('draft')).toBe(many - 30)
    expect(came('draft')).toBe(oldDrafts(many) - oldDrafts(30))
  }, 300_000)
})

function oldDrafts(count: number): number {
  const indices = Array.from({ length: count }, (_, index) => index)
  return indices.filter((index) => index % 7 === 0 || index % 9 === 4).length
}
