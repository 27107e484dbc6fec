import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  startMailServer,
  type TestMailServer,
} from '../../packages/server/src/mail/mail-server-for-tests.ts'
import { violationsOn } from '../axe.ts'
import { sharedBrowser } from '../shared-browser.ts'
import { openTalkSite, type TalkSite, talkStories } from './talk-site.ts'

let site: TalkSite
let mail: TestMailServer
let browser: Browser

beforeAll(async () => {
  mail = await startMailServer()
  site = await openTalkSite({
    STET_SMTP: `smtp://127.0.0.1:${mail.port}`,
    STET_MAIL_FROM: 'desk@lantern.example',
  })
  browser = await sharedBrowser()
})
afterAll(async () => {
  await site?.close()
  await mail.close()
})

const typed = 'It rang twice, *I heard it*.'

it('a reader comes in by mail without script, by a passkey with one, and goes again', async () => {
  await byMail()
  await byPasskey()
})

async function byMail(): Promise<void> {
  const options = { baseURL: site.url, viewport: { width: 360, height: 800 } }
  const window = await browser.newContext({ ...options, javaScriptEnabled: false })
  const page = await window.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`/-/comment/write?story=${talkStories.bandstand.id}`)
  await page.fill('form.write textarea', typed)
  await page.click('form.write button[type=submit]')
  expect(await page.locator('.kept-draft').innerText()).toContain('It rang twice')
  await page.fill('input[name=email]', 'kim@post.example')
  await page.click('form.ask button')
  const [letter] = await mail.arrived(1)
  const plain = (letter?.text ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=')
  const link = /\/-\/me\/enter\?key=[\w-]+/.exec(plain)?.[0] ?? ''
  await page.goto(link)
  await page.click('form.ask button')
  await page.fill('input[name=name]', 'Kim Vale')
  await page.click('form.ask button')
  expect(await page.locator('form.write textarea').inputValue()).toBe(typed)
  await page.click('form.write button[type=submit]')
  await page.goto('/-/me')
  expect(await page.locator('.my-list').innerText()).toContain('It rang twice')
  await page.click('a[href="/-/me/settings"]')
  await page.click('text=Send me no mail')
  expect(await page.locator('main').innerText()).toContain('You get no mail')
  await window.close()
}

async function byPasskey(): Promise<void> {
  const window = await browser.newContext({ baseURL: site.url })
  const page = await window.newPage()
  page.setDefaultTimeout(15_000)
  await withDevice(window, page)
  // What is sent before somebody signs in waits in the newsroom: this browser need not keep it as well.
  await page.goto(talkStories.bandstand.address)
  await page.fill('form.write textarea', typed)
  await page.locator('.draft-kept').waitFor()
  await page.click('form.write button[type=submit]')
  await page.waitForURL(/\/-\/me\/sign-in\?draft=/)
  await page.goto(talkStories.bandstand.address)
  await page.locator('form.write[data-watched]').waitFor()
  expect(await page.locator('form.write textarea').inputValue()).toBe('')
  await page.goto('/-/me/sign-in')
  await looksRight(page)
  await page.click('[data-passkey=new]')
  await page.fill('input[name=name]', 'Lee Marsh')
  await looksRight(page)
  await page.click('form.ask button')
  await page.waitForURL(/\/-\/me$/)
  await page.click('text=Sign out')
  await page.click('[data-passkey=enter]')
  await page.waitForURL(/\/-\/me$/)
  expect(await page.locator('main').innerText()).toContain('You write as Lee Marsh.')
  for (const place of ['', '/letters', '/decisions', '/settings', '/erase']) {
    await page.goto(`/-/me${place}`)
    await looksRight(page)
  }
  await page.click('text=Yes, I want to erase everything')
  await page.click('text=Erase everything now')
  expect(await page.locator('h1').innerText()).toBe('Everything of yours is erased')
  await looksRight(page)
  await page.goto('/-/me')
  expect(page.url()).toContain('/-/me/sign-in')
  await window.close()
}

/** A device that keeps passkeys and always recognises its owner. */
async function withDevice(window: BrowserContext, page: Page): Promise<void> {
  const session = await window.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

/** Narrow and wide, light and dark: axe finds nothing, and nothing is wider than the window. */
async function looksRight(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    expect([page.url(), await violationsOn(page)]).toEqual([page.url(), []])
    const over = 'document.documentElement.scrollWidth - innerWidth'
    expect([page.url(), await page.evaluate(over)]).toEqual([page.url(), 0])
  }
}
