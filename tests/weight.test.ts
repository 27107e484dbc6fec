import type { Request, Route } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { places } from './places.ts'
import { withPage } from './shared-browser.ts'

const url = inject('url')
const sites = inject('sites')

/** Everything that a browser asks for while it shows a page to its end. */
async function requestsOf(
  path: string,
  baseURL = url,
): Promise<readonly { type: string; address: string }[]> {
  return withPage({ baseURL, viewport: { width: 1280, height: 800 } }, async (page) => {
    const asked: Request[] = []
    page.on('request', (request) => asked.push(request))
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.waitForLoadState('networkidle')
    return asked.map((one) => ({ type: one.resourceType(), address: one.url() }))
  })
}

/** The size of a body as a browser that takes brotli gets it, in bytes. */
async function packedSize(address: string): Promise<number> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'br' } })
  const size = Number(answer.headers.get('content-length'))
  await answer.arrayBuffer()
  expect(answer.status, address).toBe(200)
  expect(size, address).toBeGreaterThan(0)
  return size
}

describe('a story of twelve quotations and ten posts', () => {
  it('holds what it is named for', async () => {
    const text = await (await fetch(url + places.heavy)).text()
    expect(text.match(/<span id="quotation-\d+" class="said">/g)).toHaveLength(12)
    expect(text.match(/<figure class="post /g)).toHaveLength(10)
  })

  it.each(sites)(
    'weighs 50 kB at most, with its style, typeface and script ($design)',
    async (site) => {
      const asked = await requestsOf(places.heavy, site.url)
      const counted = asked.filter(({ type, address }) => {
        return type !== 'image' && !/\/(?:assets\/icon|media\/)/.test(address)
      })
      expect(counted.map(({ type }) => type).toSorted()).toEqual([
        ...['document', 'font', 'script', 'stylesheet'],
      ])
      let weight = 0
      for (const { address } of counted) weight += await packedSize(address)
      expect(weight).toBeLessThanOrEqual(50_000)
    },
  )
})

describe.each([places.heavy, places.anatomy, places.everything, '/'])('the page %s', (path) => {
  it('asks for no script but that of its discussion, and nobody else’s host for anything', async () => {
    const asked = await requestsOf(path)
    const scripts = asked.filter(({ type }) => type === 'script').map(({ address }) => address)
    const expected = path === '/' ? [] : [expect.stringContaining('/assets/comments.')]
    expect(scripts).toEqual(expected)
    for (const script of scripts) expect(await packedSize(script)).toBeLessThan(15_000)
    expect(asked.filter(({ address }) => new URL(address).origin !== url)).toEqual([])
  })
})

it('asks for one small script where it shows one picture', async () => {
  const asked = await requestsOf(places.slide)
  const scripts = asked.filter(({ type }) => type === 'script')
  expect(scripts).toHaveLength(1)
  expect(await packedSize(scripts[0]?.address ?? '')).toBeLessThan(1500)
  expect(asked.filter(({ address }) => new URL(address).origin !== url)).toEqual([])
})

/** What a design lays out in ways of its own. */
const settledPages = {
  report: [
    ...[places.heavy, places.anatomy, places.everything, places.slide],
    ...['/', '/music/', '/by/tomasz-wren/'],
  ],
  picture: [places.anatomy, places.everything, places.slide, '/', '/music/'],
}

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
])('at $width pixels', (viewport) => {
  // They mostly wait, each in a window of its own.
  it.concurrent.each(
    sites.flatMap((site) => settledPages[site.design].map((path) => ({ ...site, path }))),
  )('nothing of $path in “$design” moves when its typeface and pictures come late', async (one) => {
    const { path, url: baseURL } = one
    const moved = await withPage({ viewport, baseURL }, async (page) => {
      const late = (milliseconds: number) => async (route: Route) => {
        await new Promise((resolve) => setTimeout(resolve, milliseconds))
        await route.continue()
      }
      await page.route(/\.woff2$/, late(350))
      await page.route(/\/media\//, late(700))
      await page.addInitScript(watchShifts)
      await page.goto(path, { waitUntil: 'load' })
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      for (let step = 0; step < 4; step += 1) {
        await page.evaluate((part) => scrollTo(0, (document.body.scrollHeight * part) / 4), step)
        await page.waitForTimeout(120)
      }
      await page.waitForLoadState('networkidle')
      return page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)
    })
    expect(moved).toEqual([])
  })
})

/** Runs in the page before anything else: keeps what moves, by how much. */
function watchShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number
    readonly sources: readonly { readonly node: Node | null }[]
  }
  const shifts: string[] = []
  Object.assign(globalThis, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      const moved = entry.sources.map(({ node }) => {
        const element = node instanceof Element ? node : node?.parentElement
        return element?.outerHTML.slice(0, 80) ?? 'an element that is gone'
      })
      shifts.push(`${entry.value}: ${moved.join(' | ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
