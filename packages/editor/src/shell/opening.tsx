import { Center, Loader } from '@mantine/core'
import type { ReactElement } from 'react'

/** What stands in place of a screen while its part of the newsroom is fetched. */
export function Opening(): ReactElement {
  return (
    <Center mih="40vh">
      <Loader aria-label="Opening the screen" />
    </Center>
  )
}
