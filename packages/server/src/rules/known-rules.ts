import {
  type CompiledPacks,
  compilePacks,
  type Pack,
  type Rule,
  rules,
  shippedPacks,
  termsRule,
} from '@stet/core/desk'
import { readHousePacks } from './house-packs.ts'

/** Rules, and the packs that drafts must be read with for them. */
export interface KnownRules {
  readonly rules: readonly Rule[]
  readonly packs: readonly Pack[]
  readonly compiled: CompiledPacks
}

/** The rules that come with Stet and those of files of house rules. Throws a `UsageError` at what is wrong in a file. */
export async function knownRules(files: readonly string[]): Promise<KnownRules> {
  const names = rules.map(({ name }) => name)
  const house = await readHousePacks(files, names)
  const packs = [...shippedPacks, ...house]
  return { rules: [...rules, ...house.map(termsRule)], packs, compiled: compilePacks(packs) }
}
