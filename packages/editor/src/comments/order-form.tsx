import { Autocomplete, NativeSelect, Select, Textarea, TextInput } from '@mantine/core'
import { orderKinds, orderOutcomes, type RuleCode, ruleCodes } from '@stet/core/comments'
import { type ReactElement, useState } from 'react'
import type { OrderSaid } from './comment-calls.ts'
import { orderKindWords, orderOutcomeWords, ruleWords } from './comment-words.ts'
import { DeedForm } from './deed-form.tsx'
import { countryNames, momentTyped, typedMoment } from './order-words.ts'

interface OrderFormProps {
  /** As it is known until now. */
  readonly order: OrderSaid
  readonly yes: string
  readonly isBusy: boolean
  readonly onSend: (said: OrderSaid) => void
  readonly onClose: () => void
}

const kinds = orderKinds.map((value) => ({ value, label: orderKindWords[value] }))
const rules = ruleCodes.map((value) => ({ value, label: ruleWords[value] }))
const outcomes = [
  { value: '', label: 'Nothing yet' },
  ...orderOutcomes.map((value) => ({ value, label: orderOutcomeWords[value] })),
]

/** Asks what an authority ordered, and what was done and when; times are those of this device's clock. */
export function OrderForm({ order, yes, isBusy, onSend, onClose }: OrderFormProps): ReactElement {
  const [said, setSaid] = useState(order)
  const change = (part: Partial<OrderSaid>) => setSaid({ ...said, ...part })
  const isReady =
    /^[A-Z]{2}$/.test(said.country) &&
    said.authority.trim() !== '' &&
    said.receivedAt !== '' &&
    (said.outcome === null || (said.doneAt !== null && said.words?.trim() !== ''))
  return (
    <DeedForm
      yes={yes}
      isBusy={isBusy}
      isReady={isReady}
      onSend={() => onSend({ ...said, comment: said.comment?.trim() || null })}
      onClose={onClose}
    >
      <Select
        label="It orders us"
        data={kinds}
        allowDeselect={false}
        value={said.kind}
        onChange={(kind) => change({ kind: orderKinds.find((one) => one === kind) ?? said.kind })}
      />
      <TextInput
        label="Authority"
        required
        withAsterisk={false}
        maxLength={300}
        value={said.authority}
        onChange={(event) => change({ authority: event.currentTarget.value })}
      />
      <Autocomplete
        label="Country of the authority"
        description="Two letters, such as NL"
        data={countryNames()}
        limit={8}
        defaultValue={said.country}
        onChange={(typed) => change({ country: typed.trim().slice(0, 2).toUpperCase() })}
      />
      <NativeSelect
        label="About"
        data={rules}
        value={said.about}
        onChange={(event) => change({ about: event.currentTarget.value as RuleCode })}
      />
      <TextInput
        label="Comment"
        description="Its id, where the order is about one: no statement of reasons is told for it"
        value={said.comment ?? ''}
        onChange={(event) => change({ comment: event.currentTarget.value })}
      />
      <Moment
        label="Received"
        value={said.receivedAt}
        onChange={(at) => change({ receivedAt: at ?? '' })}
      />
      <Moment
        label="The authority was told that it had arrived"
        value={said.informedAt}
        onChange={(informedAt) => change({ informedAt })}
      />
      <Select
        label="What was done"
        data={outcomes}
        allowDeselect={false}
        value={said.outcome ?? ''}
        onChange={(chosen) => {
          const outcome = orderOutcomes.find((one) => one === chosen) ?? null
          change({ outcome, ...(outcome === null && { doneAt: null }) })
        }}
      />
      {said.outcome !== null && (
        <>
          <Moment label="When" value={said.doneAt} onChange={(doneAt) => change({ doneAt })} />
          <Textarea
            label="In a few words"
            autosize
            minRows={2}
            maxRows={6}
            value={said.words ?? ''}
            onChange={(event) => change({ words: event.currentTarget.value.replace(/\s+/g, ' ') })}
          />
        </>
      )}
    </DeedForm>
  )
}

interface MomentProps {
  readonly label: string
  readonly value: string | null
  readonly onChange: (at: string | null) => void
}

function Moment({ label, value, onChange }: MomentProps): ReactElement {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      defaultValue={value ? momentTyped(value) : ''}
      onChange={(event) => onChange(typedMoment(event.currentTarget.value))}
    />
  )
}
