import { Button, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import type { ReactElement } from 'react'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { addPasskey, passkeyWords } from './passkeys.ts'

/** Offers a passkey right after the first sign-in, when it is wanted most and asked for least. */
export function OfferPasskey({ onDone }: { readonly onDone: () => void }): ReactElement {
  const adding = useMutation({ mutationFn: () => addPasskey(), onSuccess: onDone })
  return (
    <Stack>
      <Text>
        With a passkey you sign in by the lock of this device: a finger, a face, or its PIN. There
        is no password that could be guessed, and no mail to wait for.
      </Text>
      <Refusal words={passkeyWords(adding.error)} />
      <Button
        size="md"
        leftSection={<KeyRound size={18} aria-hidden />}
        loading={adding.isPending}
        onClick={() => adding.mutate()}
      >
        Add a passkey
      </Button>
      <Button size="md" variant="subtle" onClick={onDone}>
        Not now
      </Button>
      <Text size="sm" c="dimmed">
        You can add one at any time, under your name.
      </Text>
    </Stack>
  )
}
