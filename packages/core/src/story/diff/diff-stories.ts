import type { Story } from '../story.ts'
import { diffBlocks } from './diff-blocks.ts'
import { diffHead } from './diff-head.ts'
import { markNames } from './mark-words.ts'
import type { StoryDiff } from './story-diff.ts'

/** What changes from one state of a story to another; all of it is new where there was none (`null`). */
export function diffStories(before: Story | null, after: Story): StoryDiff {
  const names = { before: markNames(before ?? after), after: markNames(after) }
  return {
    head: diffHead(before, after),
    blocks: diffBlocks(before?.body.content ?? [], after.body.content, names),
  }
}
