import { expect, it } from 'vitest'
import { isDay } from '../../story/day.ts'
import { helpByCountry } from './help-by-country.ts'
import { helpFor, isUnchecked } from './help-for.ts'
import { services } from './services.ts'

it('gives services by country in the order given, those that always answer first', () => {
  expect(helpFor(['suicide'], ['GB', 'US']).map(({ name }) => name)).toEqual([
    'Samaritans',
    '988 Suicide & Crisis Lifeline',
  ])
  expect(helpFor(['mental-health'], ['us']).map(({ always }) => always)).toEqual([
    true,
    true,
    false,
  ])
  expect(helpFor(['suicide'], [])).toEqual([])
  expect(helpFor(['suicide'], ['ZZ'])).toEqual([])
  expect(helpFor(['crime'], ['GB'])).toEqual([])
})

it('counts what nobody has looked at for a year, or ever, as unchecked', () => {
  expect(isUnchecked(null, '2026-11-23')).toBe(true)
  expect(isUnchecked('2025-11-22', '2026-11-23')).toBe(true)
  expect(isUnchecked('2025-11-23', '2026-11-23')).toBe(false)
})

it('keeps its entries whole: a country, an address, a source, and a number or an address to go to', () => {
  for (const entry of services) {
    expect(entry.country, entry.name).toMatch(/^[A-Z]{2}$/)
    expect(entry.address, entry.name).toMatch(/^https:\/\/[\w.-]+\//)
    expect(entry.source, entry.name).toMatch(/^https:\/\/[\w.-]+\//)
    expect(entry.subjects.length, entry.name).toBeGreaterThan(0)
    expect(entry.number, entry.name).toMatch(/^[\d -]*$/)
    expect(entry.always, entry.name).toBe(/24 hours|day or night/.test(entry.hours))
    expect(entry.checked === null || isDay(entry.checked), entry.name).toBe(true)
  }
  const keys = services.map(({ country, name }) => `${country} ${name}`)
  expect(new Set(keys).size).toBe(keys.length)
})

it('gives help country by country, the named ones first, none twice and none without services', () => {
  const found = helpByCountry(['us', 'GB', 'ZZ'])
  const countries = found.map(({ country }) => country)
  expect(countries.slice(0, 2)).toEqual(['US', 'GB'])
  expect(found.filter(({ isNamed }) => isNamed).map(({ country }) => country)).toEqual(['US', 'GB'])
  expect(new Set(countries).size).toBe(countries.length)
  expect(countries).not.toContain('ZZ')
  expect(found.every((one) => one.services.length > 0)).toBe(true)
})
