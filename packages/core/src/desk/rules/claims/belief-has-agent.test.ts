import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { beliefHasAgent } from './belief-has-agent.ts'

const asks = [
  'The picture is the clearest sign yet that she is leaving.',
  'It was a bad night, and fans fear the worst.',
  'It is believed that the singer has left the country.',
  'It is widely believed that she wrote the song.',
  'It’s understood that the tour is off.',
  'It has been reported that she is ill.',
  'It is rumoured that the pair have split.',
  'It is alleged that the money is gone.',
  'The singer is rumoured to be in Spain.',
  'The pair are believed to have married in May.',
  'She is reportedly in Spain.',
  'The house was reportedly sold for two million.',
  'He allegedly took the car.',
  'Rumour has it that the band is done.',
  'Rumours swirl that she is leaving.',
  'Rumors say that he is ill.',
  'Word is that the deal is off.',
  'There is talk of a split.',
  'Speculation is rife about the tour.',
  'Many believe that she wrote it.',
  'Some say that the house is cursed.',
  'He is thought to have left on Friday.',
  'She is said to be furious.',
  'The two have reportedly not met since May.',
]

const quiet = [
  'The road sign that she hit is gone.',
  'Her fans sang.',
  'It is believed by police that the car was stolen.',
  'According to the Gazette, she is reportedly in Spain.',
  'She is reportedly in Spain, according to her agent.',
  'The Gazette wrote that she is reportedly in Spain.',
  'Prosecutors say that he allegedly took the car.',
  'The indictment says that he allegedly took the car.',
  'Police believe that he left on Friday.',
  'She believed that it was over.',
  'She is thought of as kind.',
  '“It is believed that she left,” he said.',
  'Her agent said that the pair are believed to have married.',
  'He is charged with having allegedly taken the car.',
  'The court heard that he was said to be drunk.',
  'She spread no rumours.',
  'The word is spelt with two Ls.',
  'Dana Holt believes that it is over.',
  'He thought it over and left.',
  'The report was understood.',
  'Scientists believe that the bones are old.',
  'It is said by fans that the song is hers.',
  'She reported the theft.',
  'Some of the band left.',
]

it('asks who believes it, where nobody is told', () => {
  expect(misjudged(beliefHasAgent, { asks, quiet })).toEqual([])
})

it('points at the words, once a sentence', () => {
  expect(askedBy(beliefHasAgent, 'It is believed that she is reportedly ill.')).toEqual([
    'It is believed',
  ])
})
