import type { HouseLevels, Level, Rule } from '@stet/core/desk'
import type { Opened } from '@stet/server/routes'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, given } from '../server.ts'

const { settings } = api.desk

/** How the desk is set up. */
export type DeskSettings = Opened<InferResponseType<typeof settings.$get, 200>>

/** What is to change of it. */
export type DeskChange = InferRequestType<typeof settings.$patch>['json']

const key = ['desk', 'settings'] as const

/** How the desk is set up. */
export function useDeskSettings() {
  return useQuery({
    queryKey: key,
    queryFn: () => given(settings.$get()),
    staleTime: 0,
  })
}

/** Changes how the desk is set up. */
export function useDeskChange() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (json: DeskChange) => given(settings.$patch({ json })),
    onSuccess: (now) => queries.setQueryData(key, now),
  })
}

/** A rule as this screen tells of it. */
export type ToldRule = Pick<Rule, 'name' | 'level' | 'summary' | 'guideline' | 'optional'>

/** The rules that are shipped: the desk is loaded for them. */
export function useShippedRules() {
  return useQuery({
    queryKey: ['desk', 'rules'],
    queryFn: async (): Promise<readonly ToldRule[]> => (await import('@stet/core/desk')).rules,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** What a rule does here: a level, `off`, or nothing of its own. */
export type Moved = Level | 'off' | 'shipped'

/** What a newsroom made of a rule. */
export function movedTo(levels: HouseLevels, name: string): Moved {
  return Object.hasOwn(levels, name) ? (levels[name] ?? 'shipped') : 'shipped'
}

export const levelWords: Readonly<Record<Level | 'off', string>> = {
  'must-answer': 'Must be answered',
  ask: 'Asks',
  note: 'Notes',
  off: 'Off',
}

/** What may be made of a rule, as the choices of a form. */
export function levelChoices({
  level,
  optional,
}: ToldRule): readonly { readonly value: Moved; readonly label: string }[] {
  const shipped = levelWords[optional ? 'off' : level].toLowerCase()
  return [
    { value: 'shipped', label: `As shipped (${shipped})` },
    ...(['must-answer', 'ask', 'note', 'off'] as const).map((value) => ({
      value,
      label: levelWords[value],
    })),
  ]
}

/** The rules that hold words, or that are not as they are shipped; in the order of the desk. */
export function foundRules(
  rules: readonly ToldRule[],
  { words, onlyMoved, levels }: { words: string; onlyMoved: boolean; levels: HouseLevels },
): readonly ToldRule[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
  return rules.filter(({ name, summary, guideline }) => {
    if (onlyMoved && movedTo(levels, name) === 'shipped') return false
    const text = `${name} ${summary} ${guideline?.publisher ?? ''}`.toLowerCase()
    return parts.every((part) => text.includes(part))
  })
}
