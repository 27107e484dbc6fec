import { Button } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { ArrowLeft } from '../icons/icons.ts'

/** The way back to the story from a screen about it. */
export function BackToStory({ id }: { readonly id: string }): ReactElement {
  return (
    <Button
      component={Link}
      href={`/stories/${id}`}
      variant="subtle"
      color="gray"
      leftSection={<ArrowLeft size={16} />}
    >
      Back to the story
    </Button>
  )
}
