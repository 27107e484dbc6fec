import type { Opened } from '@stet/server/routes'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, given } from '../server.ts'

const { desk } = api.stories[':id']

/** What the newsroom knows of a story's desk. */
export type StoryDeskKnown = Opened<InferResponseType<typeof desk.$get, 200>>

/** A second reading that was promised. */
export type DueReading = Opened<InferResponseType<typeof api.desk.due.$get, 200>>['due'][number]

/**
 * What was done about questions of the story, and what must be known to ask them here; asked again every so many
 * milliseconds.
 */
export function useDeskKnown(id: string, every: number, isAsked = true) {
  return useQuery({
    queryKey: ['story', id, 'desk'],
    queryFn: () => given(desk.$get({ param: { id } })),
    enabled: isAsked,
    refetchInterval: every,
  })
}

/** The second readings that are due in the newsroom. */
export function useDueReadings() {
  return useQuery({
    queryKey: ['desk', 'due'],
    queryFn: async () => (await given(api.desk.due.$get())).due,
    refetchInterval: 60_000,
  })
}

/** What somebody does about a question. */
export interface RulingSent {
  readonly deed: 'answer' | 'stet' | 'later'
  readonly key: string
  readonly words: string
  readonly until?: string
  readonly readAgain?: boolean
}

/** Answers a question, lets its words stand, or puts their second reading off; once what was typed is saved. */
export function useRuling(id: string, saved: () => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ deed, ...json }: RulingSent) => {
      // The newsroom answers for the words that it has.
      await saved()
      const asked = { param: { id }, json }
      if (deed === 'answer') return given(desk.answers.$post(asked))
      return given(deed === 'stet' ? desk.stets.$post(asked) : desk.later.$post(asked))
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['story', id, 'desk'] })
      void queries.invalidateQueries({ queryKey: ['story', id, 'hindrances'] })
      void queries.invalidateQueries({ queryKey: ['desk', 'due'] })
    },
  })
}
