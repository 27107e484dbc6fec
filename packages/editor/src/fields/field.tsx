import {
  ActionIcon,
  Button,
  Checkbox,
  Fieldset,
  Group,
  NativeSelect,
  Stack,
  Text,
} from '@mantine/core'
import type { Fields, Picture, Shape } from '@stet/core/story'
import { pictureFields } from '@stet/core/story'
import { ChevronDown, ChevronUp, Plus, Trash2 } from 'lucide-react'
import { type ReactElement, useRef } from 'react'
import { KnownPicture } from '../pictures/known-picture.tsx'
import { PictureDrop } from '../pictures/picture-drop.tsx'
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
import { choiceOf, entryNameOf, labelOf } from './labels.ts'
import { startOfShape, startOfTagged } from './start-of.ts'

type Value = { readonly [name: string]: unknown }

/** The input for a value of any shape. */
export function Field(props: InputProps<Shape>): ReactElement {
  const { shape } = props
  switch (shape.kind) {
    case 'boolean':
      return <YesNoField {...props} />
    case 'number':
      return <NumberField {...props} shape={shape} />
    case 'one':
      return <ChoiceField {...props} shape={shape} />
    case 'list':
      return <ListField {...props} shape={shape} />
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

/** The inputs for all fields of an object. */
export function FieldList(props: FieldListProps): ReactElement {
  const { fields, value, onChange, holder = '', path = '', without = ['id'] } = props
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

/** The object with another value in a field; a field that may be absent is, where the value is undefined. */
function withField(value: Value, name: string, next: unknown): Value {
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
  if (!shape.nullable) return <Fieldset legend={label.name}>{fields}</Fieldset>
  return (
    <Stack gap="sm">
      <Checkbox
        label={label.name}
        description={label.help}
        checked={isThere}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.checked ? startOfShape(required(shape), today) : null)
        }
      />
      {isThere && <Fieldset aria-label={label.name}>{fields}</Fieldset>}
    </Stack>
  )
}

function isPictureShape(shape: Shape): boolean {
  return shape.kind === 'object' && shape.fields === pictureFields
}

/** The shape of a value that is there. */
function required<S extends Shape>(shape: S): Shape {
  const { nullable: _none, initial: _start, ...rest } = shape
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

function ListField(props: InputProps<Extract<Shape, { kind: 'list' }>>): ReactElement {
  const { shape, label, field, path, onChange } = props
  const { today, problemAt } = useFormSetting()
  const entries: readonly unknown[] = Array.isArray(props.value) ? props.value : []
  const isPictures = isPictureShape(shape.of)
  const add = () => onChange([...entries, startOfShape(shape.of, today)])
  const problem = problemAt(path)
  return (
    <Fieldset legend={label.name}>
      <Stack gap="md">
        {entries.map((entry, index) => (
          <Entry
            // Entries have no ids, and are moved one place at a time.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is all that an entry is known by
            key={index}
            name={entryNameOf(field, index + 1)}
            index={index}
            count={entries.length}
            onMove={(to) => onChange(movedEntry(entries, index, to))}
            onRemove={() => onChange(entries.toSpliced(index, 1))}
          >
            <EntryFields
              shape={shape.of}
              field={field}
              path={`${path}[${index}]`}
              value={entry}
              onChange={(next) => onChange(entries.with(index, next))}
            />
          </Entry>
        ))}
        {isPictures ? (
          <ManyPictures entries={entries} onChange={onChange} />
        ) : (
          entries.length < shape.most && (
            <Button
              variant="default"
              leftSection={<Plus size={16} />}
              onClick={add}
              style={{ alignSelf: 'start' }}
            >
              {entries.length > 0 ? 'Add another' : 'Add one'}
            </Button>
          )
        )}
        {problem && (
          <Text size="sm" c="red">
            {problem}
          </Text>
        )}
      </Stack>
    </Fieldset>
  )
}

function movedEntry(entries: readonly unknown[], from: number, to: number): readonly unknown[] {
  return entries.toSpliced(from, 1).toSpliced(to, 0, entries[from])
}

function EntryFields(props: Omit<InputProps<Shape>, 'label'>): ReactElement {
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

interface EntryProps {
  readonly name: string
  readonly index: number
  readonly count: number
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
  readonly children: ReactElement
}

/** One entry of a list with the ways to move it and to take it out. */
function Entry({ name, index, count, onMove, onRemove, children }: EntryProps): ReactElement {
  const step = (by: -1 | 1, words: string, icon: ReactElement) => (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={`${words} ${name}`}
      disabled={index + by < 0 || index + by >= count}
      onClick={() => onMove(index + by)}
    >
      {icon}
    </ActionIcon>
  )
  return (
    <Stack gap="xs" className="stet-entry">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Group gap={4} wrap="nowrap">
          {step(-1, 'Move up', <ChevronUp size={16} />)}
          {step(1, 'Move down', <ChevronDown size={16} />)}
          <ActionIcon variant="default" size="lg" aria-label={`Remove ${name}`} onClick={onRemove}>
            <Trash2 size={16} />
          </ActionIcon>
        </Group>
      </Group>
      {children}
    </Stack>
  )
}

/** Several pictures at once, each put at the end of the list as it comes in. */
function ManyPictures({
  entries,
  onChange,
}: {
  readonly entries: readonly unknown[]
  readonly onChange: (value: unknown) => void
}): ReactElement {
  // Pictures come in one by one, perhaps two before the form is drawn again.
  const latest = useRef(entries)
  latest.current = entries
  const put = (picture: Picture) => {
    latest.current = [...latest.current, picture]
    onChange(latest.current)
  }
  return <PictureDrop several onPicture={put} label="Add pictures" />
}

function MediaField({ label, onChange }: InputProps<unknown>): ReactElement {
  return <PictureDrop label={label.name} onPicture={({ media }) => onChange(media)} />
}
