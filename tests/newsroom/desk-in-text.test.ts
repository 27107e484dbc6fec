import { beforeAll, expect, it } from 'vitest'
import { violationsOn } from '../axe.ts'
import { type OpenNewsroom, smallNewsroom } from './open-newsroom.ts'
import { expectNoComplaint, type NewsroomWindow, openWindow } from './open-window.ts'
import { becomeFirst, call } from './sign-in.ts'
import { bodyOf, goToEnd, newStory, openTab, type, untilSaved } from './writing.ts'

// The steps of one journey, in order.
let newsroom: OpenNewsroom
let tess: NewsroomWindow

beforeAll(async () => {
  newsroom = await smallNewsroom()
  tess = await openWindow(newsroom)
  const { page } = tess
  await becomeFirst(newsroom, page, 'Tess Arden')
  await call(page, 'PATCH', 'desk/settings', { countries: ['GB'] })
  await newStory(page)
  await page.getByLabel('Headline', { exact: true }).fill('The sex scandal at Harrow Quay')
}, 240_000)

it('marks what it asks at its place, and tells it there', async () => {
  const { page } = tess
  await goToEnd(page)
  await type(page, 'The choir sang at noon. The papers called it a sex scandal.')
  const mark = bodyOf(page).locator('[data-question]', { hasText: 'sex scandal' })
  await mark.waitFor()
  await type(page, ' No')
  const note = page.getByRole('dialog', { name: 'The desk asks' })
  await mark.click()
  await note.getByText('Perhaps:').waitFor()
  await note.getByRole('button', { name: 'In the panel' }).click()
  const tab = page.getByRole('tabpanel', { name: 'Desk' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('P')
  // From the keyboard: the headline comes first, then the words in the text.
  await page.getByLabel('Headline', { exact: true }).press('F8')
  await note.waitFor()
  expect(await page.getByRole('button', { name: 'The desk asks one question' }).count()).toBe(1)
  await page.keyboard.press('F8')
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('sex scandal')
  await page.keyboard.press('Alt+F8')
  await expect.poll(() => note.evaluate((one) => one.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await note.waitFor({ state: 'hidden' })
  await untilSaved(page)
  expect(await bodyOf(page).locator('p').first().textContent()).toContain('sex scandal. No')
  await tab.getByLabel('Mark questions in the text').click()
  await mark.waitFor({ state: 'detached' })
  await page.reload()
  await bodyOf(page).waitFor()
  await openTab(page, 'Desk')
  await tab.getByRole('listitem').filter({ hasText: 'sex scandal' }).first().waitFor()
  expect(await mark.count()).toBe(0)
  await tab.getByLabel('Mark questions in the text').click()
  await mark.waitFor()
  expectNoComplaint(tess)
})

it('offers the help box that it asks for, and says that nobody has looked at it yet', async () => {
  const { page } = tess
  await goToEnd(page)
  await type(page, ' Mara Quill died by suicide in May.')
  const mark = bodyOf(page).locator('[data-level="must-answer"]').first()
  await mark.click()
  const note = page.getByRole('dialog', { name: 'The desk asks' })
  await note.getByText('nobody has looked at it yet').first().waitFor()
  await note.getByRole('button', { name: 'Put in a help box' }).click()
  const box = bodyOf(page).locator('section.help')
  await box.getByText('116 123').waitFor()
  const tab = page.getByRole('tabpanel', { name: 'Desk' })
  await tab.getByText('Nobody has said that they looked at these').waitFor()
  expect(await box.getByText('Checked on').count()).toBe(0)
  await page.keyboard.press('Control+z')
  await box.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+Shift+z')
  await box.waitFor()
  await untilSaved(page)
})

it('is sound beside the words on a wide screen by day and a narrow one by night', async () => {
  // What looks is no part of the page: only here it may run in it.
  const { context, page } = await openWindow(newsroom, { bypassCSP: true })
  await context.addCookies(await tess.context.cookies())
  const note = page.getByRole('dialog', { name: 'The desk asks' })
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await page.goto(tess.page.url())
    await bodyOf(page).locator('[data-question]', { hasText: 'sex scandal' }).first().click()
    await note.waitFor()
    expect(await violationsOn(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(width)
  }
})
