import type { Mark } from '../../../story/inline.ts'
import { withMark } from '../../marks.ts'
import { scriptFigures } from '../../pasted/script-figures.ts'
import { type Gathering, lose } from '../gathering.ts'

/** Lexical's text formats, a bit each (packages/lexical/src/LexicalConstants.ts of facebook/lexical). */
const kept: readonly (readonly [bit: number, mark: Mark])[] = [
  [1, { type: 'bold' }],
  [2, { type: 'italic' }],
  [4, { type: 'strike' }],
  [16, { type: 'code' }],
]

const lost: readonly (readonly [bit: number, name: string])[] = [
  [8, 'underlining'],
  [128, 'highlighting'],
  [256, 'lower case'],
  [512, 'upper case'],
  [1024, 'capitals'],
]

/** Words under Lexical's formats: with our marks, and figures in their own characters. */
export function formatted(
  text: string,
  format: number,
  around: readonly Mark[],
  gathering: Gathering,
): { readonly text: string; readonly marks: readonly Mark[] } {
  let marks = around
  for (const [bit, mark] of kept) if (format & bit) marks = withMark(marks, mark)
  for (const [bit, name] of lost)
    if (format & bit && text.trim() !== '')
      lose(gathering, 'format', text, `The words stand without their ${name}`)
  const place = format & 64 ? 'super' : format & 32 ? 'sub' : undefined
  if (!place) return { text, marks }
  const figures = scriptFigures(text, place)
  if (figures === text && text.trim() !== '')
    lose(gathering, 'format', text, `The words are not ${place === 'super' ? 'raised' : 'lowered'}`)
  return { text: figures, marks }
}
