import type { TopicName } from '../topics/topic.ts'
import type { HelpEntry } from './help-entry.ts'
import { helpFor } from './help-for.ts'
import { services } from './services.ts'

/** What somebody may need help with who writes below a careful story, whatever that is about. */
const needed: readonly TopicName[] = ['suicide', 'mental-health']

/** The services of a country, and whether the magazine named the country as one of its readers'. */
export interface HelpInCountry {
  readonly country: string
  readonly isNamed: boolean
  readonly services: readonly HelpEntry[]
}

/** Where help is found, country by country: those named first in their order, then all others that we know of. */
export function helpByCountry(countries: readonly string[]): readonly HelpInCountry[] {
  const known = [...new Set(services.map(({ country }) => country))].toSorted()
  const named = countries.map((country) => country.toUpperCase())
  const ordered = [...new Set([...named, ...known])]
  return ordered
    .map((country) => ({
      country,
      isNamed: named.includes(country),
      services: helpFor(needed, [country]),
    }))
    .filter((one) => one.services.length > 0)
}
