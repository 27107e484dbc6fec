import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { ServerError } from '../shell/server-error.ts'
import { type Desk, useDesk } from '../story/desk.ts'
import { focusPlace, placeMark } from '../story/focus-place.ts'
import { Notice } from '../story/notice.tsx'
import { publish, useDiff, useHindrances } from '../story/story-calls.ts'
import { isSame } from '../versions/diff-words.ts'
import { HindranceItem } from './hindrance-list.tsx'
import classes from './publish.module.css'
import { isToldSince, publishLabel, refusal } from './publish-words.ts'
import { troubleWords } from './trouble-words.ts'
import { whenSaved } from './wait-for-saving.ts'

/** Something that was published just now. */
interface Done {
  readonly address: string
  readonly version: number
  /** What is still being done, in words; null where the page is at its address. */
  readonly waiting: string | null
  /** Whether readers knew the story before, and no note tells them of the change. */
  readonly untold: boolean
}

/** The button that publishes, what it is doing, and what came of it. */
export function PublishForm({ seen }: { readonly seen: string }): ReactElement {
  const desk = useDesk()
  const { id, draft } = desk
  const queries = useQueryClient()
  const [done, setDone] = useState<Done | null>(null)
  const hindrances = useHindrances(id, seen).data?.hindrances ?? []
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => publishNow(desk),
    onSuccess: (published) => {
      setDone(published)
      // The lists are fetched anew when they are shown.
      void queries.invalidateQueries({ refetchType: 'none' })
    },
    onMutate: () => setDone(null),
  })
  const { data: diff, isPlaceholderData } = useDiff(id, draft.live?.version ?? null, 'draft', seen)
  const nothingNew = diff !== undefined && !isPlaceholderData && isSame(diff)
  const why = refusal(draft, 'publish-story')
  const press = () => (hindrances.length > 0 ? focusPlace('hindrances') : mutate())
  return (
    <Stack gap="sm">
      <Button
        size="md"
        fullWidth
        loading={isPending}
        disabled={why !== null || nothingNew}
        onClick={press}
        {...placeMark('publish')}
      >
        {publishLabel(draft)}
      </Button>
      {why && <Text size="sm">{why}.</Text>}
      <div role="status">
        {isPending && <Text size="sm">Publishing. The page is being written…</Text>}
        {error && (
          <Notice tone="failed" title="It was not published">
            <Reasons error={error} />
          </Notice>
        )}
        {done && <Published done={done} onClose={() => setDone(null)} />}
      </div>
    </Stack>
  )
}

/** Why it was not published: each thing a way to its place, where the newsroom says which it is. */
function Reasons({ error }: { readonly error: unknown }): ReactElement {
  const { story } = useDesk()
  const problems = error instanceof ServerError ? error.problems : []
  if (problems.length === 0) return <Text size="sm">{troubleWords(error, story.zone)}.</Text>
  return (
    <ul className={classes['list']}>
      {problems.map((problem) => (
        <HindranceItem key={`${problem.path} ${problem.message}`} {...problem} />
      ))}
    </ul>
  )
}

/** Waits for the last words to be saved, publishes them, and gives the address that readers find them at. */
async function publishNow({ id, sync, draft }: Desk): Promise<Done> {
  const { draft: now } = await whenSaved(sync)
  if (!now) throw new Error('Cannot publish a story that is not loaded')
  const answer = await publish(id, now.bodyVersion)
  const before = draft.live
  const untold =
    before !== null && !isToldSince(now.story.notes, before.updatedAt ?? before.publishedAt)
  await sync.refresh()
  const waiting = 'waiting' in answer ? answer.waiting : null
  return { address: answer.address, version: answer.version, waiting, untold }
}

interface PublishedProps {
  readonly done: Done
  readonly onClose: () => void
}

function Published({ done, onClose }: PublishedProps): ReactElement {
  const { magazine, open } = useDesk()
  const href = new URL(done.address, magazine.siteUrl).href
  return (
    <Notice tone="done" title={`Published as version ${done.version}`}>
      <Text size="sm">
        The page is at{' '}
        <Anchor href={href} target="_blank" rel="noopener" underline="always">
          {decodeURI(href)}
        </Anchor>
        .
      </Text>
      {done.waiting && <Text size="sm">{done.waiting}.</Text>}
      {done.untold && (
        <>
          <Text size="sm" mt="sm">
            Readers knew the story before. Should they be told what has changed?
          </Text>
          <Group gap="xs" mt="xs">
            <Button
              variant="default"
              size="xs"
              onClick={() => {
                onClose()
                open('notes')
              }}
            >
              Add a note
            </Button>
            <Button variant="subtle" size="xs" onClick={onClose}>
              No, it is too small
            </Button>
          </Group>
        </>
      )}
    </Notice>
  )
}
