import type { Inline } from '../../story/inline.ts'
import { writeInline } from './write-inline.ts'

/** Writes a paragraph; one without words is the tag for it. */
export function writeParagraph({ content = [] }: { readonly content?: readonly Inline[] }): string {
  return writeInline(content, 'block') || '<p></p>'
}
