import { describe, expect, it } from 'vitest'
import type { StoryPerson } from '../moderation.ts'
import { aboutPeople } from './about-people.ts'
import { submissionOf } from './submission-for-tests.ts'

const people: readonly StoryPerson[] = [
  { names: ['Mara Quill', 'Quill', 'Mara', '@maraquill'], role: 'private' },
  { names: ['Ivo Brandt', 'Brandt', 'Ivo'], role: 'public' },
  { names: ['Tilly Fenn', 'Tilly'], role: 'child' },
  { names: ['Zoë Łucka', 'Łucka', 'Zoë'], role: 'drawn' },
]

const cases: readonly (readonly [rule: string, texts: readonly string[]])[] = [
  [
    'says-what-is-wrong-with-a-person',
    [
      'Clearly she is bipolar, anyone can see it from the photo.',
      'He was obviously off his medication that day.',
      'Mara Quill has an eating disorder, everyone knew.',
      'Everybody could see Quill’s anorexia.',
      'Ivo Brandt ist doch magersüchtig und sonst nichts.',
      'maraquill is schizophrenic',
      'Look at @maraquill, clearly anorexic.',
      'That singer is an alcoholic.',
      'Mara is completely insane.',
      'Zoe Lucka is bipolar.',
      'Her bulimia was no secret.',
      'He has dementia and should resign.',
    ],
  ],
  [
    'outs-somebody',
    [
      'She is obviously gay and everyone at work knows.',
      'Ivo Brandt is a lesbian hater? No: he is gay.',
      'Brandt used to be a woman.',
      'Her deadname is in the school magazine.',
    ],
  ],
  [
    'crime-unproved',
    [
      'She stole the money from the charity, ask anybody.',
      'Everyone here knows that doctor has done this before.',
      'I was at the trial and the jury does not know he has a previous conviction.',
      'Ivo Brandt is a rapist.',
      'Quill groomed half the class.',
    ],
  ],
  [
    'names-a-child',
    ['Tilly saw it all.', 'The daughter is in year 5 at Elm Hill.', 'Mara’s son is called Ben.'],
  ],
  [
    'private-life',
    [
      'Her real name is on the door, she knows.',
      'I know where she works.',
      'Nice story, but she lives on our road.',
    ],
  ],
]

const quiet: readonly string[] = [
  'I was ill for most of my twenties. It did get better.',
  'My brother has the same diagnosis. The hardest part was other people’s opinions.',
  'I am bipolar and this piece helped me.',
  'She helped me when I was depressed.',
  'I think the headline is unfair to her and should be changed.',
  'He opposes gay marriage.',
  'Gay bars have closed all over the city.',
  'Ivo Brandt is crazy to raise the fares.',
  'She was murdered in 1987.',
  'He allegedly stole the money.',
  'He was convicted because he stole the money.',
  'Brandt was accused of fraud and he killed the bill.',
  'The quill was invented early.',
  'My son is in year 5 and loved the museum.',
  'Depression is an illness, and help is there.',
  'We had a great time at the concert.',
]

describe.each(cases)('%s', (rule, texts) => {
  it.each(texts)('holds “%s”', (text) => {
    const found = aboutPeople.run(submissionOf(text, { story: { people } }))
    expect(found.map((one) => one.rule)).toContain(rule)
    expect(new Set(found.map((one) => one.outcome))).toEqual(new Set(['hold']))
  })
})

it.each(quiet)('leaves “%s”', (text) => {
  expect(aboutPeople.run(submissionOf(text, { story: { people } }))).toEqual([])
})

it('holds everything while nobody knows whom the story names', () => {
  const [found] = aboutPeople.run(submissionOf('It rained.', { story: { people: null } }))
  expect(found).toMatchObject({ outcome: 'hold', rule: null })
})

it('takes anger for more where the story is about what hurts people', () => {
  const text = 'He is insane.'
  expect(aboutPeople.run(submissionOf(text))).toEqual([])
  const [found] = aboutPeople.run(submissionOf(text, { story: { topics: ['mental-health'] } }))
  expect(found?.rule).toBe('says-what-is-wrong-with-a-person')
})
