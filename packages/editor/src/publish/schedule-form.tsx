import { Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { useDesk } from '../story/desk.ts'
import { MomentFields } from '../story/moment-fields.tsx'
import { cancelSchedule, schedule } from '../story/story-calls.ts'
import { momentWords } from '../story/story-clock.ts'
import classes from './publish.module.css'
import { refusal } from './publish-words.ts'
import { Trouble } from './trouble.tsx'
import { whenSaved } from './wait-for-saving.ts'

/** Lets the story go out by itself at a moment of its own clock. */
export function ScheduleForm(): ReactElement {
  const { id, draft, story, sync } = useDesk()
  const [at, setAt] = useState('')
  const set = useMutation({
    mutationFn: async () => {
      await whenSaved(sync)
      await schedule(id, at)
      await sync.refresh()
    },
  })
  const cancel = useMutation({
    mutationFn: async () => {
      await cancelSchedule(id)
      await sync.refresh()
    },
  })
  const why = refusal(draft, 'schedule-story')
  const error = set.error ?? cancel.error
  return (
    <section className={classes['section']} aria-labelledby="schedule">
      <h3 id="schedule">Publish later</h3>
      {why && <Text size="sm">{why}.</Text>}
      {draft.scheduledAt && (
        <Text size="sm">It goes out on {momentWords(draft.scheduledAt, story.zone)}.</Text>
      )}
      {!why && (
        <>
          <MomentFields label="Goes out" value={at} zone={story.zone} onChange={setAt} />
          <Group gap="xs">
            <Button
              variant="default"
              disabled={at === ''}
              loading={set.isPending}
              onClick={() => set.mutate()}
            >
              {draft.scheduledAt ? 'Change the time' : 'Set the time'}
            </Button>
            {draft.scheduledAt && (
              <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
                Do not publish by itself
              </Button>
            )}
          </Group>
        </>
      )}
      <Trouble error={error} />
    </section>
  )
}
