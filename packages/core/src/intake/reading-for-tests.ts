// For tests of the intake: a file is read with the facts that most of them share.
import { fragmentLines } from '../story/fragment.ts'
import { nodesOf } from '../story/node.ts'
import type { StoryId } from '../story/story.ts'
import { readMarkdown } from './read-markdown.ts'
import type { IntakeStory, MarkdownFacts, Problem } from './taken.ts'

/** What is known of every file that these tests read. */
export const facts: MarkdownFacts = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057' as StoryId,
  name: '2026-11-20-a-file-name',
  language: 'en',
  zone: 'Europe/London',
  at: '2026-11-23T08:00:00.000Z',
}

/** A file that must be readable. */
export function taken(text: string): IntakeStory {
  const intake = readMarkdown(text, facts)
  if ('problem' in intake) throw new Error(intake.problem.message)
  return intake.taken
}

/** Why a file cannot become a story. */
export function problemOf(text: string): Problem | undefined {
  const intake = readMarkdown(text, facts)
  return 'problem' in intake ? intake.problem : undefined
}

/** All texts of a body, one after another, with nothing between. */
export function bodyText({ story }: IntakeStory): string {
  return [...nodesOf(story.body)]
    .map(({ node }) => {
      if (node.type === 'fragment') return fragmentLines(node.attrs.content).join('')
      return node.type === 'text' ? node.text : ''
    })
    .join('')
}

/** Front matter that leaves nothing to say, and a body. */
export function file(body: string): string {
  return `---\ntitle: T\nsection: Culture\ndate: 2026-11-20\n---\n${body}`
}
