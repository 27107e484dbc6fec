import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violationsOn } from '../axe.ts'
import { sharedBrowser } from '../shared-browser.ts'
import { commenterAt, openTalkSite, type TalkSite, talkStories } from './talk-site.ts'

let site: TalkSite
let browser: Browser
beforeAll(async () => {
  site = await openTalkSite()
  browser = await sharedBrowser()
})
afterAll(() => site?.close())

const { bandstand } = talkStories
const complaints: string[] = []
const words = 'form.write textarea'
const send = 'form.write button[type=submit]'
const topForm = 'section.talk > .writing, section.talk > form.write'

interface Reader {
  readonly window: BrowserContext
  readonly page: Page
}

/** Somebody who is signed in, in a window of their own. */
async function readerNamed(name: string, width: number): Promise<Reader> {
  const viewport = { width, height: 800 }
  const window = await browser.newContext({ baseURL: site.url, viewport })
  await window.addCookies([await commenterAt(site.newsroom, name)])
  const page = await window.newPage()
  page.setDefaultTimeout(60_000)
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const isOurs = message.type() === 'error' && !message.text().includes('ERR_INTERNET')
    if (isOurs) complaints.push(message.text())
  })
  await page.goto(bandstand.address)
  return { window, page }
}

it('two people talk where scripts run, and nothing that they type is lost', async () => {
  const rosa = await readerNamed('Rosa Vane', 1280)
  const ben = await readerNamed('Ben Otway', 360)
  await keepsADraft(rosa)
  await postsInPlace(rosa)
  await saysWhatWasNotSent(rosa)
  await showsWhatCame(ben)
  await answersAndRespects(ben)
  await quotesTheStory(ben)
  await marksWhatIsNew(rosa)
  await sorts(rosa)
  for (const { page, window } of [rosa, ben]) {
    expect(await violationsOn(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await window.close()
  }
  expect(complaints).toEqual([])
})

async function keepsADraft({ page }: Reader): Promise<void> {
  await page.locator(words).fill('The first *comment*')
  expect(await page.locator('.draft-kept').innerText()).toContain('kept in this browser')
  await page.reload()
  expect(await page.locator(words).inputValue()).toBe('The first *comment*')
  expect(await page.locator('.draft-kept').innerText()).toContain('begun this earlier')
}

async function postsInPlace({ page }: Reader): Promise<void> {
  await page.locator(words).fill('The first *comment* of all.')
  await page.locator(send).click()
  const own = page.locator('li.own')
  await own.locator('em').waitFor()
  expect(await own.locator('[role=status]').innerText()).toContain('Your comment is on the page')
  expect(await page.locator(words).inputValue()).toBe('')
  expect(await page.locator('.draft-kept').count()).toBe(0)
  expect(await page.evaluate(() => localStorage.getItem('stet-drafts'))).toBeNull()
  expect(new URL(page.url()).pathname).toBe(bandstand.address)
  await page.locator('#comments-title .number', { hasText: '1' }).waitFor()
}

async function saysWhatWasNotSent({ page, window }: Reader): Promise<void> {
  await window.setOffline(true)
  await page.locator(words).fill('Words that must not be lost.')
  await page.locator(send).click()
  const told = page.locator('.not-sent')
  expect(await told.innerText()).toContain('there is no connection. Your words are still here.')
  expect(await page.locator(words).inputValue()).toBe('Words that must not be lost.')
  expect(await page.locator('.waiting').count()).toBe(0)
  await window.setOffline(false)
  await told.locator('button').click()
  await page.locator('li.own', { hasText: 'Words that must not be lost.' }).waitFor()
  expect(await told.count()).toBe(0)
}

async function showsWhatCame({ page }: Reader): Promise<void> {
  await page.locator('#comments').scrollIntoViewIfNeeded()
  // What looks again after a while does so at once when somebody comes back to the page.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const news = page.locator('.news[role=status]')
  await news.locator('button').waitFor()
  expect(await news.innerText()).toContain('2 comments came since you opened this page.')
  await news.locator('button').click()
  await page.locator('ol.thread > li.new').nth(1).waitFor()
  expect(await page.locator('#comments-title .number').innerText()).toBe('2')
  const isFocused = 'document.activeElement.closest("li.new") !== null'
  expect(await page.evaluate(isFocused)).toBe(true)
}

async function answersAndRespects({ page }: Reader): Promise<void> {
  const first = page.locator('ol.thread > li', { hasText: 'of all' })
  await first.locator('a.reply').click()
  await first.locator(words).fill('An answer *in place*.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await first.locator('li.own em').waitFor()
  expect(await first.locator('.answer').count()).toBe(0)
  const respect = first.locator('form.respect button').first()
  await respect.click()
  await first.locator('form.respect [aria-pressed=true]').waitFor()
  expect(await respect.locator('.respects').innerText()).toBe('1')
}

async function quotesTheStory({ page }: Reader): Promise<void> {
  await page.goto(bandstand.address)
  await page.evaluate(() => {
    const all = [...document.querySelectorAll('article.story p')]
    const there = all.find((one) => one.textContent?.includes('every slate'))
    if (there) getSelection()?.selectAllChildren(there)
  })
  await page.locator('button.quote-passage').click()
  const form = page.locator(topForm)
  expect(await form.locator('.cited p').innerText()).toContain('“We had kept every slate,”')
  await form.locator('textarea').fill('Every one of them?')
  await form.locator('button[type=submit]').click()
  const own = page.locator('li.own', { hasText: 'Every one of them?' })
  expect(await own.locator('.cited').innerText()).toContain('From version 1 of the story')
}

/** The page is a file: it has a comment within two seconds, and tells whoever comes back what is new. */
async function marksWhatIsNew({ page }: Reader): Promise<void> {
  const file = async () => (await page.request.get(bandstand.address)).text()
  await expect.poll(file, { timeout: 10_000, interval: 100 }).toContain('Every one of them?')
  // Whoever has seen the page once has seen what is on it: it is loaded once.
  await page.reload()
  const fresh = page.locator('li.new')
  await fresh.nth(1).waitFor()
  expect(await fresh.count()).toBe(2)
  expect(await page.locator('.news').innerText()).toContain('2 new comments since your last visit.')
  await page.locator('.news button').click()
  expect(await page.evaluate('document.activeElement.closest("li.new") !== null')).toBe(true)
}

async function sorts({ page }: Reader): Promise<void> {
  await page.locator('.sorts a', { hasText: 'Oldest' }).click()
  await page.locator('.sorts a[aria-current]', { hasText: 'Oldest' }).waitFor()
  const roots = page.locator('ol.thread > li > article .comment-text')
  expect(await roots.first().innerText()).toBe('The first comment of all.')
  expect(new URL(page.url()).pathname).toBe(bandstand.address)
}
