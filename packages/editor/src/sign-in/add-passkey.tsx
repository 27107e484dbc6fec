import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { KeyRound } from '../icons/icons.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { addPasskey, passkeyWords } from './passkeys.ts'

interface Props {
  readonly onAdded: () => unknown
  /** Whether it is what the screen is about. */
  readonly isMain?: boolean
}

/** The button that adds a passkey of this device, and why none was added. */
export function AddPasskey({ onAdded, isMain = false }: Props): ReactElement {
  const adding = useMutation({ mutationFn: () => addPasskey(), onSuccess: onAdded })
  return (
    <>
      <Refusal words={passkeyWords(adding.error)} />
      <Button
        size={isMain ? 'md' : 'sm'}
        variant={isMain ? 'filled' : 'default'}
        leftSection={<KeyRound size={isMain ? 18 : 16} />}
        loading={adding.isPending}
        onClick={() => adding.mutate()}
      >
        Add a passkey
      </Button>
    </>
  )
}
