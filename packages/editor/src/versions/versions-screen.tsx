import type { ReactElement } from 'react'

/** The screen that compares the versions of the story with this id; at `stories/:id/versions`. */
export function VersionsScreen({ id }: { readonly id: string }): ReactElement {
  return <main data-story={id} />
}
