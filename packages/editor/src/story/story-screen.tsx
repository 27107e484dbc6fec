import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { useMagazine } from '../shell/magazine.ts'
import type { StorySync } from '../sync/story-sync.ts'
import { StoryDesk } from './story-desk.tsx'
import { useDraft, useStorySync, useSyncPart } from './use-story-sync.ts'

/** The screen on which the story with this id is written, checked and published. */
export function StoryScreen({ id }: { readonly id: string }): ReactElement {
  const sync = useStorySync(id)
  return sync ? <OpenStory key={id} id={id} sync={sync} /> : <Waiting />
}

interface OpenStoryProps {
  readonly id: string
  readonly sync: StorySync
}

function OpenStory({ id, sync }: OpenStoryProps): ReactElement {
  const phase = useSyncPart(sync, (state) => state.phase)
  const draft = useDraft(sync)
  const magazine = useMagazine()
  if (draft && magazine && phase !== 'loading')
    return <StoryDesk id={id} sync={sync} draft={draft} magazine={magazine} />
  if (phase === 'failed') return <Absent problem={sync.snapshot().problem} />
  return <Waiting />
}

function Waiting(): ReactElement {
  return (
    <Center mih="60dvh" role="status" aria-label="Opening the story">
      <Loader />
    </Center>
  )
}

function Absent({ problem }: { readonly problem: string | null }): ReactElement {
  return (
    <Stack align="center" justify="center" mih="60dvh" p="lg" ta="center">
      <Title order={1} size="h3" tabIndex={-1}>
        The story cannot be opened
      </Title>
      <Text>{problem ?? 'The newsroom gave no reason'}.</Text>
      <Button component={Link} href="/" variant="default">
        All stories
      </Button>
    </Stack>
  )
}
