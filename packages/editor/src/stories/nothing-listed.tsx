import { Anchor, Stack, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { beginsStories, useMe } from '../shell/me.ts'
import { wordsFor } from './empty-words.ts'
import { isNarrow, type ListFilter } from './list-filter.ts'

/** What an empty list says: why it is empty, and what to do next. */
export function NothingListed({ filter }: { readonly filter: ListFilter }): ReactElement {
  const { staff } = useMe()
  const { heading, help } = wordsFor(filter, beginsStories(staff.role))
  return (
    <Stack gap={4} align="center" ta="center" py="4rem" role="status">
      <Text ff="var(--stet-serif)" fz="1.25rem" fw={600}>
        {heading}
      </Text>
      <Text c="dimmed" maw="28rem">
        {help}
      </Text>
      {isNarrow(filter) && (
        <Anchor component={Link} href="/" mt="xs">
          Show all stories
        </Anchor>
      )}
    </Stack>
  )
}
