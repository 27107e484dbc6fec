import { type Story, searchWords } from '@stet/core/story'
import type { StoryRow } from './tables.ts'

const longestWords = 400

/** The columns of a story that its list is made of. Whoever writes its content writes these too. */
export function deskColumns(
  story: Story,
): Pick<StoryRow, 'headline' | 'kind' | 'care' | 'bylines' | 'words'> {
  const bylines = story.bylines.map(({ person, name }) => ({ person, name }))
  const said = [story.headline, ...bylines.map(({ name }) => name)].join(' ')
  return {
    headline: story.headline,
    kind: story.kind,
    care: story.care ? 1 : 0,
    bylines: JSON.stringify(bylines),
    words: ` ${searchWords(said)}`.slice(0, longestWords).toWellFormed(),
  }
}
