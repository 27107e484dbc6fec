import type { Opened } from '@stet/server/routes'
import { type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, given, sendBytes } from '../server.ts'
import { queries } from '../shell/queries.ts'

const one = api.imports[':id']

/** An archive that is brought in, as the newsroom tells of it. */
export type ArchiveImport = Opened<InferResponseType<typeof one.$get, 200>>

/** A report in short. */
export type ImportSummary = NonNullable<ArchiveImport['checked']>

/** What became of one item of an archive. */
export type ReportLine = Opened<InferResponseType<typeof one.lines.$get, 200>>['lines'][number]

export type Step = ArchiveImport['step']
export type Outcome = ReportLine['outcome']

/** What the newsroom is asked about archives. */
export const importCalls = {
  list: () => given(api.imports.$get()),
  begin: (file: File) => given(api.imports.$post({ json: { name: file.name, size: file.size } })),
  show: (id: string) => given(one.$get({ param: { id } })),
  steer: (id: string, what: 'check' | 'import' | 'stop') =>
    given(one[':what'].$post({ param: { id, what } })),
  forget: (id: string) => given(one.$delete({ param: { id } })),
  lines: (id: string, of: Step, outcome: Outcome, from: number) =>
    given(one.lines.$get({ param: { id }, query: { of, outcome, from: String(from) } })),
  send: (id: string, from: number, bytes: Blob, signal: AbortSignal) =>
    sendBytes<{ readonly received: number }>(
      'PUT',
      `imports/${id}/bytes?from=${from}`,
      bytes,
      signal,
    ),
} as const

/** Where a report can be fetched as a file, from the API's root. */
export function reportPath(id: string, of: Step): string {
  return `api/imports/${id}/report?of=${of}`
}

/** The archives that were brought in here. */
export function useImports() {
  return useQuery({
    queryKey: ['imports'],
    queryFn: importCalls.list,
    refetchInterval: ({ state }) => (state.data?.imports.some(isGoingOn) ? 2000 : false),
  })
}

/** One of them; asked again while something goes on with it. */
export function useImport(id: string): UseQueryResult<ArchiveImport> {
  return useQuery({
    queryKey: ['imports', id],
    queryFn: () => importCalls.show(id),
    refetchInterval: ({ state }) => (state.data && isGoingOn(state.data) ? 1000 : false),
  })
}

/** The lines of a report that came to one outcome, some at a time. */
export function useLines(id: string, of: Step, outcome: Outcome) {
  return useInfiniteQuery({
    queryKey: ['imports', id, 'lines', of, outcome],
    queryFn: ({ pageParam }) => importCalls.lines(id, of, outcome, pageParam),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  })
}

/** Shows what the newsroom answered of an import, and asks anew for whatever else tells of it. */
export function showImport(told: ArchiveImport): void {
  queries.setQueryData(['imports', told.id], told)
  void queries.invalidateQueries({ queryKey: ['imports'], exact: true })
}

/** Shows no more of an import that is gone. */
export function dropImport(id: string): void {
  queries.removeQueries({ queryKey: ['imports', id] })
  queries.setQueryData<Awaited<ReturnType<typeof importCalls.list>>>(
    ['imports'],
    (told) => told && { ...told, imports: told.imports.filter((one) => one.id !== id) },
  )
}

/** Whether the newsroom is at work on it by itself. */
export function isGoingOn({ state }: Pick<ArchiveImport, 'state'>): boolean {
  return state === 'checking' || state === 'importing' || state === 'stopping'
}
