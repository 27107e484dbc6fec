import { beforeAll, expect, inject, it } from 'vitest'
import { type Category, type LighthouseBrowser, openLighthouse } from './lighthouse-run.ts'
import { places } from './places.ts'

const categories: readonly Category[] = ['accessibility', 'best-practices', 'seo']

let browser: LighthouseBrowser

beforeAll(async () => {
  browser = await openLighthouse()
  return () => browser.close()
})

it.each([
  ['a story', places.anatomy],
  ['the front page', '/'],
  ['a picture of a gallery', places.slide],
])('finds nothing to better in %s on a phone', async (_name, path) => {
  const { points, faults } = await browser.measure(inject('url') + path, categories)
  expect(faults).toEqual([])
  expect(points).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 })
})
