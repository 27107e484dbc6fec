import { expect, it } from 'vitest'
import { askedBy, misjudged, proofOf } from '../build-proof.ts'
import { unnamedAttackAnswered } from './unnamed-attack-answered.ts'

const asks = [
  'Tam Orrin left. A stage hand called Orrin “a crook in a pressed shirt”.',
  'A classmate said Tam Orrin was “a total psycho”.',
  '“Tam Orrin is useless,” a source said.',
  'An insider said that Mara Quill is a liar.',
  'A source told the Gazette that Mara Quill was a nightmare.',
  '“Mara Quill is selfish,” an insider said.',
  '“Quill is a total diva,” a source said of Mara Quill.',
  'According to an insider, Mara Quill is toxic.',
  'Mara Quill left the band. “She is a bully,” an insider said.',
  'Tam Orrin left the band. “He was always arrogant,” a source close to the band said.',
  'A former friend said that Tam Orrin is manipulative.',
  '“Tam Orrin is impossible to work with,” a source said.',
  'A source said that Mara Quill lied to the crew.',
  'One insider claimed that Tam Orrin cheated on his wife.',
  '“Dana Holt treats people like dirt,” a source said.',
  'Sources said that Dana Holt is incompetent.',
  'A source inside the label said: “Dana Holt is so lazy.”',
  '“Mara Quill is a very nasty piece of work,” one insider told us.',
  'An anonymous source said that Tam Orrin was a creep.',
  'Mara Quill sang on Friday. An insider added: “She is a spoilt brat.”',
  'A source close to the singer said that Mara Quill screamed at her staff.',
  '“Tam Orrin is a fraud,” said an insider who worked for him.',
  'A source said Mara Quill is out of control.',
  'A friend of the couple said that Tam Orrin was violent.',
  'An insider told Us Weekly that Mara Quill is unhinged.',
]

const quiet = [
  'Dana Holt said that Mara Quill is a liar.',
  '“Mara Quill is selfish,” Tam Orrin said.',
  'An insider said that Mara Quill is not a liar.',
  'A source said that Mara Quill was never a diva.',
  '“Mara Quill is kind,” an insider said.',
  'An insider said that the film is toxic waste.',
  'A source said that the tour was a nightmare.',
  'A source told us that Mara Quill had left the band.',
  'An insider said: “The label is greedy.”',
  'Mara Quill said that an insider was a liar.',
  '“I was a diva,” Mara Quill said.',
  'A source said that the crew bullied Mara Quill.',
  'An insider said that Mara Quill is tired.',
  'A source said that Mara Quill plays a liar in the film.',
  'Mara Quill is a nightmare, the critic Ilse Brandt wrote.',
  'A source said: “I was rude.”',
  'The insider denied that Mara Quill is a bully.',
  'A source said that nobody called Mara Quill a liar to her face.',
  'A spokesman said that Mara Quill was rude.',
  'A source said that Mara Quill was the victim of a fraud.',
  'The song “She Is a Liar” is by Mara Quill, a source said.',
  'An insider asked whether Mara Quill is lazy.',
]

it('asks about attacks on named people by people without a name, and no others', () => {
  expect(misjudged(unnamedAttackAnswered, { asks, quiet })).toEqual([])
})

it('points at the attack, once', () => {
  const text = 'Mara Quill left. “She is a liar and a cheat,” an insider said.'
  expect(askedBy(unnamedAttackAnswered, text)).toEqual(['is a liar'])
})

it('names whom it is said against', () => {
  const text = 'Tam Orrin left. “He is a liar and a monster,” an insider said of Orrin.'
  const [asked] = unnamedAttackAnswered.run(proofOf(text))
  expect(asked?.message).toContain('Tam Orrin')
})
