import { expect, it } from 'vitest'
import { misjudged } from '../rules/build-proof.ts'
import { eatingDisorderTerms } from './eating-disorder-terms.ts'
import { pregnancyLossTerms } from './pregnancy-loss-terms.ts'

it('asks about words that make a sight of bodies, in stories about eating disorders alone', () => {
  const about = (words: string) =>
    `Mara Quill told the Evening Lantern that she was treated for anorexia. ${words}`
  const asks = [
    'She looked skeletal.',
    'Her emaciated body was filmed.',
    'She was skin and bones.',
    'He was stick-thin.',
    'She was dangerously thin.',
    'The painfully thin star waved.',
    'The before and after pictures were shown.',
    'She was a size zero.',
    'Her lowest weight was printed.',
    'She had a thigh gap.',
    'Thinspiration sites used them.',
    'Anorexics were invited.',
    'She was called an anorexic.',
    'She starved herself.',
    'She was wasting away.',
    'She never looked better.',
    'Her bikini body was praised.',
    'It began with a crash diet.',
    'Her battle with food went on.',
    'She ate no junk food.',
    'Clean eating came first.',
    'Cheat days were allowed.',
  ].map(about)
  const quiet = [
    ...[
      'She was in hospital for a year.',
      'She is well today.',
      'Her skeletal muscle was tested.',
      'The dinosaur’s skeletal remains were found nearby.',
      'The charity answers calls.',
      'Her weight is not told here.',
      'Treatment takes time.',
      'The album was written before the tour and after the crash.',
      'The ward has nine beds.',
      'She cooks with friends.',
    ].map(about),
    'The skeletal remains were found by walkers.',
    'The council runs on a skeleton staff.',
    'The ice was dangerously thin.',
    'The before and after pictures of the kitchen won.',
    'Junk food will be taxed.',
    'The crash diet of cuts hurt schools.',
    'The forest is wasting away.',
    'The dress came in size zero.',
    'The beach body of the car was dented.',
    'He wasted time.',
    'The stick insect lived nine months.',
  ]
  expect(misjudged(eatingDisorderTerms, { asks, quiet })).toEqual([])
})

it('asks about the terms of clinics for the loss of a pregnancy', () => {
  const asks = [
    'The products of conception were examined.',
    'The product of conception was lost.',
    'The fetal tissue was kept.',
    'Her failed pregnancy was in the papers.',
    'It was a non-viable pregnancy.',
    'She had an unsuccessful pregnancy in May.',
    'It was a pregnancy failure.',
    'It was a blighted ovum.',
    'She had a chemical pregnancy.',
    'It was a missed abortion.',
    'The spontaneous abortion was recorded.',
    'She has an incompetent cervix.',
    'Cervical incompetence was the reason.',
    'The hostile uterus was blamed.',
    'She is barren.',
    'The geriatric mother was 36.',
    'There was an evacuation of the womb.',
    'She expelled the fetus at home.',
    'At least she can get pregnant.',
    'It was never meant to be.',
    'They can always try again.',
    'It was just a miscarriage.',
  ]
  const quiet = [
    'She had a miscarriage at nine weeks.',
    'They lost their daughter at twenty weeks.',
    'It was an early pregnancy loss.',
    'She has cervical insufficiency.',
    'It was a miscarriage of justice.',
    'The product of the two numbers was printed.',
    'The failed bid cost millions.',
    'The missed penalty cost the match.',
    'The barren landscape was filmed.',
    'Barren fields stretched to the sea.',
    'The incompetent minister resigned.',
    'Research on fetal tissue and stem cells was banned.',
    'The evacuation of the town began.',
    'The student was expelled.',
    'The hostile bid failed.',
    'The law on abortion was changed.',
    'The inevitable delay came.',
    'The doctor retired.',
    'The pregnancy was announced in May.',
    'The chemical plant closed.',
    'The band can try next year.',
  ]
  expect(misjudged(pregnancyLossTerms, { asks, quiet })).toEqual([])
})
