import { expect, it } from 'vitest'
import { paragraph, picture, storyWith } from '../../../story/build.ts'
import type { Story } from '../../../story/story.ts'
import { askedBy, misjudged } from '../build-proof.ts'
import { suicidePicturesPlain } from './suicide-pictures-plain.ts'
import { suicideStoryHasHope } from './suicide-story-has-hope.ts'
import { youngDeathsKeptApart } from './young-deaths-kept-apart.ts'

const death = 'Mara Quill died by suicide on Monday, her family said.'

it('asks about named schools and clusters', () => {
  const pupil = 'A pupil of 15 died by suicide on Monday, the family said.'
  const asks = [
    ...[
      'The pupil went to Marlow High School.',
      'Marlow Academy was closed on Tuesday.',
      'St Brannoc College held a service.',
      'Flowers lay outside Orrin Grammar School.',
      'Teachers at Lower Marlow Primary School wept.',
      'The head of Marlow Comprehensive spoke.',
      'Quillford University offered help.',
      'Friends from Marlow School came.',
      'It is the third at Holt Sixth Form College.',
      'Marlow High said that it would open.',
    ].map((words) => `${pupil} ${words}`),
    ...[
      'It is part of a suicide cluster.',
      'Police fear copycat deaths.',
      'It follows a spate of deaths.',
      'A string of deaths worries the town.',
      'The cliff is a suicide hotspot.',
      'The town was called the suicide capital.',
      'A wave of deaths followed.',
      'Copycats are feared.',
      'A cluster of deaths was counted.',
      'The bridge is a hotspot.',
    ].map((words) => `${pupil} ${words}`),
  ]
  const quiet = [
    ...[
      'The pupil went to a school in the county.',
      'The school was closed on Tuesday.',
      'A college held a service.',
      'Teachers wept.',
      'The family asked for privacy.',
      'The head spoke to parents at the school.',
      'The university offered help.',
      'Friends came to the house.',
      'The council sent counsellors.',
      'High winds kept many away.',
    ].map((words) => `${pupil} ${words}`),
    'Mara Quill, 54, died by suicide. She taught at Marlow High School.',
    'Tam Orrin, 61, took his own life. He studied at Quillford University.',
    'A pupil of Marlow High School won the prize.',
    'A cluster of stars was found by pupils.',
    'The restaurant hotspot was closed.',
    'A wave of strikes closed Marlow Academy.',
    'A string of thefts worries pupils.',
    'Copycat bags were seized.',
    'The student union of Quillford University voted.',
    'A spate of fires worried teenagers.',
  ]
  expect(misjudged(youngDeathsKeptApart, { asks, quiet })).toEqual([])
})

it('asks about pictures of place, last words and grief', () => {
  const shown = (headline: string, caption: string): Story =>
    storyWith(
      { headline: `${headline} ${caption}` },
      paragraph('Mara Quill died by suicide on Monday, her family said.'),
      picture({ caption }),
    )
  const of = (caption: string) => shown('Singer dies by suicide:', caption)
  const other = (caption: string): Story =>
    storyWith({ headline: caption }, paragraph('The council met on Monday.'), picture({ caption }))
  const asks = [
    'The bridge on Tuesday',
    'Where Mara Quill died',
    'The house where she was found',
    'Her last note',
    'The final letter, held by her brother',
    'Police tape at the house',
    'A forensic officer at work',
    'Mourners at the church',
    'The coffin is carried out',
    'Floral tributes at the gate',
    'Flowers left by fans',
    'Her mother in tears',
    'Fans weeping outside the hall',
    'The scene of the death',
    'The cliffs at dawn',
    'The railway near the house',
    'An ambulance at the gate',
    'Family at the graveside',
    'The funeral on Friday',
    'The viaduct seen from the town',
    'A cordon round the house',
  ].map(of)
  const quiet = [
    ...[
      'Mara Quill in 2019',
      'Mara Quill on stage in Leeds',
      'The sleeve of her first record',
      'Her band at a festival',
      'A portrait by Dana Holt',
      'The concert hall in Leeds',
      'Mara Quill with her sister',
      'Her guitar',
      'Mara Quill as a student',
      'Fans at a show in May',
    ].map(of),
    ...[
      'The bridge on Tuesday',
      'Police tape at the shop',
      'The funeral of the bishop',
      'Mourners at the church of the old king',
      'The cliffs at dawn, in colour',
      'The railway near the town hall',
      'Flowers left at the statue',
      'An ambulance at the match',
      'The tower block before the works',
      'The coffin of the queen',
    ].map(other),
  ]
  expect(misjudged(suicidePicturesPlain, { asks, quiet })).toEqual([])
})

it('notes a long story without hope', () => {
  const filler = 'The band played on in the old hall, and the town came to listen to it again. '
  const long = (words: string) => `${death}\n\n${filler.repeat(36)}${words}`
  const helps = [
    'There are warning signs.',
    'Treatment helps most people.',
    'She had been in recovery.',
    'Friends learned to seek help.',
    'Counselling is free.',
    'A support group meets on Monday.',
    'Most suicides are preventable.',
    'Suicide prevention has new funds.',
    'He is coping today.',
    'Reaching out saved him.',
  ]
  const asks = Array.from({ length: 20 }, (_, at) => long(`That was ${at + 1} years ago.`))
  const quiet = [
    ...helps.map(long),
    ...Array.from({ length: 5 }, (_, at) => `${death} That was ${at + 1} years ago.`),
    ...Array.from({ length: 5 }, (_, at) => `${filler.repeat(40)} That was ${at + 1} years ago.`),
  ]
  const found = asks.filter((text) => askedBy(suicideStoryHasHope, text).length === 1)
  expect(found).toHaveLength(20)
  expect(misjudged(suicideStoryHasHope, { asks: [], quiet })).toEqual([])
})
