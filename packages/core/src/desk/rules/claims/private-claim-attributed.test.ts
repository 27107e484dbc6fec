import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { privateClaimAttributed } from './private-claim-attributed.ts'

const asks = [
  'Mara Quill cheated on her husband.',
  'Mara Quill is having an affair with the drummer.',
  'Tam Orrin was unfaithful for years.',
  'Tam Orrin has left his wife.',
  'Tam Orrin left his wife for a dancer.',
  'Mara Quill is estranged from her father.',
  'Mara Quill is broke.',
  'Mara Quill is deep in debt.',
  'Tam Orrin went bankrupt in May.',
  'Tam Orrin owes £40,000.',
  'Mara Quill has lost her fortune.',
  'Mara Quill cannot pay the rent.',
  'Tam Orrin gambled away the money.',
  'Mara Quill is back in rehab.',
  'Mara Quill checked into rehab on Friday.',
  'Tam Orrin relapsed last month.',
  'Tam Orrin is drinking heavily.',
  'Mara Quill had plastic surgery.',
  'Mara Quill suffered an overdose in May.',
  'Tam Orrin is dying.',
  'Dana Holt is off her medication.',
  'Dana Holt slept with the bassist.',
]

const quiet = [
  'Dana Holt said that Mara Quill cheated on her husband.',
  '“I cheated on my husband,” Mara Quill said.',
  'Mara Quill is broke, according to court papers.',
  'Court papers show that Mara Quill is deep in debt.',
  'Tam Orrin went bankrupt in May, the judge ruled.',
  'Mara Quill announced that she is back in rehab.',
  'In her memoir Mara Quill relapsed twice.',
  'Mara Quill plays a singer who cheated on her husband.',
  'The company is broke.',
  'The town is deep in debt.',
  'The fence is broken.',
  'The battery is dying.',
  'Mara Quill married Tam Orrin in 2012.',
  'Mara Quill is in Spain.',
  'Mara Quill is not broke.',
  'Mara Quill denied that she is broke.',
  'Mara Quill broke the record.',
  'Mara Quill owes her success to luck.',
  'A study found that many people relapsed.',
  'Tam Orrin cheated death on the road.',
  'Mara Quill is dating again in the film.',
  'Mara Quill spoke to us on Friday. She is back in rehab, she said.',
]

it('asks how we know private matters that nobody is given for', () => {
  expect(misjudged(privateClaimAttributed, { asks, quiet })).toEqual([])
})

it('points at the claim', () => {
  expect(askedBy(privateClaimAttributed, 'Mara Quill is back in rehab.')).toEqual([
    'is back in rehab',
  ])
})
