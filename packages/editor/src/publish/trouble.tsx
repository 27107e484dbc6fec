import { Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { useDesk } from '../story/desk.ts'
import { troubleWords } from './trouble-words.ts'

/** Says what a button beside it could not do; nothing where there is no error. */
export function Trouble({ error }: { readonly error: Error | null }): ReactElement {
  const { story } = useDesk()
  return (
    <Text size="sm" role="status">
      {error ? `${troubleWords(error, story.zone)}.` : ''}
    </Text>
  )
}

/** Says over the buttons of a window what could not be done, at once; nothing where there is no error. */
export function TroubleAlert({ error }: { readonly error: Error | null }): ReactElement | null {
  const { story } = useDesk()
  return (
    error && (
      <Text size="sm" role="alert">
        {troubleWords(error, story.zone)}.
      </Text>
    )
  )
}
