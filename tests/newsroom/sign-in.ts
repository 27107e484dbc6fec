import type { Page } from 'playwright-core'
import { type OpenNewsroom, printedLink } from './open-newsroom.ts'

/** The first administrator of a newsroom, by the link that it printed, without the forms. */
export async function becomeFirst(newsroom: OpenNewsroom, page: Page, name: string): Promise<void> {
  const token = new URL(await printedLink(newsroom)).hash.slice(1)
  await page.goto(newsroom.base)
  const email = `${name.split(' ')[0]?.toLowerCase()}@desk.example`
  await call(page, 'POST', 'first-administrator', { token, name, email })
  await page.goto(newsroom.base)
  await page.getByRole('heading', { name: 'Stories', level: 1 }).waitFor()
}

/** Invites somebody through the administrator's page and signs them in on their own, by the link. */
export async function bringIn(
  newsroom: OpenNewsroom,
  { administrator, page }: { readonly administrator: Page; readonly page: Page },
  person: { readonly name: string; readonly role: string },
): Promise<void> {
  const email = `${person.name.split(' ')[0]?.toLowerCase()}@desk.example`
  const invited = await call(administrator, 'POST', 'people', { ...person, email })
  const token = new URL((invited as { link: string }).link).hash.slice(1)
  await page.goto(`${newsroom.base}sign-in`)
  await call(page, 'POST', 'sign-in/take', { token })
  await page.goto(newsroom.base)
  await page.getByRole('heading', { name: 'Stories', level: 1 }).waitFor()
}

/** Asks the API from a page of the newsroom, as its screens do; throws what it answers where that is an error. */
export async function call(
  page: Page,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const { status, text } = await page.evaluate(
    async ([asked, where, sent]) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`/newsroom/api/${where}`, {
        method: asked as string,
        ...(sent && { headers, body: sent }),
      })
      return { status: answer.status, text: await answer.text() }
    },
    [method, path, body === undefined ? '' : JSON.stringify(body)],
  )
  if (status >= 400) throw new Error(`${method} ${path} answers ${status}: ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}
