import { beforeAll, expect, it } from 'vitest'
import { type OpenNewsroom, smallNewsroom } from './open-newsroom.ts'
import { expectNoComplaint, type NewsroomWindow, openWindow } from './open-window.ts'
import { becomeFirst, bringIn } from './sign-in.ts'
import { bodyOf, goToEnd, newStory, type, untilSaved } from './writing.ts'

// The steps of one journey, in order: two people, two browsers, one story.
let newsroom: OpenNewsroom
let tess: NewsroomWindow
let otto: NewsroomWindow

beforeAll(async () => {
  newsroom = await smallNewsroom()
  tess = await openWindow(newsroom)
  otto = await openWindow(newsroom)
  await becomeFirst(newsroom, tess.page, 'Tess Arden')
  const person = { name: 'Otto Vale', role: 'editor' }
  await bringIn(newsroom, { administrator: tess.page, page: otto.page }, person)
  const id = await newStory(tess.page)
  await tess.page.getByLabel('Headline', { exact: true }).fill('Two at one desk')
  await bodyOf(tess.page).click()
  await type(tess.page, 'The first paragraph is of Tess.')
  await tess.page.keyboard.press('Enter')
  await type(tess.page, 'The second is for Otto.')
  await untilSaved(tess.page)
  await otto.page.goto(`${newsroom.base}stories/${id}`)
  await bodyOf(otto.page).getByText('The second is for Otto.').waitFor()
}, 240_000)

it('says who else is here', async () => {
  await tess.page
    .getByText(/Otto Vale/)
    .first()
    .waitFor()
  await otto.page
    .getByText(/Tess Arden.* here|Tess Arden/)
    .first()
    .waitFor()
})

it('merges what both type at the same time', async () => {
  await bodyOf(tess.page).getByText('The first paragraph is of Tess.').click()
  await tess.page.keyboard.press('End')
  await goToEnd(otto.page)
  await Promise.all([
    type(tess.page, ' She writes on, and on, while he does.'),
    type(otto.page, ' He writes as well, and as long as she does.'),
  ])
  await bodyOf(tess.page).getByText('as long as she does.').waitFor()
  await bodyOf(otto.page).getByText('and on, while he does.').waitFor()
  await Promise.all([untilSaved(tess.page), untilSaved(otto.page)])
  const expected =
    'The first paragraph is of Tess. She writes on, and on, while he does.\n' +
    'The second is for Otto. He writes as well, and as long as she does.'
  for (const { page } of [tess, otto])
    expect((await bodyOf(page).innerText()).replaceAll(/\n+/g, '\n').trim()).toBe(expected)
})

it('merges what one wrote without the network', async () => {
  await otto.context.setOffline(true)
  await goToEnd(otto.page)
  await type(otto.page, ' Written on a train.')
  await bodyOf(tess.page).getByText('The first paragraph is of Tess.').click()
  await tess.page.keyboard.press('Home')
  await type(tess.page, 'Meanwhile: ')
  await untilSaved(tess.page)
  await otto.context.setOffline(false)
  await bodyOf(tess.page).getByText('Written on a train.').waitFor()
  await bodyOf(otto.page).getByText('Meanwhile: The first paragraph').waitFor()
})

it('shows the loser where both wrote one field', async () => {
  await Promise.all([untilSaved(tess.page), untilSaved(otto.page)])
  await otto.context.setOffline(true)
  await otto.page.getByLabel('Standfirst', { exact: true }).fill('By Otto, on a train.')
  await tess.page.getByLabel('Standfirst', { exact: true }).fill('By Tess, at the desk.')
  await untilSaved(tess.page)
  await otto.context.setOffline(false)
  const lost = otto.page.getByRole('region', { name: 'Written at the same time' })
  await lost.getByText('By Tess, at the desk.').waitFor()
  await lost.getByRole('button', { name: 'Take theirs' }).click()
  await lost.waitFor({ state: 'hidden' })
  await untilSaved(otto.page)
  for (const { page } of [tess, otto]) {
    const field = page.getByLabel('Standfirst', { exact: true })
    await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toBe('By Tess, at the desk.')
  }
})

it('went against no policy, and asked no other host', () => {
  expectNoComplaint(tess, otto)
})
