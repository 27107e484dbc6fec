import type { IntakeStory, MarkdownFacts, Problem } from './taken.ts'

/** Reads a story from Markdown with front matter; what it cannot keep as it was is among the losses. */
export function readMarkdown(
  text: string,
  facts: MarkdownFacts,
): { readonly taken: IntakeStory } | { readonly problem: Problem } {
  throw new Error(`Cannot read ${facts.name} of ${text.length} characters`)
}
