import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pageTypes } from './page-types.ts'
import { places } from './places.ts'
import { visit, withPage } from './shared-browser.ts'

const withoutScript = { javaScriptEnabled: false }

/** Keeps what the browser complains of, and every file that did not come. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`))
  page.on('response', (response) => {
    const isPage = response.request().resourceType() === 'document'
    if (response.status() >= 400 && !isPage)
      complaints.push(`${response.status()} ${response.url()}`)
  })
  return complaints
}

describe.each(pageTypes)('the page “$name”', ({ path, status }) => {
  it('gets all it needs under its policy', async () => {
    const complaints = await withPage({}, async (page) => {
      const found = complaintsOf(page)
      await visit(page, path, status)
      await page.waitForLoadState('networkidle')
      const isStyled = await page.evaluate(() => document.styleSheets.length)
      expect(isStyled).toBe(1)
      return found
    })
    // Chromium reports the answer of the page itself as a file that did not come.
    const own = `the server responded with a status of ${status}`
    expect(complaints.filter((one) => !(status >= 400 && one.includes(own)))).toEqual([])
  })
})

it('leads through a gallery by its links, and back to the story', async () => {
  await withPage(withoutScript, async (page) => {
    await page.goto(places.anatomy)
    await page.locator('.gallery a').first().click()
    expect(new URL(page.url()).pathname).toBe(`${places.anatomy}gallery-1/1/`)
    for (let slide = 2; slide <= 6; slide += 1) {
      await page.locator('main a[rel=next]').click()
      expect(new URL(page.url()).pathname).toBe(`${places.anatomy}gallery-1/${slide}/`)
      expect(await page.locator('main img').count()).toBe(1)
    }
    expect(await page.locator('main a[rel=next]').count()).toBe(0)
    await page.locator('main a[rel=prev]').click()
    expect(new URL(page.url()).pathname).toBe(`${places.anatomy}gallery-1/5/`)
    await page.locator('main .kicker a').click()
    expect(new URL(page.url()).pathname).toBe(places.anatomy)
  })
})

it('leads through a gallery by keys where scripts run', async () => {
  await withPage({}, async (page) => {
    await page.goto(places.slide)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL('**/gallery-1/3/')
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL('**/gallery-1/2/')
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL('**/gallery-1/1/')
    await page.keyboard.press('ArrowLeft')
    expect(new URL(page.url()).pathname).toBe(`${places.anatomy}gallery-1/1/`)
  })
})

it('leads through a gallery by swipes where scripts run', async () => {
  await withPage({ hasTouch: true, viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(places.slide)
    const devtools = await page.context().newCDPSession(page)
    const swipe = async (from: number, to: number, down = 0): Promise<void> => {
      const box = await page.locator('main figure').boundingBox()
      const y = (box?.y ?? 0) + 60
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, at: number) =>
        devtools.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x, y: at }],
        })
      await touch('touchStart', from, y)
      await touch('touchMove', (from + to) / 2, y + down / 2)
      await touch('touchMove', to, y + down)
      await touch('touchEnd', to, y + down)
    }
    await swipe(300, 80)
    await page.waitForURL('**/gallery-1/3/')
    await swipe(80, 300)
    await page.waitForURL('**/gallery-1/2/')
    await swipe(200, 180)
    await page.waitForTimeout(200)
    expect(new URL(page.url()).pathname).toBe(places.slide)
  })
})

it('answers a search that is asked by form', async () => {
  await withPage(withoutScript, async (page) => {
    await page.goto('/')
    await page.locator('header a[href="/-/search"]').click()
    await page.locator('input[type=search]').fill('Mara Quill')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/-/search?q=Mara+Quill')
    expect(await page.locator('main [role=status]').textContent()).toMatch(/^\d+ stories match/)
    const found = page.locator(`main a[href="${places.anatomy}"]`)
    expect(await found.count()).toBeGreaterThan(0)
    await found.first().click()
    expect(await page.locator('h1').textContent()).toContain('Mara Quill')
  })
})

it('keeps what was searched for as words', async () => {
  await withPage({}, async (page) => {
    const asked = '"><img src=x onerror=alert(1)>&amp;“'
    await page.goto(`/-/search?q=${encodeURIComponent(asked)}`)
    expect(await page.locator('input[type=search]').inputValue()).toBe(asked)
    expect(await page.locator('main img[src=x]').count()).toBe(0)
    expect(await page.title()).toContain(asked)
  })
})

it('shows the comments of a story, with who wrote them and when', async () => {
  await withPage(withoutScript, async (page) => {
    await page.goto(places.anatomy)
    const comments = page.locator('#comments li[id^=comment-]')
    expect(await comments.count()).toBeGreaterThan(3)
    const first = comments.first()
    expect(await first.locator('.who b').first().textContent()).toMatch(/\S/)
    expect(await first.locator('time').first().getAttribute('datetime')).toMatch(/^\d{4}-/)
    expect(await first.locator('.comment-text p').first().textContent()).toMatch(/\S/)
  })
})
