import type { Opened } from '@stet/server/routes'
import { useQuery } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, given } from '../server.ts'
import { queries } from '../shell/queries.ts'

const takeOuts = api['take-outs']
const one = takeOuts[':id']

/** What was taken out so far, who may be let open it, and what no act reaches. */
export type TakeOuts = Opened<InferResponseType<typeof takeOuts.$get, 200>>

/** Something that was taken out, without the words. */
export type TakenOut = TakeOuts['takeOuts'][number]

/** The places that hold something. */
export type Places = Opened<InferResponseType<typeof takeOuts.places.$post, 200>>
export type Place = Places['places'][number]

/** What is to be taken out. */
export type What = InferRequestType<typeof takeOuts.places.$post>['json']['what']

type Wanted = InferRequestType<typeof takeOuts.$post>['json']

/** What the newsroom is asked about taking out. */
export const takeOutCalls = {
  list: () => given(takeOuts.$get()),
  look: (what: What) => given(takeOuts.places.$post({ json: { what } })),
  take: (json: Wanted) => given(takeOuts.$post({ json })),
  open: (id: string) => given(one.open.$post({ param: { id } })),
  undo: (id: string) => given(one.undo.$post({ param: { id } })),
} as const

const key = ['take-outs'] as const

/** What was taken out; asked again while files are being cleared. */
export function useTakeOuts() {
  return useQuery({
    queryKey: key,
    queryFn: takeOutCalls.list,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.takeOuts.some((each) => each.state === 'clearing') ? 1500 : false,
  })
}

/** Has the list asked for anew. */
export function askAnew(): void {
  void queries.invalidateQueries({ queryKey: key })
}
