import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { quotationMarksBalanced } from './quotation-marks-balanced.ts'

const asks = [
  'She said: “I am leaving on Friday, and nothing will keep me here.',
  'She said: "I am leaving on Friday, and nothing will keep me here.',
  'I am leaving on Friday,” she said.',
  'I am leaving on Friday," she said, and went.',
  '“I am leaving, she said. “I am done.”',
  '"I am leaving, she said.',
  'Quill wrote: “Thank you all for everything',
  'He called it “a disgrace to the town.\n\nThe council did not agree.',
  'The label said: “We wish her well.\n\nIt dropped her a week later.',
  '“I am leaving,” she said. “I am done.\n\nShe sold the house in May.',
  '“One more word and I go,” she said. And I go alone.”',
  'The band is “more than a family to me, Quill said.\n\n“We are done,” Orrin said.\n\nThe tour goes on.',
  'Her post read “good night, all of you. It was liked 4,000 times.',
  '“First he laughed, Dana Holt said, “then he cried.”',
  'According to Holt, it was “nothing to do with the money. She added that he knew.',
  'He told the court: «I was not there.',
  '“We will see,” said Holt. “Nobody knows, said Orrin.',
  'Fans “wept in the street” and “sang for hours, police said.',
  'The judge asked: “Where were you? The witness did not answer.',
  'She wrote it off as “just a phase and moved on.',
  'the end of the road,” he wrote.',
]

const quiet = [
  'She said: “I am leaving on Friday.”',
  '“I am leaving,” she said, “and that is all.”',
  '“I am leaving on Friday, and I will say why.\n\n“Nobody asked me,” she said.',
  '“I am leaving on Friday.\n\n“Nobody asked me.\n\n“That is all.”',
  'She said: “I am leaving on Friday.\n\n“Nobody asked me.”',
  '"I am leaving on Friday.\n\n"Nobody asked me."',
  '‘I am leaving,’ she said. ‘I am done.’',
  '“He told me ‘never again’, and went,” she said.',
  '“He told me, ‘Never again.’”',
  'The door is 6\'2" high and 3\'4" wide.',
  'A 12" record of the ’90s is rare.',
  'It’s the players’ own fault, the fans’ leader said.',
  'Rock ’n’ roll was the word in the ’60s.',
  '‘Twas the night before the show.',
  'She sang “Blue Door”, “Red Door” and “No Door”.',
  '«I was not there», he told the court.',
  'The so-called “insider” was her driver.',
  '“Why?” she asked. “Who knows?” he said.',
  'He is 5′11″ tall.',
  'She said (“with a smile”, he recalls) that it was over.',
  'The dogs’ home took in the singer’s two dogs.',
  'There are no marks in this sentence at all.',
  'James’ sister and the boss’s son agreed.',
  '“She said ‘I’m done’ and that’s that,” Orrin said.',
]

it('asks where a mark has no partner, and knows quotations of several paragraphs', () => {
  expect(misjudged(quotationMarksBalanced, { asks, quiet })).toEqual([])
})

it('points at the mark', () => {
  expect(askedBy(quotationMarksBalanced, 'She said: “I am leaving.')).toEqual(['“'])
  expect(askedBy(quotationMarksBalanced, 'I am leaving,” she said.')).toEqual(['”'])
})

it('finds a closing mark that somebody took away, in nine of ten', () => {
  const whole = quiet.filter((text) => /^[^‘'"]*“[^“”]+”[^“”]*$/.test(text))
  const cut = whole.map((text) => text.replace('”', ''))
  const found = cut.filter((text) => askedBy(quotationMarksBalanced, text).length > 0)
  expect(cut.length).toBeGreaterThan(1)
  expect(found.length / cut.length).toBeGreaterThanOrEqual(0.9)
})
