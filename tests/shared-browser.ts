import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { untilHeard } from './ask-politely.ts'

let browser: Promise<Browser> | undefined

/** The browser that all files of a run share, connected to once in each file. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.connect(inject('browser'))
  return browser
}

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

/**
 * Opens a page in a window of its own, lends it to `use`, and closes the window. Its addresses are the
 * site's, or those of another that `baseURL` names.
 */
export async function withPage<Result>(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await (await sharedBrowser()).newContext({ baseURL: inject('url'), ...options })
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

/**
 * Goes to an address and shows what stands there; throws where the server answers otherwise. The page of a moved story is shown as a plain
 * static server would show it, with its way on taken out, so that it can be looked at.
 */
export async function visit(page: Page, path: string, status = 200): Promise<void> {
  let answered = 0
  const { pathname, search } = new URL(path, inject('url'))
  await page.route(
    (address) => address.pathname === pathname && address.search === search,
    async (route) => {
      // All files of a run look at one magazine from one address: together they may ask too often.
      const answer = await untilHeard(() => route.fetch({ maxRedirects: 0 }), {
        status: (one) => one.status(),
        pause: (one) => one.headers()['retry-after'],
      })
      answered = answer.status()
      if (answered !== 301) return route.fulfill({ response: answer })
      const { location: _, ...headers } = answer.headers()
      const body = (await answer.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '')
      return route.fulfill({ status: 200, headers, body })
    },
    { times: 1 },
  )
  await page.goto(path, { waitUntil: 'load' })
  if (answered !== status) throw new Error(`Cannot visit ${path}: it answers ${answered}`)
}
