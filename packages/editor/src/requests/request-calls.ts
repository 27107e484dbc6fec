import type { Opened } from '@stet/server/routes'
import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, given } from '../server.ts'
import { queries } from '../shell/queries.ts'

const requests = api['person-requests']

/** What somebody who is in a story asks of us. */
export type PersonRequest = Opened<InferResponseType<typeof requests.$get, 200>>['requests'][number]

/** Something that has changed behind a live story, and that nobody has answered. */
export type Notice = Opened<InferResponseType<typeof api.notices.$get, 200>>['notices'][number]

const key = ['person-requests'] as const

/** Requests that wait, by the day of their answer, or those that were answered. */
export function useRequests(isAnswered: boolean, isAsked = true) {
  return useQuery({
    queryKey: [...key, isAnswered],
    queryFn: async () => {
      const query = { answered: isAnswered ? ('true' as const) : ('false' as const) }
      return (await given(requests.$get({ query }))).requests
    },
    enabled: isAsked,
    staleTime: 0,
  })
}

/** What has changed behind live stories. */
export function useNotices() {
  return useQuery({
    queryKey: ['notices'],
    queryFn: async () => (await given(api.notices.$get())).notices,
    staleTime: 0,
  })
}

/** Notes what was answered or done. */
export function noteAnswer({ number, words }: { readonly number: number; readonly words: string }) {
  return given(
    requests[':number'].answer.$put({ param: { number: String(number) }, json: { words } }),
  )
}

/** Has the lists asked for anew. */
export function askAnew(): void {
  void queries.invalidateQueries({ queryKey: key })
}
