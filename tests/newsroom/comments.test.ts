import type { StoryId } from '@stet/core/story'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appealDecision } from '../../packages/server/src/actions/moderation/appeal-decision.ts'
import {
  commentBy,
  commenterNamed,
} from '../../packages/server/src/actions/moderation/moderation-for-tests.ts'
import { reportComment } from '../../packages/server/src/actions/moderation/report-comment.ts'
import type { Commenter } from '../../packages/server/src/commenters/commenter.ts'
import { violationsOn } from '../axe.ts'
import { newsroomBeside } from './newsroom-beside.ts'
import { type OpenNewsroom, smallNewsroom } from './open-newsroom.ts'
import { expectNoComplaint, type NewsroomWindow, openWindow } from './open-window.ts'
import { becomeFirst, bringIn, call } from './sign-in.ts'
import { bodyOf, openTab } from './writing.ts'

// The steps of one journey, in order.
let newsroom: OpenNewsroom
let beside: Awaited<ReturnType<typeof newsroomBeside>>
let tess: NewsroomWindow
let noor: NewsroomWindow
let ines: Commenter
const ids: Record<string, string> = {}

const story = '0199a2b0-1c40-7a01-8b10-bb0000000001' as StoryId

beforeAll(async () => {
  newsroom = await smallNewsroom()
  tess = await openWindow(newsroom, { bypassCSP: true })
  noor = await openWindow(newsroom)
  await becomeFirst(newsroom, tess.page, 'Tess Arden')
  const noorPell = { name: 'Noor Pell', role: 'moderator' }
  await bringIn(newsroom, { administrator: tess.page, page: noor.page }, noorPell)
  beside = await newsroomBeside(newsroom)
  ines = await commenterNamed(beside, 'Ines')
  for (const [name, text] of [
    ['ferry', 'I waited for that ferry, too.'],
    ['mate', 'The mate is a fool, and so is his brother.'],
    ['tide', 'Nobody has read the tide tables since spring.'],
    ['coffee', 'The coffee on board is better than it was.'],
  ] as const)
    ids[name] = (await commentBy(beside, ines, { story, text, queue: 'held' })).id
  const seen = await commentBy(beside, ines, { story, text: 'Eight o’clock is early.' })
  for (const _ of [1, 2, 3, 4, 5])
    await reportComment(beside, { comment: seen.id, reason: 'abuse', words: '', commenter: null })
  const low = { story, text: 'I do not know how to go on.', queue: 'danger' } as const
  ids['low'] = (await commentBy(beside, ines, low)).id
}, 240_000)

afterAll(() => beside?.database.close())

/** How a comment stands, for the newsroom. */
async function stateOf(name: string): Promise<unknown> {
  const found = await call(tess.page, 'GET', `comments/${ids[name]}`)
  return (found as { state: unknown }).state
}

function openOn(page: Page, path: string): Promise<unknown> {
  return page.goto(`${newsroom.base}comments${path}`)
}

/** The comment that is open beside the list, once it is held for whoever looks at it. */
async function untilOpen(page: Page, words: string): Promise<void> {
  await page.getByRole('article').getByText(words).waitFor()
}

it('brings a moderator to the most urgent first, and judges by keys alone', async () => {
  const { page } = noor
  await page.reload()
  await page.getByRole('link', { name: /^Comments 6/ }).click()
  await page.waitForURL(/\/comments\/danger/)
  await untilOpen(page, 'I do not know how to go on.')
  await page.keyboard.press('d')
  await page.getByRole('status').getByText('Told where help is: the comment of Ines.').waitFor()
  await page.getByRole('link', { name: /^Held 4/ }).click()
  await untilOpen(page, 'I waited for that ferry, too.')
  await page.keyboard.press('j')
  await untilOpen(page, 'The mate is a fool')
  await page.keyboard.press('k')
  await untilOpen(page, 'I waited for that ferry, too.')
  await page.keyboard.press('a')
  await page.getByRole('status').getByText('Approved: the comment of Ines.').waitFor()
  expect(await stateOf('ferry')).toBe('shown')
  // What was done is taken back, and done again.
  await page.keyboard.press('u')
  await page.getByRole('status').getByText('Undone.').waitFor()
  await untilOpen(page, 'I waited for that ferry, too.')
  expect(await stateOf('ferry')).toBe('held')
  await page.keyboard.press('a')
  await page.getByRole('status').getByText('Approved: the comment of Ines.').waitFor()
  await untilOpen(page, 'The mate is a fool')
})

it('holds a comment for one moderator, and tells the other who reads it', async () => {
  await expect
    .poll(() => call(tess.page, 'GET', `comments/${ids['mate']}`), { timeout: 10_000 })
    .toMatchObject({ lease: { by: 'Noor Pell', isMine: false } })
  await openOn(tess.page, `/held?comment=${ids['mate']}`)
  await tess.page.getByText('Noor Pell has claimed this comment').waitFor()
  expect(await tess.page.getByRole('button', { name: 'Approve' }).count()).toBe(0)
})

it('rejects for a rule and with words, and has it looked at again by somebody else', async () => {
  const { page } = noor
  await page.keyboard.press('r')
  await page.getByRole('radio', { name: 'Abuse of a person' }).press('Space')
  await page.getByLabel('Words of your own').fill('He has a name.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('status').getByText('Rejected: the comment of Ines.').waitFor()
  const { history } = (await call(tess.page, 'GET', `comments/${ids['mate']}`)) as {
    readonly history: readonly { readonly id: string }[]
  }
  expect(history).toMatchObject([{ deed: 'reject', rule: 'abuse', words: 'He has a name.' }])
  const decision = history[0]?.id ?? ''
  const sent = { decision, commenter: ines, words: 'It is what he calls himself.' }
  expect(await appealDecision(beside, sent)).toEqual({ outcome: 'sent' })
  await openOn(page, '/appeals')
  await page.getByText('It is what he calls himself.').waitFor()
  // Whoever decided does not decide again.
  expect(await page.getByRole('button', { name: 'Decide…' }).count()).toBe(0)
  await openOn(tess.page, '/appeals')
  await tess.page.getByText('It is what he calls himself.').waitFor()
  await tess.page.keyboard.press('a')
  await tess.page.getByLabel('The decision is taken back').check()
  await tess.page.getByLabel('What they are told').fill('You are right, it is his name.')
  await tess.page.getByRole('button', { name: 'Decide', exact: true }).click()
  await tess.page.getByRole('status').getByText('The decision is taken back.').waitFor()
  expect(await stateOf('mate')).toBe('shown')
})

it('decides several at once, after showing what that does', async () => {
  const { page } = noor
  await openOn(page, '/held')
  await untilOpen(page, 'Nobody has read the tide tables')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await untilOpen(page, 'The coffee on board')
  await page.keyboard.press('x')
  await page.getByText('2 comments chosen').waitFor()
  await page.getByRole('button', { name: 'Approve…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Look first' }).click()
  await dialog.getByText('2 comments are shown to readers.').waitFor()
  await dialog.getByRole('button', { name: 'Approve 2' }).click()
  await page.getByText('Nothing is held.').waitFor()
  expect([await stateOf('tide'), await stateOf('coffee')]).toEqual(['shown', 'shown'])
})

it('shows many reports at once as what they may be, behind a blur', async () => {
  const { page } = noor
  await openOn(page, '/reported')
  await page.getByRole('article').getByText('5 reports: abuse (5)').waitFor()
  const words = page.getByRole('article').getByText('Eight o’clock is early.')
  expect(await words.locator('..').getAttribute('aria-hidden')).toBe('true')
  await page.keyboard.press('s')
  await expect.poll(() => words.locator('..').getAttribute('aria-hidden')).toBeNull()
})

it('lets an editor set hours and lead the discussion of a story, at once', async () => {
  const { page } = tess
  await openOn(page, '/settings')
  await page.getByLabel('Somebody reads comments at set hours').check()
  await page.getByLabel('By the clocks of').selectOption('Europe/London')
  await page.getByRole('button', { name: 'Monday: more hours' }).click()
  await page.getByRole('button', { name: 'Every day as on Monday' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The settings are kept').waitFor()
  const week = Array.from({ length: 7 }, () => [
    { from: '09:00', to: '18:00' },
    { from: '19:00', to: '24:00' },
  ])
  expect(await call(page, 'GET', 'moderation/settings')).toMatchObject({
    settings: { duty: { zone: 'Europe/London', week } },
  })
  await page.goto(`${newsroom.base}stories/${story}`)
  await bodyOf(page).waitFor()
  const panel = await openTab(page, 'Publish')
  await panel.getByRole('button', { name: 'Lead it differently…' }).click()
  await panel.getByRole('radio', { name: 'Read before they appear' }).check()
  await panel.getByRole('button', { name: 'Set it at once' }).click()
  await panel.getByText('Set here: Read before they appear. The story says: Open.').waitFor()
  expect(await call(page, 'GET', `stories/${story}/comments`)).toMatchObject({
    now: { writing: 'held' },
  })
})

it('keeps what an authority ordered, and what was done', async () => {
  const { page } = tess
  await openOn(page, '/figures')
  await page.getByRole('button', { name: 'Record an order' }).click()
  await page.getByRole('textbox', { name: 'Authority', exact: true }).fill('The coast court')
  await page.getByRole('combobox', { name: 'Country of the authority' }).fill('NL')
  await page.keyboard.press('Tab')
  // Axe reads a whole screen in some seconds on a loaded machine.
  await expect.poll(() => violationsOn(page), { timeout: 30_000 }).toEqual([])
  await page.getByRole('button', { name: 'Record it' }).click()
  await page.getByText('The coast court (NL)').waitFor()
  await page.getByText('To act against something · Against the law · Waits').waitFor()
})

it('is sound on every screen, at both widths, by day and by night', async () => {
  const { page } = tess
  const extra = await commentBy(beside, ines, { story, text: 'One more.', queue: 'held' })
  const screens = [
    [`/held?comment=${extra.id}`, 1280, 'light'],
    [`/held?comment=${extra.id}`, 360, 'dark'],
    ['/held', 360, 'light'],
    ['/reported', 1280, 'dark'],
    ['/commenters', 360, 'light'],
    ['/commenters/ines', 1280, 'dark'],
    ['/figures', 360, 'dark'],
    ['/rules', 1280, 'light'],
    ['/settings', 360, 'light'],
    ['/settings', 1280, 'dark'],
  ] as const
  for (const [path, width, colorScheme] of screens) {
    const name = `${path} ${width} ${colorScheme}`
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await openOn(page, path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const loading = page.locator('[aria-label="Loading"], [aria-busy="true"]')
    await expect.poll(() => loading.count(), { timeout: 20_000, message: name }).toBe(0)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, name).toBeLessThanOrEqual(width)
    const asked = { timeout: 10_000, interval: 300, message: name }
    await expect.poll(() => violationsOn(page), asked).toEqual([])
  }
  expectNoComplaint(tess, noor)
})
