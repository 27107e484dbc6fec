import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { fragmentMarkup } from '../../page/fragment-markup.ts'
import { html } from '../../page/html.ts'
import { fragment, paragraph, storyWith } from '../../story/build.ts'
import { chance } from '../../story/chance-for-tests.ts'
import { randomContent } from '../../story/random-fragment-for-tests.ts'
import { isLinkAddress } from '../addresses.ts'
import { readMarkdown } from '../read-markdown.ts'
import { facts } from '../reading-for-tests.ts'
import { writeMarkdown } from '../write/write-markdown.ts'
import { cleanFragment } from './clean-fragment.ts'

const exported = {
  ...({ status: 'draft', publishedAt: null, updatedAt: null, topics: [], redirects: [] } as const),
  ...{ picturePath: () => '', slugOf: () => undefined },
  section: { slug: 'culture', name: 'Culture', description: '' },
} as const

const cases = Array.from({ length: 250 }, (_, index) => ({
  seed: index + 1,
  content: randomContent(chance(index + 1)),
}))

describe('a sound fragment', () => {
  it('is not changed by cleaning', () => {
    for (const { seed, content } of cases) {
      const again = cleanFragment(content, {
        resolve: (address) => (isLinkAddress(address) ? address : undefined),
        lose: () => {},
      })
      expect(again, `seed ${seed}`).toEqual(content)
    }
  })

  it('comes back from Markdown byte for byte, with what stands around it', () => {
    for (const { seed, content } of cases) {
      const attrs = { what: 'a “thing” & <more>', from: seed % 2 ? '' : 'WordPress', content }
      const story = storyWith({}, paragraph('Before'), fragment(attrs), paragraph('Behind'))
      const read = readMarkdown(writeMarkdown(story, exported), facts)
      if ('problem' in read) throw new Error(read.problem.message)
      expect(JSON.stringify(read.taken.story.body), `seed ${seed}`).toBe(JSON.stringify(story.body))
      expect(read.taken.losses, `seed ${seed}`).toEqual([])
    }
  })

  it('is the same markup to a browser that it is to us', () => {
    const manner = {
      heading: (level: number, words: object) => html`<h${level}>${words as never}</h${level}>`,
      link: (href: string, words: object) => html`<a href="${href}">${words as never}</a>`,
    }
    for (const { seed, content } of cases) {
      const markup = fragmentMarkup(manner, content).toString()
      const read = serialize(parseFragment(markup))
      expect(stripped(read), `seed ${seed}`).toBe(stripped(markup))
    }
  })
})

/** References written otherwise, and the line end that browsers drop at the start of verbatim words. */
function stripped(markup: string): string {
  return markup
    .replaceAll('&#39;', "'")
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll(/&quot;(?=[^<>]*<)/g, '"')
    .replaceAll(/<pre([^>]*)>\n/g, '<pre$1>')
}
