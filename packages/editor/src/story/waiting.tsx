import { Center, Loader } from '@mantine/core'
import type { ReactElement } from 'react'

/** Something that is on its way, and what that is. */
export function Waiting({ words }: { readonly words: string }): ReactElement {
  return (
    <Center role="status" aria-label={words} mih="6rem">
      <Loader />
    </Center>
  )
}
