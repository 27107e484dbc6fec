import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { decideComment } from '../../packages/server/src/actions/moderation/decide-comment.ts'
import { findComment } from '../../packages/server/src/storage/comments.ts'
import { violationsOn } from '../axe.ts'
import { sharedBrowser } from '../shared-browser.ts'
import { commenterAt, openTalkSite, setTalk, type TalkSite, talkStories } from './talk-site.ts'

let site: TalkSite
let browser: Browser
beforeAll(async () => {
  site = await openTalkSite()
  browser = await sharedBrowser()
})
afterAll(() => site?.close())

const { bandstand, storm } = talkStories
const words = 'form.write textarea'
const send = 'form.write button[type=submit]'
const idIn = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''
const mainOf = (page: Page): Promise<string> => page.locator('main').innerText()

/** Somebody without scripts; signed in where a name is given. */
async function reader(name: string | null): Promise<Page> {
  const viewport = { width: 360, height: 740 }
  const settings = { baseURL: site.url, javaScriptEnabled: false, viewport }
  const window = await browser.newContext(settings)
  if (name !== null) await window.addCookies([await commenterAt(site.newsroom, name)])
  const page = await window.newPage()
  page.setDefaultTimeout(60_000)
  return page
}

/** Shows the same page with scripts, to a check that needs them. */
async function violationsAt(page: Page): Promise<string[]> {
  const state = await page.context().storageState()
  const window = await browser.newContext({
    storageState: state,
    viewport: { width: 360, height: 740 },
  })
  const other = await window.newPage()
  await other.goto(page.url())
  const found = await violationsOn(other)
  await window.close()
  return found
}

it('reads, writes, answers, reports, changes and takes back by links and forms alone', async () => {
  const ben = await reader('Ben Otway')
  await ben.goto(bandstand.address)
  await ben.locator(words).fill('Who paid for the *roof*?')
  await ben.locator(send).click()
  expect(await ben.locator('.arrival').innerText()).toContain('Your comment is on the page')
  expect(await violationsAt(ben)).toEqual([])
  const id = idIn(ben)

  await ben.getByRole('link', { name: 'Change it' }).click()
  await ben.locator(words).fill('Who paid for the *whole roof*?')
  await ben.locator('form.write button').click()
  expect(await ben.locator('.comment-text em').innerText()).toBe('whole roof')

  const rosa = await reader('Rosa Vane')
  await rosa.goto(`/-/comments?story=${bandstand.id}&sort=oldest`)
  await rosa.locator('a.reply').click()
  await rosa.locator(words).fill('> whole roof\n\nThe harbour did.')
  await rosa.locator(send).click()
  expect(await rosa.locator('.above .comment-text').innerText()).toContain('whole roof')
  const answer = idIn(rosa)

  await ben.goto(`/-/comments?under=${id}`)
  await ben.locator(`#comment-${answer} form.respect button`).click()
  expect(await ben.locator('form.respect .respects').last().innerText()).toBe('1')

  const stranger = await reader(null)
  await stranger.goto(`/-/comment/${answer}`)
  await stranger.locator(`#comment-${answer} a.report`).click()
  await stranger.locator('form.ask button').click()
  expect(await stranger.locator('form.ask').count()).toBe(1)
  await stranger.locator('input[value=spam]').check()
  await stranger.locator('form.ask button').click()
  expect(await mainOf(stranger)).toContain('Your report has arrived')
  expect(await violationsAt(rosa)).toEqual([])

  await rosa.locator('.take-back summary').click()
  await rosa.locator('.take-back button').click()
  expect(await mainOf(rosa)).toContain('This comment is off the page')
  // Moderators read it until they have answered the report; nobody else does.
  expect((await stranger.goto(`/-/comment/${answer}`))?.status()).toBe(404)
  await ben.goto(`/-/comment/${id}`)
  expect(await mainOf(ben)).not.toContain('The harbour did.')
  for (const one of [ben, rosa, stranger]) await one.context().close()
})

it('keeps what was typed by somebody who is not signed in, and sends nothing of it', async () => {
  const page = await reader(null)
  await page.goto(bandstand.address)
  await page.locator(words).fill('I was not signed in.')
  await page.locator(send).click()
  expect(new URL(page.url()).pathname).toBe('/-/me/sign-in')
  expect(await mainOf(page)).toContain('I was not signed in.')
  const draft = new URL(page.url()).searchParams.get('draft') ?? ''
  await page.context().addCookies([await commenterAt(site.newsroom, 'Ola Brandt')])
  await page.goto(`/-/comment/write?draft=${draft}`)
  expect(await page.locator(words).inputValue()).toBe('I was not signed in.')
  await page.locator(send).click()
  expect(await page.locator('.arrival').innerText()).toContain('Your comment is on the page')
  await page.context().close()
})

it('is careful under a careful story: read first, with help, and closed at three with nobody there', async () => {
  const page = await reader('Mio Hart')
  await page.goto(storm.address)
  expect(await page.locator('#comments form.write').count()).toBe(0)
  expect(await page.locator('#comments .help').innerText()).toContain('Samaritans')
  await page.locator('a.write').click()
  expect(await mainOf(page)).toMatch(
    /We read every comment before it appears\. Somebody will have read/,
  )
  await page.locator(words).fill('I think of that night, too.')
  await page.locator(send).click()
  const arrived = await page.locator('.arrival').innerText()
  expect(arrived).toContain('Your comment has arrived')
  expect(arrived).toContain('Samaritans')
  expect(arrived).not.toMatch(/rule|reject|accus|waiting/i)
  expect(await violationsAt(page)).toEqual([])

  // Nobody but its writer sees it.
  const held = page.url()
  const other = await reader('Ida Lunde')
  expect((await other.goto(held))?.status()).toBe(404)
  expect(await mainOf(other)).not.toContain('that night, too')

  await setTalk(site.newsroom, { duty: null })
  await page.goto(`/-/comment/write?story=${storm.id}`)
  const closed = await mainOf(page)
  expect(closed).toContain('nobody is here to read')
  expect(closed).toContain('desk@harrowpost.example')
  expect(closed).toContain('Samaritans')
  expect(await page.locator(words).count()).toBe(0)
  expect(await violationsAt(page)).toEqual([])
  // What was typed while somebody was there is given back, and not taken.
  const origin = site.url
  const body = new URLSearchParams({ story: storm.id, text: 'Typed at a quarter to three.' })
  const late = await page.request.post('/-/comment/write', {
    ...{ data: body.toString(), maxRedirects: 0 },
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(late.status()).toBe(422)
  expect(await late.text()).toContain('Typed at a quarter to three.')
  await setTalk(site.newsroom, {})
  for (const one of [page, other]) await one.context().close()
})

it('tells whoever wrote what is not shown by which rule, and leads them to somebody else', async () => {
  const page = await reader('Tom Reed')
  await page.goto(bandstand.address)
  await page.locator(words).fill('Buy my slates, they are the best of all.')
  await page.locator(send).click()
  const comment = idIn(page)
  const found = await findComment(site.newsroom.database.db, comment)
  const done = await decideComment(site.newsroom, {
    ...{ comment, revision: found?.revision ?? 0, deed: 'reject', rule: 'spam' },
    words: 'It praises wares.',
    staff: { id: 'ada', name: 'Ada Okafor', role: 'moderator' },
  })
  expect(done.outcome).toBe('decided')
  await page.reload()
  const told = await page.locator('.arrival').innerText()
  expect(told).toContain('Your comment is not shown. We do not show advertising.')
  expect(await violationsAt(page)).toEqual([])
  await page.getByRole('link', { name: 'Ask somebody else to look again' }).click()
  expect(await mainOf(page)).toContain('It praises wares.')
  await page.locator('main textarea').fill('I only told what I know of slates.')
  await page
    .locator('main form', { has: page.locator('textarea') })
    .locator('button')
    .click()
  expect(await mainOf(page)).toContain('Your appeal has arrived')
  await page.context().close()
})
