import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { violationsOn } from './axe.ts'
import { pageTypes } from './page-types.ts'
import { places } from './places.ts'
import { sharedBrowser, visit, withPage } from './shared-browser.ts'

const narrow = { width: 360, height: 740 }
const wide = { width: 1280, height: 800 }

/** A window in which nothing is under way when it is looked at. */
const still = { viewport: wide, reducedMotion: 'reduce' } as const

const sites = inject('sites')
const everyPage = sites.flatMap((site) => pageTypes.map((type) => ({ ...site, ...type })))

const allSettings = [
  { colours: 'light', viewport: narrow },
  { colours: 'light', viewport: wide },
  { colours: 'dark', viewport: wide },
  { colours: 'dark', viewport: narrow },
] as const

/** Each width and each light once: what is marked up alike needs no more. */
const someSettings = [allSettings[0], allSettings[2]] as const

/** Pages of a discussion show what stands under a story as well, which is looked at in all settings. */
const talkPages = /^\/-\/comments?\b/

describe.each(everyPage)('the page “$name” in “$design”', ({ design, url, path, status }) => {
  let page: Page

  beforeAll(async () => {
    const context = await (await sharedBrowser()).newContext({
      bypassCSP: true,
      baseURL: url,
    })
    page = await context.newPage()
    await visit(page, path, status)
    return () => context.close()
  })

  it.each(design === 'report' && !talkPages.test(path) ? allSettings : someSettings)(
    'has no fault that axe finds ($colours, $viewport.width)',
    async (setting) => {
      await page.setViewportSize(setting.viewport)
      await page.emulateMedia({ colorScheme: setting.colours })
      expect(await violationsOn(page)).toEqual([])
    },
  )

  it('fits a window of 320 pixels, which is one of 1280 at 400%', async () => {
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await tooWide(page)).toEqual([])
  })

  it('fits when only its text is twice as large', async () => {
    await page.setViewportSize(wide)
    await withStyle(page, 'html{font-size:200%!important}', async () => {
      expect([...(await tooWide(page)), ...(await cutOff(page))]).toEqual([])
    })
  })

  it('fits with the spacing of WCAG 1.4.12', async () => {
    const spacing =
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}' +
      'p{margin-bottom:2em!important}'
    await page.setViewportSize(narrow)
    await withStyle(page, spacing, async () => {
      expect([...(await tooWide(page)), ...(await cutOff(page))]).toEqual([])
    })
  })
})

async function withStyle(page: Page, content: string, use: () => Promise<void>): Promise<void> {
  const style = await page.addStyleTag({ content })
  try {
    await use()
  } finally {
    await style.evaluate((tag) => (tag as HTMLElement).remove())
  }
}

/** The elements that make a page wider than its window. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > width + 0.5,
    )
    return [`${document.documentElement.scrollWidth} > ${width}`].concat(
      wide.slice(0, 5).map((one) => `${one.outerHTML.slice(0, 120)}`),
    )
  })
}

/** Elements whose own text is hidden because it does not fit, but for those meant for screen readers. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(one)
        if (overflowX === 'visible' && overflowY === 'visible') return false
        const isForEarsOnly = clipPath === 'inset(50%)'
        if (isForEarsOnly || position === 'absolute' || one.matches('input')) return false
        // What scrolls can be reached, as wide tables must be.
        const across = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1
        const down = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1
        return across || down
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  )
}

describe('the keyboard', () => {
  it.each([
    ['front', '/', ['#content', '#navigation']],
    ['story', places.anatomy, ['#content', '#navigation', '#comments']],
    ['slide', places.slide, ['#content', '#navigation']],
    ['search', '/-/search', ['#content', '#navigation']],
  ])('comes to the ways past first, and they lead on (%s)', async (_name, path, targets) => {
    await withPage(still, async (page) => {
      for (const [index, target] of targets.entries()) {
        await page.goto(path)
        for (let presses = 0; presses <= index; presses += 1) await page.keyboard.press('Tab')
        const link = page.locator(':focus')
        expect(await link.getAttribute('href')).toBe(target)
        const seen = await link.boundingBox()
        expect(seen?.width).toBeGreaterThan(20)
        expect(seen?.height).toBeGreaterThan(20)
        expect(seen?.y).toBeGreaterThanOrEqual(0)
        await page.keyboard.press('Enter')
        expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(target)
        expect(await page.evaluate(() => location.hash)).toBe(target)
      }
    })
  })

  it('gets past a gallery and past every card with more than three links', async () => {
    await withPage({ viewport: wide }, async (page) => {
      await page.goto(places.everything)
      const blocks = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'article .gallery, article figure, article .help, article div',
          ),
        ]
          .filter((one) => one.matches('.gallery') || one.querySelectorAll('a').length > 3)
          .filter((one) => !one.parentElement?.closest('.gallery,figure,[role=group]'))
          .map((one) => {
            const before = one.previousElementSibling?.querySelector('a')
            const target = before?.getAttribute('href') ?? ''
            const landing = target.startsWith('#') ? document.getElementById(target.slice(1)) : null
            const follows = landing
              ? (one.compareDocumentPosition(landing) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
              : false
            return { block: one.className, isPassable: follows && !one.contains(landing) }
          }),
      )
      expect(blocks.length).toBeGreaterThan(0)
      expect(blocks.filter(({ isPassable }) => !isPassable)).toEqual([])
    })
  })

  it.each(
    sites.flatMap(({ design, url }) =>
      [places.everything, '/', '/-/search?q=pier', places.slide].map((path) => {
        return { design, url, path }
      }),
    ),
  )(
    'shows where it is at every stop of $path in “$design”, in view and not covered',
    async ({ url, path }) => {
      await withPage({ ...still, baseURL: url }, async (page) => {
        await page.goto(path)
        const stops = await page.locator('a[href],button,input,summary').count()
        const faults: string[] = []
        const seen = new Set<string>()
        for (let stop = 0; stop < stops; stop += 1) {
          await page.keyboard.press('Tab')
          const { name, fault } = await page.evaluate(focusFault)
          seen.add(name)
          if (fault) faults.push(`${name}: ${fault}`)
        }
        expect(faults).toEqual([])
        expect(seen.size).toBeGreaterThan(stops * 0.8)
      })
    },
  )
})

/** What is wrong with how the focused element shows that it is focused. */
function focusFault(): { name: string; fault: string } {
  const focused = document.activeElement
  if (!focused || focused === document.body) return { name: 'body', fault: 'nothing is focused' }
  const all = [...document.querySelectorAll('a,button,input,summary')]
  const name = `${all.indexOf(focused)} ${focused.outerHTML.slice(0, 100)}`
  const { outlineStyle, outlineWidth } = getComputedStyle(focused)
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
    return { name, fault: `the outline is ${outlineStyle} ${outlineWidth}` }
  }
  const boxes = [...focused.getClientRects()]
  const inView = boxes.some(({ top, bottom }) => bottom > 0 && top < innerHeight)
  return { name, fault: inView ? '' : 'it is not in view' }
}

describe('what readers ask of their machine', () => {
  it('moves nothing for those who want no motion', async () => {
    await withPage({ reducedMotion: 'reduce' }, async (page) => {
      for (const path of ['/', places.everything, places.slide]) {
        await page.goto(path)
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter((one) => {
              const { animationName, animationDuration, transitionDuration, scrollBehavior } =
                getComputedStyle(one)
              const longest = Math.max(...transitionDuration.split(',').map(Number.parseFloat))
              const isAnimated =
                animationName !== 'none' && Number.parseFloat(animationDuration) > 0
              return longest > 0.01 || isAnimated || scrollBehavior === 'smooth'
            })
            .map((one) => one.outerHTML.slice(0, 100)),
        )
        expect(moving, path).toEqual([])
      }
    })
  })

  it('is dark where they want it dark, and light elsewhere', async () => {
    const brightness = (colorScheme: 'dark' | 'light'): Promise<number> =>
      withPage({ colorScheme }, async (page) => {
        await page.goto(places.anatomy)
        const colour = await page.evaluate(() => {
          const own = getComputedStyle(document.body).backgroundColor
          return own === 'rgba(0, 0, 0, 0)'
            ? getComputedStyle(document.documentElement).backgroundColor
            : own
        })
        return Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number))
      })
    expect(await brightness('dark')).toBeLessThan(60)
    expect(await brightness('light')).toBeGreaterThan(230)
  })

  it('prints black on white, without what only leads about', async () => {
    await withPage({ colorScheme: 'dark' }, async (page) => {
      await page.goto(places.everything)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      const ink = await page.evaluate(() => ({
        text: getComputedStyle(document.querySelector('article p') as Element).color,
        navigation: document.querySelector('nav#navigation')?.getClientRects().length,
        skips: document.querySelector('nav.skips')?.getClientRects().length,
        headline: document.querySelector('h1')?.getClientRects().length,
        sources: document.querySelector('.sources')?.getClientRects().length,
      }))
      const [red = 255, green = 255, blue = 255] = (ink.text.match(/\d+/g) ?? []).map(Number)
      expect(Math.max(red, green, blue)).toBeLessThan(90)
      expect(ink).toMatchObject({ navigation: 0, skips: 0, headline: 1, sources: 1 })
      const paper = await page.pdf({ format: 'A4' })
      expect(paper.subarray(0, 5).toString('latin1')).toBe('%PDF-')
      expect(paper.length).toBeGreaterThan(20_000)
    })
  })

  it('keeps its words and borders where colours are the reader’s own', async () => {
    await withPage({ forcedColors: 'active', viewport: wide, bypassCSP: true }, async (page) => {
      await visit(page, places.everything)
      expect(await violationsOn(page)).toEqual([])
      await page.keyboard.press('Tab')
      expect((await page.evaluate(focusFault)).fault).toBe('')
    })
  })
})
