import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, given } from '../server.ts'

type Stories = (typeof api.stories)[':id']

/** What keeps a story from being published, and what should be thought of before it is. */
export type Hindrances = InferResponseType<Stories['hindrances']['$get'], 200>

/** What the newsroom says of each published revision. */
export type Version = InferResponseType<Stories['versions']['$get'], 200>['versions'][number]

/** What keeps the story from being published; asked again whenever `seen` changes. */
export function useHindrances(id: string, seen: string) {
  return useQuery({
    queryKey: ['story', id, 'hindrances', seen],
    queryFn: () => given(api.stories[':id'].hindrances.$get({ param: { id } })),
    placeholderData: (before) => before,
  })
}

/** A state of a story: a version by its number, or what is being written. */
export type Side = number | 'draft'

/** What changes from one state of the story to another; asked again whenever `seen` changes. */
export function useDiff(id: string, from: Side | null, to: Side, seen: string) {
  return useQuery({
    queryKey: ['story', id, 'diff', from, to, seen],
    queryFn: () =>
      given(
        api.stories[':id'].diff.$get({
          param: { id },
          query: { from: String(from ?? to), to: String(to) },
        }),
      ),
    enabled: from !== null,
    placeholderData: (before) => before,
  })
}

/** The story's versions, the first one first; asked again whenever `live` changes. */
export function useVersions(id: string, live: number) {
  return useQuery({
    queryKey: ['story', id, 'versions', live],
    queryFn: async () =>
      (await given(api.stories[':id'].versions.$get({ param: { id } }))).versions,
    placeholderData: (before) => before,
  })
}

/** Publishes the story as it was when its body had this version. */
export function publish(id: string, bodyVersion: number) {
  return given(
    api.stories[':id'].publish.$post({ param: { id }, json: { expect: { bodyVersion } } }),
  )
}

/** Lets the story be published at a moment to come. */
export function schedule(id: string, at: string) {
  return given(api.stories[':id'].schedule.$post({ param: { id }, json: { at } }))
}

/** Takes back the moment at which the story was to be published. */
export function cancelSchedule(id: string) {
  return given(api.stories[':id'].schedule.$delete({ param: { id } }))
}

/** Keeps the story from being published before a moment; null lifts it. */
export function setEmbargo(id: string, until: string | null) {
  return given(api.stories[':id'].embargo.$post({ param: { id }, json: { until } }))
}

/** Takes the story off the site and says why at its address. */
export function unpublish(id: string, reason: string) {
  return given(api.stories[':id'].unpublish.$post({ param: { id }, json: { reason } }))
}

/** Throws a story away that was never published. */
export function discard(id: string) {
  return given(api.stories[':id'].$delete({ param: { id } }))
}

/** Makes a version what is being written; what was written stays among the edits. */
export function restore(id: string, version: number) {
  return given(
    api.stories[':id'].versions[':number'].restore.$post({
      param: { id, number: String(version) },
    }),
  )
}
