import { ActionIcon, Button, Fieldset, Group, Stack, Text } from '@mantine/core'
import type { Shape } from '@stet/core/story'
import type { ComponentType, ReactElement } from 'react'
import { ChevronDown, ChevronUp, Plus, Trash2 } from '../icons/icons.ts'
import { useFormSetting } from './form-setting.ts'
import type { InputProps } from './inputs.tsx'
import { entryNameOf } from './labels.ts'
import { isPictureShape, ManyPictures } from './picture-fields.tsx'
import { startOfShape } from './start-of.ts'

/** An input without a label of its own: the entry's name stands above it. */
export type EntryFieldsProps = Omit<InputProps<Shape>, 'label'>

interface ListFieldProps extends InputProps<Extract<Shape, { kind: 'list' }>> {
  /** What stands in one entry. */
  readonly EntryFields: ComponentType<EntryFieldsProps>
}

/** The entries of a list, one under the other, and the way to add one. */
export function ListField(props: ListFieldProps): ReactElement {
  const { shape, label, field, path, onChange, EntryFields } = props
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
            onRemove={() => onChange(without(shape, entries, index))}
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

/** The entries without one; a list that may be absent is, when nothing is left in it. */
function without(
  { optional }: Shape,
  entries: readonly unknown[],
  index: number,
): readonly unknown[] | undefined {
  const left = entries.toSpliced(index, 1)
  return optional && left.length === 0 ? undefined : left
}

function movedEntry(entries: readonly unknown[], from: number, to: number): readonly unknown[] {
  return entries.toSpliced(from, 1).toSpliced(to, 0, entries[from])
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
