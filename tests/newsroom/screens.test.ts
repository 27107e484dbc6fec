import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { violationsOn } from '../axe.ts'
import { newNewsroom, type OpenNewsroom, printedLink } from './open-newsroom.ts'
import { type NewsroomWindow, openWindow } from './open-window.ts'
import { becomeFirst, call } from './sign-in.ts'
import { bodyOf, openTab } from './writing.ts'

const sizes = {
  narrow: { width: 360, height: 740 },
  wide: { width: 1280, height: 900 },
} as const

let newsroom: OpenNewsroom
let tess: NewsroomWindow
let stranger: NewsroomWindow
let story: string

interface Listed {
  readonly stories: readonly { readonly id: string; readonly status: string }[]
}

beforeAll(async () => {
  newsroom = await newNewsroom()
  tess = await openWindow(newsroom)
  stranger = await openWindow(newsroom, { bypassCSP: true })
  const link = await printedLink(newsroom)
  await stranger.page.goto(link)
  await stranger.page.getByLabel('Your name').waitFor()
  await becomeFirst(newsroom, tess.page, 'Tess Arden')
  const { stories } = (await call(tess.page, 'GET', 'stories?status=published')) as Listed
  story = stories[0]?.id ?? ''
}, 240_000)

/** What makes a page wider than its window. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(0, 5)
      .map((one) => `${scrollWidth} > ${clientWidth}: ${one.outerHTML.slice(0, 160)}`)
  })
}

/** Looks at what is shown, at both widths, by day and by night. */
async function expectSound(page: Page, name: string): Promise<void> {
  for (const viewport of Object.values(sizes)) {
    await page.setViewportSize(viewport)
    await wait(150)
    expect(await tooWide(page), `${name} at ${viewport.width}`).toEqual([])
    for (const colours of ['light', 'dark'] as const) {
      await wear(page, colours)
      await expectNoViolation(page, `${name}, ${viewport.width}, ${colours}`)
    }
  }
}

/** What axe finds; what was only on its way from day to night is gone a moment later. */
async function expectNoViolation(page: Page, name: string): Promise<void> {
  let found: readonly string[] = []
  const until = performance.now() + 15_000
  do {
    found = await violationsOn(page)
    if (found.length > 0) await wait(300)
  } while (found.length > 0 && performance.now() < until)
  expect(found, name).toEqual([])
}

/** Turns day to night or back, and waits until all of the screen has followed. */
async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await Promise.all(
      document.getAnimations().map(({ finished }) => finished.catch(() => undefined)),
    )
  })
}

describe('for those who are not in yet', () => {
  it('the screen of the one-time link', async () => {
    await expectSound(stranger.page, 'first')
  })

  it('the sign-in screen', async () => {
    const { page } = stranger
    await page.goto(`${newsroom.base}sign-in`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectSound(page, 'sign-in')
  })
})

describe('for those who are in', () => {
  let page: Page

  beforeAll(async () => {
    const cookies = await tess.context.cookies()
    const looking = await openWindow(newsroom, { bypassCSP: true })
    await looking.context.addCookies(cookies)
    page = looking.page
  })

  it.each([
    ['the list of stories', '', 'Stories'],
    ['a list with nothing in it', '?q=nothing-is-called-this', 'Stories'],
    ['requests', 'requests', 'Requests'],
    ['people', 'people', 'People'],
    ['the magazine', 'magazine', 'Magazine'],
    ['the desk', 'desk', 'Desk'],
    ['imports', 'imports', 'Import'],
    ['the account', 'account', 'Your account'],
  ])('%s', async (name, path, heading) => {
    await page.goto(`${newsroom.base}${path}`)
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
    await wait(500)
    await expectSound(page, name)
  })

  it('a story', async () => {
    await page.goto(`${newsroom.base}stories/${story}`)
    await bodyOf(page).waitFor()
    await wait(500)
    await expectSound(page, 'a story')
  })

  it.each(['Quotations', 'Desk', 'Notes', 'Requests', 'Publish', 'Versions'])(
    'the panel of a story: %s',
    async (name) => {
      await page.setViewportSize(sizes.wide)
      await openTab(page, name)
      await wait(400)
      for (const colours of ['light', 'dark'] as const) {
        await wear(page, colours)
        await expectNoViolation(page, `${name}, ${colours}`)
      }
    },
  )

  it('the panel of a story on a phone', async () => {
    await page.setViewportSize(sizes.narrow)
    await page.goto(`${newsroom.base}stories/${story}`)
    await bodyOf(page).waitFor()
    await page.getByRole('button', { name: 'About the story' }).click()
    await page.getByRole('tab', { name: 'Publish' }).click()
    await wait(500)
    expect(await tooWide(page)).toEqual([])
    await expectNoViolation(page, 'the panel on a phone')
  })

  it.each(['versions', 'preview'])('the %s of a story', async (name) => {
    await page.goto(`${newsroom.base}stories/${story}/${name}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await wait(800)
    await expectSound(page, name)
  })
})
