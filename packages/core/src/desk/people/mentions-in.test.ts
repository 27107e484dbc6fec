import { expect, it } from 'vitest'
import { wordsOf } from '../reading/words-of.ts'
import { mentionsIn } from './mentions-in.ts'

/** What a passage is found to mention but by pronouns: its words, what it is, and what else was read of it. */
function mentioned(text: string): readonly string[] {
  return mentionsIn(wordsOf(text))
    .filter(({ kind }) => kind !== 'pronoun')
    .map(({ start, end, kind, being, number, gender, age, name }) => {
      const words = text.slice(start, end)
      const facts = [
        words,
        kind === 'name' ? being : `${kind} ${being}`,
        ...(number === 'many' ? ['many'] : []),
        ...(gender === 'unknown' ? [] : [gender]),
        ...(age === null ? [] : [String(age)]),
        ...(name === words ? [] : [`= ${name}`]),
      ]
      return facts.join(' | ')
    })
}

const cases: readonly (readonly [text: string, mentions: readonly string[]])[] = [
  ['Mara Quill, the singer, said so.', ['Mara Quill, the singer | person | = Mara Quill']],
  [
    'Mara Quill, 34, an actor and former model, denied it.',
    ['Mara Quill, 34, an actor and former model | person | 34 | = Mara Quill'],
  ],
  ['Mara Quill (34) denied it.', ['Mara Quill (34) | person | 34 | = Mara Quill']],
  [
    'The mayor of Aylmer, Pat Marsh, said no.',
    ['The mayor of Aylmer, Pat Marsh | person | = Pat Marsh', 'Aylmer | unknown'],
  ],
  [
    'A spokesperson for Quill said she was resting.',
    ['A spokesperson for Quill | role person', 'Quill | unknown'],
  ],
  [
    'Two people familiar with the matter told the Gazette.',
    ['Two people familiar with the matter | unnamed person | many', 'Gazette | outlet'],
  ],
  [
    'A person with knowledge of the talks said so.',
    ['A person with knowledge of the talks | unnamed person'],
  ],
  [
    'Those close to Quill are worried.',
    ['Those close to Quill | unnamed person | many', 'Quill | unknown'],
  ],
  ['“It is over,” a pal tells The Sun.', ['a pal | unnamed person', 'Sun | outlet']],
  ['Sources say the pair split.', ['Sources | unnamed person | many']],
  ['An insider dished to Page Six.', ['An insider | unnamed person', 'Page Six | outlet']],
  ['Multiple sources told TMZ.', ['Multiple sources | unnamed person | many', 'TMZ | outlet']],
  [
    'A senior official who was not authorised to speak said so.',
    ['A senior official | unnamed person'],
  ],
  ['One of her friends said she cried.', ['One of her friends | unnamed person']],
  [
    'A close friend of the family told the Daily Mail.',
    [
      'A close friend of the family | unnamed person',
      'the family | role organisation',
      'Daily Mail | outlet',
    ],
  ],
  [
    'Court documents obtained by TMZ show the sum.',
    ['Court documents | role document | many', 'Court | organisation', 'TMZ | outlet'],
  ],
  ['The lawsuit alleges that Quill lied.', ['The lawsuit | role document', 'Quill | unknown']],
  [
    'Dr. Jo Lindt of St. Mary’s Hospital said the wound was deep.',
    [
      'Dr. Jo Lindt of St. Mary’s Hospital | person | = Jo Lindt',
      'St. Mary’s Hospital | organisation',
    ],
  ],
  [
    'Prime Minister Ada Okoro met the Foreign Secretary.',
    ['Prime Minister Ada Okoro | person | = Ada Okoro', 'the Foreign Secretary | role person'],
  ],
  [
    'Sir Ian Vale wrote to the Ministry of Defence.',
    ['Sir Ian Vale | person | he | = Ian Vale', 'Ministry of Defence | organisation'],
  ],
  ['The 34-year-old singer left.', ['The 34-year-old singer | role person']],
  [
    'Quill’s ex-husband, actor Lee Dane, 41, said so.',
    ['Quill’s ex-husband, actor Lee Dane, 41 | person | he | 41 | = Lee Dane', 'Quill | unknown'],
  ],
  [
    'Her mother, Ruth, told People magazine.',
    ['Her mother, Ruth | person | she | = Ruth', 'People magazine | outlet | = People'],
  ],
  ['People say many things.', ['People | role person | many']],
  ['Police said a man was held.', ['Police | organisation', 'a man | unnamed person | he']],
  [
    'Residents and officials disagreed.',
    ['Residents | role person | many', 'officials | role person | many'],
  ],
  ['The source of the leak is unknown.', ['The source of the leak | role person']],
  [
    'The Aylmer Gazette’s editor said it would check.',
    ['Aylmer Gazette’s editor | role person', 'Aylmer Gazette | outlet'],
  ],
  [
    'According to the American Medical Association, salt is bad.',
    ['American Medical Association | organisation'],
  ],
  ['Mara Quill Says She Is Fine', ['Mara Quill | person', 'Fine | unknown']],
  ['Insider: Mara Quill is done', ['Insider | unnamed person', 'Mara Quill | person']],
  [
    'A former aide to the mayor said so.',
    ['A former aide to the mayor | unnamed person', 'the mayor | role person'],
  ],
  ['The Rev. Al Gray said.', ['Rev. Al Gray | person | = Al Gray']],
  ['WHO says that it is safe.', ['WHO | organisation']],
  [
    'Minister of Education Jo Marsh spoke.',
    ['Minister of Education Jo Marsh | person | = Jo Marsh'],
  ],
  [
    'Recent reports say the label is in debt.',
    ['Recent reports | role document | many', 'the label | role organisation'],
  ],
  ['NASA estimates that it will take years.', ['NASA | organisation']],
  ['She told Us Weekly in New York on Monday.', ['Us Weekly | outlet', 'New York | place']],
  ['It was April Jones, of the BBC, who asked.', ['April Jones | person', 'BBC | outlet']],
  [
    'The police officer and the police station are in Leeds.',
    ['The police officer | role person', 'the police | role organisation | many', 'Leeds | place'],
  ],
  ['An unnamed doctor said so.', ['An unnamed doctor | unnamed person']],
  ['Clearly, Yesterday was a hit.', []],
  ['A glazier said it was loud.', ['A glazier | unnamed person']],
  ['“It was loud,” said a young glazier.', ['a young glazier | unnamed person']],
  ['An NBC executive said so.', ['An NBC executive | unnamed person', 'NBC | outlet']],
  ['It was shown at the museum and said so.', ['the museum | role organisation']],
]

it('finds whoever is named, described or kept unnamed', () => {
  const found = cases.map(([text]) => [text, mentioned(text)])
  expect(found).toEqual(cases)
})

it('takes pronouns for mentions, but not the name of a country or an outlet', () => {
  const text = 'She told them that Us Weekly and the US had asked him about it.'
  const pronouns = mentionsIn(wordsOf(text)).filter(({ kind }) => kind === 'pronoun')
  expect(pronouns.map(({ name, gender }) => [name, gender])).toEqual([
    ['she', 'she'],
    ['them', 'unknown'],
    ['him', 'he'],
    ['it', 'unknown'],
  ])
})

it('reads 40,000 signs of the same in no time', { timeout: 5000 }, () => {
  for (const line of ['Mara Quill ', 'the mayor of ', 'X. Quill and Y. Marsh, ']) {
    const mentions = mentionsIn(wordsOf(line.repeat(40_000 / line.length)))
    expect(mentions.length, line).toBeGreaterThan(500)
  }
})
