import { stringify } from 'yaml'
import type { StandingPage } from '../../page/publication.ts'
import type { Names } from './names.ts'
import { writeBlocks } from './write-blocks.ts'

/** Writes a page that is no story as Markdown, so that `readStandingPage` gives an equal page. */
export function writeStandingPage({ title, language, body }: StandingPage, names: Names): string {
  const front = stringify({ title, language }, { lineWidth: 0 })
  const blocks = writeBlocks(body.content, names)
  return `---\n${front}---\n${blocks === '' ? '' : `\n${blocks}\n`}`
}
