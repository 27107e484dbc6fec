import { describe, expect, it } from 'vitest'
import {
  heading,
  note,
  paragraph,
  passage,
  quotation,
  quoted,
  request,
  storyWith,
} from '../story/build.ts'
import type { Story } from '../story/story.ts'
import { testPage, testSite, testSummary } from './meta/build-site.ts'
import type { StoryPage } from './model.ts'
import { faultsOf, levelsOf, mainOf, targetsOf, wordsOf } from './read-page.ts'
import { renderStory } from './story-page.ts'
import { wholePage } from './text/build-story.ts'

const render = (fields: Partial<Story> = {}, page: Partial<StoryPage> = {}): string =>
  renderStory(testSite(), testPage(storyWith(fields, paragraph('Words.')), page))

describe('a whole story', () => {
  const page = renderStory(testSite(), wholePage())
  const article = /<article class="story"[^>]*>[\s\S]*?<\/section><\/article>/.exec(page)?.[0] ?? ''

  it('hangs together', () => {
    expect(faultsOf(page)).toEqual([])
    expect(page).toMatch(/^<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>/)
    expect(page).not.toContain('stet-status')
  })

  it('has ways to skip to what matters, each with a place to land', () => {
    expect(targetsOf(page).slice(0, 3)).toEqual(['#content', '#navigation', '#comments'])
    expect(page).toContain('<main id="content" tabindex="-1"')
    expect(page).toContain('<nav id="navigation" tabindex="-1" aria-label="Sections">')
  })

  it('holds in its text all that a copy of it must hold', () => {
    const words = wordsOf(article)
    for (const told of [
      'Singer cancels the rest of her tour',
      'By Ana Example and Cy Sample. Pictures by Ben Sample',
      'Published 14 November 2026, 18:00',
      'Updated 21 November 2026, 10:00',
      'All times are London time (GMT).',
      '“No show tonight”',
      'Mara Quill',
      '18 November 2026, 21:12',
      'No longer at its address, as of 19 Nov 2026, 08:00',
      'some time in 2019',
      'Post by Mara Quill on Mastodon, 18 November 2026, 21:12. Exact, from a post, of which we hold a copy. https://social.example/@mara/1',
      'One quotation, from a post.',
      'the report: https://hall.example/a?b=1&c=2',
      'https://magazine.example/culture/earlier/',
      'https://hall.example/letter',
      'https://harbour.example/quill',
      'https://clinic.example/nodules',
      'https://nightline.example/',
      'We asked Mara Quill’s agent about the cancelled dates, by e-mail, on 19 November 2026, 10:00. No answer yet, as of 20 November 2026, 09:00.',
      'Version 3.',
    ])
      expect(words).toContain(told)
  })

  it('says the zone of its times once over the text, and once in what copies keep', () => {
    expect(wordsOf(article).split('All times are').length - 1).toBe(2)
  })

  it('folds and hides nothing of that', () => {
    const outside = article.replace(/<details>[\s\S]*?<\/details>/g, '')
    expect(outside).toContain('id="sources"')
    expect(outside).not.toMatch(/ hidden|aria-hidden|<aside|<footer/)
  })

  it('carries no name that reading modes throw away', () => {
    const names = [...article.matchAll(/ (?:class|id)="([^"]*)"/g)].map(([, name]) => name)
    expect(
      names.filter((name) =>
        /comment|related|footer|sidebar|share|social|meta|byline|author|banner|hidden|promo/.test(
          name ?? '',
        ),
      ),
    ).toEqual([])
    expect(article).not.toContain('rel="author"')
  })

  it('links quotation and source both ways', () => {
    expect(article).toMatch(
      /<span id="quotation-1" class="said">[\s\S]*?<\/span><sup><a href="#source-1"/,
    )
    expect(article).toMatch(/<li id="source-1">[\s\S]*?<a href="#quotation-1">Quotation 1<\/a>/)
  })

  it('loads the lead first and other pictures when they are near', () => {
    expect(page.match(/fetchpriority="high"/g)).toHaveLength(1)
    expect(page.indexOf('fetchpriority')).toBeLessThan(page.indexOf('loading="lazy"'))
    expect(
      page.match(/<img [^>]*>/g)?.every((image) => /width="\d+" height="\d+"/.test(image)),
    ).toBe(true)
  })
})

describe('what stands over a story', () => {
  it('escapes what writers write', () => {
    const page = render({ headline: '<script>alert(1)</script> & “more”', standfirst: '<b>' })
    expect(page).not.toContain('<script>')
    expect(page).toContain('<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; “more”</h1>')
    expect(page).toContain('<p class="standfirst">&lt;b&gt;</p>')
  })

  it.each([
    [{ variants: { search: 'Short' } }, 'Short · Lantern'],
    [{ headline: 'Long '.repeat(13).trim() }, 'Long '.repeat(13).trim()],
    [{ headline: 'Tour' }, 'Tour · Lantern'],
  ])('has a title that searches can show: %j', (fields, expected) => {
    expect(render(fields)).toContain(`<title>${expected}</title>`)
  })

  it('lists its notes, and leads from them to the words and back', () => {
    const notes = [note({ id: 'n1' }), note({ id: 'n2', kind: 'update', text: 'A date.' })]
    const story = storyWith({ notes }, paragraph(passage('n1', 'On Friday')))
    const page = renderStory(testSite(), testPage(story))
    expect(page).toMatch(
      /<li id="note-1"[^>]*>[^~]*?<a href="#passage-1">Go to the passage<\/a><\/p><\/li><li id="note-2"/,
    )
    expect(page).toContain('<a class="to-note" href="#note-1">Correction 1</a>')
    expect(wordsOf(page)).toContain('Update 2 20 November 2026, 09:00. A date.')
    expect(page).not.toContain('#passage-2')
    expect(faultsOf(page)).toEqual([])
  })

  const published = '2025-11-14T18:00:00.000Z'
  it.each([
    [true, '2026-11-14', true],
    [true, '2026-11-13', false],
    [false, '2026-11-14', false],
  ])('tells the year of an old story where asked (%s) on %s: %s', (oldBanner, today, told) => {
    const summary = testSummary(storyWith({}), { publishedAt: published })
    const page = render({ oldBanner }, { summary, today })
    expect(page.includes('This story is from 2025')).toBe(told)
  })

  it('marks the language where it is not the magazine’s', () => {
    expect(render({ language: 'fr' })).toContain('tabindex="-1" lang="fr">')
    expect(render({ language: 'en-GB' })).not.toContain('tabindex="-1" lang=')
  })
})

describe('what stands under a story', () => {
  const more = [testSummary(storyWith({ headline: 'Earlier' }))]

  it('leads to earlier stories, but not from a careful one', () => {
    expect(render({}, { more })).toContain('Earlier on this subject')
    expect(render({ care: true }, { more })).not.toContain('Earlier on this subject')
  })

  it('names topics and the plain text', () => {
    const targets = targetsOf(mainOf(render()))
    expect(targets).toContain('/topics/tours/')
    expect(targets).toContain('/culture/singer-cancels-the-rest-of-her-tour/story.txt')
  })

  it('lists sources that only the records hold, and who is quoted from each', () => {
    const source = { type: 'document', title: 'The contract', address: null } as const
    const quotations = [quotation('q1', source), { ...quotation('q2', source), speaker: 'Jo Pell' }]
    const page = renderStory(
      testSite(),
      testPage(storyWith({ quotations }, heading('A', 3), paragraph(quoted('q1', '“I am done”')))),
    )
    expect(page).toContain(
      '<li id="source-1">Document: The contract. Said by Mara Quill; Jo Pell. <span',
    )
    expect(page).not.toContain('source-2')
    expect(levelsOf(page)[1]).toBe(2)
  })

  it.each([
    ['declined', 'They declined to comment, as of'],
    ['answered', 'They answered, as of'],
  ] as const)('tells what came of asking: %s', (answer, told) => {
    expect(wordsOf(render({ requests: [request({ answer })] }))).toContain(told)
  })

  it('says nothing of sources and links where there are none', () => {
    expect(render()).not.toContain('id="sources"')
  })
})
