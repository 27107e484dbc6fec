import { build } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { draft, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { knownRules } from './known-rules.ts'
import { openTrial } from './rule-trial.ts'
import { tryOnArchive } from './try-on-archive.ts'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom()
})
afterEach(() => newsroom.close())

it('tries rules on every story of a newsroom', async () => {
  const fields = { headline: 'A quarrel', section: 'culture' } as const
  await draft(newsroom, fields, build.paragraph('It was a domestic dispute, he wrote.'))
  await draft(newsroom, { ...fields, headline: 'Rain' }, build.paragraph('It rained on Friday.'))
  const known = await knownRules([])
  const names = ['abuse-terms', 'child-not-named']
  const rules = known.rules.filter(({ name }) => names.includes(name))
  const trial = openTrial(names, 5)
  await tryOnArchive(newsroom, { ...known, rules }, trial, new AbortController().signal)
  expect(trial.sum()).toMatchObject({
    pieces: 2,
    rules: [
      {
        rule: 'abuse-terms',
        asked: { ask: 1 },
        pieces: 1,
        examples: [{ words: 'domestic dispute' }],
      },
      { rule: 'child-not-named', asked: { 'must-answer': 0, ask: 0, note: 0 }, pieces: 0 },
    ],
  })
})

it('stops where it is told to', async () => {
  await draft(newsroom)
  const trial = openTrial([], 0)
  await tryOnArchive(newsroom, await knownRules([]), trial, AbortSignal.abort())
  expect(trial.sum().pieces).toBe(0)
})
