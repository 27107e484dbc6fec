import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { access, type Stage } from '../shell/access.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'

interface Props {
  readonly onDone: (stage: Stage) => void
  readonly onStartOver: () => void
}

/** Asks for the code that some accounts want after a link: six digits, or a backup code. */
export function CodeForm({ onDone, onStartOver }: Props): ReactElement {
  const [code, setCode] = useState('')
  const entering = useMutation({ mutationFn: access.enterCode, onSuccess: onDone })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    entering.mutate(code.trim())
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          label="Code"
          description="The six digits that your authenticator app shows now, or one of your backup codes."
          name="code"
          inputMode="text"
          autoComplete="one-time-code"
          autoFocus
          required
          withAsterisk={false}
          size="md"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Refusal error={entering.error} />
        <Button type="submit" size="md" loading={entering.isPending}>
          Go on
        </Button>
        <Text size="sm" c="dimmed">
          No app and no backup codes at hand? An administrator can switch the code off for you.{' '}
          <Anchor component="button" type="button" size="sm" onClick={onStartOver}>
            Sign in another way
          </Anchor>
        </Text>
      </Stack>
    </form>
  )
}
