import { Anchor, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactElement, Suspense, useState } from 'react'
import { late } from '../shell/late.ts'
import { useDesk } from '../story/desk.ts'
import { momentWords } from '../story/story-clock.ts'
import { useSyncPart } from '../story/use-story-sync.ts'
import type { SyncState } from '../sync/story-sync.ts'
import { Asked, AsMail } from './as-mail.tsx'
import { Changes } from './changes.tsx'
import { DiscardForm } from './discard-form.tsx'
import { EmbargoForm } from './embargo-form.tsx'
import { HindranceList } from './hindrance-list.tsx'
import classes from './publish.module.css'
import { PublishForm } from './publish-form.tsx'
import { ScheduleForm } from './schedule-form.tsx'
import { UnpublishForm } from './unpublish-form.tsx'
import { WhatReadersSee } from './what-readers-see.tsx'

// It asks the newsroom before it shows anything: its own few bytes may come at the same time.
const OriginalsPart = late(
  async () => (await import('../originals/originals-part.tsx')).OriginalsPart,
)

const ThreadPolicyForm = late(
  async () => (await import('../comments/thread-policy-form.tsx')).ThreadPolicyForm,
)

/** From here a story goes to its readers, and away from them. */
export function PublishTab(): ReactElement {
  const { draft, sync } = useDesk()
  const isSaving = useSyncPart(sync, ({ saving }) => saving === 'saving')
  const seen = useSeen()
  const neverPublished = draft.live === null && draft.status !== 'unpublished'
  return (
    <Stack gap="xl">
      <div className={classes['part']}>
        <Standing />
        {draft.live && <Asked />}
        <HindranceList seen={seen} />
        {draft.live && <Changes from={draft.live.version} seen={seen} />}
        <PublishForm seen={seen} />
      </div>
      {draft.live && (
        <Suspense>
          <OriginalsPart />
        </Suspense>
      )}
      {draft.live && (
        <Suspense>
          <ThreadPolicyForm />
        </Suspense>
      )}
      <WhatReadersSee seen={seen} saving={isSaving} />
      <ScheduleForm />
      <EmbargoForm />
      {draft.live && <AsMail />}
      {draft.live && <UnpublishForm />}
      {neverPublished && <DiscardForm />}
    </Stack>
  )
}

/** Changes whenever what the newsroom holds of the story changes: what depends on it is asked anew then. */
function useSeen(): string {
  const { sync } = useDesk()
  const isSaved = useSyncPart(sync, ({ saving }) => saving === 'saved')
  const now = useSyncPart(sync, stateOf)
  const [seen, setSeen] = useState(now)
  if (isSaved && seen !== now) setSeen(now)
  // Whoever writes on is not asked after every word.
  return useDebouncedValue(seen, 800)[0]
}

/** What the newsroom holds of the story, as far as it is known here, in a word. */
function stateOf({ draft }: SyncState): string {
  if (!draft) return ''
  const numbers = Object.values(draft.fields).reduce((sum, number) => sum + number, 0)
  return `${draft.bodyVersion}-${numbers}-${draft.live?.version ?? 0}-${draft.savedAt}`
}

/** How the story stands with its readers, and since when. */
function Standing(): ReactElement {
  const { draft, story, magazine } = useDesk()
  const { live, status, scheduledAt, embargoUntil } = draft
  return (
    <Stack gap={4}>
      {live ? (
        <Text size="sm">
          Readers have version {live.version}, first published on{' '}
          {momentWords(live.publishedAt, story.zone)}, at{' '}
          <Anchor
            href={new URL(live.address, magazine.siteUrl).href}
            target="_blank"
            rel="noopener"
            underline="always"
          >
            {decodeURI(new URL(live.address, magazine.siteUrl).href)}
          </Anchor>
          .
        </Text>
      ) : (
        <Text size="sm">
          {status === 'unpublished'
            ? 'Readers had this story; it was taken off the site. Its address says so.'
            : 'Readers have never had this story.'}
        </Text>
      )}
      {scheduledAt && (
        <Text size="sm" fw={600}>
          It goes out by itself on {momentWords(scheduledAt, story.zone)}.
        </Text>
      )}
      {embargoUntil && (
        <Text size="sm" fw={600}>
          Embargo until {momentWords(embargoUntil, story.zone)}.
        </Text>
      )}
    </Stack>
  )
}
