import { Anchor, Group, Loader, Stack, Text, VisuallyHidden } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { GitCompare } from '../icons/icons.ts'
import { wordsOf } from '../shell/server-error.ts'
import { useDesk } from '../story/desk.ts'
import { useVersions } from '../story/story-calls.ts'
import { momentWords } from '../story/story-clock.ts'
import { RestoreButton } from './restore-button.tsx'
import classes from './versions.module.css'

/** Every published revision of the story: who, when, and a way to compare it or bring it back. */
export function VersionsTab(): ReactElement {
  const { id, draft, story, sync } = useDesk()
  const { data, error } = useVersions(id, draft.live?.version ?? 0)
  if (error) return <Text size="sm">{wordsOf(error)}.</Text>
  if (!data) return <Loader aria-label="Fetching the versions" />
  if (data.length === 0)
    return (
      <Text c="dimmed">
        No versions yet. Each time the story is published, a version of it is kept here.
      </Text>
    )
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Each time the story is published, a version of it is kept.
      </Text>
      <ol className={classes['versions']} reversed>
        {data.toReversed().map(({ number, at, by }) => (
          <li key={number} className={classes['version']}>
            <Text fw={600}>
              Version {number}
              {number === draft.live?.version && <span className={classes['live']}>Live</span>}
            </Text>
            <Text size="sm" c="dimmed">
              {momentWords(at, story.zone)}, by {by}
            </Text>
            <Group gap="xs" mt={6}>
              <Anchor
                component={Link}
                className={classes['compare']}
                href={`/stories/${id}/versions?from=${number}&to=draft`}
              >
                <GitCompare size={14} /> Compare with the draft
                <VisuallyHidden>, version {number}</VisuallyHidden>
              </Anchor>
              <RestoreButton
                id={id}
                version={number}
                mayNot={draft.may['restore-version'] !== true}
                onRestored={() => void sync.refresh()}
              />
            </Group>
          </li>
        ))}
      </ol>
    </Stack>
  )
}
