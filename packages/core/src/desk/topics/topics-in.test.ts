import { expect, it } from 'vitest'
import { contextNote, helpBox, paragraph, storyWith } from '../../story/build.ts'
import { careFor } from '../care.ts'
import { wordsOf } from '../reading/words-of.ts'
import { proofOf } from '../rules/build-proof.ts'
import { signedSentences } from './signs-in.ts'
import type { TopicName } from './topic.ts'

const subjectsOf = (text: string) =>
  proofOf(text)
    .reading.topics.filter(({ isSubject }) => isSubject)
    .map(({ topic }) => topic)

const roads = 'The council met in the old hall and spoke about the new road for an hour. '.repeat(
  30,
)

const subjects: Readonly<Record<TopicName, readonly string[]>> = {
  suicide: [
    'Mara Quill died by suicide on Monday.',
    'He took his own life, the coroner recorded.',
    'Singer dies by suicide\n\nMara Quill was 34.',
    'Self-harm among pupils has doubled. Self-harm is a sign of distress.',
  ],
  'mental-health': [
    'Mara Quill said that she has bipolar disorder.',
    'Schizophrenia is better understood today.',
    'Mental health wards are full, and psychiatrists are leaving. Depression is on the rise.',
  ],
  'eating-disorders': [
    'Mara Quill was treated for anorexia, she said.',
    'Eating disorders among boys have doubled.',
  ],
  abuse: [
    'Tam Orrin was charged with rape on Monday.',
    'Domestic abuse cost nine lives in the county last year.',
    'She spoke about the sexual abuse at the school.',
  ],
  addiction: ['Tam Orrin spoke about his addiction.', 'Heroin addiction has grown in the county.'],
  minors: [
    'The schoolgirl was questioned for a day.',
    'Foster care failed a toddler, the report says.',
  ],
  'pregnancy-loss': ['Mara Quill had a miscarriage in May.', 'Their son was stillborn.'],
  immigration: [
    'Nine asylum seekers were moved to the coast.',
    'Refugees and migrants wait at the border.',
  ],
  'gender-identity': [
    'The transgender singer Mara Quill spoke.',
    'Trans people and their gender identity were the subject.',
  ],
  crime: [
    'Tam Orrin was charged with murder and pleaded not guilty.',
    'Police arrested a suspect in the armed robbery.',
  ],
}

const others: readonly string[] = [
  'A suicide bomber killed nine people at the market gate.',
  'It would be political suicide to close the hall.',
  'The squad trained for the suicide squeeze.',
  'A tropical depression moved north.',
  'The Great Depression closed the mills.',
  'It was a miscarriage of justice.',
  'The stillborn plan was dropped.',
  'The bipolar transistor was shown.',
  'Bulbs need a long winter.',
  'She is addicted to crosswords.',
  'The minor league season began.',
  'The knee needs rehab before the match.',
  'The trial of the new engine began.',
  'Birds migrate in autumn.',
  'The transition to green energy goes on.',
  'The band played a set of nine songs.',
  'A sober assessment of the budget followed.',
  'The market fell, and prices with it.',
  'The child prodigy is 41 today.',
  'The rapeseed fields are in flower.',
  'The record is out on Friday.\n\nThe band’s first drummer died by suicide in 1994.',
  'The squad committed suicide at the back and gave away two goals.',
  'In this play Lee Sample stars as a man who shoots himself.',
]

it('tells what a draft is about', () => {
  for (const [topic, texts] of Object.entries(subjects))
    for (const text of texts) expect(subjectsOf(text), text).toContain(topic)
})

it('does not take other senses of the words for a subject', () => {
  expect(others.map(subjectsOf).filter((topics) => topics.length > 0)).toEqual([])
})

it('does not take a word passed by in a long text for its subject', () => {
  for (const [topic, [first = '']] of Object.entries(subjects))
    expect(subjectsOf(`${roads}\n\n${first}\n\n${roads}`), first).not.toContain(topic)
})

it('gives the strongest subject first, with scores from 0 to 1', () => {
  const { topics } = proofOf(
    'Singer dies by suicide\n\nMara Quill died by suicide. Police were called.',
  ).reading
  expect(topics[0]?.topic).toBe('suicide')
  expect(topics.every(({ score }) => score > 0 && score < 1)).toBe(true)
  expect(topics.map(({ score }) => score)).toEqual(
    topics.map(({ score }) => score).toSorted((a, b) => b - a),
  )
})

it('leaves out help boxes, and counts context notes for half', () => {
  const work = storyWith(
    { headline: 'The road is open' },
    paragraph('The road was opened on Monday.'),
    helpBox({ name: 'Line for people with an eating disorder' }),
  )
  expect(proofOf(work).reading.topics).toEqual([])
  const noted = storyWith(
    { headline: 'The road is open' },
    paragraph('The road was opened on Monday.'),
    contextNote('An eating disorder is an illness.'),
  )
  expect(proofOf(noted).reading.topics.map(({ isSubject }) => isSubject)).toEqual([false])
})

it('asks for care where a story is about what hurts, and for none elsewhere', () => {
  const care = (text: string) => careFor(proofOf(text).reading.topics)
  expect(care('Mara Quill died by suicide on Monday.')).toEqual({
    ...{ subjects: ['suicide'], comments: 'held', related: 'other-subjects' },
    ...{ sponsor: false, autoplay: false, help: 'shown' },
  })
  expect(care('Tam Orrin spoke about his addiction and his depression.')?.subjects).toEqual(
    expect.arrayContaining(['addiction', 'mental-health']),
  )
  expect(care('Police arrested a suspect in the armed robbery.')).toBeNull()
  expect(care('The band played a set of nine songs.')).toBeNull()
})

it('reads a long run of one sign or word without hanging', () => {
  for (const part of ['suicide ', 'killed himself after the divorce ', 'ptsd with ']) {
    const words = wordsOf(part.repeat(Math.ceil(100_000 / part.length)))
    expect(signedSentences(words).every(({ signs }) => signs.length < 50)).toBe(true)
  }
})
