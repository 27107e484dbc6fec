import { expect, it } from 'vitest'
import { readDraft } from '../../desk.ts'
import { sourcingLine } from '../../page/sourcing-words.ts'
import { wordsFor } from '../../page/words/words.ts'
import { draftOfText } from '../draft/text-draft.ts'
import { sourcingFound } from './sourcing-found.ts'

/** The sourcing line of a text. */
function line(text: string): string {
  return sourcingLine(sourcingFound(readDraft(draftOfText(text)).said), wordsFor('en'))
}

it.each([
  ['“I am done,” Quill wrote on Instagram.', 'One quotation, from a post.'],
  ['“I am fine,” Quill told us.', 'One quotation, from an interview of ours.'],
  ['“I am fine,” Quill said in an interview.', 'One quotation, without a source given.'],
  [
    '“They fight,” a source told TMZ. “It is bad,” the source added. “We are fine,” Quill tweeted.',
    'Three quotations: one from a post; two reported by TMZ. Some of those quoted are not named: two known only to the outlet.',
  ],
  [
    'A friend told the magazine that she had left.',
    'One quotation, reported by another outlet. Some of those quoted are not named: one known only to the outlet.',
  ],
  ['“I am fine,” she said, “and happy.”', 'One quotation, without a source given.'],
])('%s', (text, expected) => {
  expect(line(text)).toBe(expected)
})

it('counts nothing where nothing is said', () => {
  expect(sourcingFound([]).quotations).toBe(0)
})
