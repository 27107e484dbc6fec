import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { quotationHasSpeaker } from './quotation-has-speaker.ts'

const asks = [
  'The tour ended in May. “I never want to see that bus again.” The band split.',
  'The refunds were slow. “We had bought our tickets in March.” The venue refunded them.',
  'The house was sold. “It was far too big for the two of us anyway.”',
  'The rain went on all night. “Nobody slept in the whole of the village.” The road was closed.',
  'The bill failed. “This is not the end of the matter by a long way.” A second vote is due.',
  'There was no answer at the door. “Go away and leave us alone now.” The light went out.',
  'The film opened on Friday. “The best thing that I have seen in years.” It made two million.',
  'The tickets cost £90. “That is more than I earn in a whole day.” Sales were slow.',
  'The prize went to nobody. “None of the books was good enough this year.” The hall was silent.',
  'The doors closed in June. “It was like losing my own home.” It is a car park now.',
  'The meeting was on Monday. “There is no money left for the pool.” The pool closed in July.',
  'The lights went out. “We thought that it was part of the show.” It was not.',
  'The bread was back. “I have waited for this since the winter.” Bread sold out by noon.',
  'The verdict came at noon. “Justice has been done here today at last.” The street was quiet.',
  'The bridge was shut. “It will take a year to mend it properly.” Buses go round by the mill.',
  'The album is short. “I wanted to stop before it got dull.” It has nine songs.',
  'The letter was old. “Come home before the snow, and bring the dog.” Nobody had read it.',
  'The match was lost. “We gave the ball away far too often.” The season is over.',
  'A crowd gathered. “Let her sing, let her sing to us now.” The police arrived.',
  'The test failed. “The valve was never meant for such a load.” A report is due in May.',
]

const quiet = [
  '“I never want to see that bus again,” Mara Quill said.',
  'Mara Quill said: “I never want to see that bus again.”',
  'Mara Quill left the band. “I never want to see that bus again,” she said.',
  '“I never want to see that bus again,” Quill said. “It smelled of fish and of feet.”',
  'According to Dana Holt, “the bus was sold in May to a farmer”.',
  'Quill wrote on her page: “Thank you all for the flowers and the letters.”',
  '“We had bought our tickets in March,” said a fan, Tam Orrin.',
  'Quill told us: “I am going home to my mother now.”',
  'The so-called “insider” was her driver.',
  'She sang “The Long Way Home From Here” at the end.',
  'He called it “a disgrace”.',
  'The film “Nobody Slept in the Village” opened on Friday.',
  '“I am leaving the band for good now,” Quill said.\n\n“I never want to see that bus again.”',
  '“I am leaving the band for good now.\n\n“I never want to see that bus again,” Quill said.',
  'Quill was asked about the bus. “I never want to see it again,” she said.',
  'A spokesman for the label said: “We wish her well in all that she does.”',
  'Her post read: “Thank you all for the flowers and the letters.” It was signed Mara Quill.',
  'Holt added: “There is no money left for the pool.”',
  '“There is no money left for the pool,” the mayor told the council.',
  'Police said that the road was closed.',
  'The 12" record is rare.',
  '“There is no money left,” the mayor said, “and there will be none next year.”',
]

it('asks who said words that nobody is given for', () => {
  expect(misjudged(quotationHasSpeaker, { asks, quiet })).toEqual([])
})

it('points at the words, marks included', () => {
  const text = 'The house was sold. “It was far too big for the two of us.”'
  expect(askedBy(quotationHasSpeaker, text)).toEqual(['“It was far too big for the two of us.”'])
})
