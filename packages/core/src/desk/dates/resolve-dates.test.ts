import { expect, it } from 'vitest'
import { outletCard, paragraph, postCard, quotation, quoted, storyWith } from '../../story/build.ts'
import type { Story } from '../../story/story.ts'
import type { Draft, PassageKind } from '../draft/draft.ts'
import { wordsOf } from '../reading/words-of.ts'
import type { Said } from '../said/said.ts'
import { datesIn } from './dates-in.ts'
import { resolveDates } from './resolve-dates.ts'

interface Around {
  readonly on?: string | null
  readonly zone?: string
  readonly said?: string | null
  readonly kind?: PassageKind
}

function draftOf(
  text: string,
  { on = '2026-11-25', zone = 'UTC', said = null, kind }: Around,
): Draft {
  const passages = []
  for (let start = 0; start <= text.length; ) {
    const words = text.slice(start).split('\n\n')[0] ?? ''
    passages.push({ path: 'text', kind: kind ?? 'paragraph', text: words, start, said } as const)
    start += words.length + 2
  }
  return { text, passages, language: 'en', zone, publishedOn: on, kind: null, story: null }
}

function read(text: string, around: Around = {}, said: readonly Said[] = []): readonly string[] {
  const draft = draftOf(text, around)
  const expressions = draft.passages.map((passage) => datesIn(wordsOf(passage.text)))
  return resolveDates(draft, expressions, said).map(
    ({ from, to, text: printed, start, end, relativeTo }) => {
      expect(draft.text.slice(start, end)).toBe(printed)
      const days = from === to ? `${from}` : `${from}..${to}`
      return relativeTo === 'quotation' ? `their ${days}` : days
    },
  )
}

// 25 November 2026 is a Wednesday.
const days: readonly (readonly [text: string, ...days: readonly string[]])[] = [
  ['She spoke on Wednesday.', '2026-11-25'],
  ['She spoke on Tuesday and on Thursday.', '2026-11-24', '2026-11-19'],
  ['She will speak on Thursday.', '2026-11-26'],
  ['The court will hear her on Monday.', '2026-11-30'],
  [
    'The tour, which will start in May, was announced on Friday.',
    '2027-05-01..2027-05-31',
    '2026-11-20',
  ],
  ['The hearing is on Friday.', '2026-11-27'],
  ['It is due to be held on Sunday.', '2026-11-29'],
  ['She said on Friday that the show will go on.', '2026-11-20'],
  ['On Friday the court will decide.', '2026-11-27'],
  ['She has until Friday to answer.', '2026-11-27'],
  ['He was arrested last Monday.', '2026-11-23'],
  ['He spoke on Wednesday last week.', '2026-11-18'],
  ['She sings next Friday.', '2026-12-04'],
  [
    'It fell last year, and last month, and last week.',
    '2025-01-01..2025-12-31',
    '2026-10-01..2026-10-31',
    '2026-11-16..2026-11-22',
  ],
  ['She posted over the last few days.', '2026-11-18..2026-11-25'],
  ['She posted earlier this month.', '2026-11-01..2026-11-25'],
  ['It opens later this year.', '2026-11-25..2026-12-31'],
  ['Police came on Monday night.', '2026-11-23'],
  ['It was announced in March.', '2026-03-01..2026-03-31'],
  ['It was announced in December.', '2025-12-01..2025-12-31'],
  ['It will open in March.', '2027-03-01..2027-03-31'],
  ['She left two weeks ago.', '2026-11-09..2026-11-15'],
  ['She left three days ago, and two months ago.', '2026-11-22', '2026-09-01..2026-09-30'],
  [
    'She left five years ago, a decade ago, years ago.',
    '2021-01-01..2021-12-31',
    '2016-01-01..2016-12-31',
    'null..2024-12-31',
  ],
  ['Today, yesterday and tomorrow.', '2026-11-25', '2026-11-24', '2026-11-26'],
  ['She wrote last night.', '2026-11-24'],
  ['She played this weekend.', '2026-11-21..2026-11-22'],
  ['She will play this weekend.', '2026-11-28..2026-11-29'],
  ['She played last weekend.', '2026-11-21..2026-11-22'],
  ['It was on 3 May, and will be on 4 June.', '2026-05-03', '2027-06-04'],
  ['It was on May 3, 2024, and 5–7 June 2025.', '2024-05-03', '2025-06-05..2025-06-07'],
  ['It was on 31 June 2024.', 'null'],
  ['It was on 03/04/2024, then on 17/04/2024.', 'null', '2024-04-17'],
  [
    'It was the hit of last summer and the winter of 2024.',
    '2026-06-01..2026-08-31',
    '2024-12-01..2025-02-28',
  ],
  ['She sang in the 1990s and in 2014.', '1990-01-01..1999-12-31', '2014-01-01..2014-12-31'],
  ['It runs from 20 November to 11 December.', '2026-11-20', '2026-12-11'],
  [
    'Between November 2024 and February 2025 she rested.',
    '2024-11-01..2024-11-30',
    '2025-02-01..2025-02-28',
  ],
  ['Between March and May 2019 she rested.', '2019-03-01..2019-03-31', '2019-05-01..2019-05-31'],
  [
    'She fell on 3 May 2024. The next day she sang, and two days later she left.',
    '2024-05-03',
    '2024-05-04',
    '2024-05-06',
  ],
  ['She fell in 2019. That year she left.', '2019-01-01..2019-12-31', '2019-01-01..2019-12-31'],
  ['The next day she sang.', 'null'],
  ['It ends by the end of the year.', '2026-12-31'],
  ['She was home at Christmas.', '2025-12-25'],
  ['She will be home at Christmas.', '2026-12-25'],
  ['For the past 30 days she was away.', '2026-10-26..2026-11-25'],
  ['In the next two weeks she returns.', '2026-11-25..2026-12-09'],
  ['She left a year ago today.', '2025-11-25'],
  ['It is booked until March.', '2027-03-01..2027-03-31'],
  ['It began in May last year.', '2025-05-01..2025-05-31'],
  [
    'It ran in September, on the 12th and 26th.',
    '2026-09-01..2026-09-30',
    '2026-09-12',
    '2026-09-26',
  ],
  ['The show on the 28th is on.', '2026-11-28'],
  ['A review is due at the end of March.', '2027-03-31'],
  ['It was made by end of February 2024.', '2024-02-29'],
  ['Shows in Leeds on Friday are off.', '2026-11-27'],
  ['The album, out Friday, is long.', '2026-11-27'],
  ['She said that three members would resign by Friday.', '2026-11-27'],
  ['“We decided that last year,” she said.', 'their 2025-01-01..2025-12-31'],
  ['“I expected it on Sunday,” she said.', 'their 2026-11-22'],
  ['“I expected it yesterday,” she said.', 'their null'],
  ['“They came on Monday,” she said.', 'their 2026-11-23'],
  ['“For the past 30 days I slept,” she said.', 'their 2026-10-26..2026-11-25'],
  ['“For the last two days I slept,” she said.', 'their null'],
  ['“They came on Tuesday,” she said.', 'their null'],
  ['“[Ten] years ago, it was born,” she said.', 'their 2016-01-01..2016-12-31'],
  ['She went on Saturday, and went back the next Tuesday.', '2026-11-21', '2026-11-24'],
  ['She went on Saturday, and the previous Saturday.', '2026-11-21', '2026-11-14'],
  ['She goes the following Friday.', '2026-11-20'],
  ['It was the song of the past century.', '1900-01-01..1999-12-31'],
  ['It grew over the past century.', '1926-11-25..2026-11-25'],
  ['On Friday, Mohamed and his father are to travel there.', '2026-11-27'],
  ['On Friday, Ahmed sang.', '2026-11-20'],
  [
    'The season of 2010-11 and the war of 1939-45 ended.',
    '2010-01-01..2011-12-31',
    '1939-01-01..1945-12-31',
  ],
  ['It ran 1990-1995.', '1990-01-01..1990-12-31', '1995-01-01..1995-12-31'],
  ['It ran in the 19th and 20th centuries.', '1800-01-01..1999-12-31'],
  ['It was made in the nineteenth century.', '1800-01-01..1899-12-31'],
  [
    'It fell in the first quarter of 2024 and the last half of 2025.',
    '2024-01-01..2024-03-31',
    '2025-07-01..2025-12-31',
  ],
  ['It fell in the second half of February 2024.', '2024-02-16..2024-02-29'],
  ['It was easy in ’08 and in ’92.', '2008-01-01..2008-12-31', '1992-01-01..1992-12-31'],
  ['He came on Easter Sunday 2024, and on Easter Monday 2025.', '2024-03-31', '2025-04-21'],
  ['He came on Good Friday.', '2026-04-03'],
  ['He will come on Thanksgiving.', '2026-11-26'],
  [
    'It was made half a century ago, or half a year ago.',
    '1976-01-01..1976-12-31',
    '2026-05-01..2026-05-31',
  ],
  ['She left three or four years ago.', '2022-01-01..2023-12-31'],
  ['It fell over the last 15 to 20 years.', '2006-11-25..2026-11-25'],
  ['She will sing in the coming weeks.', '2026-11-25..2027-01-13'],
  [
    'It fell earlier in the year, and in the current month.',
    '2026-01-01..2026-11-25',
    '2026-11-01..2026-11-30',
  ],
  [
    'It closed on 3 May 2024. Two years before, it had opened.',
    '2024-05-03',
    '2022-01-01..2022-12-31',
  ],
  [
    'It was made in the 1800s, in the last quarter of the 19th century.',
    '1800-01-01..1899-12-31',
    '1875-01-01..1899-12-31',
  ],
  ['He slept all summer.', '2026-06-01..2026-08-31'],
  ['She returns in two weeks’ time.', '2026-12-07..2026-12-13'],
]

it.each(days)('reads the days: %s', (text, ...expected) => {
  expect(read(text)).toEqual(expected)
})

it('reads nothing relative where nobody knows the day', () => {
  expect(read('She spoke on Wednesday, and in 2014.', { on: null })).toEqual([
    'null',
    '2014-01-01..2014-12-31',
  ])
})

it('turns seasons over where the story’s clock is in the south', () => {
  const text = 'It was the hit of last summer.'
  expect(read(text, { zone: 'Australia/Sydney' })).toEqual(['2025-12-01..2026-02-28'])
})

it('reads a card against its own day, and leaves a blockquote without one unread', () => {
  const text = 'I am leaving tomorrow.'
  expect(read(text, { said: '2026-11-02', kind: 'card' })).toEqual(['their 2026-11-03'])
  expect(read(text, { kind: 'blockquote' })).toEqual(['their null'])
})

it('reads words in quotation marks against the day on which they were said, where the sentence tells', () => {
  expect(read('“I am leaving tomorrow,” she said on Friday.')).toEqual([
    'their 2026-11-21',
    '2026-11-20',
  ])
  expect(read('“I am leaving tomorrow,” she said.')).toEqual(['their null'])
  expect(read('“I left in 2014,” she said.')).toEqual(['their 2014-01-01..2014-12-31'])
  // Indirect speech is the writer's.
  expect(read('She said that she was leaving on Friday.')).toEqual(['2026-11-20'])
})

it('follows a quotation to the cue of the one that it goes on with', () => {
  const text = '“I am leaving,” she said on Friday. She paused for a while. “I go tomorrow.”'
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })
  const rest = {
    kind: 'direct',
    words: '',
    speaker: null,
    recipient: null,
    channel: 'unknown',
  } as const
  const more = {
    naming: 'named',
    distance: 'unknown',
    outlet: null,
    chain: [],
    negated: false,
  } as const
  const said: readonly Said[] = [
    {
      ...rest,
      ...more,
      ...at('“I am leaving,”'),
      cue: { ...at('said'), text: 'said' },
      sameSourceAs: null,
      continues: null,
      passage: 0,
    },
    {
      ...rest,
      ...more,
      ...at('“I go tomorrow.”'),
      cue: null,
      sameSourceAs: null,
      continues: 0,
      passage: 0,
    },
  ]
  expect(read(text, {}, said)).toEqual(['2026-11-20', 'their 2026-11-21'])
})

it('takes the day of recorded words from their record, in the story’s zone', () => {
  const post = {
    type: 'post',
    platform: 'x',
    author: '@mara',
    address: 'https://x.example/1',
    // In Tokyo it is the third already.
    at: '2026-11-02T20:00:00.000Z',
  } as const
  const block = paragraph('She wrote ', quoted('q1', '“I leave tomorrow”'), ' and left.')
  const story: Story = storyWith(
    { quotations: [quotation('q1', post)], zone: 'Asia/Tokyo' },
    postCard(),
    outletCard(),
    block,
  )
  const text = 'She wrote “I leave tomorrow” and left.'
  const passage = {
    path: 'body.content[2]',
    kind: 'paragraph',
    text,
    start: 0,
    said: null,
  } as const
  const draft = { ...draftOf(text, { zone: 'Asia/Tokyo' }), passages: [passage], story }
  const [dated] = resolveDates(draft, [datesIn(wordsOf(text))], [])
  expect(dated).toMatchObject({ from: '2026-11-04', to: '2026-11-04', relativeTo: 'quotation' })
})
