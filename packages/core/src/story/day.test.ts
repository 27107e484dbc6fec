import { expect, it } from 'vitest'
import {
  addDays,
  civilDay,
  civilMonth,
  epochOf,
  instantIn,
  instantOf,
  isDay,
  isInstant,
  isZone,
  weekday,
  yearsBetween,
} from './day.ts'

const first = Date.UTC(1900, 0, 1)
const last = Date.UTC(2199, 11, 31)

it('counts as Date counts, at moments all over three centuries', () => {
  for (let epoch = first; epoch < last; epoch += 86_400_000 * 17.377 + 12_345_677) {
    const whole = Math.floor(epoch)
    const instant = new Date(whole).toISOString()
    expect(instantOf(whole)).toBe(instant)
    expect(epochOf(instant)).toBe(whole)
    const day = instant.slice(0, 10)
    expect(weekday(day) % 7).toBe(new Date(whole).getUTCDay())
    expect(addDays(day, 41)).toBe(new Date(whole + 41 * 86_400_000).toISOString().slice(0, 10))
    expect(addDays(day, -400)).toBe(new Date(whole - 400 * 86_400_000).toISOString().slice(0, 10))
  }
})

it.each([
  'Europe/London',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
])('shows the day of %s, and finds every local time again', (zone) => {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  for (let epoch = Date.UTC(1990, 0, 1); epoch < Date.UTC(2030, 0, 1); epoch += 86_400_000 * 9.13) {
    const instant = new Date(epoch - (epoch % 1000)).toISOString()
    const [day = '', time = ''] = format.format(epoch).split(' ')
    expect(civilDay(instant, zone)).toBe(day)
    const again = instantIn(zone, day, time)
    // A local time that comes twice is the first of the two.
    expect(again <= instant, `${instant} and ${again}`).toBe(true)
    expect(format.format(new Date(again))).toBe(`${day} ${time}`)
  }
})

it.each([
  ['an ordinary evening', 'Europe/London', '2026-07-01', '19:30', '2026-07-01T18:30:00.000Z'],
  ['seconds', 'UTC', '2026-07-01', '19:30:09', '2026-07-01T19:30:09.000Z'],
  ['a time that is skipped', 'Europe/London', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
  ['a time that comes twice', 'Europe/London', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ['skipped in the west', 'America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00.000Z'],
  ['twice in the west', 'America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
  ['half an hour twice', 'Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00.000Z'],
  ['a day that was skipped', 'Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T22:00:00.000Z'],
])('reads %s', (_name, zone, day, time, instant) => {
  expect(instantIn(zone, day, time)).toBe(instant)
})

it('shows the other day where it is another day', () => {
  expect(civilDay('2026-11-30T23:30:00.000Z', 'Europe/Berlin')).toBe('2026-12-01')
  expect(civilMonth('2026-11-30T23:30:00.000Z', 'Europe/Berlin')).toBe('2026-12')
  expect(civilMonth('2026-12-01T02:00:00.000Z', 'America/New_York')).toBe('2026-11')
})

it.each(['2026-11-23T01:02:03.004Z', '2000-02-29T23:59:59.999Z', '0001-01-01T00:00:00.000Z'])(
  'takes %s for an instant',
  (text) => {
    expect(isInstant(text)).toBe(true)
    expect(instantOf(epochOf(text))).toBe(text)
  },
)

it.each([
  '2026-11-23T01:02:03Z',
  '2026-11-23T01:02:03.004+00:00',
  '2026-11-23T24:00:00.000Z',
  '2026-11-23T01:60:00.000Z',
  '2026-13-01T00:00:00.000Z',
  '2025-02-29T00:00:00.000Z',
  '+002026-11-23T01:02:03.004Z',
  '2026-11-23T01:02:03.004Z\n',
  '',
])('does not take %j for an instant', (text) => {
  expect(isInstant(text)).toBe(false)
  expect(() => epochOf(text)).toThrow(SyntaxError)
})

it.each([
  ['2024-02-29', true],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
])('says of the day %s: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected)
})

it.each([
  ['2025-11-23', '2026-11-22', 0],
  ['2025-11-23', '2026-11-23', 1],
  ['2026-11-23', '2025-11-22', -1],
  ['2024-02-29', '2025-02-28', 0],
  ['2024-02-29', '2025-03-01', 1],
  ['2026-01-01', '2026-01-01', 0],
])('counts the years from %s to %s: %i', (from, to, years) => {
  expect(yearsBetween(from, to)).toBe(years)
})

it('knows zones by their names only', () => {
  expect(['Europe/London', 'UTC', 'America/Argentina/Ushuaia'].every(isZone)).toBe(true)
  expect(['', '+01:00', 'Europe/Nowhere', 'a'.repeat(100)].some(isZone)).toBe(false)
})

it('refuses what no calendar shows', () => {
  expect(() => instantOf(Number.NaN)).toThrow(RangeError)
  expect(() => instantOf(Date.UTC(10_000, 0, 1))).toThrow(RangeError)
  expect(() => instantIn('UTC', '2026-02-30', '10:00')).toThrow(SyntaxError)
  expect(() => instantIn('UTC', '2026-02-20', '25:00')).toThrow(SyntaxError)
})
