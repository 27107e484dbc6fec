import { Button, Stack, Text } from '@mantine/core'
import { type RequestForComment, storyFields } from '@stet/core/story'
import type { ReactElement } from 'react'
import { Plus, Trash2 } from '../icons/icons.ts'
import { machineId, machineNow } from '../machine.ts'
import { useDesk } from './desk.ts'
import { focusPlace } from './focus-place.ts'
import classes from './panel.module.css'
import { RecordCard, SmallButton } from './record-card.tsx'
import { RecordForm } from './record-form.tsx'
import { momentWords } from './story-clock.ts'
import { answerWords } from './words.ts'

/** Whom we asked what, and what came back: readers find it under the story. */
export function RequestsTab(): ReactElement {
  const { story, sync, editable, toggle } = useDesk()
  const add = () => {
    const id = machineId()
    const now = machineNow()
    const fresh: RequestForComment = {
      id,
      asked: '',
      about: '',
      by: '',
      askedAt: now,
      answer: 'none',
      asOf: now,
    }
    sync.setField(`requests:${id}`, fresh)
    toggle(id)
    focusPlace(id)
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Whom we asked, about what, and what came back. Readers find it under the story.
      </Text>
      {story.requests.length > 0 && (
        <ol className={classes['records']}>
          {story.requests.map((request) => (
            <Request key={request.id} request={request} />
          ))}
        </ol>
      )}
      {editable && (
        <Button variant="default" leftSection={<Plus size={16} />} onClick={add}>
          Note that somebody was asked
        </Button>
      )}
    </Stack>
  )
}

const fields = storyFields.requests.of.fields

function Request({ request }: { readonly request: RequestForComment }): ReactElement {
  const { story, sync, editable, opened, toggle } = useDesk()
  const { id, asked, about, askedAt, answer } = request
  const open = opened === id
  return (
    <RecordCard
      id={id}
      title={asked ? `${asked}${about ? `, about ${about}` : ''}` : <em>Nobody named yet</em>}
      about={`${answerWords[answer]} · asked ${momentWords(askedAt, story.zone)}`}
      open={open}
      onToggle={() => toggle(id)}
      actions={
        open &&
        editable && (
          <SmallButton
            icon={<Trash2 size={14} />}
            onClick={() => sync.setField(`requests:${id}`, null)}
          >
            Remove
          </SmallButton>
        )
      }
    >
      <RecordForm list="requests" fields={fields} record={request} />
    </RecordCard>
  )
}
