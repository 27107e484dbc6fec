import { expect, it } from 'vitest'
import { build } from '../../../story.ts'
import { askedBy } from '../build-proof.ts'
import { storyIsCareful } from './story-is-careful.ts'

const about = (headline: string, words: string, care = false) =>
  build.storyWith({ headline, care }, build.paragraph(words))

it.each([
  ['a story about suicide', about('The year after a suicide', 'Her brother died by suicide.'), 1],
  ['one that is careful', about('The year after a suicide', 'He died by suicide.', true), 0],
  ['one of which it is not the subject', about('The band is back', 'Seven new songs came.'), 0],
  ['a bare text', 'The year after a suicide\n\nHer brother died by suicide.', 0],
])('asks about %s as it should', (_what, work, count) => {
  expect(askedBy(storyIsCareful, work)).toHaveLength(count)
})
