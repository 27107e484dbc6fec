import type { ReactElement } from 'react'

/** The screen that shows the story's page as readers would get it; at `stories/:id/preview`. */
export function PreviewScreen({ id }: { readonly id: string }): ReactElement {
  return <main data-story={id} />
}
