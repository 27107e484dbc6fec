import { expect, it } from 'vitest'
import {
  linked,
  outletCard,
  paragraph,
  quotation,
  quoted,
  story,
  storyWith,
} from '../../../story/build.ts'
import { askedBy } from '../build-proof.ts'
import { outletReportLinked } from './outlet-report-linked.ts'

const outlets = ['Us Weekly', 'People', 'the BBC', 'Reuters', 'Rolling Stone']
const sentences = [
  (outlet: string) => `Mara Quill told ${outlet} that it was over.`,
  (outlet: string) => `“It is over,” Mara Quill told ${outlet}.`,
  (outlet: string) => `An insider told ${outlet} that the tour was off.`,
  (outlet: string) => `“It is over,” her agent told ${outlet} on Friday.`,
]

const asked = (words: string) => askedBy(outletReportLinked, story(paragraph(words)))

it('notes reports that are cited without a way to them', () => {
  const missed = outlets.flatMap((outlet) =>
    sentences.map((one) => one(outlet)).filter((words) => asked(words).length === 0),
  )
  expect(missed).toEqual([])
})

it('is quiet where there is a link, a card or an address, and where no outlet is cited', () => {
  const address = 'https://outlet.example/1'
  for (const outlet of outlets) {
    for (const sentence of sentences.slice(0, 2)) {
      const words = paragraph(sentence(outlet), linked(' Its report.', address))
      expect(askedBy(outletReportLinked, story(words))).toEqual([])
    }
    const card = outletCard({ outlet: outlet.replace('the ', '') })
    const cited = paragraph(sentences[0]?.(outlet) ?? '')
    expect(askedBy(outletReportLinked, story(cited, card)), outlet).toEqual([])
    const source = { type: 'outlet', outlet, title: 'It is over', address, at: null } as const
    const recorded = storyWith(
      { quotations: [quotation('q1', source)] },
      paragraph(quoted('q1', '“It is over,”'), ` Mara Quill told ${outlet}.`),
    )
    expect(askedBy(outletReportLinked, recorded), outlet).toEqual([])
  }
  for (const words of [
    'Mara Quill said that it was over.',
    'Mara Quill told us that it was over.',
    'The label told its staff that it was over.',
    'Mara Quill told her mother that it was over.',
    'People say that it was over.',
  ])
    expect(asked(words), words).toEqual([])
  expect(askedBy(outletReportLinked, 'Mara Quill told Us Weekly that it was over.')).toEqual([])
})

it('notes an outlet once', () => {
  const text = 'Mara Quill told Us Weekly that it was over. She told Us Weekly that she was tired.'
  expect(asked(text)).toEqual(['told'])
})
