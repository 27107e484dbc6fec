import { expect, it } from 'vitest'
import { paragraph, post, postCard, storyWith } from '../../../story/build.ts'
import { askedBy } from '../build-proof.ts'
import { postsOfUnwellFew } from './posts-of-unwell-few.ts'

const author = { name: 'Mara Quill', handle: '@mara', address: null }
const cards = (many: number, of = author) =>
  Array.from({ length: many }, (_, at) =>
    postCard(post({ author: of, text: `Post number ${at + 1}` })),
  )

const asked = (words: string, many = 4, of = author) =>
  askedBy(
    postsOfUnwellFew,
    storyWith({ headline: 'The week of posts' }, paragraph(words), ...cards(many, of)),
  )

const asks = [
  'Mara Quill was taken to hospital on Friday.',
  'Quill was hospitalised after the posts.',
  'Friends of Quill say that she is unwell.',
  'Quill has bipolar disorder.',
  'Quill is in a psychiatric ward.',
  'Police made a welfare check on Quill.',
  'Quill left rehab in May.',
  'Quill has spoken of her depression.',
  'Quill has had psychosis before.',
  'Her fans fear that Quill is in crisis.',
  'Quill was sectioned on Friday.',
  'There are concerns for her health, and Quill is alone.',
  'Quill is under a conservatorship.',
  'Quill had a relapse.',
  'Quill took an overdose in May.',
  'Quill has been treated for mental illness.',
  'Quill’s family say that she has not been well.',
  'Quill is in treatment for addiction.',
  'The posts show signs of mania, Quill’s doctor says.',
  'Quill wrote of self-harm.',
]

const quiet = [
  'Mara Quill sang on Friday.',
  'Quill has left the band.',
  'The hospital got a new roof.',
  'Tam Orrin was taken to hospital.',
  'Quill sold her house.',
  'Quill won the prize.',
  'The road to the clinic is closed.',
  'The label has lost money.',
]

it('asks about many posts of somebody who is called unwell', () => {
  expect(asks.filter((words) => asked(words).length === 0)).toEqual([])
})

it('is quiet about few posts, of others, and of people who are well', () => {
  expect(quiet.filter((words) => asked(words).length > 0)).toEqual([])
  expect(asks.filter((words) => asked(words, 3).length > 0)).toEqual([])
  const orrin = { name: 'Tam Orrin', handle: '@tam', address: null }
  expect(asks.filter((words) => asked(words, 4, orrin).length > 0)).toEqual([])
})

it('points at the first post that may be one too many', () => {
  expect(asked('Mara Quill was taken to hospital.')).toEqual(['Post number 4'])
})
