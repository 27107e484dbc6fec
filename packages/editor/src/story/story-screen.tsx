import type { ReactElement } from 'react'

/** The screen on which the story with this id is written, checked and published. */
export function StoryScreen({ id }: { readonly id: string }): ReactElement {
  return <main data-story={id} />
}
