import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { bodyNotRemarkedOn } from './body-not-remarked-on.ts'
import { eatingDisorderWithoutFigures } from './eating-disorder-without-figures.ts'
import { eatingDisorderWithoutMethods } from './eating-disorder-without-methods.ts'

const about = (words: string) =>
  `Mara Quill told the Evening Lantern that she was treated for anorexia as a teenager. ${words}`

it('asks about figures of bodies and food in stories about eating disorders', () => {
  const asks = [
    'She weighed 99 kg then.',
    'She weighed 99kg then.',
    'Her weight fell to nine stone.',
    'She had lost 40 pounds.',
    'She lost forty pounds.',
    'Her BMI was 99.',
    'Her BMI had fallen to 99.',
    'A body mass index of 99 was written down.',
    'She was a size 6.',
    'She was a size zero.',
    'She ate 900 calories a day.',
    'She wore size XS.',
    'He was down to 99 kilos.',
    'A 900-calorie plan hung in the kitchen.',
    'She lost two stone.',
    'The nine-stone singer went home.',
    'Her waist was 30 inches.',
    'She wrote down each of 1,200 kcal.',
    'Her weight was 99 lbs.',
    'She put on twelve pounds.',
    '“I weighed 99 kilos,” she said.',
  ].map(about)
  const quiet = [
    ...[
      'She spent nine months in hospital.',
      'She was 16 then.',
      'The charity raised 900 pounds.',
      'The ward cost two million pounds.',
      'A grant of 500 pounds paid for it.',
      'She lost a lot of weight.',
      'Her weight is hers to tell.',
      'She ate very little.',
      'The venue has a size and sound that she likes.',
      'One in nine readers wrote.',
      'The stone walls of the clinic were two feet thick.',
      'Nine of ten get well.',
    ].map(about),
    'The boxer weighed in at 99 kg.',
    'The parcel weighed nine pounds.',
    'The cake has 900 calories a slice.',
    'The dress comes in size 6.',
    'The calf weighed 99 kilos.',
    'The council found 40 pounds of stolen lead.',
    'The screen measures 30 inches.',
    'The runner burned 900 calories.',
    'The baby weighed 7lb.',
  ]
  expect(misjudged(eatingDisorderWithoutFigures, { asks, quiet })).toEqual([])
})

it('asks about what was done in stories about eating disorders', () => {
  const asks = [
    'She took laxatives.',
    'She made herself sick.',
    'She skipped meals.',
    'She skipped breakfast for a year.',
    'She starved herself.',
    'She purged in secret.',
    'She binged at night.',
    'She counted calories.',
    'She lived on coffee.',
    'She ate nothing but apples.',
    'She hid food.',
    'She weighed herself often.',
    'She took diet pills.',
    'She took slimming pills.',
    'She restricted herself.',
    'She exercised compulsively.',
    'She tried water fasting.',
    'She survived on soup.',
    '“I made myself vomit,” she said.',
    'It was called self-induced vomiting.',
    'She took diuretics.',
    'Purging went on for months.',
  ].map(about)
  const quiet = [
    ...[
      'She was in hospital for a year.',
      'She learned to eat with others.',
      'Her sister sat with her at meals.',
      'Binge-watching series helped; the series was old.',
      'The party purged its members that year.',
      'Her savings ran low; she lived on benefits.',
      'Treatment took time.',
      'The charity answers calls.',
      'She cooks again.',
      'Her band waited.',
    ].map(about),
    'The player skipped breakfast before the match.',
    'The boxer counted calories before the fight.',
    'Laxatives are sold without a prescription.',
    'The dictator purged the army.',
    'The town starved in the siege.',
    'They lived on fish.',
    'He ate nothing but pizza on tour.',
    'The horse was starved of oxygen.',
    'She binged a box set at the weekend.',
    'The files were purged.',
    'She weighed herself down with bags.',
  ]
  expect(misjudged(eatingDisorderWithoutMethods, { asks, quiet })).toEqual([])
})

it('asks about remarks on the body of a named person', () => {
  const asks = [
    'Mara Quill looked gaunt at the airport.',
    'Mara Quill looks dangerously thin.',
    'Mara Quill was painfully thin on stage.',
    'Tam Orrin appeared skeletal in the pictures.',
    'Tam Orrin showed off his slimmed-down figure.',
    'Tam Orrin’s weight loss worried fans.',
    'Mara Quill arrived late. Her weight gain was plain.',
    'Mara Quill debuted her slimmer figure.',
    'Mara Quill was unrecognisable at the party.',
    'Tam Orrin looked haggard.',
    'Mara Quill seemed too thin.',
    'Mara Quill flaunted her bikini body.',
    'Tam Orrin has piled on the pounds.',
    'Mara Quill is looking very thin.',
    'Mara Quill’s dramatic transformation stunned the crowd.',
    'Tam Orrin looked bloated.',
    'Mara Quill’s slender frame was lit from behind.',
    'Tam Orrin was skin and bones.',
    'Mara Quill displayed a curvier look.',
    'Tam Orrin looked chubby as a boy.',
    'Mara Quill’s baby weight was gone.',
    'Looking gaunt in a baggy jumper, Mara Quill was seen outside.',
  ]
  const quiet = [
    'Mara Quill looked happy at the airport.',
    'Mara Quill wore skinny jeans.',
    'Tam Orrin ordered a skinny latte.',
    'The margin was too thin.',
    'The evidence against Tam Orrin is very thin.',
    'The dog looked gaunt.',
    'A skeletal tree stood behind Mara Quill.',
    'The charity’s advice on weight loss was read by Mara Quill.',
    'Mara Quill talked about weight loss drugs.',
    'In the film, Tam Orrin looks gaunt.',
    'The bloated budget worried Tam Orrin.',
    'The book is slimmer than Mara Quill’s last.',
    'Tam Orrin’s argument was too thin.',
    'Mara Quill does not look gaunt.',
    'The lead of Tam Orrin’s party became very thin.',
    'A bony fish was named after Mara Quill.',
    'Mara Quill said that the town was unrecognisable.',
    'The city was unrecognisable to Tam Orrin.',
    'Mara Quill’s voice filled the hall.',
    'Tam Orrin bought a slimline phone.',
    '“She looked gaunt,” Dana Holt said of Mara Quill.',
  ]
  expect(misjudged(bodyNotRemarkedOn, { asks, quiet })).toEqual([])
  expect(askedBy(bodyNotRemarkedOn, 'Mara Quill looked gaunt.')).toEqual([
    'Mara Quill looked gaunt',
  ])
})
