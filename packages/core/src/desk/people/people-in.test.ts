import { expect, it } from 'vitest'
import { draftOfText } from '../draft/text-draft.ts'
import { wordsOf } from '../reading/words-of.ts'
import { mentionsIn } from './mentions-in.ts'
import { peopleIn } from './people-in.ts'

/** Everybody in a text: name, pronoun where it is known, and the words that mean them. */
function cast(text: string): readonly string[] {
  const draft = draftOfText(text, {})
  const words = draft.passages.map((passage) => wordsOf(passage.text))
  const { beings } = peopleIn(draft, words, words.map(mentionsIn))
  return beings.map(({ name, gender, mentions }) => {
    const pronoun = gender === 'unknown' ? '' : ` (${gender})`
    return `${name}${pronoun}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(' · ')}`
  })
}

const cases: readonly (readonly [text: string, cast: readonly string[]])[] = [
  [
    'Mara Quill sang. Quill said she was tired. Mara left with Pat Marsh. Marsh said he was not.',
    ['Mara Quill (she): Mara Quill · Quill · she · Mara', 'Pat Marsh (he): Pat Marsh · Marsh · he'],
  ],
  [
    'Quill Breaks Silence\n\nMara Quill spoke on Monday.',
    ['Mara Quill: Quill Breaks Silence · Mara Quill'],
  ],
  [
    'Singer Mara Quill met Mayor Jo Lindt. The singer said so. The mayor agreed.',
    ['Mara Quill: Singer Mara Quill · The singer', 'Jo Lindt: Mayor Jo Lindt · The mayor'],
  ],
  [
    'Mr Quill and Mrs Quill differ. Mrs Quill said so. She left, and he stayed.',
    [
      'Quill and Mrs Quill: Mr Quill and Mrs Quill',
      'Quill (he): Mr Quill · he',
      'Quill (she): Mrs Quill · Mrs Quill · She',
    ],
  ],
  [
    'Jo Lindt is the coach of Aylmer. The coach said they would win.',
    ['Jo Lindt: Jo Lindt · the coach of Aylmer · The coach', 'Aylmer: Aylmer'],
  ],
  [
    'A source close to the couple said so. The insider added more. Another source denied it. The source was sure.',
    [
      'A source close to the couple: A source close to the couple · The insider',
      'Another source: Another source · The source',
    ],
  ],
  [
    'Insider: it is over\n\nAn insider told Us Weekly that it was over. The insider went on.',
    ['Insider: Insider · An insider · The insider', 'Us Weekly: Us Weekly'],
  ],
  [
    'The World Health Organization warned. The WHO said it would wait.',
    ['World Health Organization: World Health Organization · WHO'],
  ],
  [
    'Aylmer Records sued. The label said it had no choice. Aylmer denied it.',
    ['Aylmer Records: Aylmer Records · The label · Aylmer'],
  ],
  [
    'Alex Rowe, who uses they/them pronouns, sang. They said it was fun.',
    ['Alex Rowe (they): Alex Rowe · they · them · They'],
  ],
  [
    'Mara Quill’s manager said no. Her manager later said yes.',
    [
      'Mara Quill (she): Mara Quill · Her',
      'Mara Quill’s manager: Mara Quill’s manager · Her manager',
    ],
  ],
  ['The officials met. They said it was over.', ['The officials: The officials · They']],
  [
    '“She is kind,” Mara Quill said of Ana Bell. “I love her.” Quill thanked Bell.',
    ['Mara Quill: Mara Quill · Quill', 'Ana Bell (she): Ana Bell · her · Bell'],
  ],
  [
    'Valeska Paris left. Paris said she was free, and went to Paris.',
    ['Valeska Paris (she): Valeska Paris · Paris · she · Paris'],
  ],
  ['MQ: I think so.\n\nJL: I do not.', ['MQ: MQ · I', 'JL: JL · I']],
  [
    'Sources told TMZ so. Sources told People otherwise. The sources differ.',
    ['Sources: Sources', 'TMZ: TMZ', 'Sources: Sources · The sources', 'People: People'],
  ],
  [
    'Mara Quill and Pat Marsh sang. They said it was fun.',
    [
      'Mara Quill: Mara Quill',
      'Mara Quill and Pat Marsh: Mara Quill and Pat Marsh · They',
      'Pat Marsh: Pat Marsh',
    ],
  ],
]

it('tells whom names, descriptions and pronouns mean', () => {
  expect(cases.map(([text]) => [text, cast(text)])).toEqual(cases)
})

it('gives each being the place in the list that its id says', () => {
  const draft = draftOfText('Mara Quill met Pat Marsh. She said he was late.', {})
  const words = draft.passages.map((passage) => wordsOf(passage.text))
  const mentions = words.map(mentionsIn)
  const people = peopleIn(draft, words, mentions)
  expect(people.beings.map(({ id }) => id)).toEqual([0, 1])
  const she = mentions[0]?.find(({ name }) => name === 'she')
  expect(she && people.of(0, she)?.id).toBe(0)
})

it('tells whom the same words mean in each passage that has them', () => {
  const same = '“Never again,” she said.'
  const draft = draftOfText(`Mara Quill sang.\n\n${same}\n\nMs Bell sat.\n\n${same}`, {})
  const words = draft.passages.map((passage) => wordsOf(passage.text))
  const shared = mentionsIn(wordsOf(same))
  const mentions = words.map((read) => (read.text === same ? shared : mentionsIn(read)))
  const people = peopleIn(draft, words, mentions)
  const she = shared.find(({ name }) => name === 'she')
  const meant = [1, 3].map((passage) => she && people.of(passage, she)?.name)
  expect(meant).toEqual(['Mara Quill', 'Bell'])
})

it('reads 40,000 signs of the same in no time', { timeout: 5000 }, () => {
  for (const line of ['Mara Quill said he ', 'the mayor of ', 'the insider said. ']) {
    expect(cast(line.repeat(40_000 / line.length)).length, line).toBeGreaterThan(0)
  }
})
