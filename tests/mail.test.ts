import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { violationsOn } from './axe.ts'
import { mustRunStet } from './open-site.ts'
import { places } from './places.ts'
import { withPage } from './shared-browser.ts'

/** What mail programs need is what pages should not have: tables, and styles on each element. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  root: true,
  rules: {
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'no-conditional-comment': 'off',
    'presentation-role-style': 'off',
    'prefer-tbody': 'off',
    'prefer-native-element': 'off',
  },
})

describe.each(['anatomy', 'everything'] as const)('the mail of “%s”', (name) => {
  let html = ''

  beforeAll(async () => {
    const site = { data: inject('data'), port: inject('port') }
    const story = places[name].slice(1, -1)
    html = JSON.parse(await mustRunStet(['mail', story, '--json'], site)).html
  })

  it('is sound markup', async () => {
    const { results } = await validator.validateString(html)
    const faults = results.flatMap(({ messages }) => messages)
    expect(
      faults.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
    ).toEqual([])
  })

  it.each([
    { colorScheme: 'light', width: 360 },
    { colorScheme: 'dark', width: 700 },
  ] as const)('has no fault that axe finds, and fits ($colorScheme, $width)', async (setting) => {
    const { colorScheme, width } = setting
    const options = { colorScheme, viewport: { width, height: 740 } }
    await withPage(options, async (page) => {
      const asked = new Set<string>()
      page.on('request', (request) => asked.add(new URL(request.url()).origin))
      await page.setContent(html, { waitUntil: 'load' })
      const faults = await violationsOn(page)
      // A mail is no page: the landmarks are those of the program that shows it.
      expect(faults.filter((fault) => !/^(?:landmark-one-main|region): /.test(fault))).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect([...asked]).toEqual([inject('url')])
      const images = page.locator('img')
      const loaded = await images.evaluateAll((all) =>
        all.map((image) => (image as HTMLImageElement).naturalWidth > 0),
      )
      expect(loaded.length).toBeGreaterThan(0)
      expect(loaded).not.toContain(false)
    })
  })
})

it('is none of a story that was taken off the site', async () => {
  const site = { data: inject('data'), port: inject('port') }
  await expect(mustRunStet(['mail', places.gone.slice(1, -1)], site)).rejects.toThrow(
    'it is not published',
  )
})
