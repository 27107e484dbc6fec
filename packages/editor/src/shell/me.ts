import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { access, type Me, type Role } from './access.ts'
import { queries } from './queries.ts'

const asked = { queryKey: ['me'], queryFn: access.me, staleTime: 60_000 } as const

/** Who is signed in, as a query: it fails with a `ServerError` of 401 where nobody is. */
export function useWhoIsHere(): UseQueryResult<Me> {
  return useQuery<Me>({ ...asked, retry: false })
}

/** Begins to ask who is signed in, for the screens that are about to be shown. */
export function askWhoIsHere(): void {
  void queries.prefetchQuery<Me>({ ...asked, retry: false })
}

/** Who is signed in; only for screens that are shown to nobody else. */
export function useMe(): Me {
  const { data } = useWhoIsHere()
  if (!data) throw new Error('Cannot tell who is signed in: the screen was shown too early')
  return data
}

/** Asks anew who is signed in: after signing in, or when the account has changed. */
export async function lookAgain(): Promise<Me> {
  // A question from before may still be on its way, and its answer is no longer true.
  await queries.cancelQueries({ queryKey: asked.queryKey })
  return queries.fetchQuery<Me>({ ...asked, staleTime: 0, retry: false })
}

/** Whether somebody with this role sees the list of people; the server decides in any case. */
export function seesPeople(role: Role): boolean {
  return role === 'administrator'
}

/** Whether somebody with this role changes what the magazine says of itself; the server decides in any case. */
export function changesSettings(role: Role): boolean {
  return role === 'administrator'
}

/** Whether somebody with this role brings archives in; the server decides in any case. */
export function bringsArchives(role: Role): boolean {
  return role === 'administrator' || role === 'editor'
}

/** Whether somebody with this role opens evidence to readers; the server decides in any case. */
export function opensEvidence(role: Role): boolean {
  return role === 'administrator' || role === 'editor'
}

/** Whether somebody with this role takes things out of everything; the server decides in any case. */
export function takesOut(role: Role): boolean {
  return role === 'administrator' || role === 'editor'
}

/** Whether somebody with this role answers people who are in stories; the server decides in any case. */
export function answersPeople(role: Role): boolean {
  return role === 'administrator' || role === 'editor'
}

/** Whether somebody with this role reads what readers comment; the server decides in any case. */
export function moderates(role: Role): boolean {
  return role === 'administrator' || role === 'editor' || role === 'moderator'
}

/** Whether somebody with this role may begin a story; the server decides in any case. */
export function beginsStories(role: Role): boolean {
  return role !== 'moderator'
}
