import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { crisisNotSpectacle } from './crisis-not-spectacle.ts'

const ill = 'Mara Quill said in May that she has depression.'

it('asks about words that make a show of somebody whose health is spoken of', () => {
  const asks = [
    'Mara Quill had a meltdown on stage.',
    'Mara Quill launched a tirade at the crowd.',
    'Her behaviour was erratic, and Quill left.',
    'Quill threw a tantrum.',
    'An outburst by Quill was filmed.',
    'Quill ranted for an hour.',
    'Quill went on a rant.',
    'Quill is spiralling.',
    'Quill is in a downward spiral.',
    'Quill is falling apart.',
    'Quill stormed off.',
    'Quill storms off stage.',
    'Quill went off the rails.',
    'Quill is out of control.',
    'The troubled singer Mara Quill left.',
    'Quill’s bizarre behaviour was filmed.',
    'Quill freaked out.',
    'Quill melted down in front of 2,000 people.',
    'Quill is a train wreck.',
    'Quill is unravelling.',
    'Quill lost the plot.',
  ].map((words) => `${ill} ${words}`)
  const quiet = [
    ...[
      'Quill left the stage after six songs.',
      'Quill said sorry to the crowd.',
      'The reactor meltdown is the subject of Quill’s song.',
      'The wind was erratic.',
      'Prices are spiralling.',
      'The market fell apart.',
      'In the film, Quill plays a queen who throws a tantrum.',
      '“She had a meltdown,” Dana Holt said of Quill.',
      'The train was late.',
      'The rails were wet.',
    ].map((words) => `${ill} ${words}`),
    'Mara Quill had a meltdown on stage.',
    'The minister launched a tirade at the press.',
    'Tam Orrin threw a tantrum.',
    'The striker stormed off.',
    'Tam Orrin ranted about the road.',
    'The team fell apart after Tam Orrin left.',
    'Tam Orrin is out of control on the pitch.',
    'The actor Tam Orrin lost the plot of his story.',
    'Tam Orrin’s erratic passing cost the match.',
    'An outburst by Tam Orrin was filmed.',
  ]
  expect(misjudged(crisisNotSpectacle, { asks, quiet })).toEqual([])
})

const nearHealth = [
  'Her meltdown ended in hospital.',
  'Quill, who has bipolar disorder, went on a tirade.',
  'The rant came a week after he left rehab.',
  'His outbursts began when he stopped his medication.',
  'Her erratic posts worried her therapist.',
  'She was unhinged, and was taken to a psychiatric ward.',
  'His bizarre videos ended with a welfare check.',
  'She is in treatment after a rampage at the hotel.',
  'Her life is spiralling, and her depression is worse.',
  'The singer’s downward spiral ended in detox.',
  'He had a freak-out and was sectioned.',
  'A tantrum in the street led to her diagnosis.',
  'She was hysterical and was taken to a clinic.',
  'The posts are a cry for help, and she is unwell.',
  'Her public breakdown was filmed; she is in hospital now.',
  'He melted down on stage and was taken to hospital.',
  'She went off the rails after her relapse.',
  'He was ranting outside the clinic.',
  'The star unravelled on air and is in therapy.',
  'Her shocking behaviour came before the overdose.',
  'Mara Quill was taken to a psychiatric hospital.\n\nHer meltdown was filmed.',
]

const elsewhere = [
  'The reactor’s meltdown filled the hospital.',
  'The financial meltdown closed the clinic.',
  'The coach’s tirade lasted an hour.',
  'His rant about parking was funny.',
  'Her erratic driving was filmed.',
  'Costs are spiralling at the hospital.',
  'Prices spiralled, and treatment is dear.',
  'The bizarre film won a prize.',
  'A toddler’s tantrum is normal, the book says.',
  'The spiral staircase of the clinic was mended.',
  'The bull’s rampage ended in a field.',
  'The plot unravels too soon.',
  'Her sweater unravelled.',
  'An erratic heartbeat was found at the hospital.',
  'The mayor’s outburst was rude.',
  'Quill was taken to hospital on Friday.',
  'She is in treatment and well.',
  'The glacier’s meltdown is fast.',
  'The train wreck killed nine.',
  'The market’s meltdown hit the clinic’s shares.',
  'It was a bizarre match, and the crowd sang.',
]

it('asks about words that make a show of a crisis, near health', () => {
  expect(misjudged(crisisNotSpectacle, { asks: nearHealth, quiet: elsewhere })).toEqual([])
})

it('notes them in somebody’s own words', () => {
  expect(askedBy(crisisNotSpectacle, '“It was a meltdown,” he said of her time in rehab.')).toEqual(
    ['note: meltdown'],
  )
})
