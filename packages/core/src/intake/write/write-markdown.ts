import type { Story } from '../../story/story.ts'
import type { ExportFacts } from './names.ts'
import { writeBlocks } from './write-blocks.ts'
import { writeFrontMatter } from './write-front-matter.ts'

/** Writes a story as Markdown with front matter, so that `readMarkdown` gives an equal story. */
export function writeMarkdown(story: Story, facts: ExportFacts): string {
  const body = writeBlocks(story.body.content, facts)
  return `---\n${writeFrontMatter(story, facts)}---\n${body === '' ? '' : `\n${body}\n`}`
}
