import { type Instant, instantOf } from '@stet/core/story'
import type { AuthorityOrder } from './comment-calls.ts'
import { orderOutcomeWords } from './comment-words.ts'

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** Of the European Union, whose authorities such orders come from: the others are typed. */
const members =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** Countries to choose from: `NL Netherlands`. */
export function countryNames(): readonly string[] {
  return members.map((code) => `${code} ${names.of(code) ?? ''}`.trim())
}

/** What became of an order, in a list. */
export function orderLine({ outcome, words }: AuthorityOrder): string {
  return outcome === null ? 'Waits' : `${orderOutcomeWords[outcome]}: ${words}`
}

/** A moment as a field of the browser has it, on this device's clock: `2026-11-23T09:05`. */
export function momentTyped(at: Instant): string {
  const moment = new Date(at)
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

/** The moment that a field of the browser holds; null where it is none. */
export function typedMoment(typed: string): Instant | null {
  const milliseconds = Date.parse(typed)
  return Number.isNaN(milliseconds) ? null : instantOf(milliseconds)
}
