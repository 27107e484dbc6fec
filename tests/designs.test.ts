import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, inject, it } from 'vitest'
import { askPolitely } from './ask-politely.ts'
import { pageTypes } from './page-types.ts'
import { places } from './places.ts'
import { withPage } from './shared-browser.ts'

const sites = inject('sites')
const [report, picture] = sites

/** What every design must say alike, whatever it looks like: a page's bones. */
interface Bones {
  readonly title: string
  readonly headings: readonly string[]
  readonly landmarks: readonly string[]
  readonly ways: readonly string[]
  readonly links: readonly string[]
}

async function bonesOf(base: string, path: string): Promise<Bones> {
  const text = await (await askPolitely(base + path)).text()
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([whole]) => whole)
  return {
    title: all(/<title>.*?<\/title>/g).join(),
    headings: all(/<h([1-6])[^>]*>.*?<\/h\1>/gs),
    landmarks: all(/<(?:header class="mast|nav|main|footer|search|section|aside)[^>]*>/g),
    ways: all(/<(?:a href="#|p class="past")[^>]*>/g),
    links: all(/<a [^>]*href="[^"]*"/g).toSorted(),
  }
}

it.each(pageTypes)('gives the page “$name” the same bones in every design', async ({ path }) => {
  const bones = await bonesOf(report?.url ?? '', path)
  expect(bones.headings.length).toBeGreaterThan(0)
  expect(await bonesOf(picture?.url ?? '', path)).toEqual(bones)
})

it.each([places.anatomy, places.everything, places.heavy, places.greek])(
  'gives %s the same text in every design',
  async (path) => {
    const texts = await Promise.all(
      sites.map(async ({ url }) => {
        const text = await (await fetch(`${url}${path}story.txt`)).text()
        return text.replaceAll(url, 'https://magazine.example')
      }),
    )
    expect(texts[0]).toContain('\n')
    expect(new Set(texts).size).toBe(1)
  },
)

/** What pages can show, and none of these does: platforms, states, the middle of pictures, rare company. */
const rare: readonly RegExp[] = [
  /^\.(?:x|y)\d+$|^\.c\d{3}$/,
  /^\.on-\w+$|^\.post:has\(/,
  // Boxes stand one level below the heading before them; what was kept of other systems holds anything.
  /^\.(?:context|help|timeline|gallery) h[234]$|^h4$|^\.kept /,
  /^\.(?:more|latest|badge|closed|care)\b|^\.story > (?:blockquote|\.tall)$|^\.notes \+ p/,
  // What a check of evidence found is drawn by its script; what changed is told where a note tells of it.
  /^#verdict|^\.checks|^\.changes/,
  /\.lead\.tall|\.lead > p|:only-child|:not\(\.shown\)|nth-child\(3\)/,
]

/** An export has no copies, of which the magazine that was made of one could tell. */
const ofCopies = /^\.evidence|^\.sources (?:code|summary)/

/**
 * What discussions and commenters' own pages show to somebody who is signed in, or once something was done there, no
 * page of this magazine has: what draws them must name each class.
 */
const ofDiscussions = ['.', 'comments', 'me', 'script/comments'].flatMap((folder) => {
  const path = fileURLToPath(new URL(`../packages/core/src/page/${folder}/`, import.meta.url))
  const isDrawing = folder === '.' ? /^comment-text\.ts$/ : /(?<!\.test)\.[jt]s$/
  const files = readdirSync(path).filter((name) => isDrawing.test(name))
  return files.map((name) => readFileSync(join(path, name), 'utf8'))
})

function isDrawnInDiscussions(selector: string): boolean {
  const classes = selector.match(/\.[a-z][\w-]*/g) ?? []
  const text = ofDiscussions.join('\n')
  return (
    classes.length > 0 &&
    classes.every((one) => new RegExp(`[\\s"'\`.]${one.slice(1)}(?![\\w-])`).test(text))
  )
}

it.each(sites)('ships no rule that no page uses ($design)', async ({ design, url: baseURL }) => {
  const dead = await withPage({ baseURL }, async (page) => {
    let unused: string[] | undefined
    for (const { path, status } of pageTypes) {
      if (status === 301) continue
      await page.goto(path)
      const here = await page.evaluate(unusedSelectors)
      const before: string[] = unused ?? here
      unused = before.filter((selector) => here.includes(selector))
    }
    return unused ?? []
  })
  const mayBeUnused = design === 'picture' ? [...rare, ofCopies] : rare
  const found = dead.filter((selector) => !mayBeUnused.some((one) => one.test(selector)))
  expect(found.filter((selector) => !isDrawnInDiscussions(selector))).toEqual([])
})

/** Runs in the page: the selectors of its stylesheet that choose nothing on it, whatever its state. */
function unusedSelectors(): string[] {
  const states =
    /::?(?:before|after|first-letter|marker|details-content)|:(?:hover|target|focus-visible|focus-within|focus)|:not\((?::focus(?:-within)?(?:, )?)+\)/g
  const found: string[] = []
  const look = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        for (const selector of rule.selectorText.split(/,(?![^(]*\))/)) {
          const bare = selector.trim().replace(states, '')
          if (bare !== '' && !document.querySelector(bare)) found.push(selector.trim())
        }
      } else if ('cssRules' in rule) look(rule.cssRules as CSSRuleList)
    }
  }
  for (const sheet of document.styleSheets) look(sheet.cssRules)
  return found
}
