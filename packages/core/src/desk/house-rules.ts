import { type CompiledPacks, compilePacks } from './packs/hits-in.ts'
import type { Pack } from './packs/pack.ts'
import { shippedPacks } from './packs/packs.ts'
import type { Level, Rule } from './rules/rule.ts'
import { rules as shippedRules } from './rules/rules.ts'
import { termsRule } from './rules/terms.ts'

/** What a newsroom made of a rule: another level, or off. An optional rule is on where it has a level. */
export type HouseLevels = Readonly<Record<string, Level | 'off'>>

/** The rules that are on in a newsroom, each with the level that it has there. */
export function houseRules(rules: readonly Rule[], levels: HouseLevels): readonly Rule[] {
  return rules.flatMap((rule) => {
    const level = Object.hasOwn(levels, rule.name) ? levels[rule.name] : undefined
    if (level === 'off' || (level === undefined && rule.optional)) return []
    return level === undefined || level === rule.level ? [rule] : [{ ...rule, level }]
  })
}

/** The rules of a newsroom, and the packs that drafts are read with for them. */
export interface HouseDesk {
  readonly rules: readonly Rule[]
  /** Those that are shipped where absent. */
  readonly compiled?: CompiledPacks
}

/** The desk of a newsroom that moved rules, and has word lists of its own. */
export function houseDesk(levels: HouseLevels, packs: readonly Pack[]): HouseDesk {
  if (packs.length === 0) return { rules: houseRules(shippedRules, levels) }
  const rules = houseRules([...shippedRules, ...packs.map(termsRule)], levels)
  return { rules, compiled: compilePacks([...shippedPacks, ...packs]) }
}
