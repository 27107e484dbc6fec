import { expect, it } from 'vitest'
import { misjudged, proofOf } from '../build-proof.ts'
import { lengthOfTimeDated } from './length-of-time-dated.ts'

const asks = [
  'She has been married for ten years.',
  'They have lived here for six months.',
  'He has played for the club for 12 years.',
  'The road has been closed for three weeks.',
  'She’s been sober for two years.',
  'They’ve been together for a decade.',
  'The two have not spoken for five years.',
  'The label has been silent for four days.',
  'He has been in prison for more than eight months.',
  'It has been empty for nearly a year.',
  'She has worked there for over twenty years.',
  'The band has been on tour for the past nine weeks.',
  'The pair have dated for several months.',
  'He has been missing for two days.',
  'They have been waiting for weeks, and have slept there for three days.',
  'The case has dragged on for eleven years.',
  'She has run the shop for about thirty years.',
  'The house has stood empty for many years.',
  'He has held the seat for almost fifteen years.',
  'The page has been blank for six days.',
]

const quiet = [
  'She was married for ten years.',
  'They lived here for six months.',
  'He was jailed for 12 years.',
  'The road was closed for three weeks in May.',
  'He will be away for two years.',
  '“I have been married for ten years,” she said.',
  'She has sung since 2014.',
  'He has been paid for two songs.',
  'They have asked for six more rooms.',
  'She has a ten-year contract.',
  'He got four years for theft.',
  'She left after ten years.',
  'For ten years she was silent.',
  'The show ran for three days in 1999.',
  'They married in 2012.',
  'She has ten years of letters.',
  'She took leave for one year.',
  'The ban lasts for five years.',
  'She sentenced him to six months.',
  'It lasts for two weeks.',
]

it('notes lengths of time that run up to now', () => {
  expect(misjudged(lengthOfTimeDated, { asks, quiet })).toEqual([])
})

it('offers the beginning, where it can be counted', () => {
  const suggested = (text: string) =>
    lengthOfTimeDated.run(proofOf(text)).map(({ suggestion }) => suggestion)
  expect(suggested('She has been married for ten years.')).toEqual([
    '“since 2016”, if that is the beginning.',
  ])
  expect(suggested('They have lived here for six months.')).toEqual([
    '“since May 2026”, if that is the beginning.',
  ])
  expect(suggested('They have dated for several months.')).toEqual(['Its beginning: “since …”.'])
})
