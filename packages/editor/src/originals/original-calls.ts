import type { Opened } from '@stet/server/routes'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, given } from '../server.ts'

const { originals } = api.stories[':id']

/** An original that the live story shows, as editors are told of it. */
export type StoryOriginal = Opened<
  InferResponseType<typeof originals.$get, 200>
>['originals'][number]

/** What an editor may decide about a card. */
export type Decision = InferRequestType<typeof originals.decision.$put>['json']['decision']

/** What somebody may be in public life. */
export type Role = InferRequestType<typeof originals.role.$put>['json']['role']

/** The originals of the live story; asked again whenever `live` changes, and from time to time. */
export function useOriginals(id: string, live: number | undefined) {
  return useQuery({
    queryKey: ['story', id, 'originals', live],
    queryFn: async () => (await given(originals.$get({ param: { id } }))).originals,
    enabled: live !== undefined,
    refetchInterval: 30_000,
    placeholderData: (before) => before,
  })
}

/** Decides what becomes of a card, and has the list asked for anew. */
export function useDecide(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (json: { address: string; decision: Decision; reason: string }) =>
      given(originals.decision.$put({ param: { id }, json })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['story', id, 'originals'] }),
  })
}

/** Says what the author of a post is in public life. */
export function useSayRole(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (json: { address: string; role: Role; reason: string }) =>
      given(originals.role.$put({ param: { id }, json })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['story', id, 'originals'] }),
  })
}

/** Has an original looked at now; what was found comes with the list, a moment later. */
export function useLook(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (address: string) =>
      given(originals.look.$post({ param: { id }, json: { address } })),
    onSuccess: () => {
      setTimeout(() => queries.invalidateQueries({ queryKey: ['story', id, 'originals'] }), 3000)
    },
  })
}
