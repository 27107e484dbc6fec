import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { sharedBrowser } from '../shared-browser.ts'
import type { OpenNewsroom } from './open-newsroom.ts'

/** A window of a browser of its own: other cookies, another memory. */
export interface NewsroomWindow {
  readonly context: BrowserContext
  readonly page: Page
  /** What went against the policy of the screens, failed in them, or asked another host. */
  readonly complaints: string[]
}

const open: NewsroomWindow[] = []

afterAll(async () => {
  for (const { context } of open.splice(0)) await context.close()
})

/** Opens a window that listens for what the screens must never do. */
export async function openWindow(
  { url }: OpenNewsroom,
  options: BrowserContextOptions = {},
): Promise<NewsroomWindow> {
  const browser = await sharedBrowser()
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    baseURL: url,
    ...options,
  })
  const complaints: string[] = []
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sample } = event
      console.error(`Policy: ${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
  context.on('console', (message) => {
    const isNoise = /Failed to load resource|net::ERR_/.test(message.text())
    if (message.type() === 'error' && !isNoise) complaints.push(message.text())
  })
  context.on('weberror', (fault) => complaints.push(String(fault.error().stack)))
  context.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(`${url}/`) && !/^(?:blob|data):/.test(address))
      complaints.push(`Asked another host: ${address}`)
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const window = { context, page, complaints }
  open.push(window)
  return window
}

/** Fails where a window has something to complain of. */
export function expectNoComplaint(...windows: readonly NewsroomWindow[]): void {
  expect(windows.flatMap(({ complaints }) => complaints)).toEqual([])
}
