import { describe, expect, it } from 'vitest'
import {
  lineBreak,
  linked,
  note,
  passage,
  quotation,
  quoted,
  text,
  timed,
} from '../../story/build.ts'
import type { Inline, Mark } from '../../story/inline.ts'
import { testSetting } from './build-setting.ts'
import { renderInline } from './inline.ts'

const render = (...content: readonly Inline[]): string =>
  String(renderInline(testSetting(), content))

it.each<[string, Mark, string]>([
  ['bold', { type: 'bold' }, '<strong>a &lt; b</strong>'],
  ['italic', { type: 'italic' }, '<em>a &lt; b</em>'],
  ['code', { type: 'code' }, '<code>a &lt; b</code>'],
  ['strike', { type: 'strike' }, '<s>a &lt; b</s>'],
  ['language', { type: 'language', attrs: { language: 'fr' } }, '<span lang="fr">a &lt; b</span>'],
])('sets %s words', (_name, mark, expected) => {
  expect(render(text('a < b', mark))).toBe(expected)
})

it('sets breaks and times', () => {
  expect(render(text('a'), lineBreak(), timed('Thursday', '2026-11-12T22:00:00.000Z'))).toBe(
    'a<br><time datetime="2026-11-12T22:00:00.000Z">Thursday</time>',
  )
})

describe('a link', () => {
  it('is one over words of several kinds, and is kept for the list of links', () => {
    const link: Mark = {
      type: 'link',
      attrs: { href: 'https://a.example/?b=1&c=2', language: 'de' },
    }
    const setting = testSetting()
    const markup = renderInline(setting, [
      text('the ', link),
      text('report', link, { type: 'italic' }),
    ])
    expect(String(markup)).toBe(
      '<a href="https://a.example/?b=1&amp;c=2" rel="noopener" hreflang="de">the <em>report</em></a>',
    )
    expect([...setting.links]).toEqual([['https://a.example/?b=1&c=2', 'the report']])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '//a.example'])(
    'never leads to %s',
    (href) => {
      const setting = testSetting()
      expect(String(renderInline(setting, [linked('words', href)]))).toBe('words')
      expect(setting.links.size).toBe(0)
    },
  )
})

describe('a quotation', () => {
  const source = { type: 'document', title: 'Letter', address: null } as const
  const quotations = [quotation('q1', source), quotation('q2', source), quotation('q3')]

  it('leads to its source once a paragraph, at its end, and keeps its marks', () => {
    const setting = testSetting({ quotations })
    const content = [quoted('q1', '“I am,”'), text(' she said, '), quoted('q1', '“done.”')]
    expect(String(renderInline(setting, content))).toBe(
      '<span id="quotation-1" class="said">“I am,”</span> she said, <span class="said">“done.”</span><sup><a href="#source-1" aria-label="Source 1">1</a></sup>',
    )
  })

  it('shares the number of a source with others from it', () => {
    const setting = testSetting({ quotations })
    renderInline(setting, [quoted('q1', '“a”')])
    const second = String(renderInline(setting, [quoted('q2', '“b”')]))
    expect(second).toContain('id="quotation-2"')
    expect(second).toContain('href="#source-1"')
  })

  it('is only its words where it has no source or no record', () => {
    const setting = testSetting({ quotations })
    expect(String(renderInline(setting, [quoted('q3', '“c”')]))).toBe('“c”')
    expect(String(renderInline(setting, [quoted('lost', '“d”')]))).toBe('“d”')
  })
})

it('marks the words that a note is about, and leads to it', () => {
  const setting = testSetting({ notes: [note({ id: 'n1' })] })
  expect(String(renderInline(setting, [passage('n1', 'On Friday'), passage('n9', ' she')]))).toBe(
    '<span id="passage-1" class="passage">On Friday</span> <a class="to-note" href="#note-1">Correction 1</a> she',
  )
})
