import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { type OpenNewsroom, smallNewsroom } from './open-newsroom.ts'
import { expectNoComplaint, type NewsroomWindow, openWindow } from './open-window.ts'
import { becomeFirst } from './sign-in.ts'
import {
  bodyOf,
  byHand,
  goToEnd,
  idOf,
  keep,
  newStory,
  openTab,
  publish,
  slash,
  type,
  untilSaved,
} from './writing.ts'

// The steps of one journey, in order.
let newsroom: OpenNewsroom
let tess: NewsroomWindow
let address: string

const picture = fileURLToPath(new URL('../magazine/media/mill.jpg', import.meta.url))
const otherPicture = fileURLToPath(new URL('../magazine/media/tide.jpg', import.meta.url))

beforeAll(async () => {
  newsroom = await smallNewsroom()
  tess = await openWindow(newsroom)
  await becomeFirst(newsroom, tess.page, 'Tess Arden')
}, 240_000)

/** A page of the site as it is at its address. */
async function readersPage(): Promise<string> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' } })
  expect(answer.status).toBe(200)
  return answer.text()
}

it('takes a headline and the words of a story, with signs and shortcuts', async () => {
  const { page } = tess
  await newStory(page)
  await page.getByLabel('Headline', { exact: true }).fill('The bell of Harrow Quay')
  await page.getByLabel('Standfirst', { exact: true }).fill('Two logs, and a night without a bell.')
  await page.getByLabel('Section', { exact: true }).selectOption({ label: 'Harbour' })
  await bodyOf(page).click()
  await type(page, 'The harbour office kept "two" logs, and **nobody** looked.')
  await page.keyboard.press('Enter')
  await type(page, '## What was kept')
  await page.keyboard.press('Enter')
  await type(page, '- rope')
  await page.keyboard.press('Enter')
  await type(page, 'tar')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await type(page, '1. Ring the bell')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await type(page, '> Nobody rang that night.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await type(page, '---')
  await type(page, 'After the line.')
  const seen = await bodyOf(page).ariaSnapshot()
  for (const part of [
    'text: The harbour office kept “two” logs, and',
    'strong: nobody',
    'heading "What was kept" [level=2]',
    'paragraph: tar',
    'blockquote',
    'separator',
    'paragraph: After the line.',
  ])
    expect(seen).toContain(part)
  await untilSaved(page)
})

it('puts in every kind of block by the slash', async () => {
  const { page } = tess
  await goToEnd(page)
  await page.keyboard.press('Enter')
  await slash(page, 'pull')
  await type(page, 'Nobody rang')
  await page.keyboard.press('Enter')
  await slash(page, 'post')
  const post = await byHand(page)
  await post.getByLabel('Name', { exact: true }).fill('Ida Fenn')
  await post.getByLabel('Handle').fill('@ida@social.example')
  await post.getByLabel('Address', { exact: true }).fill('https://social.example/@ida/1')
  await post.getByLabel('Words', { exact: true }).fill('I heard no bell.')
  await keep(page, 'Put it in')
  await goOn(page)
  await slash(page, 'another')
  const outlet = await byHand(page)
  await outlet.getByLabel('Outlet', { exact: true }).fill('The Quay Gazette')
  await outlet.getByLabel('Title', { exact: true }).fill('No bell at the quay')
  await outlet.getByLabel('Address', { exact: true }).fill('https://gazette.example/bell')
  await outlet.getByLabel('What it reports').fill('That the bell was being mended.')
  await keep(page, 'Put it in')
  await goOn(page)
  await slash(page, 'background')
  await type(page, 'A bell buoy rings by itself.')
  await leaveBlock(page)
  await slash(page, 'timeline')
  await type(page, 'The mast was cut.')
  await leaveBlock(page)
  const help = await slash(page, 'help')
  await help.getByLabel('Title', { exact: true }).fill('If you were there')
  await help.getByLabel('Name', { exact: true }).fill('The harbour line')
  await help.getByLabel('Telephone number').fill('01632 960 001')
  await keep(page, 'Put it in')
  await goOn(page)
  const related = await slash(page, 'read on')
  await related.getByLabel('A story of this magazine').fill('ferry')
  await related.getByRole('button', { name: 'The ferry is late' }).click()
  await keep(page, 'Put it in')
  await untilSaved(page)
})

it('takes pictures from files, and their words', async () => {
  const { page } = tess
  await goOn(page)
  const dialog = await slash(page, 'picture')
  const choosing = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Choose pictures' }).click()
  await (await choosing).setFiles(picture)
  const words = page.getByLabel('What the picture shows')
  await words.waitFor()
  await words.fill('A mill by the water')
  await page.getByLabel('Caption').fill('The mill, in May')
  await keep(page, 'Keep')
  await bodyOf(page).getByRole('img', { name: 'A mill by the water' }).waitFor()
  await goOn(page)
  const gallery = await slash(page, 'gallery')
  const choosingMore = page.waitForEvent('filechooser')
  await gallery.getByLabel('Title', { exact: true }).fill('The quay')
  await gallery.getByRole('button', { name: 'Add pictures' }).click()
  await (await choosingMore).setFiles(otherPicture)
  await gallery.getByLabel('What the picture shows').fill('The tide coming in')
  await keep(page, 'Put it in')
  await untilSaved(page)
})

it('makes words a link and a quotation', async () => {
  const { page } = tess
  await goOn(page)
  await type(page, 'Ida Fenn said "it never rang" to us, as the record shows.')
  await selectWords(page, 'record')
  await page.keyboard.press('Control+k')
  const link = page.getByRole('dialog')
  await link.getByLabel('Address', { exact: true }).fill('https://records.example/bell')
  await keep(page, 'Keep')
  await selectWords(page, '“it never rang”')
  await page.keyboard.press('Control+Shift+k')
  await page.getByRole('dialog').getByLabel('Who said it').fill('Ida Fenn')
  await keep(page, 'Keep')
  await untilSaved(page)
  expect(await (await openTab(page, 'Quotations')).innerText()).toContain('it never rang')
})

it('publishes, and the page at its address has all of it', async () => {
  const { page } = tess
  address = await publish(page, 'Publish', 1)
  expect(address).toBe(`${newsroom.url}/harbour/the-bell-of-harrow-quay/`)
  const html = await readersPage()
  const parts = [
    '<h1>The bell of Harrow Quay</h1>',
    'Two logs, and a night without a bell.',
    'Tess Arden',
    'kept “two” logs, and <strong>nobody</strong> looked.',
    'What was kept',
    '<li>tar</li>',
    '<li>Ring the bell</li>',
    'Nobody rang that night.',
    'I heard no bell.',
    'The Quay Gazette',
    'A bell buoy rings by itself.',
    'The mast was cut.',
    'The harbour line',
    'The ferry is late',
    'alt="A mill by the water"',
    'The mill, in May',
    'alt="The tide coming in"',
    'href="https://records.example/bell"',
    '“it never rang”',
  ]
  expect(parts.filter((part) => !html.includes(part))).toEqual([])
})

it('corrects a word and tells readers so', async () => {
  const { page } = tess
  await selectWords(page, 'nobody')
  await type(page, 'hardly anybody')
  const changed = 'hardly anybody'
  await selectWords(page, changed)
  const notes = await openTab(page, 'Notes')
  await notes.getByRole('button', { name: 'Add a note about the selected words' }).click()
  await notes.getByLabel('Kind').selectOption({ label: 'Correction' })
  await notes.getByLabel('What readers are told').fill('Somebody did look, once.')
  expect(await publish(page, 'Publish the changes', 2)).toBe(address)
  const html = await readersPage()
  expect(html).toContain('hardly anybody')
  expect(html).not.toContain('<strong>nobody</strong>')
  expect(html).toContain('Correction')
  expect(html).toContain('Somebody did look, once.')
})

it('compares the versions, and brings the first back', async () => {
  const { page } = tess
  const id = idOf(page)
  await page.goto(`${newsroom.base}stories/${id}/versions?from=1&to=2`)
  await page.locator('ins', { hasText: 'hardly anybody' }).first().waitFor()
  await page.locator('del', { hasText: 'nobody' }).first().waitFor()
  await page.goto(`${newsroom.base}stories/${id}`)
  const versions = await openTab(page, 'Versions')
  await versions.getByRole('button', { name: 'Bring back version 1' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Bring back version 1' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await bodyOf(page).getByText('nobody', { exact: true }).waitFor()
  expect(await bodyOf(page).innerText()).not.toContain('hardly anybody')
  expect(await readersPage()).toContain('hardly anybody')
})

it('went against no policy, and asked no other host', () => {
  expectNoComplaint(tess)
})

/** From a block that was put in to a new line behind it. */
async function goOn(page: Page): Promise<void> {
  await page.keyboard.press('ArrowDown')
}

/** Out of a block of several paragraphs: an empty line, and another. */
async function leaveBlock(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
}

/** Selects words of the text, as the mouse does. */
async function selectWords(page: Page, words: string): Promise<void> {
  await bodyOf(page).evaluate((body, wanted) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1
      if (start === -1) continue
      ;(body as HTMLElement).focus()
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length)
      return
    }
    throw new Error(`Cannot select “${wanted}”: it is not in one piece of the text`)
  }, words)
  // The editor hears of a selection a moment after the browser has made it.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)))
}
