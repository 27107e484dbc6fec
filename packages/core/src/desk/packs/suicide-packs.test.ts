import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../rules/build-proof.ts'
import { suicideComfort } from './suicide-comfort.ts'
import { suicideTerms } from './suicide-terms.ts'

it('asks about words that make suicide a crime, a success or a spectacle', () => {
  const asks = [
    'Mara Quill committed suicide on Monday.',
    'He wanted to commit suicide, his brother says.',
    'Two in a hundred commit suicide each year.',
    'After committing suicide he was buried at sea.',
    'It was her third failed suicide attempt.',
    'An unsuccessful suicide bid left him in hospital.',
    'The attempt was a successful suicide.',
    'He failed to kill himself in 2011.',
    'A suicide bid was stopped by a passer-by.',
    'The town has a suicide epidemic.',
    'Suicide rates skyrocketed last year.',
    'The suicide rate soared in spring.',
    'A spate of suicides worried the school.',
    'A wave of suicides followed.',
    'To resign now would be political suicide.',
    'For a band, silence is commercial suicide.',
    'The campaign is a suicide mission for the party.',
    'The suicide victim was 34.',
    'The cliff is a suicide hotspot.',
    'It was dismissed as a cry for attention.',
    'She botched a suicide attempt, the book says.',
    'He succeeded in killing himself.',
  ]
  const quiet = [
    'Mara Quill died by suicide on Monday.',
    'He took his own life.',
    'She survived a suicide attempt in 2019.',
    'The rate of suicide rose by three per cent.',
    'He committed a crime, and later died by suicide.',
    'She is committed to suicide prevention.',
    'Two suicide bombers killed nine people.',
    'The army sent soldiers on a suicide mission behind the lines.',
    'The Suicide Squad film opens on Friday.',
    'The attempt was successful: the record fell.',
    'The unsuccessful bid for the games cost millions.',
    'An epidemic of flu closed the school.',
    'The failed coup was put down.',
    'Prices skyrocketed in spring.',
    'A wave of strikes followed.',
    'The victim of the theft was 34.',
    'The cliff is a hotspot for birds.',
    'He cried for attention on the stage.',
    'A spate of thefts worried the school.',
    'The squeeze play, called a squeeze bunt, won the match.',
    'Politics can be cruel.',
  ]
  expect(misjudged(suicideTerms, { asks, quiet })).toEqual([])
})

it('lets words in a quotation be with a note', () => {
  expect(askedBy(suicideTerms, '“He committed suicide,” Dana Holt said.')).toEqual([
    'note: committed suicide',
  ])
})

it('asks about words that make suicide a comfort, in stories about it alone', () => {
  const about = (words: string) => `Mara Quill died by suicide on Monday, aged 34. ${words}`
  const asks = [
    'She is at peace now.',
    'He has found peace.',
    'She ended her pain.',
    'He wanted to end his suffering.',
    'She is free from pain.',
    'He is no longer in pain.',
    'It was the only way out.',
    'She saw no other option.',
    'He escaped his demons.',
    'She is in a better place.',
    'He is with the angels.',
    'She joined her husband in heaven.',
    'The two are reunited again.',
    'He lost his battle.',
    'She succumbed to her demons.',
    'His inner demons were known to fans.',
    'It was a brave act.',
    'It was a final act of love.',
    'She joins the 27 club.',
    'It came without warning.',
    'Nobody saw it coming.',
    'He went out on his own terms.',
  ].map(about)
  const quiet = [
    ...[
      'Her family asked for privacy.',
      'A service will be held in Leeds.',
      'She had been in treatment.',
      'Peace talks were the subject of her last song.',
      'Her band will play without her.',
      'The record is out on Friday.',
      'Fans left flowers at the venue.',
      'The way out of the building was closed.',
      'The battle of the bands was called off.',
      'Friends said that she had been unwell.',
    ].map(about),
    'Mara Quill is at peace with the band’s break-up.',
    'The only way out of the car park was blocked.',
    'The striker lost his battle to be fit.',
    'He escaped his troubles by moving to the coast.',
    'She saw no other option than to sell the house.',
    'The dog is in a better place with its new owner.',
    'The two singers are reunited again on the new record.',
    'The storm came without warning.',
    'The match was a brave act of defiance.',
    'He went out on his own terms, with a goal.',
    'Nobody saw it coming: the champions were out.',
  ]
  expect(misjudged(suicideComfort, { asks, quiet })).toEqual([])
})
