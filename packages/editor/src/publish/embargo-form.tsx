import { Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { useDesk } from '../story/desk.ts'
import { placeMark } from '../story/focus-place.ts'
import { MomentFields } from '../story/moment-fields.tsx'
import { setEmbargo } from '../story/story-calls.ts'
import { momentWords } from '../story/story-clock.ts'
import classes from './publish.module.css'
import { refusal } from './publish-words.ts'
import { Trouble } from './trouble.tsx'

/** Keeps the story from being published before a moment, by whomever. */
export function EmbargoForm(): ReactElement {
  const { id, draft, story, sync } = useDesk()
  const [until, setUntil] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (moment: string | null) => {
      await setEmbargo(id, moment)
      await sync.refresh()
    },
  })
  const why = refusal(draft, 'embargo-story')
  return (
    <section className={classes['section']} aria-labelledby="embargo">
      <h3 id="embargo" tabIndex={-1} {...placeMark('embargo')}>
        Embargo
      </h3>
      <Text size="sm" c="dimmed">
        Until then nobody can publish it.
      </Text>
      {why && <Text size="sm">{why}.</Text>}
      {draft.embargoUntil && (
        <Text size="sm">It stands until {momentWords(draft.embargoUntil, story.zone)}.</Text>
      )}
      {!why && (
        <>
          <MomentFields label="Until" value={until} zone={story.zone} onChange={setUntil} />
          <Group gap="xs">
            <Button
              variant="default"
              disabled={until === ''}
              loading={isPending}
              onClick={() => mutate(until)}
            >
              {draft.embargoUntil ? 'Change the embargo' : 'Set the embargo'}
            </Button>
            {draft.embargoUntil && (
              <Button variant="default" loading={isPending} onClick={() => mutate(null)}>
                Lift the embargo
              </Button>
            )}
          </Group>
        </>
      )}
      <Trouble error={error} />
    </section>
  )
}
