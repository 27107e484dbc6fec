import { Button, Stack, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { AddPasskey } from './add-passkey.tsx'

/** Offers a passkey right after the first sign-in, when it is wanted most and asked for least. */
export function OfferPasskey({ onDone }: { readonly onDone: () => void }): ReactElement {
  return (
    <Stack>
      <Text>
        With a passkey you sign in by the lock of this device: a finger, a face, or its PIN. There
        is no password that could be guessed, and no mail to wait for.
      </Text>
      <AddPasskey onAdded={onDone} isMain />
      <Button size="md" variant="subtle" onClick={onDone}>
        Not now
      </Button>
      <Text size="sm" c="dimmed">
        You can add one at any time, under your name.
      </Text>
    </Stack>
  )
}
