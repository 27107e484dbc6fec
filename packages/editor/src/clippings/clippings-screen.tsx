import { Button, Select, Text, Title } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { Link, useSearch } from 'wouter'
import page from '../shell/page.module.css'
import { usePageTitle } from '../shell/page-title.ts'
import { ShowMore } from '../shell/show-more.tsx'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { AskedState } from './asked-state.tsx'
import { type ClippingFilter, useClippings } from './clipping-calls.ts'
import { ClippingRows, RowsSkeleton } from './clipping-rows.tsx'
import { handedOver, platformChoices } from './clipping-words.ts'
import classes from './clippings.module.css'
import { SaveCopy } from './save-copy.tsx'
import { WaysIn } from './ways-in.tsx'

/** Copies saved with no story open: the place to save another, and all that wait. */
export function ClippingsScreen(): ReactElement {
  usePageTitle('Clippings')
  const start = handedOver(useSearch())
  const [filter, setFilter] = useState<ClippingFilter>({})
  const list = useClippings(filter)
  const [shown, setShown] = useState<readonly string[]>([])
  const clippings = list.data?.pages.flatMap((found) => found.captures) ?? []
  // What others asked for, or this device before the page was loaded anew.
  const waiting = list.data?.pages[0]?.waiting.filter(({ id }) => !shown.includes(id)) ?? []
  const isNarrow = filter.platform !== undefined || filter.person !== undefined
  return (
    <div className={page['page']}>
      <Title order={1} className={page['heading']} tabIndex={-1}>
        Clippings
      </Title>
      <Text c="dimmed" mb="md" mt="xs" maw="40rem">
        Dated copies of posts and pages, kept before they are gone. They wait here until a story
        needs them; readers see nothing of them.
      </Text>
      <SaveCopy
        key={start}
        start={start}
        keepsAll
        onAsked={(id) => setShown((before) => [...before, id])}
      />
      <WaysIn />
      <div className={classes['bar']}>
        <Title order={2}>Kept here</Title>
        {filter.person !== undefined && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setFilter({ ...filter, person: undefined })}
          >
            Of everybody again
          </Button>
        )}
        <Select
          className={classes['choice']}
          aria-label="Platform"
          placeholder="Platform"
          clearable
          clearButtonProps={{ 'aria-label': 'All platforms' }}
          data={platformChoices}
          value={filter.platform ?? null}
          onChange={(platform) => setFilter({ ...filter, platform: platform ?? undefined })}
        />
        <Button component={Link} href="/clippings/add" variant="default">
          Add a file
        </Button>
      </div>
      <Refusal error={list.error} />
      {waiting.map(({ id, story }) => (
        <AskedState key={id} id={id} story={story} />
      ))}
      {list.isPending ? (
        <RowsSkeleton />
      ) : (
        <ClippingRows
          clippings={clippings}
          onPerson={(person) => setFilter({ ...filter, person })}
        />
      )}
      {list.data && clippings.length === 0 && (
        <Text c="dimmed" ta="center" py="3rem" role="status">
          {isNarrow ? 'None of these is kept here.' : 'Nothing is kept here yet.'}
        </Text>
      )}
      <ShowMore list={list} mt="lg" />
    </div>
  )
}
