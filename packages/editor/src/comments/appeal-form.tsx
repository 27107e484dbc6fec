import { Checkbox, Radio, Stack, Text } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { Moment } from '../shell/moment.tsx'
import type { Appeal, AppealSaid } from './comment-calls.ts'
import { DecisionLine } from './comment-history.tsx'
import view from './comment-view.module.css'
import { DeedForm, ToldField } from './deed-form.tsx'

/** What was decided, and what its writer says to that. */
export function AppealPart({ appeal }: { readonly appeal: Appeal }): ReactElement {
  return (
    <section className={view['part']} aria-label="Appeal">
      <h3>
        Asked to look again, <Moment at={appeal.at} />
      </h3>
      <p className={view['said']}>“{appeal.words}”</p>
      <h3>What was decided</h3>
      <DecisionLine decision={appeal.decision} />
      {appeal.refusal && (
        <div className={view['warned']} data-below>
          <p>{appeal.refusal}.</p>
        </div>
      )}
    </section>
  )
}

interface AppealFormProps {
  readonly appeal: Appeal
  readonly isBusy: boolean
  readonly onDecide: (said: AppealSaid) => void
  readonly onClose: () => void
}

/** Decides an appeal, with words that its writer is told. */
export function AppealForm({ appeal, isBusy, onDecide, onClose }: AppealFormProps): ReactElement {
  const [outcome, setOutcome] = useState<AppealSaid['outcome'] | null>(null)
  const [words, setWords] = useState('')
  const [alone, setAlone] = useState(false)
  const isReady = outcome !== null && words.trim() !== '' && (alone || !appeal.isAlone)
  const send = () => {
    if (outcome) onDecide({ outcome, words: words.trim(), ...(alone && { alone }) })
  }
  return (
    <DeedForm yes="Decide" isBusy={isBusy} isReady={isReady} onSend={send} onClose={onClose}>
      <Radio.Group
        label="After reading it again"
        value={outcome}
        onChange={(value) => setOutcome(value === 'upheld' ? 'upheld' : 'overturned')}
      >
        <Stack gap={6} mt={6}>
          <Radio value="overturned" label="The decision is taken back" />
          <Radio value="upheld" label="The decision stands" />
        </Stack>
      </Radio.Group>
      <ToldField value={words} onChange={setWords} />
      {appeal.isAlone && (
        <>
          <Text size="sm">
            The decision is your own, and nobody else here can look at it again.
          </Text>
          <Checkbox
            label="I have read everything once more, and decide it by my name"
            checked={alone}
            onChange={(event) => setAlone(event.currentTarget.checked)}
          />
        </>
      )}
    </DeedForm>
  )
}
