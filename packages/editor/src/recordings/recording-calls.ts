import type { RecordingKind } from '@stet/core/quotation'
import type { Opened } from '@stet/server/routes'
import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, given, sendBytes } from '../server.ts'
import { queries } from '../shell/queries.ts'

const { recordings } = api

/** What is kept of words that were said to us, as lists show it. */
export type Recording = Opened<InferResponseType<typeof recordings.$get, 200>>['recordings'][number]

/** What whoever keeps a recording says of it. */
export interface NewRecording {
  readonly kind: RecordingKind
  readonly who: string
  readonly heldOn: string
  readonly way: string
  readonly transcript: string
}

const asked = (id: string) => ({ param: { id } })

/** What the newsroom is asked about recordings. */
export const recordingCalls = {
  list: () => given(recordings.$get()),
  show: (id: string) => given(recordings[':id'].$get(asked(id))),
  transcribe: (id: string, transcript: string) =>
    given(recordings[':id'].transcript.$put({ ...asked(id), json: { transcript } })),
  remove: (id: string, reason: string) =>
    given(recordings[':id'].$delete({ ...asked(id), json: { reason } })),
  keep: (told: NewRecording) => given(recordings.$post({ json: told })),
  addFile: (id: string, file: File, signal: AbortSignal) =>
    sendBytes('PUT', `recordings/${id}/file?name=${encodeURIComponent(file.name)}`, file, signal),
} as const

/** The recordings that one may open. */
export function useRecordings() {
  return useQuery({ queryKey: ['recordings', 'list'], queryFn: recordingCalls.list, staleTime: 0 })
}

/** One recording with its transcript. */
export function useRecording(id: string | null) {
  return useQuery({
    queryKey: ['recordings', 'one', id],
    queryFn: () => recordingCalls.show(id ?? ''),
    enabled: id !== null,
    retry: false,
    // Each time that somebody gets a transcript is on record: it is not asked for again while it is here.
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Has everything that is known of recordings asked for anew. */
export function recordingsAnew(): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['recordings'] })
}
