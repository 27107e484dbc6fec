import { build } from '@stet/core/story'
import { expect, it } from 'vitest'
import {
  answered,
  arrived,
  asTyped,
  type FieldQueue,
  refusedIn,
  sendable,
  typed,
  unheard,
} from './field-queue.ts'

const story = build.storyWith({ headline: 'The tour', quotations: [build.quotation('q1')] })
const empty: FieldQueue = { story, numbers: { headline: 3 }, waiting: {} }

it('shows what was typed, and sends it with the number that was seen', () => {
  const queue = typed(typed(empty, 'headline', 'The last tour'), 'variants.search', 'Tour')
  expect(asTyped(queue)).toEqual({
    ...story,
    headline: 'The last tour',
    variants: { search: 'Tour' },
  })
  expect(sendable(queue)).toEqual([
    { field: 'headline', value: 'The last tour', base: 3 },
    { field: 'variants.search', value: 'Tour', base: 0 },
  ])
})

it('goes on with what was typed while its last value was on its way', () => {
  const first = typed(empty, 'headline', 'A')
  const both = typed(first, 'headline', 'AB')
  const after = answered(both, sendable(first), { headline: 4 })
  expect(sendable(after)).toEqual([{ field: 'headline', value: 'AB', base: 4 }])
  expect(answered(after, sendable(after), { headline: 5 })).toMatchObject({
    waiting: {},
    numbers: { headline: 5 },
    story: { headline: 'AB' },
  })
})

it('keeps what is not right, shown and not sent, until it is changed', () => {
  const wrong = typed(empty, 'slug', 'Not a slug')
  expect(asTyped(wrong).slug).toBe('Not a slug')
  expect(sendable(wrong)).toEqual([])
  expect(wrong.waiting['slug']?.refused).toContain('found “Not a slug”')
  expect(sendable(typed(wrong, 'slug', 'a-slug'))).toHaveLength(1)
})

it('holds back what the newsroom refused, unless it was changed since', () => {
  const sent = typed(typed(empty, 'headline', 'A'), 'care', true)
  const problems = [{ path: 'headline', message: 'Cannot take the headline' }]
  const after = refusedIn(sent, sendable(sent), problems)
  expect(sendable(after).map(({ field }) => field)).toEqual(['care'])
  const changed = refusedIn(typed(sent, 'headline', 'AB'), sendable(sent), problems)
  expect(sendable(changed)).toHaveLength(2)
})

it('takes what others wrote, but does not pretend that it was seen by what waits here', () => {
  const queue = typed(empty, 'headline', 'Mine')
  const values = { headline: 'Theirs', care: true, 'quotations:q2': build.quotation('q2') }
  const after = arrived(queue, values, { headline: 5, care: 1 })
  expect(asTyped(after)).toEqual({
    ...story,
    headline: 'Mine',
    care: true,
    quotations: [build.quotation('q2')],
  })
  expect(sendable(after)).toEqual([{ field: 'headline', value: 'Mine', base: 3 }])
})

it('knows which numbers are news', () => {
  expect(unheard(empty, { headline: 3, care: 1 })).toEqual(['care'])
  expect(unheard(empty, { headline: 2 })).toEqual([])
})
