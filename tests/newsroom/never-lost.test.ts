import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { type OpenNewsroom, openNewsroom, smallNewsroom } from './open-newsroom.ts'
import { expectNoComplaint, type NewsroomWindow, openWindow } from './open-window.ts'
import { becomeFirst, bringIn, call } from './sign-in.ts'
import { bodyOf, goToEnd, idOf, newStory, type, untilSaved } from './writing.ts'

// The steps of one journey, in order.
let newsroom: OpenNewsroom
let tess: NewsroomWindow
let page: Page
let address: string

beforeAll(async () => {
  newsroom = await smallNewsroom()
  tess = await openWindow(newsroom)
  page = tess.page
  await becomeFirst(newsroom, page, 'Tess Arden')
  await newStory(page)
  address = page.url()
  await page.getByLabel('Headline', { exact: true }).fill('Nothing is lost')
  await bodyOf(page).click()
  await type(page, 'Begun.')
  await untilSaved(page)
}, 240_000)

/** The least that lies between the last key and what befalls a tab: long before anything is sent. */
function breath(): Promise<void> {
  return wait(100)
}

/** Opens the story in a new tab of the same browser. */
async function openAgain(): Promise<void> {
  page = await tess.context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(address)
  await bodyOf(page).getByText('Begun.').waitFor()
}

it('has every word after its tab was closed while they were typed', async () => {
  await goToEnd(page)
  await type(page, ' Typed just before the tab was closed.')
  await breath()
  await page.close()
  await openAgain()
  await bodyOf(page).getByText('just before the tab was closed.').waitFor()
})

it('has every word after its tab crashed', async () => {
  await goToEnd(page)
  await type(page, ' Typed just before the crash.')
  await page.getByLabel('Standfirst', { exact: true }).fill('A crash, and after.')
  await breath()
  const session = await tess.context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
  await openAgain()
  await bodyOf(page).getByText('Typed just before the crash.').waitFor()
  const standfirst = page.getByLabel('Standfirst', { exact: true })
  await expect.poll(() => standfirst.inputValue()).toBe('A crash, and after.')
  await untilSaved(page)
})

it('keeps what is typed while the server is gone, and sends it when the server is back', async () => {
  await goToEnd(page)
  const typing = page.keyboard.type(' Typed while the server was killed, without a pause.', {
    delay: 40,
  })
  await wait(800)
  await newsroom.kill()
  await typing
  await page.getByText('Offline: kept on this device').first().waitFor()
  await page.getByRole('tab', { name: 'Versions' }).click()
  await page.getByRole('status', { name: 'Opening the versions' }).waitFor()
  await goToEnd(page)
  await type(page, ' And on without it.')
  await page.getByLabel('Standfirst', { exact: true }).fill('Written without a server.')
  newsroom = await openNewsroom(newsroom.data, newsroom.port)
  await page.locator('[data-saving="saved"]').waitFor({ timeout: 60_000 })
  const told = (await call(page, 'GET', `stories/${idOf(page)}`)) as {
    readonly story: { readonly standfirst: string; readonly body: unknown }
  }
  const words = JSON.stringify(told.story.body)
  expect(words).toContain('Typed while the server was killed, without a pause. And on without it.')
  expect(told.story.standfirst).toBe('Written without a server.')
  // What could not be fetched meanwhile has come by itself, with its looks.
  const versions = page.getByRole('tabpanel', { name: 'Versions' })
  await versions.getByText('No versions yet').waitFor()
  const bare = () =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
      ({ sheet }) => sheet === null,
    ).length
  expect(await page.evaluate(bare)).toBe(0)
})

it('shows all of it, once, to somebody else', async () => {
  const otto = await openWindow(newsroom)
  const person = { name: 'Otto Vale', role: 'editor' }
  await bringIn(newsroom, { administrator: page, page: otto.page }, person)
  await otto.page.goto(address)
  const body = bodyOf(otto.page)
  await body.getByText('Begun.').waitFor()
  expect((await body.innerText()).trim()).toBe(
    'Begun. Typed just before the tab was closed. Typed just before the crash. ' +
      'Typed while the server was killed, without a pause. And on without it.',
  )
  expectNoComplaint(tess, otto)
})

it('gives back what was typed in a tab that was closed while the server was gone', async () => {
  await newsroom.kill()
  await goToEnd(page)
  await type(page, ' Typed to nobody.')
  await page.getByText('Offline: kept on this device').first().waitFor()
  await page.close()
  newsroom = await openNewsroom(newsroom.data, newsroom.port)
  await openAgain()
  await bodyOf(page).getByText('Typed to nobody.').waitFor()
  await untilSaved(page)
})
