import { Button } from '@mantine/core'
import { ArrowLeft } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from 'wouter'

/** The way back to the story from a screen about it. */
export function BackToStory({ id }: { readonly id: string }): ReactElement {
  return (
    <Button
      component={Link}
      href={`/stories/${id}`}
      variant="subtle"
      color="gray"
      leftSection={<ArrowLeft size={16} aria-hidden />}
    >
      Back to the story
    </Button>
  )
}
