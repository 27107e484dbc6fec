import { expect, it } from 'vitest'
import { readDraft } from '../../desk.ts'
import { paragraph, quoted, storyWith, text as words } from '../../story/build.ts'
import { draftOfStory } from '../draft/story-draft.ts'
import { draftOfText } from '../draft/text-draft.ts'
import { judged } from './judged-for-tests.ts'

const cases: readonly (readonly [text: string, judged: readonly string[]])[] = [
  [
    '“It is over,” a source told Us Weekly on Monday.',
    ['unnamed | outlet-report | via-outlet | Us Weekly'],
  ],
  [
    'A source close to the couple told People that they had split. “They tried,” the insider added.',
    [
      'unnamed | outlet-report | via-outlet | People',
      'unnamed | outlet-report | via-outlet | People | same as 0',
    ],
  ],
  ['TMZ reported that Quill had left.', ['named | outlet-report | via-outlet | TMZ']],
  [
    'According to Page Six, the couple split in May.',
    ['named | outlet-report | via-outlet | Page Six'],
  ],
  [
    'Quill had split from Dane, according to the Daily Mail.',
    ['named | outlet-report | via-outlet | Daily Mail'],
  ],
  ['“I am done,” Quill wrote on Instagram.', ['named | post | public']],
  ['“I am done,” Quill tweeted.', ['named | post | public']],
  ['Quill said in a statement that she was fine.', ['named | statement | public']],
  [
    'Quill said in a statement to People that she was fine.',
    ['named | statement | via-outlet | People'],
  ],
  ['“I am fine,” Quill told us.', ['named | interview | said-to-us']],
  ['“I am fine,” Quill told this newspaper in an interview.', ['named | interview | said-to-us']],
  [
    'In an interview with Vogue, Quill said she was happy.',
    ['named | interview | via-outlet | Vogue'],
  ],
  ['Quill testified that she had seen nothing.', ['named | court | public']],
  ['According to court documents, Quill owes the bank a million.', ['named | court | public']],
  ['“We tried,” Quill said on the podcast.', ['named | broadcast | public']],
  [
    '“We tried,” Quill said during an appearance on Good Morning America.',
    ['named | broadcast | public'],
  ],
  [
    'The study found that salt is bad, researchers said.',
    ['named | unknown | unknown', 'named | document | public'],
  ],
  ['“We tried,” Quill said.', ['named | unknown | unknown']],
  ['“We tried,” said a spokesperson for the label.', ['named | statement | public']],
  [
    'A neighbour, who asked not to be named, said it was loud.',
    ['unnamed | interview | said-to-us'],
  ],
  [
    'An official said on condition of anonymity that it was late.',
    ['unnamed | interview | said-to-us'],
  ],
  [
    'An official who wasn’t authorised to speak said it was late.',
    ['unnamed | interview | said-to-us'],
  ],
  ['Officials said it was late.', ['named | unknown | unknown']],
  [
    '“She was broken,” an insider told the Sun, as quoted by the Mirror.',
    ['unnamed | outlet-report | via-outlet | Mirror | through Sun'],
  ],
  [
    'Quill told the Gazette she was done, the Courier reported.',
    [
      'named | outlet-report | via-outlet | Courier',
      'named | interview | via-outlet | Courier | through Gazette',
    ],
  ],
  ['Quill took to TikTok on Monday. “I am free,” she said.', ['named | post | public']],
  [
    'Quill sat down with Vogue in May. “I am free,” she said. “Very.”',
    ['named | interview | via-outlet | Vogue', 'named | interview | via-outlet | Vogue'],
  ],
  ['“I am free,” Quill told her friends.', ['named | unknown | unknown']],
  ['Quill’s lawyer told the court that she was ill.', ['named | court | public']],
  ['“It was late,” Quill wrote in her memoir.', ['named | document | public']],
  ['“It was late,” he told reporters.', ['named | statement | public']],
  [
    'An insider claims they fight. “They fight,” says the source.',
    ['unnamed | unknown | unknown', 'unnamed | unknown | unknown | same as 0'],
  ],
  ['Multiple sources told TMZ that they fight.', ['unnamed | outlet-report | via-outlet | TMZ']],
  ['Quill, who edits the Aylmer Gazette, said it was over.', ['named | unknown | unknown']],
  ['“It is done,” a pal tells The Sun.', ['unnamed | outlet-report | via-outlet | Sun']],
  ['The outlet reported that Quill had left.', ['named | outlet-report | via-outlet']],
  ['A friend told the magazine that she had left.', ['unnamed | outlet-report | via-outlet']],
  ['Quill posted a photo. “So happy,” she captioned it.', ['named | post | public']],
  ['“It’s over,” reads the post.', ['named | post | public']],
  ["The report's authors said it was late.", ['named | document | public']],
  ['“He is done,” says a source.', ['unnamed | unknown | unknown']],
  ['A source tells PEOPLE that they are done.', ['unnamed | outlet-report | via-outlet | PEOPLE']],
  ['Per TMZ, Quill filed for divorce on Monday.', ['named | outlet-report | via-outlet | TMZ']],
  ['Quill filed for divorce, TMZ reports.', ['named | outlet-report | via-outlet | TMZ']],
  [
    'Quill told Rolling Stone last year that she hated touring.',
    ['named | interview | via-outlet | Rolling Stone'],
  ],
  [
    'Speaking to the Guardian in 2019, Quill said she hated touring.',
    ['named | interview | via-outlet | Guardian'],
  ],
  [
    'Quill told the Northern Courier: “I hated it.”',
    ['named | interview | via-outlet | Northern Courier'],
  ],
  ['“I hated it,” she told the BBC’s Newsnight.', ['named | broadcast | via-outlet | BBC']],
  [
    'Quill, who told the Gazette in May that she was tired, said on Monday she was fine.',
    ['named | interview | via-outlet | Gazette', 'named | unknown | unknown'],
  ],
  ['A family friend said the funeral would be private.', ['unnamed | unknown | unknown']],
  ['“We are devastated,” the family said in a statement.', ['named | statement | public']],
  [
    'The source, who spoke on condition of anonymity, said the deal was off.',
    ['unnamed | interview | said-to-us'],
  ],
  [
    'According to two people briefed on the talks, the deal was off.',
    ['unnamed | unknown | unknown'],
  ],
  [
    'Her lawyer said in an email to the Times that the claim was false.',
    ['named | statement | via-outlet | Times'],
  ],
  ['Quill’s Instagram Story on Sunday read: “Enough.”', ['named | post | public']],
  ['The statement said: “We have nothing to add.”', ['named | statement | public']],
  ['“We have nothing to add,” the statement read.', ['named | statement | public']],
  ['Judge Ana Rowe ruled that Quill must pay.', ['named | court | public']],
  ['Prosecutors allege that he stole the money.', ['named | court | public']],
  [
    'Police Chief Tom Bell told a news conference that two men were held.',
    ['named | broadcast | public'],
  ],
  [
    'Quill wrote in The New York Times that she was done.',
    ['named | outlet-report | via-outlet | New York Times'],
  ],
  ['“She was kind,” recalled a neighbour.', ['unnamed | unknown | unknown']],
  ['One fan wrote: “Come back.”', ['unnamed | unknown | unknown']],
  ['An Instagram user commented: “Come back.”', ['unnamed | post | public']],
  [
    'Dr Jo Lindt, who has not treated Quill, told the Mirror that burnout is common.',
    ['named | interview | via-outlet | Mirror'],
  ],
  [
    'The Sun quoted a pal as saying that it was over.',
    ['unnamed | outlet-report | via-outlet | Sun'],
  ],
  [
    '“It was over,” a pal was quoted as saying by The Sun.',
    ['unnamed | outlet-report | via-outlet | Sun'],
  ],
  [
    'It was first reported by Deadline that the film is off.',
    ['named | outlet-report | via-outlet | Deadline'],
  ],
  [
    'An aide said he was fine. The aide added he would be back.',
    ['unnamed | unknown | unknown', 'unnamed | unknown | unknown | same as 0'],
  ],
  [
    'A police spokesman said a man had been held. The spokesman said no more.',
    ['named | statement | public'],
  ],
  ['Quill told a packed crowd at Halyard Hall: “Thank you.”', ['named | broadcast | public']],
  ['Quill told Marsh that she was done.', ['named | unknown | unknown']],
  ['“I was tired,” Quill told Lee Dane on his podcast.', ['named | broadcast | public']],
  ['“I was tired,” Quill told the Late Show host Ana Bell.', ['named | broadcast | public']],
  ['The BBC said it had apologised.', ['named | statement | public']],
  [
    'The Gazette’s editor, Pat Marsh, said the paper had apologised.',
    ['named | unknown | unknown'],
  ],
  [
    'A leaked memo seen by the Gazette said the tour was off.',
    ['named | document | via-outlet | Gazette'],
  ],
  ['In her memoir, Quill writes that she was lonely.', ['named | document | public']],
  ['“I was lonely,” Quill told Congress.', ['named | unknown | unknown']],
  ['“I was lonely,” she said in 2019.', ['named | unknown | unknown']],
  ['The waitress said it was late.', ['unnamed | unknown | unknown']],
  ['Residents said it was late.', ['unnamed | unknown | unknown']],
  ['Her mother said it was late.', ['named | unknown | unknown']],
  ['“It was late,” Quill told Radio Aylmer.', ['named | broadcast | via-outlet | Radio Aylmer']],
]

it('tells how, through whom and how near words came', () => {
  const found = cases.map(([text]) => [text, readDraft(draftOfText(text)).said.map(judged)])
  expect(found).toEqual(cases)
})

it('takes what is told to its own publication for said to us', () => {
  const { said } = readDraft(
    draftOfText('“I am fine,” Quill told the Gazette. “So am I,” Marsh told the Courier.', {
      publication: 'Aylmer Gazette',
    }),
  )
  expect(said.map(judged)).toEqual([
    'named | interview | said-to-us',
    'named | interview | via-outlet | Courier',
  ])
})

it('does not take the name of an outlet for the way that words came', () => {
  const texts = [
    'Jon Pell told the Quay Post that he was leaving.',
    'Jon Pell told the Daily Record that he was leaving.',
    'Jon Pell told Quay Post that he was leaving.',
    'Jon Pell told fans in a post that he was leaving.',
    'Jon Pell told the Quay Post in an Instagram post that he was leaving.',
  ]
  expect(texts.map((text) => readDraft(draftOfText(text)).said.map(judged)[0])).toEqual([
    'named | interview | via-outlet | Quay Post',
    'named | interview | via-outlet | Daily Record',
    'named | interview | via-outlet | Quay Post',
    'named | post | public',
    'named | post | public | Quay Post',
  ])
})

it('takes what a story has on record before what it reads', () => {
  const story = storyWith(
    {
      quotations: [
        {
          id: 'q1',
          speaker: '',
          kind: 'direct',
          naming: 'unnamed-known-to-outlet',
          source: {
            type: 'outlet',
            outlet: 'Northern Courier',
            title: 'It is over',
            address: 'https://courier.example/1',
            at: null,
          },
          chain: ['Us Weekly'],
        },
      ],
    },
    paragraph(
      words('Before. '),
      quoted('q1', '“It is over,”'),
      words(' she said. “Done,” he said.'),
    ),
  )
  const { said } = readDraft(draftOfStory(story, { today: '2026-11-20' }))
  expect(said.map(judged)).toEqual([
    'unnamed | outlet-report | via-outlet | Northern Courier | through Us Weekly',
    'named | unknown | unknown',
  ])
})
