import type { Story } from '@stet/core/story'

const written = new WeakMap<Story, string>()

/** A story as text. One that is published is written as draft, as version and as what is live: its text is made once. */
export function storyJson(story: Story): string {
  const known = written.get(story)
  if (known !== undefined) return known
  const text = JSON.stringify(story)
  written.set(story, text)
  return text
}
