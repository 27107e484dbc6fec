// Proofs for tests of rules: a bare text, or a story, as the desk reads it. All people are invented.
import type { Story } from '../../story/story.ts'
import { draftOfStory } from '../draft/story-draft.ts'
import { draftOfText } from '../draft/text-draft.ts'
import { type CompiledPacks, compilePacks } from '../packs/hits-in.ts'
import type { Pack } from '../packs/pack.ts'
import { readDraft } from '../read-draft.ts'
import type { Facts, Proof, Rule } from './rule.ts'
import { termsRule } from './terms.ts'

const today = '2026-11-23'
const none: CompiledPacks = compilePacks([])

const facts: Facts = { today, now: null, standings: [], copies: new Map(), countries: [] }

/** A proof of a bare text or a story, read on 23 November 2026. */
export function proofOf(
  work: string | Story,
  more: Partial<Facts> = {},
  packs: CompiledPacks = none,
): Proof {
  const draft =
    typeof work === 'string'
      ? draftOfText(work, { publishedOn: today })
      : draftOfStory(work, { today: more.today ?? today })
  return { reading: readDraft(draft, packs), facts: { ...facts, ...more } }
}

const known = new Map<Pack, CompiledPacks>()

function compiled(pack: Pack): CompiledPacks {
  const before = known.get(pack) ?? compilePacks([pack])
  known.set(pack, before)
  return before
}

/** The words about which a rule asks in a text or story; with “note: ” before them where it is one of a lower level. */
export function askedBy(
  rule: Rule | Pack,
  work: string | Story,
  more: Partial<Facts> = {},
): readonly string[] {
  const isPack = 'terms' in rule
  const proof = proofOf(work, more, isPack ? compiled(rule) : none)
  const { text } = proof.reading.draft
  return (isPack ? termsRule(rule) : rule)
    .run(proof)
    .map(({ start, end, level }) => `${level ? `${level}: ` : ''}${text.slice(start, end)}`)
}

/** The cases of a table in which a rule does not do as it says: those that it should ask about and others. */
export function misjudged(
  rule: Rule | Pack,
  {
    asks,
    quiet,
  }: { readonly asks: readonly (string | Story)[]; readonly quiet: readonly (string | Story)[] },
): readonly string[] {
  const told = (work: string | Story) => (typeof work === 'string' ? work : work.headline)
  return [
    ...asks
      .filter((work) => askedBy(rule, work).length === 0)
      .map((work) => `not asked: ${told(work)}`),
    ...quiet.flatMap((work) => {
      const found = askedBy(rule, work).filter((one) => !one.startsWith('note: '))
      return found.length === 0 ? [] : [`asked about “${found.join('”, “')}”: ${told(work)}`]
    }),
  ]
}
