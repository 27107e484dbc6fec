import type { Draft } from '../sync/story-sync.ts'

/** What keeps a story from being published, as the server tells it, without what each begins with. */
export function hindranceWords(message: string): string {
  const reason = message.replace(/^Cannot publish: /, '')
  return reason.slice(0, 1).toUpperCase() + reason.slice(1)
}

/** What the button does: `Publish`, `Publish the changes`, `Publish again`. */
export function publishLabel({ live, status }: Pick<Draft, 'live' | 'status'>): string {
  if (live) return 'Publish the changes'
  return status === 'unpublished' ? 'Publish again' : 'Publish'
}

type Refusable =
  | 'publish-story'
  | 'schedule-story'
  | 'unpublish-story'
  | 'embargo-story'
  | 'discard-story'
  | 'restore-version'

/** Why somebody may not do something to a story, where they may not. */
export const refused: Readonly<Record<Refusable, string>> = {
  'publish-story':
    'Publishing this story is for its writer and for editors. Ask an editor to look at it',
  'schedule-story': 'Setting the time of this story is for its writer and for editors',
  'unpublish-story': 'Taking a story off the site is for editors',
  'embargo-story': 'Setting an embargo on this story is for its writer and for editors',
  'discard-story': 'Discarding this story is for whoever began it and for editors',
  'restore-version': 'Bringing back a version of this story is for its writer and for editors',
}

/** Why somebody may not do something to a story; null where they may. */
export function refusal({ may }: Pick<Draft, 'may'>, deed: Refusable): string | null {
  return may[deed] === true ? null : refused[deed]
}

/** Whether a note told readers of something since the story was last published. */
export function isToldSince(notes: readonly { readonly at: string }[], published: string): boolean {
  return notes.some(({ at }) => at > published)
}

/** How many things keep a story from being published: `One thing keeps …`, `3 things keep …`. */
export function countWords(count: number): string {
  return count === 1
    ? 'One thing keeps it from being published'
    : `${count} things keep it from being published`
}
