import { addDays } from '../../story/day.ts'
import type { Day } from '../../story/story.ts'
import type { TopicName } from '../topics/topic.ts'
import type { HelpEntry } from './help-entry.ts'
import { services } from './services.ts'

/**
 * The services for these subjects in these countries (ISO 3166 alpha-2): country by country in the order given, those
 * that always answer first. Empty where we know of none: a country is never guessed.
 */
export function helpFor(
  subjects: readonly TopicName[],
  countries: readonly string[],
): readonly HelpEntry[] {
  return countries.flatMap((country) =>
    services
      .filter((entry) => entry.country === country.toUpperCase())
      .filter((entry) => entry.subjects.some((subject) => subjects.includes(subject)))
      .toSorted((a, b) => Number(b.always) - Number(a.always)),
  )
}

/** Whether nobody has looked at something for a year, as of `today`; true where nobody ever did. */
export function isUnchecked(checked: Day | null, today: Day): boolean {
  return checked === null || addDays(checked, 365) < today
}
