import { beforeAll, expect, it } from 'vitest'
import { violationsOn } from '../axe.ts'
import { newNewsroom, type OpenNewsroom } from './open-newsroom.ts'
import { expectNoComplaint, type NewsroomWindow, openWindow } from './open-window.ts'
import { becomeFirst, call } from './sign-in.ts'
import { bodyOf, goToEnd, newStory, type, untilSaved } from './writing.ts'

/** A post of the demo, whose platform is played on this machine. */
const post = 'https://quay.example/@harbourferries/117649999134720007'
const words = 'The piano left the boat on 12 November'

let newsroom: OpenNewsroom
let tess: NewsroomWindow

beforeAll(async () => {
  newsroom = await newNewsroom()
  tess = await openWindow(newsroom)
  await becomeFirst(newsroom, tess.page, 'Tess Arden')
}, 240_000)

it('saves a copy of what a phone hands over, and lists it', async () => {
  const { page } = tess
  const shared = new URLSearchParams({ title: 'A post', text: `Look at this: ${post}` })
  await page.goto(`${newsroom.base}clippings?${shared}`)
  const field = page.getByLabel('Address of a post or page')
  expect(await field.inputValue()).toBe(post)
  await page.getByRole('button', { name: 'Save a copy' }).click()
  await page.getByText('Saved.').waitFor()
  // What was asked for here is not listed once more among what others wait for.
  expect(await page.getByRole('status').filter({ hasText: 'Harbour Ferries' }).count()).toBe(1)
  const { captures } = (await call(page, 'GET', 'captures?platform=mastodon')) as {
    captures: readonly { readonly by: string; readonly address: string }[]
  }
  expect(captures[0]).toMatchObject({ by: 'Tess Arden', address: post })
  expectNoComplaint(tess)
})

it('shows a post as a card where its address was pasted, by the keyboard alone', async () => {
  const { page } = tess
  await page.goto(newsroom.base)
  await newStory(page)
  await page.getByLabel('Headline', { exact: true }).fill('The piano again')
  await goToEnd(page)
  await page.evaluate((address) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', address)
    const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.querySelector('.ProseMirror')?.dispatchEvent(pasted)
  }, post)
  await page.getByRole('button', { name: 'Save a copy and show it' }).waitFor()
  await page.waitForFunction(
    () => document.activeElement?.textContent === 'Save a copy and show it',
  )
  await page.keyboard.press('Enter')
  await bodyOf(page).locator('figure.post', { hasText: words }).waitFor()
  expect(await bodyOf(page).locator(':scope > p', { hasText: post }).count()).toBe(0)
  await goToEnd(page)
  await type(page, 'So it did.')
  await untilSaved(page)
  expectNoComplaint(tess)
})

it('can be put on a home screen, where it takes what others share', async () => {
  const { page, context } = tess
  await page.goto(`${newsroom.base}clippings`)
  const devtools = await context.newCDPSession(page)
  await expect
    .poll(async () => {
      const { url, errors, data } = await devtools.send('Page.getAppManifest')
      return { url, errors, target: data && JSON.parse(data).share_target?.action }
    })
    .toEqual({
      url: `${newsroom.base}manifest.webmanifest`,
      errors: [],
      target: '/newsroom/clippings',
    })
})

it('has no fault that axe finds, on a phone and on a desk, light and dark', async () => {
  const looked = await openWindow(newsroom, { bypassCSP: true })
  const { page } = looked
  await page.context().addCookies(await tess.context.cookies())
  for (const path of ['clippings', 'clippings/add'])
    for (const width of [360, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await page.goto(`${newsroom.base}${path}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        if (path === 'clippings') await page.getByText(words).first().waitFor()
        expect(await violationsOn(page), `${path} ${width} ${colorScheme}`).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide).toBeLessThanOrEqual(width)
      }
})
