import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { api, given } from '../server.ts'
import type { ListFilter } from './list-filter.ts'

/** A page of the list, as the server gives it. */
export type StoryPage = Awaited<ReturnType<typeof askForPage>>

/** A story of the list. */
export type StoryItem = StoryPage['stories'][number]

function askForPage(filter: ListFilter, after: string | null) {
  const { mine, ...rest } = filter
  const query = { ...rest, ...(mine && { mine: 'true' as const }), ...(after && { after }) }
  return given(api.stories.$get({ query: { ...query, limit: '30' } }))
}

/** The list of stories, page by page; while other words are asked for, the last list stays. */
export function useStoryList(filter: ListFilter) {
  return useInfiniteQuery<
    StoryPage,
    Error,
    InfiniteData<StoryPage>,
    readonly [string, ListFilter],
    string | null
  >({
    queryKey: ['stories', filter],
    queryFn: ({ pageParam }) => askForPage(filter, pageParam),
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
    // Under another state's tab the old list would be a false one.
    placeholderData: (last, query) =>
      query?.queryKey[1].status === filter.status ? last : undefined,
    // Colleagues write meanwhile: whoever comes back to the list sees it as it is.
    staleTime: 0,
    refetchInterval: 30_000,
  })
}
