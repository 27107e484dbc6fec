import type { PassageKind } from '../draft/draft.ts'

/** Passages that are somebody else's words as a whole. */
export const othersWords: ReadonlySet<PassageKind> = new Set(['card', 'blockquote', 'pull-quote'])

/** Passages that are no words about what happened: where help is, what is read next, what is told once for all stories. */
export const besideStory: ReadonlySet<PassageKind> = new Set(['help', 'related', 'context'])

/** Passages that are set large above text. */
export const setLarge: ReadonlySet<PassageKind> = new Set([
  'headline',
  'variant',
  'standfirst',
  'heading',
])
