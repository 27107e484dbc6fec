import { expect, it } from 'vitest'
import { estimate, sumOf, threeOf } from './estimate.ts'
import { attributionsOf } from './gum-attributions.ts'
import { ownFolder, partitionOf, readCorpus } from './gum-corpus.ts'
import { datesOf } from './gum-dates.ts'
import { mentionsOf } from './gum-entities.ts'
import { scoreCorpus } from './measure-gum.ts'

const corpus = readCorpus(ownFolder)

it('reads the documents of GUM that stand here, their text, attributions and dates', () => {
  expect(corpus.map(({ name }) => partitionOf(name)).sort()).toEqual([
    ...['dev', 'dev', 'dev', 'dev'],
    ...['test', 'test', 'test', 'test'],
  ])
  for (const document of corpus) {
    const { text, tokens, sentences, name } = document
    for (const { start, end, form } of tokens)
      if (text.slice(start, end) !== form) expect(form.length, name).not.toBe(end - start)
    expect(sentences.at(-1)?.end, name).toBe(text.length)
    for (const { content, source } of attributionsOf(document)) {
      expect(content.length, name).toBeGreaterThan(0)
      expect(source.length, name).toBeGreaterThan(0)
    }
  }
  expect(corpus.flatMap(attributionsOf).length).toBe(62)
  expect(corpus.flatMap(datesOf).length).toBe(50)
  expect(corpus.flatMap(mentionsOf).length).toBeGreaterThan(1000)
})

it('finds as much in what is held out as it did before', () => {
  const sum = sumOf(scoreCorpus(corpus).map(({ desk }) => desk))
  const f1 = (name: string) => threeOf(name).f1(sum)
  expect(f1('sentences')).toBeGreaterThan(96)
  expect(f1('regions')).toBeGreaterThan(60)
  expect(f1('all half')).toBeGreaterThan(40)
  expect(sum['speaker right'], 'speakers').toBeGreaterThan(0.75 * (sum['speaker matched'] ?? 1))
})

it('resamples whole documents, the same way each time', () => {
  const documents = [
    { 'a right': 1, 'a found': 1, 'a gold': 1 },
    { 'a right': 0, 'a found': 1, 'a gold': 1 },
  ]
  const found = estimate(documents, threeOf('a').f1)
  expect(found).toEqual({ value: 50, low: 0, high: 100 })
  expect(estimate(documents, threeOf('a').f1)).toEqual(found)
})
