import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, WindowState } from '../tests/open-browser.ts'

/** What opening a screen for the first time took. */
export interface FirstLoad {
  /** Milliseconds until it could be used, of each round. */
  readonly times: readonly number[]
  /** Script as it was sent, in units of a thousand bytes. */
  readonly scriptKb: number
}

/** Waits, three minutes at most, until the newsroom's screens are made. */
export async function untilScreensAreMade(base: string): Promise<void> {
  for (let tries = 0; tries < 900; tries += 1) {
    const answer = await fetch(base)
    if (answer.status === 200 && (await answer.text()).includes('<script')) return
    await wait(200)
  }
  throw new Error(`Cannot open ${base}: its screens were not made within three minutes`)
}

/** Signs in as the first administrator by the link that the server printed; gives the cookies. */
export async function signIn(browser: Browser, link: string): Promise<WindowState> {
  const { hash, href } = new URL(link)
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(href)
  const status = await page.evaluate(
    async ([token, address]) => {
      const body = JSON.stringify({ token, name: 'Ada Okafor', email: 'ada@archive.example' })
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`${address}`, { method: 'POST', headers, body })).status
    },
    [hash.slice(1), new URL('api/first-administrator', href).href],
  )
  if (status !== 200) throw new Error(`Cannot sign in: the newsroom answers ${status}`)
  const state = await context.storageState()
  await context.close()
  return state
}

interface Opening {
  readonly address: string
  readonly state: WindowState
  readonly rounds: number
  /** What is there when the screen can be used. */
  readonly shows: string
}

/** Opens a screen some times, each time with empty caches. */
export async function measureFirstLoad(
  browser: Browser,
  { address, state, rounds, shows }: Opening,
): Promise<FirstLoad> {
  const times: number[] = []
  let scriptKb = 0
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ storageState: state })
    // A machine that does much beside this is slow, not wrong.
    context.setDefaultTimeout(180_000)
    const page = await context.newPage()
    const sizes: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      if (!/\.js$/.test(new URL(request.url()).pathname)) return
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    const began = performance.now()
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForSelector(shows)
    times.push(performance.now() - began)
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    scriptKb = Math.max(scriptKb, bytes / 1000)
    await context.close()
  }
  return { times, scriptKb }
}

interface Saving {
  readonly base: string
  readonly story: string
  readonly state: WindowState
  readonly count: number
}

/** Types one letter after the other into the first paragraph, as the screens would, and times each save. */
export async function measureSaves({
  base,
  story,
  state,
  count,
}: Saving): Promise<readonly number[]> {
  const cookie = state.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const headers = { cookie, origin: new URL(base).origin, 'content-type': 'application/json' }
  const address = `${base}api/stories/${story}/edits`
  const known = await fetch(`${address}?since=0`, { headers })
  let { version } = (await known.json()) as { version: number }
  const client = randomUUID()
  const times: number[] = []
  for (let number = 0; number < count; number += 1) {
    const slice = { content: [{ type: 'text', text: 'a' }] }
    const steps = [{ stepType: 'replace', from: 1, to: 1, slice }]
    const body = JSON.stringify({ version, client, steps })
    const began = performance.now()
    const answer = await fetch(address, { method: 'POST', headers, body })
    const text = await answer.text()
    times.push(performance.now() - began)
    if (answer.status !== 200) throw new Error(`Cannot save: ${answer.status} ${text}`)
    version = (JSON.parse(text) as { version: number }).version
  }
  return times
}
