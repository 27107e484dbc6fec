import { Group, Text, TextInput } from '@mantine/core'
import { isInstant } from '@stet/core/story'
import { type ReactElement, useState } from 'react'
import { type ClockTime, clockTimeOf } from '../fields/story-moments.ts'
import classes from './panel.module.css'
import { instantFrom, zoneWords } from './story-clock.ts'

interface MomentFieldsProps {
  readonly label: string
  /** An instant, or empty while there is none. */
  readonly value: string
  readonly zone: string
  readonly onChange: (at: string) => void
  readonly readOnly?: boolean
  readonly place?: string
}

/** Asks for a day and a time as clocks in the story's zone show them, and says which zone that is. */
export function MomentFields({
  label,
  value,
  zone,
  onChange,
  readOnly = false,
  place,
}: MomentFieldsProps): ReactElement {
  // What is typed may not be a moment yet, and is kept until it is.
  const [typed, setTyped] = useState<ClockTime | null>(null)
  const shown = typed ?? (isInstant(value) ? clockTimeOf(value, zone) : { day: '', time: '' })
  const change = (next: ClockTime) => {
    setTyped(next)
    const at = instantFrom(next, zone)
    if (at) onChange(at)
  }
  const leave = () => {
    if (typed && instantFrom(typed, zone)) setTyped(null)
  }
  return (
    <fieldset className={classes['plain']}>
      <legend className={classes['legend']}>{label}</legend>
      <Group gap="xs" align="end" wrap="nowrap">
        <TextInput
          type="date"
          label="Day"
          flex={1}
          value={shown.day}
          readOnly={readOnly}
          onChange={(event) => change({ ...shown, day: event.currentTarget.value })}
          onBlur={leave}
          data-place={place}
        />
        <TextInput
          type="time"
          label="Time"
          value={shown.time}
          readOnly={readOnly}
          onChange={(event) => change({ ...shown, time: event.currentTarget.value })}
          onBlur={leave}
        />
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {zoneWords(zone, isInstant(value) ? value : new Date().toISOString())}
      </Text>
    </fieldset>
  )
}
