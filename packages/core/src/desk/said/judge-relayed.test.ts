import { expect, it } from 'vitest'
import { readDraft } from '../../desk.ts'
import { draftOfText } from '../draft/text-draft.ts'
import { judged } from './judged-for-tests.ts'

const cases: readonly (readonly [text: string, judged: readonly string[]])[] = [
  [
    '“It was late,” a source told Glint Parade.',
    ['unnamed | outlet-report | via-outlet | Glint Parade'],
  ],
  [
    '“It was late,” Lee Dane, 33, told the Sunday Lamp.',
    ['named | interview | via-outlet | Sunday Lamp'],
  ],
  [
    'Lee Dane told the youth station Pulse it was late.',
    ['named | interview | via-outlet | Pulse'],
  ],
  ['Sgt. Jo Marsh told KTRB that it was late.', ['named | broadcast | via-outlet | KTRB']],
  ['Lee Dane told Dealwire it was late.', ['named | interview | via-outlet | Dealwire']],
  ['Lee Dane told Caroline it was late.', ['named | unknown | unknown']],
  ['Jo Marsh told the Dáil that it was late.', ['named | broadcast | public']],
  ['The girl told police it was late.', ['unnamed | unknown | unknown']],
  ['Jo Marsh told people it was late.', ['named | unknown | unknown']],
  [
    'La Vie, the sports daily, quoted a pal as saying it was late. The same figure told the paper that she had left.',
    [
      'unnamed | outlet-report | via-outlet | La Vie',
      'unnamed | outlet-report | via-outlet | La Vie',
    ],
  ],
  [
    'Lee Dane gave an interview with Vista in May. “It was late,” he told the magazine.',
    ['named | interview | via-outlet | Vista'],
  ],
  [
    '“It was late,” a set source told Us Weekly. Sources add that she had left.',
    [
      'unnamed | outlet-report | via-outlet | Us Weekly',
      'unnamed | outlet-report | via-outlet | Us Weekly',
    ],
  ],
  [
    '“It was late,” a set source told Us Weekly. A friend said that she had left. “Early,” the friend said.',
    [
      'unnamed | outlet-report | via-outlet | Us Weekly',
      'unnamed | unknown | unknown',
      'unnamed | unknown | unknown | same as 1',
    ],
  ],
  [
    'Quill told the Gazette it was late. Jo Marsh, reached at his hotel, laughed. “It was,” he said.',
    ['named | interview | via-outlet | Gazette', 'named | interview | said-to-us'],
  ],
  ['Jo Marsh told this column it was late.', ['named | interview | said-to-us']],
  [
    'Lee Dane had left, the Gazette reported, citing a person with knowledge of the talks.',
    ['unnamed | outlet-report | via-outlet | Gazette'],
  ],
  [
    'According to a study published in the Aylmer Journal, it was late.',
    ['named | document | public'],
  ],
  ['An anonymous letter said it was late.', ['unnamed | document | public']],
  ['The boy, who cannot be named, said it was late.', ['unnamed | unknown | unknown']],
  [
    'Jo Marsh KC told the jury that it was late. Dr Lee Dane told the court that it was. Ana Bell said it was early. Ana Bell said outside that she was fine.',
    [
      'named | court | public',
      'named | court | public',
      'named | court | public',
      'named | unknown | unknown',
    ],
  ],
  ['Head of school was late, court told', ['none | court | public']],
  ['According to charging papers, it was late.', ['named | court | public']],
  [
    'Lee Dane posted on Instagram: “It was late.” One fan replied: “Sleep.”',
    ['named | post | public', 'unnamed | post | public'],
  ],
  ['@lowtide said it was late.', ['named | post | public']],
  ['Lee Dane, the singer, said by email that it was late.', ['named | statement | said-to-us']],
  ['Lee Dane said in an email to staff that it was late.', ['named | statement | public']],
  ['Lee Dane once told The Ledger:\n\n“It was late.”', ['named | interview | via-outlet | Ledger']],
  [
    'Two officials said it was late. The officials asked not to be identified. One of the officials said it was early.',
    ['unnamed | interview | said-to-us', 'unnamed | interview | said-to-us'],
  ],
  [
    'A source told Blare magazine that it was late.',
    ['unnamed | outlet-report | via-outlet | Blare magazine'],
  ],
  [
    'Jo Marsh, who spoke to the Aylmer Leader by phone, said it was late.',
    ['named | interview | unknown'],
  ],
  ['The taxi driver said it was late.', ['unnamed | unknown | unknown']],
  ['One of the people said it was late.', ['unnamed | unknown | unknown']],
  ['“It was late,” reports our eavesdropper.', ['unnamed | unknown | unknown']],
  ['A prosecutor told the court that it was late.', ['named | court | public']],
  ['His accuser testified that it was late.', ['unnamed | court | public']],
  ['The mum said it was late.', ['unnamed | unknown | unknown']],
  ['His mum said it was late.', ['named | unknown | unknown']],
]

it('tells what others were told from what was told to us', () => {
  const found = cases.map(([text]) => [text, readDraft(draftOfText(text)).said.map(judged)])
  expect(found).toEqual(cases)
})
