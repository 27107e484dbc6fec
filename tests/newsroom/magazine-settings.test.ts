import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { newNewsroom, type OpenNewsroom } from './open-newsroom.ts'
import { expectNoComplaint, openWindow } from './open-window.ts'
import { becomeFirst } from './sign-in.ts'

let newsroom: OpenNewsroom
let page: Page

beforeAll(async () => {
  newsroom = await newNewsroom()
  const tess = await openWindow(newsroom)
  page = tess.page
  await becomeFirst(newsroom, page, 'Tess Arden')
  return () => expectNoComplaint(tess)
}, 240_000)

async function front(): Promise<string> {
  return (await fetch(`${newsroom.url}/`)).text()
}

it('shows a design and a colour before they are saved, and the site has them afterwards', async () => {
  await page.goto(`${newsroom.base}magazine`)
  const shown = page.frameLocator('iframe')
  await shown.locator('h1.name').waitFor()
  await page.getByRole('radio', { name: /^Picture/ }).click()
  const accent = page.getByLabel('Accent on light paper')
  const save = page.getByRole('button', { name: 'Save and write all pages' })

  await accent.fill('#ffcc00')
  await page.getByText(/^Too faint: 1\.\d to 1/).waitFor()
  expect(await save.isDisabled()).toBe(true)

  await accent.fill('#0b5d4e')
  await page.getByLabel('Tagline').fill('From the gods')
  await shown.locator('.tagline', { hasText: 'From the gods' }).waitFor()
  const mark = shown.locator('h1.name')
  await expect
    .poll(() => mark.evaluate((name) => getComputedStyle(name).borderLeftColor), {
      timeout: 20_000,
    })
    .toBe('rgb(11, 93, 78)')
  expect(await front()).not.toContain('From the gods')

  await save.click()
  await page.getByText('Every page shows it').waitFor({ timeout: 60_000 })
  const after = await front()
  expect(after).toContain('From the gods')
  expect(after).toContain('content="#0e0f11" media="(prefers-color-scheme:dark)"')
})

it('dresses a text being written as the chosen design has it', async () => {
  await page.goto(newsroom.base)
  await page.locator('a[href*="/stories/"]').first().click()
  const paper = page.locator('.paper').last()
  await paper.locator('p').first().waitFor()
  expect(await paper.evaluate((one) => getComputedStyle(one).fontFamily)).toContain('Archivo')
})

it('keeps what was typed where it is refused', async () => {
  await page.goto(`${newsroom.base}magazine`)
  const address = page.getByLabel('Address of link 1')
  await address.fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Save and write all pages' }).click()
  await page.getByRole('alert').waitFor()
  expect(await address.inputValue()).toBe('javascript:alert(1)')
  expect(await address.getAttribute('aria-invalid')).toBe('true')
})
