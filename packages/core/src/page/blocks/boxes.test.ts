import { describe, expect, it } from 'vitest'
import {
  contextNote,
  divider,
  event,
  gallery,
  heading,
  helpBox,
  mediaId,
  outletCard,
  paragraph,
  picture,
  relatedLink,
  storyWith,
  timeline,
} from '../../story/build.ts'
import type { StoryId } from '../../story/story.ts'
import { testSummary } from '../meta/build-site.ts'
import { levelsOf, targetsOf, wordsOf } from '../read-page.ts'
import { renderBlock, renderBlocks } from './blocks.ts'
import { testSetting } from './build-setting.ts'

describe('an outlet card', () => {
  it('tells outlet, title, author, time, our summary and its address', () => {
    const markup = String(renderBlock(testSetting(), outletCard({ language: 'de' })))
    expect(markup).toContain(
      '<a href="https://harbour.example/quill" rel="noopener" hreflang="de"><cite lang="de">Quill “needs rest”, says a friend</cite></a>',
    )
    expect(wordsOf(markup)).toContain('The Harbour Post · Lee Sample · 19 November 2026, 06:30')
    expect(wordsOf(markup)).toContain(
      'Last read by us on 19 Nov 2026, 09:00: https://harbour.example/quill',
    )
  })

  it('says so where a date is not known', () => {
    const card = outletCard({ publishedAt: null, readAt: null, author: '', summary: '' })
    expect(wordsOf(renderBlock(testSetting(), card))).toContain('The Harbour Post · date not known')
  })
})

describe('a help box', () => {
  it('has numbers that can be called, hours, country and the day of the last check', () => {
    const box = helpBox({ number: '+44 800-555 0100', hours: '8 to 24', country: 'Norway' })
    const markup = String(renderBlock(testSetting(), box))
    expect(markup).toContain('href="tel:+448005550100" aria-label="Call +44 800-555 0100"')
    expect(markup).toContain('>+44\u00a0800\u2011555\u00a00100</a>')
    expect(wordsOf(markup)).toContain('8 to 24 · Norway')
    expect(markup).toContain('Checked on <time datetime="2026-11-01">1 November 2026</time>.')
  })

  it.each([
    ['GB', 'United Kingdom'],
    ['ZZ', 'Unknown Region'],
    ['QQ', 'QQ'],
    ['England and Wales', 'England and Wales'],
    ['', ''],
  ])('names the country “%s” in words', (country, told) => {
    const markup = wordsOf(renderBlock(testSetting(), helpBox({ country, hours: 'always' })))
    expect(markup).toContain(told ? `always · ${told}\n` : 'always\n')
  })

  it.each([
    ['', false],
    ['in person', false],
    ['116 123', true],
  ])('makes a call of “%s”: %s', (number, calls) => {
    expect(String(renderBlock(testSetting(), helpBox({ number }))).includes('href="tel:')).toBe(
      calls,
    )
  })

  it('has a way past it where it holds more than three links', () => {
    const markup = String(renderBlock(testSetting(), helpBox({}, {})))
    expect(targetsOf(markup)[0]).toBe('#end-of-help')
    expect(markup).toContain('id="end-of-help" tabindex="-1"')
    expect(String(renderBlock(testSetting(), helpBox({})))).not.toContain('past')
  })
})

it('gives background as a note with its sources and the day of its review', () => {
  const markup = String(renderBlock(testSetting(), contextNote('They heal.')))
  expect(markup).toContain('role="note" aria-labelledby="context"')
  expect(markup).toContain(
    '<a href="https://clinic.example/nodules" rel="noopener">Voice clinic</a>',
  )
  expect(wordsOf(markup)).toContain('Reviewed on 1 October 2026.')
  // Reading modes throw asides away.
  expect(markup).not.toContain('<aside')
})

it('tells a timeline with machine-readable times', () => {
  const block = timeline(
    event('2026-11-18', 'Wednesday', 'She posts.'),
    event('2025-05-02', '', 'Earlier.'),
  )
  const markup = String(renderBlock(testSetting(), block))
  expect(markup).toContain('<time datetime="2026-11-18">Wednesday</time>')
  expect(markup).toContain('<time datetime="2025-05-02">2 May 2025</time>')
  expect(markup).toContain('<p>She posts.</p>')
})

describe('a gallery', () => {
  it('links every picture to its own page, with a way past all of them', () => {
    const markup = String(renderBlock(testSetting(), gallery('gallery-1', [{}, { caption: '' }])))
    const targets = targetsOf(markup)
    expect(targets[0]).toBe('#end-of-gallery-1')
    expect(targets.slice(1).map((target) => target.split('/').slice(-3).join('/'))).toEqual([
      'gallery-1/1/',
      'gallery-1/2/',
    ])
    expect(wordsOf(markup)).toContain('Picture 2 of 2')
    expect(markup).toContain('loading="lazy"')
  })
})

describe('a picture', () => {
  it('has caption and credit', () => {
    const markup = String(renderBlock(testSetting(), picture()))
    expect(markup).toMatch(/^<figure class="shot"><picture>/)
    expect(markup).toContain(
      '<figcaption>The stage on Thursday. <small>Ana Example</small></figcaption>',
    )
    expect(String(renderBlock(testSetting(), picture({ caption: 'Stage' })))).toContain(
      'Stage · <small>',
    )
  })

  it('says so where the file is missing', () => {
    const markup = String(renderBlock(testSetting(), picture({ media: mediaId('f') })))
    expect(markup).toContain('This picture is missing: An empty stage')
  })
})

describe('a related link', () => {
  const story = '01890a5d-ac96-774b-bcce-b302099a8059' as StoryId
  const related = new Map([[story, testSummary(storyWith({ headline: 'Quill in 2019' }))]])

  it('leads to a story of this magazine', () => {
    const block = relatedLink({ story, address: null, title: '' })
    expect(String(renderBlock(testSetting({}, { related }), block))).toContain(
      '<a href="/culture/quill-in-2019/">Quill in 2019</a>',
    )
  })

  it.each([
    [{ story, address: null }, undefined],
    [{ story: null, address: null }, undefined],
    [{ story: null, address: 'https://a.example/' }, 'https://a.example/'],
  ])('says what is no longer available: %j', (fields, target) => {
    const markup = String(renderBlock(testSetting(), relatedLink(fields)))
    expect(targetsOf(markup)[0]).toBe(target)
    expect(markup.includes('No longer available')).toBe(target === undefined)
  })
})

it('keeps ids apart and headings in order over several boxes', () => {
  const blocks = [
    helpBox(),
    paragraph('a'),
    heading('One'),
    helpBox(),
    gallery(),
    timeline(),
    heading('Two', 3),
    contextNote('b'),
    divider(),
  ]
  const markup = renderBlocks(testSetting(), blocks).join('')
  const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(levelsOf(markup)).toEqual([2, 2, 3, 3, 3, 3, 4])
})
