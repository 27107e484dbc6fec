import { HtmlValidate, type Report } from 'html-validate'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { askPolitely } from './ask-politely.ts'
import { type Crawled, crawl, pointersIn } from './crawl.ts'
import { pageTypes } from './page-types.ts'
import { places } from './places.ts'
import { withPage } from './shared-browser.ts'

const url = inject('url')
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], root: true })

const sites = inject('sites')

let site: ReadonlyMap<string, Crawled>
let pages: readonly Crawled[]

beforeAll(async () => {
  site = await crawl(url)
  pages = htmlOf(site)
})

function htmlOf(found: ReadonlyMap<string, Crawled>): readonly Crawled[] {
  return [...found.values()].filter(({ type }) => type.includes('text/html'))
}

const told = ({ results }: Report): string[] =>
  results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line, column, selector }) => {
      return `${filePath}: ${ruleId}: ${message} (${line}:${column} ${selector})`
    }),
  )

async function textOf(path: string): Promise<string> {
  return (await fetch(url + path, { redirect: 'manual' })).text()
}

/** The texts that fit a pattern, for pages that must hold none. */
function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([whole]) => whole)
}

describe.each(sites.flatMap((one) => pageTypes.map((type) => ({ ...one, ...type }))))(
  'the page “$name” in “$design”',
  ({ url: base, path, status }) => {
    let text: string

    beforeAll(async () => {
      const answer = await askPolitely(base + path)
      expect(answer.status).toBe(status)
      text = await answer.text()
    })

    it('is valid', async () => {
      const report = await validator.validateString(text, path)
      expect(told(report)).toEqual([])
    })

    it('holds no script and no style of its own', () => {
      expect(
        found(
          text,
          /<script(?! src=| type="module" src=| type="application\/(?:ld\+)?json")[^>]*>/g,
        ),
      ).toEqual([])
      expect(found(text, /<style[\s>]/g)).toEqual([])
      expect(found(text, /<[^>]*\s(?:style|on\w+)=/g)).toEqual([])
      expect(found(text, /(?:href|src|action)="\s*(?:javascript|data|vbscript):/gi)).toEqual([])
    })

    it('has one first heading, and none out of order', () => {
      const levels = found(text, /<h[1-6]/g).map((tag) => Number(tag.at(-1)))
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      let before = 0
      for (const level of levels) {
        expect(level, levels.join(' ')).toBeLessThanOrEqual(before + 1)
        before = level
      }
    })

    it('names its language, its title and its landmarks', () => {
      expect(text).toMatch(/^<!DOCTYPE html><html lang="[a-z]/)
      expect(text).toMatch(/<title>[^<]+<\/title>/)
      for (const landmark of ['main', 'footer class="colophon"', 'header class="mast']) {
        expect(text.split(`<${landmark}`), landmark).toHaveLength(2)
      }
    })
  },
)

describe('the whole site', () => {
  it('is all found by its links', () => {
    expect(pages.length).toBeGreaterThan(80)
    for (const path of [places.anatomy, places.everything, places.heavy, places.greek]) {
      expect(site.has(path), path).toBe(true)
    }
  })

  it('has no dead link', () => {
    const dead = [...site.values()].filter(({ status }) => status !== 200)
    expect(dead.map(({ path, status, from }) => `${from} → ${path}: ${status}`)).toEqual([])
  })

  it('has no link to a place that is not on its page', () => {
    const dead = pages.flatMap((page) =>
      pointersIn(page, url).links.flatMap((link) => {
        const [path = '', place] = link.split('#')
        const target = site.get(path)
        if (!place || !target?.type.includes('html')) return []
        const id = decodeURIComponent(place)
        return target.text.includes(` id="${id}"`) ? [] : [`${page.path} → ${link}`]
      }),
    )
    expect(dead).toEqual([])
  })

  it('loads nothing from elsewhere', () => {
    const foreign = pages.flatMap(({ path, text }) =>
      found(text, /\s(?:src|srcset|poster|data)="https?:[^"]*"/g).map((one) => `${path}:${one}`),
    )
    expect(foreign).toEqual([])
    const linked = pages.flatMap(({ path, text }) =>
      found(
        text,
        /<link rel="(?:preload|stylesheet|icon|preconnect|dns-prefetch)" href="https?:[^>]*>/g,
      ).map((one) => `${path}:${one}`),
    )
    expect(linked).toEqual([])
  })

  it('is valid on every page', async () => {
    const all: string[] = []
    for (const { path, text } of pages) {
      all.push(...told(await validator.validateString(text, path)))
      // Who never looks up does not see connections end.
      await new Promise(setImmediate)
    }
    expect(all).toEqual([])
  })

  it('never makes a quotation mark of an element', () => {
    expect(pages.filter(({ text }) => /<q[\s>]/.test(text)).map(({ path }) => path)).toEqual([])
  })
})

interface Node {
  readonly '@type'?: string
  readonly [name: string]: unknown
}

/** Every type that a page's JSON-LD names, with its nodes. */
function graphOf(text: string): Node[] {
  const scripts = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  const nodes: Node[] = []
  for (const [, json = ''] of scripts) {
    const read = JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && '@type' in value) nodes.push(value as Node)
      return value
    }) as { '@context': string }
    expect(read['@context']).toBe('https://schema.org')
  }
  return nodes
}

describe('what pages tell machines', () => {
  it.each([
    ['/', ['NewsMediaOrganization', 'WebSite']],
    ['/music/', ['BreadcrumbList', 'CollectionPage', 'NewsMediaOrganization']],
    ['/by/tomasz-wren/', ['BreadcrumbList', 'NewsMediaOrganization', 'Person', 'ProfilePage']],
    ['/about/', ['BreadcrumbList']],
    [places.slide, ['BreadcrumbList', 'ImageObject']],
    [
      places.anatomy,
      ['BreadcrumbList', 'NewsMediaOrganization', 'Quotation', 'ReportageNewsArticle'],
    ],
    [places.everything, ['AnalysisNewsArticle', 'CorrectionComment', 'Quotation']],
    [places.greek, ['Quotation', 'ReviewNewsArticle']],
    ['/music/mara-quill-the-long-way-to-a-short-song/', ['NewsArticle', 'Quotation']],
  ])('names the types of %s', async (path, types) => {
    const named = graphOf(await textOf(path)).map((node) => node['@type'])
    expect([...new Set(named)]).toEqual(expect.arrayContaining(types))
  })

  it('can be read on every page', () => {
    for (const { path, text } of pages) expect(() => graphOf(text), path).not.toThrow()
  })

  it('tells of twelve quotations, each with its words', async () => {
    const quotations = graphOf(await textOf(places.heavy)).filter(
      (node) => node['@type'] === 'Quotation',
    )
    expect(quotations).toHaveLength(12)
    for (const { text } of quotations) expect(text).toMatch(/\S/)
  })

  it('gives every page that may be listed one address of its own', () => {
    const wrong = pages.flatMap(({ path, text }) => {
      const isHidden = /<meta name="robots" content="[^"]*noindex/.test(text)
      const named = found(text, /<link rel="canonical" href="[^"]*"/g)
      if (isHidden) return []
      const own = named.length === 1 && named[0]?.endsWith(`"${url}${path}"`) === true
      return own ? [] : [`${path}: ${named.join(' ') || 'none'}`]
    })
    expect(wrong).toEqual([])
  })
})

describe('feeds and sitemaps', () => {
  it('are XML that a browser reads', async () => {
    const files = [...site.values()].filter(({ type }) => type.includes('xml'))
    expect(files.length).toBeGreaterThan(20)
    const faults = await withPage({}, async (page) => {
      await page.goto('/about/')
      return page.evaluate(
        (texts) =>
          texts.flatMap(({ path, text }) => {
            const error = new DOMParser()
              .parseFromString(text, 'application/xml')
              .querySelector('parsererror')
            return error ? [`${path}: ${error.textContent}`] : []
          }),
        files.map(({ path, text }) => ({ path, text })),
      )
    })
    expect(faults).toEqual([])
  })

  it('are JSON feeds with whole items', () => {
    const feeds = [...site.values()].filter(({ type }) => type.includes('feed+json'))
    expect(feeds.length).toBeGreaterThan(5)
    for (const { path, text } of feeds) {
      const feed = JSON.parse(text) as Record<string, unknown>
      expect(feed['version'], path).toBe('https://jsonfeed.org/version/1.1')
      expect(feed['feed_url'], path).toBe(url + path)
      const items = feed['items'] as Record<string, unknown>[]
      for (const item of items) {
        expect(item, path).toMatchObject({
          id: expect.stringMatching(/\S/),
          url: expect.stringContaining(url),
          title: expect.stringMatching(/\S/),
          content_html: expect.stringMatching(/\S/),
        })
        expect(Date.parse(String(item['date_published'])), path).not.toBeNaN()
      }
      expect(new Set(items.map(({ id }) => id)).size, path).toBe(items.length)
    }
  })

  it('name every story once in the sitemaps', () => {
    const maps = [...site.values()].filter(({ path }) => /^\/sitemap\/\d{4}-\d\d\.xml$/.test(path))
    const named = maps.flatMap(({ text }) => found(text, /<loc>[^<]*/g))
    expect(new Set(named).size).toBe(named.length)
    const stories = pages.filter(({ text }) => text.includes('<article class="story" '))
    const paths = named.map((one) => one.replace(`<loc>${url}`, ''))
    expect(paths.toSorted()).toEqual(stories.map(({ path }) => path).toSorted())
    expect(paths).not.toContain(places.gone)
  })
})
