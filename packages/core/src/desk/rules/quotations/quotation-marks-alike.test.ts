import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { quotationMarksAlike } from './quotation-marks-alike.ts'

const asks = [
  '“I am leaving,” she said. "I am done."',
  '"I am leaving," she said. “I am done.”',
  '“I am leaving," she said.',
  '"I am leaving,” she said.',
  '“One.”\n\n"Two."\n\n“Three.”',
  'She sang “Blue Door” and "Red Door".',
  "“He told me 'never again' and went,” she said.",
  '"He told me ‘never again’ and went," she said.',
  'The "insider" was “her driver”.',
  '“Yes,” she said.\n\nHe said: "No."',
  'Quill: "no more"\n\nShe said “no more” on Friday.',
  '“I left,” said Quill, "and that is all."',
  'It was "odd", he said; “very odd”.',
  "‘I am leaving,’ she said. 'I am done.'",
  '“One,” “two,” “three,” and "four".',
  '"One," "two," "three," and “four”.',
  'He wrote "I am sorry" and “forgive me”.',
  "“She said 'yes',” he recalled.",
  'A "friend" of “the star”.',
  '"Stop," said one. “Go,” said the other.',
].map((text) => `${text} It was late.`)

const quiet = [
  '“I am leaving,” she said. “I am done.”',
  '"I am leaving," she said. "I am done."',
  '‘I am leaving,’ she said.',
  "'I am leaving,' she said.",
  '"He told me \'never again\' and went," she said.',
  '“He told me ‘never again’ and went,” she said.',
  "It's her driver's car.",
  'It’s her driver’s car.',
  "“It's late,” she said.",
  '"It’s late," she said.',
  'A 6\'2" man said “no”.',
  "Rock 'n' roll, “the best of it”.",
  'The ’90s were "odd".',
  '«One» and «two».',
  'No marks here.',
  '',
  '“One.”\n\n“Two.”',
  '"One."\n\n"Two."',
  "The players' own fault, she said: “ours too”.",
  "“I don't,” she said. “You won't.”",
  'A 12" record, “Blue Door”, sold well.',
  "Fans said they'd “be back”.",
]

it('notes straight marks among curly ones, and no apostrophes', () => {
  expect(misjudged(quotationMarksAlike, { asks, quiet })).toEqual([])
})

it('points once, at the rarer kind', () => {
  expect(askedBy(quotationMarksAlike, '“One,” “two,” and "three".')).toEqual(['"'])
})
