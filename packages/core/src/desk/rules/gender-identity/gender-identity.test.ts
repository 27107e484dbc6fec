import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { formerNameHasPart } from './former-name-has-part.ts'
import { pronounsFollowGender } from './pronouns-follow-gender.ts'

const about = (sentence: string) => `Nora Hart, who is transgender, won the prize. ${sentence}`

it('asks about a former name where somebody is transgender', () => {
  const asks = [
    'She was formerly known as Tom.',
    'Hart, formerly Tom Hart, lives in Wend.',
    'Hart was born Tom Hart in 1990.',
    'She was previously called Tom.',
    'She was once known as Tom Hart.',
    'Her birth name was Tom Hart.',
    'Her birth name is Tom.',
    'Her given name was Tom.',
    'Her real name is Tom Hart.',
    'Hart, born as Tom, is 36.',
    'Hart, previously Tom Hart, is 36.',
    'She was then called Tom.',
    'Her original name was Tom.',
    'She was christened Tom.',
    'Then known as Tom Hart, she swam for the county.',
    'Legally named Tom Hart, she uses Nora.',
    'Her deadname Tom is on the file.',
    'Previously known as Tom Hart, she sings.',
    'She won it when she was still Tom Hart.',
    'Formerly named Tom, she moved in May.',
  ]
  const quiet = [
    'She was born in Wend.',
    'Hart was born on Monday, 3 May 1990.',
    'She lives in the street formerly known as the market.',
    'The prize was formerly given each year.',
    'She was born to a baker.',
    'The club was known as a good one.',
    'She was called on Friday.',
    '“She was formerly Tom,” said a cousin.',
    'In the film she was formerly known as Tom.',
    'She is known as the best of her year.',
    'Her name is Nora Hart.',
    'She was previously a swimmer.',
    'She was born a month early.',
    'Her real name was not asked for.',
    'She was once a singer.',
    'She was born BAFTA-bound, critics say.',
    'She is well known in May.',
    'She had been called a talent.',
    'The hall, formerly a church, is full.',
    'She named no names.',
  ]
  expect(misjudged(formerNameHasPart, { asks: asks.map(about), quiet: quiet.map(about) })).toEqual(
    [],
  )
  expect(askedBy(formerNameHasPart, 'The singer, formerly known as Tom, won the prize.')).toEqual(
    [],
  )
})

it('asks about a pronoun beside somebody’s gender', () => {
  const asks = [
    'The trans woman said that he was glad.',
    'A transgender woman lost his job.',
    'The transgender woman was with his dog.',
    'A trans woman told us about his life.',
    'The trans girl likes his school.',
    'The transgender actress showed his garden.',
    'A trans man spoke about her work.',
    'The trans man said she was tired.',
    'A transgender man moved to Wend, where she lives.',
    'The trans boy read her poem.',
    'Nora Hart, a trans woman, won his first race.',
    'Nora Hart, a transgender woman, thanked those who voted for him.',
    'The transgender actor read from her book.',
    'A trans woman found himself alone.',
    'The trans woman, 34, and his cat live in Wend.',
    'As a trans woman he was refused a room.',
    'As a trans man she was refused a room.',
    'The transgender girl waited for his bus.',
    'A trans man hurt herself at work.',
    'Ben Hart, a trans man, runs her shop alone.',
  ]
  const quiet = [
    'The trans woman said that she was glad.',
    'A transgender woman lost her job.',
    'A trans man spoke about his work.',
    'The trans man said he was tired.',
    'The trans woman thanked her brother, and he smiled.',
    'The trans woman met the doctor, and he helped.',
    'The trans man thanked his mother; she smiled.',
    'The trans woman told the judge that he was wrong.',
    'Nora Hart, a trans woman, met Ben Reed, and he smiled.',
    'The man said that he knows a trans woman.',
    'He is married to a trans woman.',
    'She has a trans man as a neighbour.',
    'The trans woman and her dog live in Wend.',
    'A transgender man won the prize.',
    'A trans woman said: “He was rude.”',
    'In the film a trans woman loses his job.',
    'They spoke to a trans woman.',
    'The trans woman said they were glad.',
    'His book is about a trans woman.',
    'Her film shows a trans man.',
  ]
  expect(misjudged(pronounsFollowGender, { asks, quiet })).toEqual([])
})
