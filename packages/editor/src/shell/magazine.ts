import { useQuery } from '@tanstack/react-query'
import { api, given } from '../server.ts'

/** The magazine, as the screens know it. */
export type Magazine = Awaited<ReturnType<typeof askForMagazine>>

function askForMagazine() {
  return given(api.magazine.$get())
}

/** The magazine once the server has answered. */
export function useMagazine(): Magazine | undefined {
  return useQuery({ queryKey: ['magazine'], queryFn: askForMagazine, staleTime: 300_000 }).data
}
