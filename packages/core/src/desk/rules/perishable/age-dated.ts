import type { Mention } from '../../people/mention.ts'
import type { Reading } from '../../reading/reading.ts'
import { ownProse, type Prose, placed } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

/** Notes the first age of each person, which is right until their birthday. */
export const ageDated: Rule = {
  name: 'age-dated',
  level: 'note',
  summary: 'Notes ages, once a person: they hold until a birthday.',
  guideline: null,
  run: ({ reading }) => {
    const seen = new Set<string>()
    return ownProse(reading).flatMap((prose) => agesIn(reading, prose, seen))
  },
}

const known = new WeakMap<readonly Mention[], readonly Mention[]>()

/** The mentions of a passage that tell an age; kept by passage. */
function agedIn(mentions: readonly Mention[]): readonly Mention[] {
  const before = known.get(mentions)
  if (before) return before
  const aged = mentions.filter(({ age, kind }) => age !== null && kind !== 'unnamed')
  known.set(mentions, aged)
  return aged
}

function agesIn(reading: Reading, prose: Prose, seen: Set<string>): readonly Asked[] {
  const { mentions } = reading.passages[prose.index] ?? {}
  if (!mentions) return []
  return agedIn(mentions).flatMap((mention) => {
    if (mention.age === null) return []
    const being = reading.people.of(prose.index, mention)
    const who = being ? String(being.id) : mention.name
    if (seen.has(who)) return []
    seen.add(who)
    return [ask(prose, mention, mention.age)]
  })
}

function ask({ passage, words }: Prose, { start, end, name }: Mention, age: number): Asked {
  // The age stands in the mention or just after it, or just before (“34-year-old Mara Quill”).
  const from = Math.max(0, start - 20)
  const at = words.text.slice(0, end + 30).indexOf(String(age), from)
  const place = at < 0 ? { start, end } : { start: at, end: at + String(age).length }
  return {
    ...placed(passage, place),
    message: `On which day was ${name === '' ? 'this person' : name} ${age}?`,
    why: 'An age passes; a story that stays online keeps it.',
    suggestion:
      'The year of birth beside the story, or a look at the age when the story is changed.',
  }
}
