import { Checkbox, Fieldset, NativeSelect, Stack } from '@mantine/core'
import type { Fields, Picture, Shape } from '@stet/core/story'
import type { ReactElement } from 'react'
import { KnownPicture } from '../pictures/known-picture.tsx'
import { useFormSetting } from './form-setting.ts'
import {
  ChoiceField,
  DayField,
  type InputProps,
  LanguageField,
  MomentField,
  NumberField,
  TextField,
  YesNoField,
} from './inputs.tsx'
import { choiceOf, labelOf } from './labels.ts'
import { type EntryFieldsProps, ListField } from './list-field.tsx'
import { isPictureShape, MediaField } from './picture-fields.tsx'
import { startOfShape, startOfTagged } from './start-of.ts'

type Value = { readonly [name: string]: unknown }

/** The input for a value of any shape. */
export function Field(props: InputProps<Shape>): ReactElement | null {
  const { shape } = props
  switch (shape.kind) {
    case 'boolean':
      return <YesNoField {...props} />
    case 'number':
      return <NumberField {...props} shape={shape} />
    case 'one':
      return <ChoiceField {...props} shape={shape} />
    case 'list':
      return <ListField {...props} shape={shape} EntryFields={EntryFields} />
    case 'object':
      return <ObjectField {...props} shape={shape} />
    case 'tagged':
      return <TaggedField {...props} shape={shape} />
    case 'language':
      return <LanguageField {...props} shape={shape} />
    case 'day':
      return <DayField {...props} />
    case 'instant':
    case 'moment':
      return <MomentField {...props} shape={shape} />
    case 'media':
      return <MediaField {...props} />
    case 'fragment':
      // It is read and deleted as it stands; no form writes it.
      return null
    default:
      return <TextField {...props} shape={shape} />
  }
}

export interface FieldListProps {
  readonly fields: Fields
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** The name of what holds the fields, and where it stands. */
  readonly holder?: string
  readonly path?: string
  readonly without?: readonly string[]
}

/** What is known by itself, and typed by nobody. */
const notTyped: readonly string[] = ['id', 'capture', 'recording', 'missingSince']

/** The inputs for all fields of an object. */
export function FieldList(props: FieldListProps): ReactElement {
  const { fields, value, onChange, holder = '', path = '', without = notTyped } = props
  const shown = Object.entries(fields).filter(([name]) => !without.includes(name))
  return (
    <Stack gap="sm">
      {shown.map(([name, shape]) => (
        <Field
          key={name}
          shape={shape}
          label={labelOf(name, holder)}
          field={name}
          path={path ? `${path}.${name}` : name}
          value={value[name]}
          onChange={(next) => onChange(withField(value, name, next))}
        />
      ))}
    </Stack>
  )
}

/**
 * The object with another value in a field; a field that may be absent is, where the value is undefined. A copy
 * belongs to its address: under another one it is not held any more.
 */
function withField(before: Value, name: string, next: unknown): Value {
  const { capture: _held, ...unheld } = before
  const value = name === 'address' ? unheld : before
  if (next !== undefined) return { ...value, [name]: next }
  const { [name]: _gone, ...rest } = value
  return rest
}

function ObjectField(props: InputProps<Extract<Shape, { kind: 'object' }>>): ReactElement {
  const { shape, label, field, path, value, onChange } = props
  const { today } = useFormSetting()
  const isThere = typeof value === 'object' && value !== null
  if (isPictureShape(shape)) return <KnownPicture picture={value as Picture} onChange={onChange} />
  const fields = isThere && (
    <FieldList
      fields={shape.fields}
      value={value as Value}
      onChange={onChange}
      holder={field}
      path={path}
    />
  )
  if (!shape.nullable && !shape.optional) return <Fieldset legend={label.name}>{fields}</Fieldset>
  return (
    <Stack gap="sm">
      <Checkbox
        label={label.name}
        description={label.help}
        checked={isThere}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.checked ? startOfShape(required(shape), today) : absent(shape))
        }
      />
      {isThere && <Fieldset aria-label={label.name}>{fields}</Fieldset>}
    </Stack>
  )
}

/** What a value is that is not there. */
function absent({ optional }: Shape): null | undefined {
  return optional ? undefined : null
}

/** The shape of a value that is there. */
function required<S extends Shape>(shape: S): Shape {
  const { nullable: _none, optional: _may, initial: _start, ...rest } = shape
  return rest as Shape
}

function TaggedField(props: InputProps<Extract<Shape, { kind: 'tagged' }>>): ReactElement {
  const { shape, label, field, path, value, onChange } = props
  const { today } = useFormSetting()
  const object = (value ?? {}) as Value
  const type = String(object['type'] ?? '')
  const { type: _type, ...rest } = object
  return (
    <Stack gap="sm">
      <NativeSelect
        label={label.name}
        description={label.help}
        value={type}
        data={Object.keys(shape.by).map((one) => ({ value: one, label: choiceOf(one, field) }))}
        onChange={({ currentTarget }) =>
          onChange(startOfTagged(shape.by, currentTarget.value, today))
        }
      />
      <FieldList
        fields={shape.by[type] ?? {}}
        value={rest}
        onChange={(next) => onChange({ ...next, type })}
        holder={type}
        path={path}
      />
    </Stack>
  )
}

/** One entry of a list: the fields of an object under its name, or else a single input. */
function EntryFields(props: EntryFieldsProps): ReactElement {
  const { shape, field, path, value, onChange } = props
  if (shape.kind === 'object' && !isPictureShape(shape))
    return (
      <FieldList
        fields={shape.fields}
        value={(value ?? {}) as Value}
        onChange={onChange}
        holder={field}
        path={path}
      />
    )
  return <Field {...props} label={labelOf(field)} />
}
