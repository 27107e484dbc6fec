import {
  ActionIcon,
  Button,
  Group,
  NativeSelect,
  Stack,
  Switch,
  Text,
  TextInput,
} from '@mantine/core'
import type { DutyHours, DutySpan } from '@stet/core/comments'
import type { ReactElement } from 'react'
import { WholeNumberField } from '../fields/whole-number-field.tsx'
import { Plus, X } from '../icons/icons.ts'
import {
  endTime,
  fieldTime,
  firstHours,
  nextSpan,
  onEveryDay,
  spansOf,
  weekdays,
  withSpans,
} from './duty-week.ts'
import own from './pages.module.css'

interface DutyFieldsProps {
  readonly value: DutyHours | null
  readonly onChange: (duty: DutyHours | null) => void
}

/** The hours in which somebody reads comments, weekday by weekday; outside them careful stories take none. */
export function DutyFields({ value, onChange }: DutyFieldsProps): ReactElement {
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <>
      <Switch
        label="Somebody reads comments at set hours"
        description="Readers are told by when theirs is read. Without hours, careful stories take no comments at all."
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? firstHours(ownZone) : null)}
      />
      {value && <Hours value={value} onChange={onChange} />}
    </>
  )
}

interface HoursProps {
  readonly value: DutyHours
  readonly onChange: (duty: DutyHours) => void
}

function Hours({ value, onChange }: HoursProps): ReactElement {
  const zones = [...new Set([value.zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
  return (
    <>
      <Group gap="md" align="flex-start">
        <NativeSelect
          label="By the clocks of"
          data={zones}
          value={value.zone}
          onChange={(event) => onChange({ ...value, zone: event.currentTarget.value })}
        />
        <WholeNumberField
          label="Read within so many minutes on duty"
          least={1}
          most={10_080}
          value={value.answerMinutes}
          onChange={(minutes) => minutes !== null && onChange({ ...value, answerMinutes: minutes })}
        />
      </Group>
      <div className={own['week']}>
        {weekdays.map((name, day) => (
          <Day key={name} name={name} day={day} value={value} onChange={onChange} />
        ))}
      </div>
      <div>
        <Button size="xs" variant="default" onClick={() => onChange(onEveryDay(value, 0))}>
          Every day as on Monday
        </Button>
      </div>
    </>
  )
}

interface DayProps extends HoursProps {
  readonly name: string
  readonly day: number
}

function Day({ name, day, value, onChange }: DayProps): ReactElement {
  const spans = spansOf(value, day)
  const set = (next: readonly DutySpan[]) => onChange(withSpans(value, day, next))
  const more = nextSpan(spans)
  return (
    <fieldset className={own['day']}>
      <legend>{name}</legend>
      <Stack gap="xs">
        {spans.map((span, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: spans have no name but their place
          <Group key={index} gap="xs" wrap="nowrap">
            <TextInput
              type="time"
              aria-label={`${name}, from`}
              value={fieldTime(span.from)}
              onChange={(event) =>
                set(spans.with(index, { ...span, from: event.currentTarget.value }))
              }
            />
            <Text size="sm">to</Text>
            <TextInput
              type="time"
              aria-label={`${name}, to`}
              value={fieldTime(span.to)}
              onChange={(event) =>
                set(spans.with(index, { ...span, to: endTime(event.currentTarget.value) }))
              }
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${name}: nobody from ${span.from} to ${span.to}`}
              onClick={() => set(spans.filter((_, at) => at !== index))}
            >
              <X size={16} />
            </ActionIcon>
          </Group>
        ))}
        {spans.length === 0 && (
          <Text size="sm" c="dimmed">
            Nobody
          </Text>
        )}
      </Stack>
      {more && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`${name}: more hours`}
          onClick={() => set([...spans, more])}
        >
          <Plus size={16} />
        </ActionIcon>
      )}
    </fieldset>
  )
}
