import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { type OpenNewsroom, smallNewsroom } from './open-newsroom.ts'
import { expectNoComplaint, type NewsroomWindow, openWindow } from './open-window.ts'
import { becomeFirst } from './sign-in.ts'
import { bodyOf, untilSaved } from './writing.ts'

let newsroom: OpenNewsroom
let tess: NewsroomWindow

beforeAll(async () => {
  newsroom = await smallNewsroom()
  tess = await openWindow(newsroom)
  await becomeFirst(newsroom, tess.page, 'Tess Arden')
}, 240_000)

/** Presses Tab until what has the focus is called this; throws where it never is. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 60; presses += 1) {
    const here = await page.evaluate(() => {
      const one = document.activeElement
      const label = one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement
      return one?.getAttribute('aria-label') ?? (label ? one.name : (one?.textContent ?? ''))
    })
    if (here.trim() === name) return
    passed.push(here.trim().slice(0, 30))
    await page.keyboard.press(key)
  }
  throw new Error(`Cannot come to “${name}” by ${key}: passed ${passed.join(', ')}`)
}

it('writes a story and publishes it by the keyboard alone', async () => {
  const { page } = tess
  const keys = page.keyboard
  await keys.press('n')
  await page.getByLabel('Headline', { exact: true }).waitFor()
  await tabTo(page, 'Section')
  await keys.type('Town')
  await tabTo(page, 'Headline')
  await keys.type('By the keys alone')
  await keys.press('Enter')
  await keys.type('Nobody touched a mouse.')
  await keys.press('Enter')
  await keys.type('It began with "n".')
  await keys.press('Enter')
  await keys.type('/heading')
  await page.getByRole('listbox', { name: 'What to put in' }).waitFor()
  await keys.press('Enter')
  await keys.type('And went on')
  await keys.press('Enter')
  await keys.type('To the end.')
  await keys.press('Shift+Home')
  // The editor hears of a selection a moment after the browser has made it.
  await wait(200)
  await keys.press('Control+b')
  await bodyOf(page).locator('strong', { hasText: 'To the end.' }).waitFor()
  await untilSaved(page)
  expect(await bodyOf(page).innerText()).toContain('It began with “n”.')
  await keys.press('Escape')
  await tabTo(page, 'Publish…', 'Shift+Tab')
  await keys.press('Enter')
  await page.getByText('Nothing keeps it from being published.').waitFor()
  await tabTo(page, 'Publish')
  await keys.press('Enter')
  const told = page.locator('[data-tone="done"]', { hasText: 'Published as version 1' })
  await told.waitFor()
  const address = (await told.getByRole('link').getAttribute('href')) ?? ''
  expect(address).toBe(`${newsroom.url}/town/by-the-keys-alone/`)
  const html = await (await fetch(address)).text()
  expect(html.includes('<strong>To the end.</strong>')).toBe(true)
  expectNoComplaint(tess)
})
