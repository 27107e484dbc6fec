import { describe, expect, it } from 'vitest'
import { mediaId, mediaOfId, pictureOf } from '../story/build.ts'
import { testSite } from './meta/build-site.ts'
import { mediaElement, pictureClasses, pictureElement, type Showing } from './picture.ts'

const showing: Showing = { sizes: '100vw', loading: 'lazy' }
const render = (fields = {}, how = showing): string =>
  String(pictureElement(testSite(), pictureOf(fields), how))

describe('a picture', () => {
  it('offers every form, with its width and height', () => {
    const markup = render()
    expect(markup).toContain(
      '<source type="image/webp" srcset="/media/a-1200.webp 1200w" sizes="100vw">',
    )
    expect(markup).toContain(
      'srcset="/media/a-480.jpg 480w,/media/a-1280.jpg 1280w,/media/a-2400.jpg 2400w"',
    )
    expect(markup).toMatch(/<img src="\/media\/a-480\.jpg"[^>]* width="480" height="240"/)
    expect(markup).not.toContain('style=')
  })

  it.each([
    [{}, 'alt="An empty stage with one microphone."'],
    [{ alternative: 'A "B" <c>' }, 'alt="A &quot;B&quot; &lt;c&gt;"'],
    [{ decorative: true }, 'alt=""'],
    [{ alternative: null }, 'alt=""'],
  ])('says what it shows: %j', (fields, expected) => {
    expect(render(fields)).toContain(expected)
  })

  it.each([
    ['lazy', 'loading="lazy"', 'fetchpriority'],
    ['first', 'fetchpriority="high"', 'loading='],
    ['eager', 'decoding="async"', 'loading='],
  ] as const)('is fetched %s', (loading, holds, lacks) => {
    const markup = render({}, { ...showing, loading })
    expect(markup).toContain(holds)
    expect(markup).not.toContain(lacks)
  })

  it.each([
    [{ x: 0.5, y: 0.5 }, 'class="c000"'],
    [{ x: 0, y: 1 }, 'class="c000 x0 y10"'],
    [{ x: 0.32, y: 7 }, 'class="c000 x3 y10"'],
  ])('keeps its point of focus %j by a class', (focus, expected) => {
    expect(render({ focus })).toContain(expected)
  })

  it('is nothing where the site has no such file, or no form of it', () => {
    expect(render({ media: mediaId('f') })).toBe('')
    expect(String(mediaElement(mediaOfId(mediaId('e')), '', '', showing))).toBe('')
  })
})

it('has a rule for every class that a picture may carry', () => {
  const rules = pictureClasses()
  for (const colour of ['#000000', '#ffffff', '#7f10fe', 'none']) {
    const media = { ...mediaOfId('m', { colour }), renditions: [form] }
    const [, name] = /class="(c\d+)"/.exec(String(mediaElement(media, '', '', showing))) ?? []
    expect(rules).toContain(`.${name}{background:#`)
  }
  expect(rules).toContain('.x0{--x:0%}')
  expect(rules).toContain('.y10{--y:100%}')
})

const form = { type: 'image/jpeg', width: 10, height: 10, address: '/m.jpg' } as const
