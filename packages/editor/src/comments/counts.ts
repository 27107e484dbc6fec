import type { Opened } from '@stet/server/routes'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, given } from '../server.ts'

const { counts } = api.moderation

/** How many wait, queue by queue, and whether somebody is on duty. */
export type Counts = Opened<InferResponseType<typeof counts.$get, 200>>

/** What everything that is known about comments is remembered under. */
export const commentsKey = ['comments'] as const

/** How many wait; asked again from time to time, on every screen of whoever reads comments. */
export function useCounts(): UseQueryResult<Counts> {
  return useQuery<Counts>({
    queryKey: [...commentsKey, 'counts'],
    queryFn: () => given(counts.$get()),
    refetchInterval: 20_000,
  })
}
