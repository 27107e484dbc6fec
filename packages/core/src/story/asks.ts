import type { Story } from './story.ts'
import { textOf } from './text.ts'

/**
 * What whoever publishes a story is asked first, in plain questions; nothing of it hinders. `live` is
 * what readers have now, null where they have nothing.
 */
export function asksBeforePublishing(story: Story, live: Story | null): readonly string[] {
  if (!live) return []
  const told = new Set(live.notes.map(({ id }) => id))
  const tells = story.notes.some(({ id }) => !told.has(id))
  if (tells || !changesWords(live, story)) return []
  return ['This story is live and its words change. Should readers be told?']
}

/** Whether readers will read something else in the story itself. */
function changesWords(before: Story, after: Story): boolean {
  return (
    before.headline !== after.headline ||
    before.standfirst !== after.standfirst ||
    wordsOf(before) !== wordsOf(after)
  )
}

function wordsOf({ body }: Story): string {
  return body.content.map(textOf).join('\n')
}
