import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const options: RunOptions = {
  runOnly: [
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22a',
    'wcag22aa',
    'best-practice',
    'EN-301-549',
  ],
  resultTypes: ['violations'],
  // What is fetched beforehand is for rules of media alone: no rule in use reads the style sheets' own text.
  preload: { assets: ['media'] },
  // Rules that are off by themselves, and belong to WCAG 2.2 AA.
  rules: { 'target-size': { enabled: true } },
}

/** What axe finds wrong with a page: a line for each rule and element. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const results = await page.evaluate(
    (asked) =>
      (globalThis as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run(asked),
    options,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target, failureSummary }) => {
      const why = failureSummary?.replace(/\s+/g, ' ') ?? ''
      return `${id}: ${target.join(' ')} ${html.slice(0, 160)} ${why}`
    }),
  )
}
