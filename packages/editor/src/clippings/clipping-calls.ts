import type { PictureBasis } from '@stet/core/story'
import type { Opened } from '@stet/server/routes'
import { type InfiniteData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, given, sendBytes } from '../server.ts'
import { queries } from '../shell/queries.ts'

const { captures } = api

/** A copy as lists show it. */
export type Clipping = ClippingPage['captures'][number]

/** A page of the clippings, and what is on its way. */
export type ClippingPage = Opened<InferResponseType<typeof captures.$get, 200>>

/** A copy that was asked for, and what became of it. */
export type AskedCopy = Opened<InferResponseType<(typeof captures.asked)[':id']['$get'], 200>>

/** Everything that the newsroom shows of a copy. */
export type WholeClipping = Opened<InferResponseType<(typeof captures)[':id']['$get'], 200>>

/** A picture of a copy, by its post and its place there, and the ground on which it is to be shown. */
export interface ChosenPicture {
  readonly post: string
  readonly index: number
  readonly basis: PictureBasis
  readonly ground: string
}

/** What the list is narrowed by. */
export interface ClippingFilter {
  readonly platform?: string | undefined
  readonly person?: string | undefined
}

/** What the newsroom is asked about copies. */
export const clippingCalls = {
  list: (filter: ClippingFilter, after: string | null) =>
    given(captures.$get({ query: { ...filter, ...(after && { after }), limit: '30' } })),
  save: (address: string, story: string | null) =>
    given(captures.$post({ json: { address, story } })),
  asked: (id: string) => given(captures.asked[':id'].$get({ param: { id } })),
  archived: (id: string, archive: string) =>
    given(captures.asked[':id'].archived.$post({ param: { id }, json: { archive } })),
  picture: (id: string, chosen: ChosenPicture) =>
    given(captures[':id'].pictures.$post({ param: { id }, json: chosen })),
  words: (file: File) =>
    sendBytes<{ readonly words: string; readonly confidence: number }>(
      'POST',
      'captures/words',
      file,
    ),
  send: (file: File, about: string) => given(captures.files.$post({ form: { file, about } })),
  open: (id: string, json: { readonly reason: string; readonly extent: 'whole' | 'post' }) =>
    given(captures[':id'].opened.$put({ param: { id }, json })),
  close: (id: string) => given(captures[':id'].opened.$delete({ param: { id } })),
  show: (id: string) => given(captures[':id'].$get({ param: { id } })),
} as const

/** The clippings, page by page; colleagues save some meanwhile. */
export function useClippings(filter: ClippingFilter) {
  return useInfiniteQuery<
    ClippingPage,
    Error,
    InfiniteData<ClippingPage>,
    readonly [string, string, ClippingFilter],
    string | null
  >({
    queryKey: ['captures', 'list', filter],
    queryFn: ({ pageParam }) => clippingCalls.list(filter, pageParam),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (last) => last,
    staleTime: 0,
    refetchInterval: 30_000,
  })
}

/** What became of a copy that was asked for; asked again until something did. */
export function useAskedCopy(id: string) {
  return useQuery({
    queryKey: ['captures', 'asked', id],
    queryFn: async () => {
      const asked = await clippingCalls.asked(id)
      if (asked.state !== 'waiting') listAnew()
      return asked
    },
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data.state === 'waiting' ? 600 : false,
  })
}

/** Everything of one copy. */
export function useClipping(id: string | null) {
  return useQuery({
    queryKey: ['captures', 'one', id],
    queryFn: () => clippingCalls.show(id ?? ''),
    enabled: id !== null,
  })
}

/** Has the lists of copies asked for anew. */
export function listAnew(): void {
  void queries.invalidateQueries({ queryKey: ['captures', 'list'] })
}
