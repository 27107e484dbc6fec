import { Alert } from '@mantine/core'
import type { ReactElement } from 'react'
import { CircleAlert } from '../icons/icons.ts'
import { wordsOf } from './server-error.ts'

/** Says what could not be done, beside the form that asked for it; nothing where there is no error. */
export function Refusal({
  error,
  words,
}: {
  readonly error?: unknown
  readonly words?: string | null
}): ReactElement | null {
  const text = words ?? (error ? wordsOf(error) : null)
  if (!text) return null
  return (
    <Alert color="red" variant="light" role="alert" icon={<CircleAlert size={18} />}>
      {text}
    </Alert>
  )
}
