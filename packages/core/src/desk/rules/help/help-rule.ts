import { hasHelp } from '../../help/has-help.ts'
import { helpFor } from '../../help/help-for.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import type { TopicName } from '../../topics/topic.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Rule } from '../rule.ts'
import { signedPassages } from '../signed-passages.ts'

/** What a rule about help asks for: the subject, in words too, and how firmly. */
export interface HelpAsked extends Pick<Rule, 'name' | 'level' | 'guideline'> {
  readonly topic: TopicName
  /** The subject as it stands in “a story about …”. */
  readonly subject: string
  readonly why: string
}

/** Makes a rule that asks where readers of a story about a subject find help, where the story does not tell. */
export function helpRule({ topic, subject, why, ...rule }: HelpAsked): Rule {
  return {
    ...rule,
    summary: `Asks for a help box or a helpline where a story is about ${subject}; not where the word is passed by.`,
    run: ({ reading, facts }) => {
      if (!isAbout(reading.topics, topic) || hasHelp(reading)) return []
      const place = firstOf(reading, topic)
      if (!place) return []
      return [
        {
          ...place,
          message: `The story is about ${subject}: where do its readers find help?`,
          why,
          suggestion: suggested(topic, facts.countries),
        },
      ]
    },
  }
}

/** The first words of the subject in the text; else in what stands above it. */
function firstOf(reading: Reading, topic: TopicName): Span | undefined {
  const places = signedPassages(reading).flatMap(({ passage, sentences }) =>
    sentences.flatMap(({ signs }) =>
      signs
        .filter(({ of }) => of.topic === topic)
        .map(({ start, end }) => ({
          kind: passage.kind,
          start: passage.start + start,
          end: passage.start + end,
        })),
    ),
  )
  const first = places.find(({ kind }) => kind === 'paragraph') ?? places[0]
  return first && { start: first.start, end: first.end }
}

function suggested(topic: TopicName, countries: readonly string[]): string {
  const known = helpFor([topic], countries)
  if (known.length === 0) return 'A help box: whom to call, when, and at what cost'
  const named = known
    .slice(0, 3)
    .map(({ name, number, country }) => `${name}${number ? `, ${number}` : ''} (${country})`)
  return `A help box, each entry looked at first: ${named.join('; ')}`
}
