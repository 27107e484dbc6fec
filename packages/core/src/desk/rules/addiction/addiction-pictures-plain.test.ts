import { expect, it } from 'vitest'
import { paragraph, picture, storyWith } from '../../../story/build.ts'
import type { Story } from '../../../story/story.ts'
import { askedBy, misjudged } from '../build-proof.ts'
import { addictionPicturesPlain } from './addiction-pictures-plain.ts'

const of = (caption: string): Story =>
  storyWith(
    { headline: `Life after heroin addiction: ${caption}` },
    paragraph('Mara Quill spoke of her addiction and of three years in recovery.'),
    picture({ caption }),
  )
const other = (caption: string): Story =>
  storyWith({ headline: caption }, paragraph('The council met on Monday.'), picture({ caption }))

it('asks about pictures of needles and of drugs', () => {
  const asks = [
    'A needle on the pavement',
    'Used needles in the park',
    'A syringe beside the bed',
    'A nurse finds syringes',
    'A tourniquet and a lighter',
    'Track marks on an arm',
    'A crack pipe found by police',
    'A glass pipe',
    'A burnt spoon',
    'Blackened foil in the stairwell',
    'A rolled-up banknote',
    'Lines of cocaine on a mirror',
    'White powder on a table',
    'Drug paraphernalia in the flat',
    'A bag of heroin',
    'Scattered pills',
    'A handful of tablets',
    'A man injecting in a doorway',
    'A woman smoking crack',
    'A man slumped on a bench',
    'Somebody snorting in a club',
    'Wraps of fentanyl',
    'A man lying in a doorway',
    'Used hypodermic needles',
  ].map(of)
  const quiet = [
    ...[
      'Mara Quill at home in May',
      'Mara Quill with her sister',
      'The door of the clinic',
      'A meeting in the town hall',
      'Three years in recovery: Mara Quill',
      'Dana Holt, who runs the needle exchange',
      'Volunteers in the kitchen',
      'A needle exchange in Leeds',
      'The counsellor Tam Orrin',
      'Friends at the river',
      'The pill that helps many: a doctor shows the packet',
      'Her garden',
      'Mara Quill lying in the grass with her dog',
      'The council injected £2m into the clinic',
      'The troupe injects new life into the hall',
      'She snorted with laughter',
      'A rocks-and-sand garden at the clinic',
    ].map(of),
    ...[
      'A needle for the record player',
      'A nurse with a syringe at the flu clinic',
      'White powder on the slopes',
      'A brick of gold and a bag of flour',
      'A dog lying on the stage',
      'A goalkeeper slumped against the post',
      'Knitting needles for sale',
      'A pile of tablets at the phone shop',
      'An injected engine, shown in Leeds',
      'The pipe organ',
    ].map(other),
  ]
  expect(misjudged(addictionPicturesPlain, { asks, quiet })).toEqual([])
})

it('reads alternative texts, and no paragraph', () => {
  const words = paragraph('She found needles in the park and spoke of her addiction.')
  const headline = 'Life after heroin addiction'
  expect(askedBy(addictionPicturesPlain, storyWith({ headline }, words))).toEqual([])
  const shown = picture({ alternative: 'A syringe in a gutter', caption: 'The park' })
  expect(askedBy(addictionPicturesPlain, storyWith({ headline }, words, shown))).toEqual([
    'syringe',
  ])
})
