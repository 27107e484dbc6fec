import { describe, expect, it } from 'vitest'
import {
  exported,
  facts,
  itemsOf,
  lexical,
  pageIn,
  post,
  signs,
  storyIn,
  told,
} from './ghost-for-tests.ts'

describe('a page', () => {
  it('that was public stays one', () => {
    const text = exported([
      post({
        type: 'page',
        slug: 'about-us',
        title: 'About us',
        html: '<p>Who we are</p>',
        feature_image: '/content/images/us.jpg',
        custom_excerpt: 'Us',
      }),
    ])
    const { taken, redirects } = pageIn(text)
    expect(taken.page).toMatchObject({ slug: 'about-us', title: 'About us', language: 'en' })
    expect(signs(taken.page.body.content)).toBe(
      '[picture /content/images/us.jpg: ? |  | ]\nWho we are',
    )
    expect(taken.pictures).toEqual(['/content/images/us.jpg'])
    expect(told(taken.losses)).toBe('excerpt «Us»: A page has no standfirst')
    expect(redirects).toEqual(['/about-us/'])
  })

  it('tells that its address became another', () => {
    const { taken } = pageIn(
      exported([post({ type: 'page', slug: 'About_Us', html: '<p>We</p>' })]),
    )
    expect(taken.page.slug).toBe('about-us')
    expect(told(taken.losses)).toBe('slug «About_Us»: It became about-us')
  })

  it('that was not public is a draft of a story', () => {
    for (const fields of [{ status: 'draft' }, { visibility: 'paid' }, { status: 'scheduled' }]) {
      const { taken } = storyIn(
        exported([post({ page: 1, type: 'page', html: '<p>Not yet</p>', ...fields })]),
      )
      expect(taken.status).toBe('draft')
      expect(told(taken.losses)).toContain('It was a page that was not public')
    }
  })

  it('with a part for members is left', () => {
    const card = {
      type: 'html',
      html: '<p>x</p>',
      visibility: { web: { nonMember: false, memberSegment: 'status:free' } },
    }
    const [item] = itemsOf(exported([post({ type: 'page', lexical: lexical(card) })]))
    if (item?.type !== 'page') throw new Error('There is no page')
    expect(item.read(facts)).toEqual({
      problem: {
        message: 'Pages here are public, and a part of it (html) was shown to members alone',
        line: null,
      },
    })
  })
})
