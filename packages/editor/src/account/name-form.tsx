import { Button, Group, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { roleWords } from '../people/roles.ts'
import { access } from '../shell/access.ts'
import { lookAgain, useMe } from '../shell/me.ts'
import { problemAt, wordsOf } from '../shell/server-error.ts'
import { tell } from '../shell/tell.ts'
import { Section } from './section.tsx'

/** One's own name, as colleagues see it. */
export function NameForm(): ReactElement {
  const { staff } = useMe()
  const [name, setName] = useState(staff.name)
  const saving = useMutation({
    mutationFn: () => access.rename(name.trim()),
    onSuccess: async () => {
      await lookAgain()
      tell('Your name is saved')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  const error = saving.error && (problemAt(saving.error, 'name') ?? wordsOf(saving.error))
  return (
    <Section title="You">
      <form onSubmit={submit}>
        <Group align="end" gap="sm" mt="sm">
          <TextInput
            label="Name"
            name="name"
            autoComplete="name"
            required
            withAsterisk={false}
            flex="1 1 14rem"
            value={name}
            error={error}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            loading={saving.isPending}
            disabled={name.trim() === staff.name || name.trim() === ''}
          >
            Save the name
          </Button>
        </Group>
      </form>
      <Text c="dimmed" size="sm" mt="sm">
        {staff.email} · {roleWords(staff.role).name}
      </Text>
    </Section>
  )
}
