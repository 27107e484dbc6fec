import { Button } from '@mantine/core'
import type { ReactElement } from 'react'

interface ShowMoreProps {
  /** The room above it. */
  readonly mt?: 'sm' | 'md' | 'lg'
  readonly list: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => Promise<unknown>
  }
}

/** Fetches the next part of a list; nothing where all of it is there. */
export function ShowMore({ list, mt = 'md' }: ShowMoreProps): ReactElement | null {
  if (!list.hasNextPage) return null
  return (
    <Button
      variant="default"
      mt={mt}
      loading={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
    >
      Show more
    </Button>
  )
}
