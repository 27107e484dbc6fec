import { describe, expect, it } from 'vitest'
import {
  blockquote,
  heading,
  item,
  list,
  paragraph,
  pullQuote,
  quotation,
  quoted,
} from '../../story/build.ts'
import { renderBlock, renderBlocks } from './blocks.ts'
import { testSetting } from './build-setting.ts'

it('leaves out empty paragraphs', () => {
  expect(String(renderBlock(testSetting(), paragraph()))).toBe('')
  expect(String(renderBlock(testSetting(), paragraph('A & B')))).toBe('<p>A &amp; B</p>')
})

it.each([
  [
    [2, 3, 2],
    [2, 3, 2],
  ],
  [
    [3, 3, 2],
    [2, 3, 2],
  ],
  [[3], [2]],
] as const)('sets headings %j as %j: none skips a level', (given, expected) => {
  const setting = testSetting()
  const markup = renderBlocks(
    setting,
    given.map((level) => heading('H', level)),
  ).join('')
  expect([...markup.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level))).toEqual(expected)
})

it('sets lists, and lists inside them', () => {
  const block = list(
    'One',
    item(paragraph('Two'), list('Three')),
    item(paragraph('a'), paragraph('b')),
  )
  expect(String(renderBlock(testSetting(), block))).toBe(
    '<ul><li>One</li><li>Two<ul><li>Three</li></ul></li><li><p>a</p><p>b</p></li></ul>',
  )
  const numbered = { ...list('One'), attrs: { ordered: true } }
  expect(String(renderBlock(testSetting(), numbered))).toBe('<ol><li>One</li></ol>')
})

describe('a block quotation', () => {
  it('names who said it, where and in which language', () => {
    const block = blockquote('“Je pars.”', { cite: 'https://a.example/x', language: 'fr' })
    expect(String(renderBlock(testSetting(), block))).toBe(
      '<figure class="quote"><blockquote cite="https://a.example/x" lang="fr"><p>“Je pars.”</p></blockquote><figcaption>— <a href="https://a.example/x" rel="noopener">Mara Quill</a></figcaption></figure>',
    )
  })

  it('stands alone where nobody is named, and takes no address that is none', () => {
    const block = blockquote('“No.”', { attribution: '', cite: null })
    expect(String(renderBlock(testSetting(), block))).toBe('<blockquote><p>“No.”</p></blockquote>')
    const bad = String(renderBlock(testSetting(), blockquote('“No.”', { cite: 'javascript:1' })))
    expect(bad).not.toContain('cite=')
    expect(bad).not.toContain('<a')
  })
})

it('shows a pull quote without citing its source again', () => {
  const source = { type: 'document', title: 'Letter', address: null } as const
  const setting = testSetting({ quotations: [quotation('q1', source)] })
  expect(String(renderBlock(setting, pullQuote(quoted('q1', '“I am done”'))))).toBe(
    '<figure class="pull"><p>“I am done”</p><figcaption>Mara Quill</figcaption></figure>',
  )
  expect(setting.sources.size).toBe(0)
})
