import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { sharedBrowser } from './shared-browser.ts'
import { factsOf, marksIn, missingIn, type PublishedStory, tidy, wordsOf } from './story-facts.ts'

const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
)

const stories = exportedStories()

/** Every story that is on the site, from the export. */
function exportedStories(): readonly (PublishedStory & { readonly path: string })[] {
  const folder = join(inject('exported'), 'stories')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { published } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        published: PublishedStory | null
      }
      if (!published) return []
      const { section, slug } = published.story
      return [
        { ...published, path: `/${encodeURIComponent(section)}/${encodeURIComponent(slug)}/` },
      ]
    })
}

it('knows all stories of the magazine', () => {
  expect(stories.length).toBeGreaterThanOrEqual(12)
})

const copies = inject('sites').flatMap((site) => stories.map((story) => ({ ...site, ...story })))

describe.each(copies)('a copy of $path in “$design”', (published) => {
  const { url } = published
  const facts = factsOf(published, url)
  const body = wordsOf(published.story.body)
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    context = await (await sharedBrowser()).newContext({ baseURL: url })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url })
    page = await context.newPage()
    await page.goto(published.path)
    return () => context.close()
  })

  /** Fails where the text lacks a fact, a run of words or a quotation mark of the story. */
  function expectWhole(text: string): void {
    expect(missingIn(text, facts)).toEqual([])
    const marks = marksIn([text])
    for (const [mark, count] of marksIn(body)) {
      expect(marks.get(mark) ?? 0, mark).toBeGreaterThanOrEqual(count)
    }
  }

  it('has something to hold', () => {
    expect(facts.length).toBeGreaterThan(5)
    expect(body.length).toBeGreaterThan(0)
  })

  it('is whole as the text of the main element', async () => {
    expectWhole(await page.evaluate(() => document.querySelector('main')?.textContent ?? ''))
    expectWhole(await page.evaluate(() => document.querySelector('main')?.innerText ?? ''))
  })

  it('is whole as Readability reads it', async () => {
    const text = await page.evaluate(`(() => {
      ${readability}
      return new Readability(document.cloneNode(true)).parse()?.textContent ?? ''
    })()`)
    expectWhole(String(text))
  })

  it('is whole as a selection, and on the clipboard', async () => {
    const selected = await page.evaluate(() => {
      const main = document.querySelector('main')
      if (main) getSelection()?.selectAllChildren(main)
      return getSelection()?.toString() ?? ''
    })
    expectWhole(selected)
    await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'))
    await page.keyboard.press('Control+C')
    expectWhole(await page.evaluate(() => navigator.clipboard.readText()))
  })

  it('is whole as plain text', async () => {
    const answer = await fetch(`${url}${published.path}story.txt`)
    expect(answer.status).toBe(200)
    expectWhole(await answer.text())
  })

  it('has no quotation mark that the style makes', async () => {
    const generated = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((one) =>
        ['::before', '::after', '::marker'].flatMap((part) => {
          const { content } = getComputedStyle(one, part)
          return /[“”„‘’«»‹›]|quote|\\"|"""/.test(content)
            ? [`${one.tagName}${part}: ${content}`]
            : []
        }),
      ),
    )
    expect(generated).toEqual([])
    expect(await page.locator('q').count()).toBe(0)
  })

  it('shows the words of every quotation mark where they stand', async () => {
    const said = await page.evaluate(() =>
      [...document.querySelectorAll('article .said')].map((one) => one.textContent ?? ''),
    )
    const shown = tidy(said.join(' '))
    const sourced = new Set(
      published.story.quotations
        .filter(({ source }) => source.type !== 'unsourced')
        .map(({ id }) => id),
    )
    const runs = quotedRuns(published.story.body, sourced)
    for (const run of runs) expect(shown).toContain(tidy(run))
  })
})

/** The runs of words that stand under a quotation mark whose source is known, pull quotes left out. */
function quotedRuns(value: unknown, ids: ReadonlySet<string>): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one) => quotedRuns(one, ids))
  const node = value as Record<string, unknown>
  if (node['type'] === 'pullQuote') return []
  const marks = (node['marks'] ?? []) as { type: string; attrs?: { id?: string } }[]
  const isQuoted = marks.some(({ type, attrs }) => type === 'quotation' && ids.has(attrs?.id ?? ''))
  if (node['type'] === 'text') return isQuoted ? [String(node['text'])] : []
  return Object.values(node).flatMap((one) => quotedRuns(one, ids))
}
