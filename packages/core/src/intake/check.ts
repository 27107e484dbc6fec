import { parseBody, parseStory } from '../story/parse-story.ts'
import type { Body, Story } from '../story/story.ts'
import { replacePictures } from '../story/walk.ts'
import { fitBody, fitStory } from './fit.ts'
import type { Loss, Problem } from './taken.ts'

/** The id of no file: pictures still hold their paths, which are no ids yet. */
const nowhere = '0'.repeat(64)

/** The story as the schema allows it, or why it cannot stand. */
export function checkStory(
  story: Story,
  losses: Loss[],
): { readonly story: Story } | { readonly problem: Problem } {
  if (!problemIn(story)) return { story }
  const fitted = fitStory(story, losses)
  const problem = problemIn(fitted)
  return problem ? { problem } : { story: fitted }
}

/** The body of a standing page as the schema allows it, or why it cannot stand. */
export function checkBody(
  body: Body,
  losses: Loss[],
): { readonly body: Body } | { readonly problem: Problem } {
  if (!problemInBody(body)) return { body }
  const fitted = fitBody(body, losses)
  const problem = problemInBody(fitted)
  return problem ? { problem } : { body: fitted }
}

function problemIn(story: Story): Problem | undefined {
  const parsed = parseStory(replacePictures(story, () => nowhere))
  return 'problems' in parsed ? firstOf(parsed.problems) : undefined
}

function problemInBody(body: Body): Problem | undefined {
  const json = JSON.stringify(body, (key, value) => (key === 'media' ? nowhere : value))
  const parsed = parseBody(JSON.parse(json))
  return 'problems' in parsed ? firstOf(parsed.problems) : undefined
}

function firstOf(problems: readonly { readonly message: string }[]): Problem {
  return { message: problems[0]?.message ?? 'Cannot read the story', line: null }
}
