import { Button, Group, Title, VisuallyHidden } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactElement, useMemo, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import { Plus } from '../icons/icons.ts'
import { api, given } from '../server.ts'
import { beginsStories, useMe } from '../shell/me.ts'
import page from '../shell/page.module.css'
import { usePageTitle } from '../shell/page-title.ts'
import { tellError } from '../shell/tell.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { FilterBar } from './filter-bar.tsx'
import { type ListFilter, readFilter, writeFilter } from './list-filter.ts'
import { NothingListed } from './nothing-listed.tsx'
import { StatusTabs } from './status-tabs.tsx'
import { type StoryItem, useStoryList } from './story-list.ts'
import { ListSkeleton, StoryRows } from './story-rows.tsx'
import { useListKeys } from './use-list-keys.ts'

/** The list of stories: what is being worked on, what waits, and what readers have. */
export function StoriesScreen(): ReactElement {
  usePageTitle('Stories')
  const { staff } = useMe()
  const [filter, setFilter] = useFilter()
  const list = useStoryList(filter)
  const begin = useBegin(filter)
  const search = useRef<HTMLInputElement>(null)
  const rows = useRef<HTMLUListElement>(null)
  const mayBegin = beginsStories(staff.role)
  useListKeys({ search, rows, onNew: () => mayBegin && begin.mutate() })
  const stories = list.data?.pages.flatMap((found) => found.stories) ?? []
  return (
    <div className={page['page']}>
      <Group justify="space-between" wrap="nowrap" mb="md">
        <Title order={1} className={page['heading']} tabIndex={-1}>
          Stories
        </Title>
        {mayBegin && (
          <Button
            leftSection={<Plus size={17} />}
            loading={begin.isPending}
            onClick={() => begin.mutate()}
            aria-keyshortcuts="n"
          >
            New story
          </Button>
        )}
      </Group>
      <StatusTabs filter={filter} counts={list.data?.pages[0]?.counts} />
      <FilterBar filter={filter} onChange={setFilter} searchRef={search} />
      <Refusal error={list.error} />
      {list.isPending ? (
        <ListSkeleton />
      ) : (
        <Listed stories={stories} filter={filter} list={list} rows={rows} />
      )}
    </div>
  )
}

interface ListedProps {
  readonly stories: readonly StoryItem[]
  readonly filter: ListFilter
  readonly list: ReturnType<typeof useStoryList>
  readonly rows: React.RefObject<HTMLUListElement | null>
}

function Listed({ stories, filter, list, rows }: ListedProps): ReactElement {
  if (stories.length === 0 && list.isSuccess) return <NothingListed filter={filter} />
  const more = async () => {
    const shown = stories.length
    await list.fetchNextPage()
    // The focus goes on where the new ones begin, and not back to the top.
    requestAnimationFrame(() => rows.current?.querySelectorAll('a')[shown]?.focus())
  }
  return (
    <>
      <VisuallyHidden role="status">{list.isPlaceholderData ? '' : told(stories)}</VisuallyHidden>
      <StoryRows ref={rows} stories={stories} isStale={list.isPlaceholderData} />
      {list.hasNextPage && (
        <Group justify="center" mt="lg">
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void more()}>
            Show more
          </Button>
        </Group>
      )}
    </>
  )
}

function told(stories: readonly StoryItem[]): string {
  return stories.length === 1 ? 'One story listed' : `${stories.length} stories listed`
}

function useFilter(): [ListFilter, (filter: ListFilter) => void] {
  const search = useSearch()
  const [, navigate] = useLocation()
  const filter = useMemo(() => readFilter(new URLSearchParams(search)), [search])
  const change = (next: ListFilter) => {
    const query = writeFilter(next)
    navigate(query ? `/?${query}` : '/', { replace: true })
  }
  return [filter, change]
}

/** Begins a story in the section that is looked at, and opens it at once. */
function useBegin({ section, kind }: ListFilter) {
  const [, navigate] = useLocation()
  return useMutation({
    mutationFn: () =>
      given(api.stories.$post({ json: { ...(section && { section }), ...(kind && { kind }) } })),
    onSuccess: ({ id }) => navigate(`/stories/${id}`),
    onError: tellError,
  })
}
