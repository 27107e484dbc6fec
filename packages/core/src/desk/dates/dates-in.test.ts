import { expect, it } from 'vitest'
import { wordsOf } from '../reading/words-of.ts'
import { datesIn } from './dates-in.ts'

const found = (text: string): readonly string[] =>
  datesIn(wordsOf(text)).map(({ start, end }) => text.slice(start, end))

// Every expression of time stands between brackets.
const times: readonly string[] = [
  'She cancelled the show on [Wednesday].',
  'She cancelled [last year], and again [last month].',
  'Over [the last few days] she has posted nine times.',
  'It began [earlier this month].',
  'Police were called on [Monday night].',
  'The tour was announced in [March].',
  'She left hospital [two weeks ago].',
  'She will speak [tomorrow].',
  '[Friday, July 21, 2017] was a hot day.',
  'The court sat on [3 May 2024] and on [14th of June, 2024].',
  'It ran [3–5 May].',
  'The lease runs from [January 23] through [March 9].',
  'Born in [1984], she sang in [the 1990s] and [the ’90s].',
  'It was the hit of [summer 2012] and [last summer].',
  'A letter of [the 20th century].',
  '“I will come [tomorrow],” she said on [Friday].',
  'She wrote [late last year] and [early this year].',
  'She was seen [that night], and [the next day] she was gone.',
  '[Three days later] she wrote again.',
  'It happened [the day before yesterday].',
  'By [the end of the year] it was over.',
  'She gave birth on [2024-03-05].',
  'The deal of [5/17/2024] fell through.',
  '[This weekend] she plays in Leeds; [next weekend] in York.',
  'In [recent weeks] she was silent.',
  'He has been there for [the past 30 days].',
  'She wrote it [several years ago], [years ago], a long time.',
  'She came back [last night] and left [this morning].',
  'It opens on [New Year’s Eve].',
  'She was home at [Christmas].',
  'In [mid-March] and in [early 2019] she was ill.',
  'She returns in [two weeks’ time].',
  'He said on [Wednesday last week] that he would go.',
  'Her label, founded in [2014], closed.',
  'On [Saturday], Mara Quill sang.',
  'It was [twenty-one years ago].',
  'She moved [a couple of years back].',
  'They met in [May], and in [June].',
  'The fort of [1642], the [1789] revolution and the election of [1860] were told.',
  'They came in [1066], he ruled ([1642]–[1651]), and the Games of [1896] were small.',
  'It was easy in [’08], for the class of [’92] and in [the nineteenth century].',
  'It ran [1990]-[1995]; the season of [2010]/11 and the war of [1939]-45 were longer.',
  '[The 19th and 20th centuries] had [the first quarter of 2024] and [the first half of May].',
  '[June] and [July 2005] were dry, and June and Jay were not.',
  'He came on [Easter Sunday], on [Good Friday] and on [Thanksgiving].',
  'He slept [all summer]; the firm’s [2012] results fell, and its 2000 shops shut.',
  'It is a year and a half years before it is done, one and a half years ago.',
  // Names, numbers and recurring days are none.
  'She may march with April’s dog; may he rest.',
  'June Brown and April Jones met Wednesday Addams.',
  'The Sunday Times and the Mail on Sunday wrote of Black Friday.',
  'It airs every Monday, and on Mondays in spring.',
  'It sold 2000 copies for £1999, or 1950 dollars.',
  'USA Today and the Today programme asked her.',
  'A survey of 1709 schoolchildren, a 34-year-old and a 2000 year old rite.',
  'She has been married for ten years.',
  'He shot 1860 metres of the 1700 he had, in 1200 homes, and a line of 1812 jars.',
  'The ’90 men and the 1990-1 vote; an Easter egg, a Thanksgiving dinner.',
  'The room was full by 1500 GMT.',
  'A Christmas tree and a Halloween party.',
  'The Winter Olympics, a fall from grace, the spring in her step.',
  'No later than she; earlier than he; the last week of the tour.',
  'She is in her twenties; it was second to none.',
]

it.each(times)('finds the expressions of time: %s', (marked) => {
  const text = marked.replaceAll(/[[\]]/g, '')
  expect(found(text)).toEqual([...marked.matchAll(/\[([^\]]+)\]/g)].map(([, one]) => one))
})

it('reads 200,000 of the same sign without hanging', () => {
  for (const sign of ['1', 'a ', 'the ', 'last ', '2 ', '’', '3 May ', 'of the year ']) {
    const text = sign.repeat(200_000 / sign.length)
    const tokens = [...text.matchAll(/\S+/g)].map(({ 0: word, index: start }) => {
      const norm = word.toLowerCase()
      return { kind: 'word', norm, capital: false, start, end: start + norm.length } as const
    })
    const sentence = { start: 0, end: text.length, from: 0, to: tokens.length }
    const found = datesIn({ text, tokens, sentences: [sentence], regions: [] })
    expect(found.length).toBe(sign === '3 May ' ? 33_333 : 0)
  }
})
