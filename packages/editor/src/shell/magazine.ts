import { useQuery } from '@tanstack/react-query'
import { api, given } from '../server.ts'
import { queries } from './queries.ts'

/** The magazine, as the screens know it. */
export type Magazine = Awaited<ReturnType<typeof askForMagazine>>

function askForMagazine() {
  return given(api.magazine.$get())
}

const asked = {
  queryKey: ['magazine'],
  queryFn: askForMagazine,
  staleTime: 300_000,
} as const

/** Begins to ask for the magazine, for the screens that are about to be shown. */
export function askForMagazineAhead(): void {
  void queries.prefetchQuery(asked)
}

/** The magazine once the server has answered. */
export function useMagazine(): Magazine | undefined {
  return useQuery(asked).data
}
