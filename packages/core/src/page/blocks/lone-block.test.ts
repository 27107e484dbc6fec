import { describe, expect, it } from 'vitest'
import { gallery, helpBox, mediaId, paragraph, picture, quoted } from '../../story/build.ts'
import { testMedia } from '../meta/build-site.ts'
import { renderBlock } from './blocks.ts'
import { testSetting } from './build-setting.ts'
import { renderLoneBlock } from './lone-block.ts'

const given = {
  language: 'en',
  zone: 'Europe/London',
  media: new Map([[mediaId('a'), testMedia('a')]]),
}

describe('a block outside its page', () => {
  it.each([picture(), helpBox()])('is marked up as inside it: $type', (block) => {
    expect(String(renderLoneBlock(given, block))).toBe(String(renderBlock(testSetting(), block)))
  })

  it('shows a quotation without the number of a source', () => {
    const markup = String(renderLoneBlock(given, paragraph(quoted('q1', '“Stet.”'))))
    expect(markup).toContain('“Stet.”')
    expect(markup).not.toContain('<sup')
  })

  it('shares no id with another of the same document', () => {
    const ids = new Set<string>()
    const markup = [gallery(), gallery()].map((block) => renderLoneBlock({ ...given, ids }, block))
    const found = [...markup.join('').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(found.length).toBeGreaterThan(2)
    expect(new Set(found).size).toBe(found.length)
  })
})
