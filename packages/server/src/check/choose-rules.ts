import { type CompiledPacks, houseRules, type Rule } from '@stet/core/desk'
import { UsageError } from '../commands/usage-error.ts'
import { isPackFile } from '../rules/house-packs.ts'
import { knownRules } from '../rules/known-rules.ts'

/** The rules that a draft is asked by, and the words that it is read with for them. */
export interface ChosenRules {
  readonly rules: readonly Rule[]
  readonly compiled: CompiledPacks
}

/**
 * The rules as shipped, with the optional ones that are named, and those of files of house rules (.yaml). Throws a
 * `UsageError` where there is none of a name, and at what is wrong in a file.
 */
export async function chooseRules(names: readonly string[]): Promise<ChosenRules> {
  const { rules, compiled } = await knownRules(names.filter(isPackFile))
  const levels = names
    .filter((name) => !isPackFile(name))
    .map((name) => {
      const rule = rules.find((one) => one.name === name)
      if (!rule)
        throw new UsageError(`There is no rule or pack "${name}": "stet rules list" has them all`)
      return [name, rule.level] as const
    })
  return { rules: houseRules(rules, Object.fromEntries(levels)), compiled }
}
