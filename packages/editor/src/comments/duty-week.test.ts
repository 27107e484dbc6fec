import { expect, it } from 'vitest'
import {
  endTime,
  fieldTime,
  firstHours,
  nextSpan,
  onEveryDay,
  spansOf,
  weekdays,
  withSpans,
} from './duty-week.ts'

const first = firstHours('Europe/Lisbon')

it('begins with weekdays, and changes one day without the others', () => {
  expect(first.week.map((spans) => spans.length)).toEqual([1, 1, 1, 1, 1, 0, 0])
  const night = withSpans(first, 5, [{ from: '22:00', to: '24:00' }])
  expect(spansOf(night, 5)).toEqual([{ from: '22:00', to: '24:00' }])
  expect(spansOf(night, 0)).toEqual(spansOf(first, 0))
  expect(onEveryDay(night, 5).week).toEqual(weekdays.map(() => [{ from: '22:00', to: '24:00' }]))
})

it('fills days for which nothing was set', () => {
  const few = { ...first, week: [[{ from: '08:00', to: '09:00' }]] }
  expect(withSpans(few, 6, []).week).toHaveLength(7)
  expect(spansOf(few, 3)).toEqual([])
})

it.each([
  [[], { from: '09:00', to: '18:00' }],
  [[{ from: '09:00', to: '12:30' }], { from: '13:00', to: '24:00' }],
  [[{ from: '09:00', to: '24:00' }], null],
  [[{ from: '09:00', to: '23:30' }], null],
])('offers a further span after %j', (spans, next) => {
  expect(nextSpan(spans)).toEqual(next)
})

it('takes midnight at the end of a day as 24:00', () => {
  expect(endTime('00:00')).toBe('24:00')
  expect(endTime('18:30')).toBe('18:30')
  expect(fieldTime('24:00')).toBe('00:00')
  expect(fieldTime('18:30')).toBe('18:30')
})
