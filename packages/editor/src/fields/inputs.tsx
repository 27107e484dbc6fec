import { Checkbox, Group, Input, NativeSelect, Select, Textarea, TextInput } from '@mantine/core'
import type { Shape, TextShape } from '@stet/core/story'
import { type ReactElement, useId } from 'react'
import { useFormSetting } from './form-setting.ts'
import { choiceOf, type Label } from './labels.ts'
import { languageChoices } from './languages.ts'
import { clockTimeOf, momentFrom } from './story-moments.ts'

/** What every input of a form is given. */
export interface InputProps<S> {
  readonly shape: S & { readonly nullable?: true; readonly optional?: true }
  readonly label: Label
  readonly field: string
  readonly path: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** What inputs of one line and of several have in common. */
function useShared({ label, path }: Pick<InputProps<unknown>, 'label' | 'path'>) {
  const { problemAt, touch } = useFormSetting()
  return {
    label: label.name,
    description: label.help,
    error: problemAt(path),
    onBlur: () => touch(path),
  }
}

/** Words: one line, or several where the shape allows line breaks. */
export function TextField(props: InputProps<TextShape>): ReactElement {
  const { shape, value, onChange } = props
  const shared = useShared(props)
  const text = typeof value === 'string' ? value : ''
  const put = (next: string) => onChange(next === '' ? nothingOf(shape) : next)
  if (shape.kind === 'text' && shape.lines)
    return (
      <Textarea
        {...shared}
        value={text}
        autosize
        minRows={2}
        maxRows={12}
        onChange={(event) => put(event.currentTarget.value)}
      />
    )
  const isAddress = shape.kind === 'address'
  return (
    <TextInput
      {...shared}
      value={text}
      {...(isAddress && { inputMode: 'url' as const, autoCapitalize: 'off', spellCheck: false })}
      onChange={(event) =>
        put(isAddress ? event.currentTarget.value.trim() : event.currentTarget.value)
      }
    />
  )
}

function nothingOf({ nullable, optional }: InputProps<unknown>['shape'] & object): unknown {
  return nullable ? null : optional ? undefined : ''
}

/** One of a few choices. */
export function ChoiceField(
  props: InputProps<{ readonly of: readonly (string | number)[] }>,
): ReactElement {
  const { shape, field, value, onChange } = props
  const data = shape.of.map((choice) => ({ value: String(choice), label: choiceOf(choice, field) }))
  return (
    <NativeSelect
      {...useShared(props)}
      value={String(value ?? '')}
      data={shape.nullable || shape.optional ? [{ value: '', label: '—' }, ...data] : data}
      onChange={({ currentTarget }) =>
        onChange(
          shape.of.find((choice) => String(choice) === currentTarget.value) ?? nothingOf(shape),
        )
      }
    />
  )
}

/** Yes or no. */
export function YesNoField(props: InputProps<unknown>): ReactElement {
  return (
    <Checkbox
      {...useShared(props)}
      checked={props.value === true}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  )
}

/** A number between two others. */
export function NumberField(
  props: InputProps<{ readonly least: number; readonly most: number }>,
): ReactElement {
  const { shape, value, onChange } = props
  return (
    <TextInput
      {...useShared(props)}
      inputMode="decimal"
      value={typeof value === 'number' && !Number.isNaN(value) ? String(value) : ''}
      onChange={(event) => {
        const next = Number(event.currentTarget.value)
        onChange(event.currentTarget.value.trim() === '' ? Number.NaN : clamped(next, shape))
      }}
    />
  )
}

function clamped(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  return Math.min(Math.max(value, least), most)
}

/** A language, by its name. */
export function LanguageField(props: InputProps<TextShape>): ReactElement {
  const { shape, value, onChange } = props
  return (
    <Select
      {...useShared(props)}
      value={typeof value === 'string' && value !== '' ? value : null}
      data={languageChoices(typeof value === 'string' ? value : '')}
      placeholder={shape.nullable ? 'The story’s' : 'Choose one'}
      searchable
      clearable={shape.nullable ?? false}
      nothingFoundMessage="No language of this name"
      onChange={(next) => onChange(next ?? nothingOf(shape))}
    />
  )
}

/** A day. */
export function DayField(props: InputProps<Shape>): ReactElement {
  return (
    <TextInput
      {...useShared(props)}
      type="date"
      value={typeof props.value === 'string' ? props.value : ''}
      onChange={(event) => props.onChange(event.currentTarget.value || nothingOf(props.shape))}
    />
  )
}

/** A moment by the story's clock; where a whole day will do too, the time may be left out. */
export function MomentField(props: InputProps<TextShape>): ReactElement {
  const { shape, label, path, value, onChange } = props
  const { zone, problemAt, touch } = useFormSetting()
  const id = useId()
  const wholeDays = shape.kind === 'moment'
  const shown = clockTimeOf(typeof value === 'string' ? value : null, zone)
  const put = (next: typeof shown) => {
    const time = next.time || (wholeDays ? '' : '12:00')
    onChange(momentFrom({ day: next.day, time }, zone) ?? nothingOf(shape))
  }
  const help = wholeDays ? `${zone} time; a whole day without it` : `${zone} time`
  return (
    <Input.Wrapper
      component="fieldset"
      label={label.name}
      labelElement="div"
      labelProps={{ id }}
      description={label.help ? `${label.help}. ${help}` : help}
      error={problemAt(path)}
      aria-labelledby={id}
      className="stet-moment"
    >
      <Group gap="xs" mt={4} wrap="nowrap" onBlur={() => touch(path)}>
        <TextInput
          type="date"
          aria-label={`${label.name}: day`}
          value={shown.day}
          onChange={(event) => put({ ...shown, day: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          aria-label={`${label.name}: time`}
          value={shown.time}
          disabled={shown.day === ''}
          onChange={(event) => put({ ...shown, time: event.currentTarget.value })}
        />
      </Group>
    </Input.Wrapper>
  )
}
