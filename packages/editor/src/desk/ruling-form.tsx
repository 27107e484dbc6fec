import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core'
import type { KeyedQuestion } from '@stet/core/desk'
import { type ReactElement, useState } from 'react'
import { machineNow } from '../machine.ts'
import { TroubleAlert } from '../publish/trouble.tsx'
import { whenSaved } from '../publish/wait-for-saving.ts'
import { tell } from '../shell/tell.ts'
import { useDesk } from '../story/desk.ts'
import { MomentFields } from '../story/moment-fields.tsx'
import { type RulingSent, useRuling } from './desk-calls.ts'

export type FormDeed = RulingSent['deed']

interface RulingFormProps {
  readonly question: KeyedQuestion
  readonly deed: FormDeed
  /** Whether nobody else is here who could read it. */
  readonly alone: boolean
  readonly onClose: () => void
}

const labels: Readonly<Record<FormDeed, string>> = {
  answer: 'What answers it',
  stet: 'Why the words stand',
  later: 'Why it cannot wait',
}

const buttons: Readonly<Record<FormDeed, string>> = {
  answer: 'Answer',
  stet: 'Let it stand',
  later: 'Read it again later',
}

const done: Readonly<Record<FormDeed, string>> = {
  answer: 'The answer is kept',
  stet: 'The words stand',
  later: 'It is to be read again',
}

const minute = 60_000

/** Asks for the words that go with an answer, a stet or a promise. */
export function RulingForm({ question, deed, alone, onClose }: RulingFormProps): ReactElement {
  const { id, sync, story } = useDesk()
  const [words, setWords] = useState('')
  const [readAgain, setReadAgain] = useState(false)
  const [until, setUntil] = useState(() => inMinutes(40))
  const { mutate, isPending, error } = useRuling(id, () => whenSaved(sync))
  const mustRead = deed === 'stet' && alone
  const canSend = words.trim() !== '' && (!mustRead || readAgain)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!canSend || isPending) return
        const line = words.trim().replaceAll(/\s+/g, ' ')
        const more = deed === 'later' ? { until } : { readAgain }
        const finish = () => {
          tell(done[deed])
          onClose()
        }
        mutate({ deed, key: question.key, words: line, ...more }, { onSuccess: finish })
      }}
    >
      <Stack gap="xs">
        <Textarea
          label={labels[deed]}
          description="For the newsroom alone"
          value={words}
          rows={2}
          maxLength={2000}
          data-autofocus
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {deed === 'later' && (
          <MomentFields
            label="Read again by (within a day)"
            value={until}
            zone={story.zone}
            onChange={setUntil}
          />
        )}
        {mustRead && (
          <Checkbox
            label="Nobody else is here to read it. I have read the passage once more"
            checked={readAgain}
            onChange={(event) => setReadAgain(event.currentTarget.checked)}
          />
        )}
        <TroubleAlert error={error} />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={isPending} disabled={!canSend}>
            {buttons[deed]}
          </Button>
          <Button variant="default" size="xs" onClick={onClose}>
            Not now
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function inMinutes(minutes: number): string {
  return new Date(Date.parse(machineNow()) + minutes * minute).toISOString()
}
