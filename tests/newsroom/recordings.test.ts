import { beforeAll, expect, it } from 'vitest'
import { violationsOn } from '../axe.ts'
import { type OpenNewsroom, smallNewsroom } from './open-newsroom.ts'
import { expectNoComplaint, type NewsroomWindow, openWindow } from './open-window.ts'
import { becomeFirst } from './sign-in.ts'
import { goToEnd, keep, newStory, openTab, type, untilSaved } from './writing.ts'

let newsroom: OpenNewsroom
let tess: NewsroomWindow

beforeAll(async () => {
  newsroom = await smallNewsroom()
  tess = await openWindow(newsroom, { bypassCSP: true })
  await becomeFirst(newsroom, tess.page, 'Tess Arden')
}, 240_000)

it('says which recording words come from, and where in it they are', async () => {
  const { page } = tess
  await newStory(page)
  await page.getByLabel('Headline', { exact: true }).fill('A short call')
  await goToEnd(page)
  await type(page, '"I could not hear myself"')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+Shift+k')
  await keep(page, 'Keep')
  await untilSaved(page)
  const tab = await openTab(page, 'Quotations')
  await tab.getByRole('button', { name: 'I could not hear myself' }).click()
  const form = tab.getByRole('button', { name: 'Keep a recording, notes or a letter' })
  await form.click()
  await tab.getByLabel('Who spoke or wrote').fill('Mara Quill')
  await tab.getByLabel('On which day').fill('2026-11-18')
  const file = { name: 'call.m4a', mimeType: 'audio/mp4', buffer: Buffer.alloc(100_000, 7) }
  await page.locator('input[type=file]').last().setInputFiles(file)
  await tab
    .getByLabel('Transcript')
    .fill('[00:04] ADA: Why?\n[12:31] MARA: I could not hear myself.')
  expect(await violationsOn(page)).toEqual([])
  await tab.getByRole('button', { name: 'Keep it' }).click()
  await tab.getByText('exactly those of the transcript, at 00:12:31').waitFor()
  expect(await tab.getByLabel('Who said it').first().inputValue()).toBe('Mara Quill')
  await untilSaved(page)
  expectNoComplaint(tess)
})
