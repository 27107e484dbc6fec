import type { CDPSession, Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { newNewsroom, type OpenNewsroom, openNewsroom, printedLink } from './open-newsroom.ts'
import { expectNoComplaint, type NewsroomWindow, openWindow } from './open-window.ts'

// The steps of one journey, in order.
let newsroom: OpenNewsroom
let tess: NewsroomWindow
let link: string

beforeAll(async () => {
  newsroom = await newNewsroom()
  tess = await openWindow(newsroom)
  link = await printedLink(newsroom)
}, 180_000)

/** A device whose lock opens as soon as it is asked. */
async function withAuthenticator(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
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
  return session
}

const stories = (page: Page) => page.getByRole('heading', { name: 'Stories', level: 1 })

it('lets in whoever has the printed link, as the first administrator, with a passkey', async () => {
  const { page } = tess
  await withAuthenticator(page)
  await page.goto(link)
  await page.getByLabel('Your name').fill('Tess Arden')
  // What opens the newsroom stays in no history.
  expect(page.url()).not.toContain('#')
  await page.getByLabel('E-mail address').fill('tess@desk.example')
  await page.getByRole('button', { name: 'Open the newsroom' }).click()
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await stories(page).waitFor()
  await page.getByRole('button', { name: 'Tess Arden' }).waitFor()
})

it('signs out, and in again with the passkey', async () => {
  const { page } = tess
  await page.getByRole('button', { name: 'Tess Arden' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await stories(page).waitFor()
  await page.goto(`${newsroom.base}account`)
  const passkeys = page.locator('section', { has: page.getByRole('heading', { name: 'Passkeys' }) })
  await passkeys.getByRole('listitem').waitFor()
  expect(await passkeys.getByRole('listitem').count()).toBe(1)
})

it('takes the link once, and no link of a later start where there is an administrator', async () => {
  const stranger = await openWindow(newsroom)
  await stranger.page.goto(link)
  await stranger.page.getByText('This newsroom has its administrator already').waitFor()
  const refused = await stranger.page.evaluate(async (token) => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ token, name: 'Otto Vale', email: 'otto@desk.example' })
    const answer = await fetch('/newsroom/api/first-administrator', {
      method: 'POST',
      headers,
      body,
    })
    return answer.status
  }, new URL(link).hash.slice(1))
  expect(refused).toBeGreaterThanOrEqual(400)
  expect(await newsroom.stop()).toBe(0)
  newsroom = await openNewsroom(newsroom.data, newsroom.port)
  await stranger.page.goto(`${newsroom.base}sign-in`)
  await stranger.page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor()
  expect(newsroom.printed()).not.toContain('sign in, once')
  expectNoComplaint(stranger)
})

it('goes on where it was after the server was started again', async () => {
  const { page } = tess
  await page.goto(newsroom.base)
  await stories(page).waitFor()
})

it('invites a colleague, who comes in by the link that is shown', async () => {
  const { page } = tess
  await page.goto(`${newsroom.base}people`)
  await page.getByRole('button', { name: 'Invite' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill('Otto Vale')
  await dialog.getByLabel('E-mail address').fill('otto@desk.example')
  await dialog.getByLabel('Writer').check()
  await dialog.getByRole('button', { name: 'Invite' }).click()
  const invitation = await page.getByRole('textbox', { name: 'Sign-in link' }).inputValue()
  const otto = await openWindow(newsroom)
  await otto.page.goto(invitation)
  await otto.page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await otto.page.getByRole('button', { name: 'Not now' }).click()
  await stories(otto.page).waitFor()
  expect(await otto.page.getByRole('link', { name: 'People', exact: true }).count()).toBe(0)
  const again = await openWindow(newsroom)
  await again.page.goto(invitation)
  await again.page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await again.page.getByRole('alert').waitFor()
  expectNoComplaint(tess, otto, again)
})
