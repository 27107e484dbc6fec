import { beforeAll, expect, it } from 'vitest'
import { violationsOn } from '../axe.ts'
import { type OpenNewsroom, smallNewsroom } from './open-newsroom.ts'
import { expectNoComplaint, type NewsroomWindow, openWindow } from './open-window.ts'
import { becomeFirst, call } from './sign-in.ts'
import { bodyOf, goToEnd, idOf, newStory, openTab, publish, type, untilSaved } from './writing.ts'

// The steps of one journey, in order.
let newsroom: OpenNewsroom
let tess: NewsroomWindow

beforeAll(async () => {
  newsroom = await smallNewsroom()
  tess = await openWindow(newsroom, { bypassCSP: true })
  const { page } = tess
  await becomeFirst(newsroom, page, 'Tess Arden')
  await call(page, 'PATCH', 'desk/settings', { levels: { 'abuse-terms': 'must-answer' } })
  await newStory(page)
  await page.getByLabel('Headline', { exact: true }).fill('The choir of Harrow Quay')
  await page.getByLabel('Section', { exact: true }).selectOption({ label: 'Harbour' })
}, 240_000)

it('asks beside the text while somebody writes', async () => {
  const { page } = tess
  const tab = await openTab(page, 'Desk')
  await goToEnd(page)
  await type(page, 'The choir sang at noon. The papers called it a sex scandal.')
  const question = tab.getByRole('listitem').filter({ hasText: 'sex scandal' })
  await question.getByText('To be answered', { exact: true }).waitFor()
  expect(await question.locator('mark').textContent()).toBe('sex scandal')
  await question.getByRole('button', { name: 'Go to the words' }).click()
  expect(await page.evaluate(() => String(getSelection()))).toBe('sex scandal')
  await page.keyboard.press('ArrowRight')
  await type(page, ' at')
  await tab.getByText('sex scandal at.', { exact: false }).waitFor()
  for (let sign = 0; sign < 3; sign += 1) await page.keyboard.press('Backspace')
  // A changed sentence is another question.
  await tab.getByText('called it a sex scandal.', { exact: false }).waitFor()
})

it('is sound at both widths, by day and by night', async () => {
  const { page } = tess
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    if (width === 360) {
      await page.reload()
      await bodyOf(page).waitFor()
      await page.getByRole('button', { name: 'About the story' }).click()
      await openTab(page, 'Desk')
    }
    const question = page.getByRole('listitem').filter({ hasText: 'sex scandal' })
    await question.getByRole('button', { name: 'Let it stand' }).click()
    await page.getByLabel('Why the words stand').waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // What is only on its way from day to night is gone a moment later.
      const found = () => violationsOn(page)
      const asked = { timeout: 10_000, interval: 300, message: `${width} ${colorScheme}` }
      await expect.poll(found, asked).toEqual([])
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(width)
    await question.getByRole('button', { name: 'Not now' }).click()
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.reload()
  await bodyOf(page).waitFor()
})

it('keeps the story from being published until somebody lets the words stand', async () => {
  const { page } = tess
  await untilSaved(page)
  await page.getByRole('button', { name: 'Publish…' }).click()
  const panel = page.getByRole('tabpanel', { name: 'Publish' })
  await panel.getByRole('button', { name: 'The desk asks' }).click()
  const tab = page.getByRole('tabpanel', { name: 'Desk' })
  const question = tab.getByRole('listitem').filter({ hasText: 'sex scandal' })
  await question.getByRole('button', { name: 'Let it stand' }).click()
  await question.getByLabel('Why the words stand').fill('It is the name of the inquiry.')
  const stet = question.getByRole('button', { name: 'Let it stand' })
  expect(await stet.isDisabled()).toBe(true)
  await question.getByLabel('I have read the passage once more').check()
  await stet.click()
  await tab.getByText('Tess Arden read it once more and let it stand').waitFor()
  const before = await call(page, 'GET', `stories/${idOf(page)}/desk`)
  expect(before).toMatchObject({ rulings: [{ deed: 'stet', alone: true }] })
  expect(await publish(page, 'Publish', 1)).toContain('/harbour/')
  expectNoComplaint(tess)
})
