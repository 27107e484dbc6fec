import type { Hit, Pack, Term } from '../packs/pack.ts'
import type { Reading } from '../reading/reading.ts'
import { sharing } from '../reading/spans.ts'
import type { Region } from '../reading/words.ts'
import { othersWords } from './passage-kinds.ts'
import type { Asked, Rule } from './rule.ts'

/** Makes the rule of a pack: it asks about each of its terms that a draft has. */
export function termsRule(pack: Pack): Rule {
  const { rule: name, level, guideline, optional } = pack
  return {
    name,
    level,
    summary: `Asks about words: ${wordsShown(pack)}.`,
    guideline,
    ...(optional && { optional }),
    run: ({ reading }) => askedOf(pack, reading),
  }
}

function wordsShown({ terms }: Pack): string {
  const shown = terms.slice(0, 4).map(({ words }) => `“${plainWords(words)}”`)
  return terms.length > shown.length ? `${shown.join(', ')} and others` : shown.join(', ')
}

/** The first form of a term, to show it to a reader. */
function plainWords(words: string): string {
  const [first = words] = words.split(' | ')
  return first.replaceAll(/\|[^\s|]+/g, '').replaceAll('*', '…')
}

function askedOf(pack: Pack, reading: Reading): readonly Asked[] {
  if (pack.onlyOnTopic && !isAbout(pack, reading)) return []
  return (hitsOf(reading).get(pack.rule) ?? []).flatMap(({ hit, index }) => {
    const passage = reading.draft.passages[index]
    const term = pack.terms[hit.term]
    if (!passage || !term || passage.kind === 'help') return []
    const regions = reading.passages[index]?.words.regions ?? []
    const use = othersWords.has(passage.kind) ? 'speech' : useAt(regions, hit)
    if (use === 'title') return []
    const printed = passage.text.slice(hit.start, hit.end)
    return [
      {
        start: passage.start + hit.start,
        end: passage.start + hit.end,
        ...(use === null ? plain(printed, term) : quoted(printed, term)),
      },
    ]
  })
}

interface PlacedHit {
  readonly hit: Hit
  /** Its passage. */
  readonly index: number
}

const known = new WeakMap<Reading, ReadonlyMap<string, readonly PlacedHit[]>>()

/** The hits of a draft by rule: there are many packs, and few hits. */
function hitsOf(reading: Reading): ReadonlyMap<string, readonly PlacedHit[]> {
  const before = known.get(reading)
  if (before) return before
  const made = Map.groupBy(
    reading.passages.flatMap(({ hits }, index) => hits.map((hit) => ({ hit, index }))),
    ({ hit }) => hit.rule,
  )
  known.set(reading, made)
  return made
}

function isAbout({ topic }: Pack, { topics }: Reading): boolean {
  return topics.some((one) => one.topic === topic && one.isSubject)
}

function useAt(regions: readonly Region[], { start, end }: Hit): Region['use'] | null {
  const around = sharing(regions, { start, end }).filter(
    ({ inner }) => inner.start <= start && end <= inner.end,
  )
  return around.some(({ use }) => use === 'title') ? 'title' : (around[0]?.use ?? null)
}

function plain(
  printed: string,
  { instead, why }: Term,
): Pick<Asked, 'message' | 'why' | 'suggestion'> {
  return {
    message: `Is “${printed}” the word you want here?`,
    why,
    suggestion: suggestionOf(instead),
  }
}

function quoted(
  printed: string,
  { why }: Term,
): Pick<Asked, 'message' | 'why' | 'suggestion' | 'level'> {
  return {
    message: `“${printed}” is in somebody’s own words: are they needed here?`,
    why,
    suggestion: null,
    level: 'note',
  }
}

function suggestionOf(instead: readonly string[]): string | null {
  if (instead.length === 0) return null
  return instead.map((words) => `“${words}”`).join(' or ')
}
