import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import type { CheckerSetting } from '@stet/core/comments'
import type { ReactElement } from 'react'
import { Plus } from '../icons/icons.ts'
import own from './pages.module.css'

interface CheckerFieldsProps {
  readonly value: readonly CheckerSetting[]
  readonly onChange: (checkers: readonly CheckerSetting[]) => void
}

const kinds = [
  { value: 'classifier', label: 'Tells abuse' },
  { value: 'spam', label: 'Tells spam' },
] as const

/** Services of one's own or others' that look at each comment; one that fails holds it. */
export function CheckerFields({ value, onChange }: CheckerFieldsProps): ReactElement {
  const free = kinds.find((kind) => value.every(({ checker }) => checker !== kind.value))
  const set = (index: number, change: Partial<CheckerSetting>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...change } : one)))
  return (
    <>
      <Text size="sm" c="dimmed">
        None is asked unless you name it here: the words of comments go to its address. A service
        holds, and never shows or rejects; where it does not answer, the comment is held.
      </Text>
      {value.map((checker, index) => (
        <Stack key={checker.checker} gap="sm" className={own['checker']}>
          <Group justify="space-between">
            <NativeSelect
              label="What it does"
              data={kinds.map((kind) => ({
                ...kind,
                disabled:
                  kind.value !== checker.checker && value.some((one) => one.checker === kind.value),
              }))}
              value={checker.checker}
              onChange={(event) =>
                set(index, {
                  checker: event.currentTarget.value === 'spam' ? 'spam' : 'classifier',
                })
              }
            />
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            >
              Ask it no longer
            </Button>
          </Group>
          <TextInput
            label="Address"
            placeholder="https://checker.example/look"
            value={checker.address}
            onChange={(event) => set(index, { address: event.currentTarget.value })}
          />
          <TextInput
            type="password"
            label="Secret that requests are signed with"
            description="At least 16 signs. Left empty, the one that is kept stays."
            autoComplete="off"
            value={checker.secret}
            onChange={(event) => set(index, { secret: event.currentTarget.value })}
          />
        </Stack>
      ))}
      {free && (
        <div>
          <Button
            size="xs"
            variant="default"
            leftSection={<Plus size={15} />}
            onClick={() => onChange([...value, { checker: free.value, address: '', secret: '' }])}
          >
            Add a service
          </Button>
        </div>
      )}
    </>
  )
}
