import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { childNotNamed } from './child-not-named.ts'

const asks = [
  'Tom Ferris, 14, was arrested on Friday.',
  'Tom Ferris, 15, has been charged with robbery.',
  'Police arrested Tom Ferris, 12, after a fire.',
  'Ana Ferris, 16, is pregnant, her mother said.',
  'Ana Ferris, 9, has leukaemia.',
  'The family of Tom Ferris, 11, who has autism, wants a place at the school.',
  'Tom Ferris, 13, is living with HIV.',
  'Ana Ferris, 15, was treated for anorexia.',
  'Ana Ferris, 17, was sexually assaulted at a camp.',
  'Tom Ferris, 16, was stabbed outside a shop.',
  'Schoolboy Tom Ferris, 14, was convicted of arson.',
  'The 14-year-old Tom Ferris was charged with theft.',
  'Fifteen boys met there. Sixth-former Tom Ferris was arrested with a knife.',
  'Tom Ferris, who is 14, was cautioned for shoplifting.',
  'Tom Ferris, 10, was abused by a carer.',
  'Nude pictures of Ana Ferris, 14, were sent around the school.',
  'Ana Ferris, aged 13, took an overdose.',
  'Tom Ferris, 14, was sentenced at a youth court.',
  'The jury heard that Ana Ferris, 8, was neglected.',
  'Tom Ferris, 17, has been in rehab since March.',
  'Ana Ferris, 12, told a nurse that she harmed herself and had depression.',
  'Caption: Ana Ferris, 7, before the transplant.',
]

const quiet = [
  'A boy of 14 was arrested on Friday.',
  'A 15-year-old has been charged with robbery.',
  'Tom Ferris, 24, was arrested on Friday.',
  'Tom Ferris, 14, won the county chess final.',
  'Ana Ferris, 9, raised money for a children’s ward.',
  'Ana Ferris, 16, swam the distance in a record time.',
  'Tom Ferris, 13, has been missing since Friday; police fear that he was abducted.',
  'Tom (not his real name), 14, was arrested.',
  'Tom Ferris, 14, was arrested. His name has been changed.',
  'In the film, Tom Ferris, 14, is arrested for theft.',
  'Tom Ferris scored 14 points. A man was arrested outside.',
  'Ana Ferris plays a pregnant pupil, 15, in the new series.',
  'Ana Ferris, 18, was charged with theft.',
  'Ana Ferris, 44, has leukaemia.',
  'Tom Ferris, 14, injured his knee in the match.',
  'Ana Ferris, 12, had a cold and stayed at home.',
  'The headteacher, Jonas Reed, said that a pupil of 14 was charged.',
  'Judge Mara Quill sentenced a boy of 15.',
  'The centre has 14 beds for children with cancer, said Jonas Reed.',
  'Tom Ferris, 11, sang for the Queen.',
  'Jonas Reed, 41, was arrested with a boy of 15.',
  'Ana Ferris, 17, spoke about schools on Monday. Her father votes in May.',
  'Ana Ferris, 16, tried hard on centre court and won the tennis final.',
  'Tom Ferris, 15, shot 68 in the first round.',
  'Ana Ferris, 14, goes to a single-sex school.',
  'Mara Quill, 16 years a judge, sentenced a man for theft.',
]

it('asks whether a child may be named beside a sexual, criminal or health matter', () => {
  expect(misjudged(childNotNamed, { asks, quiet })).toEqual([])
})

it('asks once a sentence, and less of the dead', () => {
  expect(askedBy(childNotNamed, 'Tom Ferris, 14, was arrested and charged with theft.')).toEqual([
    'Tom Ferris, 14',
  ])
  expect(askedBy(childNotNamed, 'Tom Ferris, 14, was stabbed and died on Friday.')).toEqual([
    'ask: Tom Ferris, 14',
  ])
})

it('asks about a child named beside the matter, and less farther off', () => {
  const text = (last: string) =>
    `Two boys held over fire\n\nPolice have arrested two boys on suspicion of arson after a fire in Lerwich. One of them is Jamie Orr, 15. ${last}`
  expect(askedBy(childNotNamed, text('It rained.'))).toEqual(['Jamie Orr, 15'])
  expect(askedBy(childNotNamed, text('It rained. Lucy Dunn, 16, filmed it.'))).toEqual([
    'Jamie Orr, 15',
    'ask: Lucy Dunn, 16',
  ])
})

it('asks once about each child', () => {
  const text =
    'Tom Ferris, 14, was arrested on Friday. Tom Ferris was charged with theft. Police said that Tom Ferris has been released.'
  expect(askedBy(childNotNamed, text)).toEqual(['Tom Ferris, 14'])
})
