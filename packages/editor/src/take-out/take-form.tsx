import { Button, Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, type ReactElement, useState } from 'react'
import { useMe } from '../shell/me.ts'
import type { TakeOuts, What } from './take-out-calls.ts'

/** What is said of it when it goes. */
export interface Said {
  readonly reason: string
  readonly told: string
  readonly instead: string
  readonly access: readonly string[]
}

interface Props {
  readonly kind: What['kind']
  readonly count: number
  readonly people: TakeOuts['people']
  readonly isBusy: boolean
  readonly onTake: (said: Said) => void
}

/** Says why something goes, what readers are told, and who may put it back; then takes it out. */
export function TakeForm({ kind, count, people, isBusy, onTake }: Props): ReactElement {
  const { staff } = useMe()
  const [said, setSaid] = useState<Said>({
    reason: '',
    told: 'Something was removed from this story.',
    instead: '[removed]',
    access: [],
  })
  const field = (name: 'reason' | 'told' | 'instead') => ({
    value: said[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setSaid({ ...said, [name]: event.currentTarget.value }),
  })
  const others = people.filter(({ id }) => id !== staff.id)
  const take = (event: FormEvent) => {
    event.preventDefault()
    if (said.reason.trim() !== '') onTake(said)
  }
  return (
    <form onSubmit={take}>
      <Stack gap="md" maw="44rem" mt="lg">
        <TextInput
          label="Why"
          description="For the newsroom, without what is to go."
          required
          {...field('reason')}
        />
        <Textarea
          label="What readers are told"
          description="As a dated note on each live story that changes. Leave it empty where a note itself would hurt somebody."
          autosize
          minRows={2}
          {...field('told')}
        />
        {kind !== 'picture' && <TextInput label="What stands in its place" {...field('instead')} />}
        {others.length > 0 && (
          <Checkbox.Group
            label="Who else may see it and put it back"
            description="You may. Nobody who is not on this list can open what is sealed."
            value={[...said.access]}
            onChange={(access) => setSaid({ ...said, access })}
          >
            <Stack gap="xs" mt="xs">
              {others.map(({ id, name }) => (
                <Checkbox key={id} value={id} label={name} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <Group>
          <Button type="submit" color="red" loading={isBusy} disabled={said.reason.trim() === ''}>
            {`Take it out of ${count === 1 ? 'this place' : `all ${count} places`}`}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
