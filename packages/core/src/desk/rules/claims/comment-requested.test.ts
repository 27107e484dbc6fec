import { expect, it } from 'vitest'
import { paragraph, request, storyWith } from '../../../story/build.ts'
import { askedBy, misjudged } from '../build-proof.ts'
import { commentRequested } from './comment-requested.ts'

const asks = [
  'Dana Holt said that Tam Orrin lied to her.',
  'Dana Holt said that Tam Orrin stole the money.',
  '“Tam Orrin bullied me,” Dana Holt said.',
  '“Tam Orrin is a liar,” Dana Holt said.',
  'Dana Holt told us that Tam Orrin had assaulted her.',
  'Dana Holt claimed that Tam Orrin cheated.',
  'An insider said that Mara Quill screamed at her staff.',
  'A source said that Mara Quill is toxic.',
  'Mara Quill said that Tam Orrin hit her.',
  'Mara Quill alleged that Tam Orrin had harassed her for years.',
  '“Tam Orrin threatened the crew,” a stage hand said.',
  'According to Dana Holt, Tam Orrin forged the letter.',
  'Dana Holt said that Mara Quill copied the song.',
  'Dana Holt said that Mara Quill plagiarised the book.',
  'The label said that Tam Orrin embezzled its money.',
  '“Tam Orrin was abusive,” Mara Quill said.',
  'Mara Quill wrote that Tam Orrin is a bully.',
  'Dana Holt said that Tam Orrin took bribes.',
  'Dana Holt said that Tam Orrin covered up the theft.',
  '“Tam Orrin humiliated everyone,” Dana Holt said.',
]

const quiet = [
  'Dana Holt said that Tam Orrin lied to her. Orrin denied it.',
  'Dana Holt said that Tam Orrin lied to her. “That is not so,” Orrin said.',
  'Dana Holt said that Tam Orrin stole the money. Orrin did not respond to a request for comment.',
  'Dana Holt said that Tam Orrin stole the money. Orrin was contacted for comment.',
  '“Tam Orrin bullied me,” Dana Holt said. A spokesman for Orrin said that it was untrue.',
  '“Tam Orrin is a liar,” Dana Holt said. His lawyer called it nonsense: “Nothing of it is true.”',
  'Dana Holt said that Tam Orrin had not lied.',
  'Dana Holt said that Tam Orrin was robbed.',
  'Dana Holt said that Tam Orrin was kind.',
  'Dana Holt said that the company lied.',
  'Dana Holt said that she had lied.',
  '“I lied,” Dana Holt said.',
  'Dana Holt said that Tam Orrin never hit anybody.',
  'Tam Orrin hit a six.',
  'Tam Orrin beat the record.',
  'A source said that the insider lied.',
  'Dana Holt said that Tam Orrin sang well.',
  'Dana Holt said that the song was a hit.',
  'Dana Holt said that Tam Orrin was attacked by a dog.',
  'Dana Holt asked whether Tam Orrin had lied. Orrin declined to comment.',
]

it('asks whether somebody who is accused was asked', () => {
  expect(misjudged(commentRequested, { asks, quiet })).toEqual([])
})

it('asks once a person, and not where the story records a request', () => {
  const words = 'Dana Holt said that Tam Orrin lied. She said that Tam Orrin stole the money.'
  expect(askedBy(commentRequested, words)).toEqual(['lied'])
  const requests = [request({ asked: 'Tam Orrin’s agent' })]
  expect(askedBy(commentRequested, storyWith({ requests }, paragraph(words)))).toEqual([])
  expect(askedBy(commentRequested, storyWith({}, paragraph(words)))).toEqual(['lied'])
})
