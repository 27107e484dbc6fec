import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { spokeOrNot } from './spoke-or-not.ts'

const silent = [
  'Mara Quill has not commented.',
  'Mara Quill has remained silent.',
  'Mara Quill has yet to comment.',
  'Mara Quill has said nothing.',
  'Mara Quill has not spoken.',
  'Mara Quill has made no public comment.',
  'Mara Quill has not publicly commented.',
  'Mara Quill stayed silent.',
  'Mara Quill hasn’t commented.',
  'Mara Quill remains silent.',
]

const asks = [
  ...silent.map((one) => `${one}\n\n“I am done with the tour,” Quill said on Friday.`),
  ...silent.map((one) => `Mara Quill said: “I am done with the tour.”\n\n${one}`),
]

const quiet = [
  ...silent.map((one) => `${one}\n\n“I am done with the tour,” Dana Holt said on Friday.`),
  'Mara Quill has not commented on the lawsuit. “I love my fans,” Quill said on Friday.',
  'Mara Quill has not spoken since the show. “I love my fans,” Quill said on Friday.',
  'Mara Quill did not respond to our questions. She wrote on her page: “I love my fans.”',
  'Mara Quill declined to comment. In 2014 Quill said: “I love my fans.”',
  'Mara Quill has not commented. In 2014 she said: “I love my fans.”',
  'Mara Quill has remained silent. “I love my fans,” Quill said two years ago.',
  'Mara Quill has not commented further. “I love my fans,” Quill said on Friday.',
  'Dana Holt said that Mara Quill has remained silent. “She is well,” Holt said.',
  'Nobody has commented. “I love my fans,” Mara Quill said.',
  '“Mara has not spoken,” Dana Holt said. “I am well,” Mara Quill said.',
  'The label has not commented. “I love my fans,” Mara Quill said.',
  'Mara Quill has spoken. “I love my fans,” Quill said.',
]

it('asks where one sentence has somebody silent and another has them speak', () => {
  expect(misjudged(spokeOrNot, { asks, quiet })).toEqual([])
})

it('points at the silence, once a person', () => {
  const text =
    'Mara Quill has not commented. “I am done,” Quill said. She added: “That is all.” Quill remains silent.'
  expect(askedBy(spokeOrNot, text)).toEqual(['has not commented'])
})
