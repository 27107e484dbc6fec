import { expect, it } from 'vitest'
import type { HelpBox } from '../../../story/block.ts'
import { helpBox, paragraph, storyWith } from '../../../story/build.ts'
import { askedBy, misjudged, proofOf } from '../build-proof.ts'
import type { Rule } from '../rule.ts'
import { helpBoxCurrent, helpBoxServesReaders } from './help-box-current.ts'
import {
  helpBesideAddiction,
  helpBesideEatingDisorders,
  helpBesideMentalHealth,
  helpBesidePregnancyLoss,
  helpBesideSuicide,
} from './help-rules.ts'

const lines = [
  'Samaritans can be called on 116 123.',
  'In the United States, call or text 988.',
  'Lifeline answers on 13 11 14.',
  'Helpline: 01924 200799.',
  'The helpline is at www.help.example.',
]
const filler = 'The council met in the old hall and spoke about the new road for an hour. '.repeat(
  12,
)

/** Twenty texts about a subject, and the same with a line that helps or passed by in a long text about roads. */
function casesOf(
  subjects: readonly string[],
  passedBy: readonly string[],
): { readonly asks: readonly string[]; readonly quiet: readonly string[] } {
  return {
    asks: subjects.flatMap((words) => [words, `${words} The tour is off.`]),
    quiet: [
      ...subjects.map((words, at) => `${words}\n\n${lines[at % lines.length]}`),
      ...passedBy,
      ...passedBy.map((words) => `${filler}${words} ${filler}`),
    ],
  }
}

const tables: readonly (readonly [Rule, readonly string[], readonly string[]])[] = [
  [
    helpBesideSuicide,
    [
      'Mara Quill died by suicide on Monday.',
      'Singer dies by suicide\n\nMara Quill was 34.',
      'The coroner recorded that Tam Orrin took his own life.',
      'More young people have suicidal thoughts than ten years ago, figures show.',
      'Self-harm among pupils has doubled, the study found.',
      'Mara Quill spoke about her suicide attempt in 2012.',
      'Tam Orrin killed himself in May.',
      'Three suicides in a year worry the county, and a helpline has been cut.',
      'Suicide rates fell for a third year.',
      'He wanted to end his own life, Tam Orrin wrote.',
    ],
    [
      'A suicide bomber killed nine people at the market.',
      'It would be political suicide to close the hall.',
      'The Suicide Squad film came second at the box office.',
      'The team’s suicide squeeze won the match.',
      'The road was called a suicide run by drivers.',
    ],
  ],
  [
    helpBesideEatingDisorders,
    [
      'Mara Quill was treated for anorexia, she said.',
      'Eating disorders among boys have doubled.',
      'Singer speaks of bulimia\n\nMara Quill was 19.',
      'An eating disorder kept her from school, Mara Quill wrote.',
      'Anorexia is an illness, the charity said.',
      'Binge eating is seldom spoken of.',
      'Her bulimia began at school, she said.',
      'A clinic for eating disorders opens in Leeds.',
      'Tam Orrin has spoken about his eating disorder.',
      'Orthorexia is new to many doctors, and an eating disorder.',
    ],
    [
      'The diet of the birds was studied.',
      'The restaurant serves nine dishes.',
      'He ate too much at the fair.',
      'The budget was called thin.',
      'The crowd was slim.',
    ],
  ],
  [
    helpBesideMentalHealth,
    [
      'Mara Quill said that she has bipolar disorder.',
      'Schizophrenia is better understood today.',
      'Singer speaks of depression\n\nMara Quill was 34.',
      'Mental illness among students has grown, and depression with it.',
      'Tam Orrin told the Evening Lantern about his PTSD.',
      'Postnatal depression is often missed.',
      'A psychotic episode ended the tour, her agent said.',
      'OCD is more than tidiness, she wrote.',
      'Borderline personality disorder is treated in Leeds.',
      'His anxiety disorder kept him at home, he said.',
    ],
    [
      'The storm was a tropical depression.',
      'The Great Depression closed the mills.',
      'The nights were crazy.',
      'The mayor was anxious about the vote.',
      'A bipolar transistor was shown.',
    ],
  ],
  [
    helpBesideAddiction,
    [
      'Tam Orrin spoke about his addiction.',
      'Heroin addiction has grown in the county.',
      'Singer goes to rehab for addiction\n\nTam Orrin is 41.',
      'Alcoholism runs in families, the study says.',
      'Opioid addiction costs lives.',
      'Her gambling addiction cost her the house.',
      'Substance misuse among the young fell.',
      'He has an alcohol use disorder, he said.',
      'Drug addiction is an illness, the doctor said.',
      'Cocaine addiction ended the band.',
    ],
    [
      'She is addicted to crosswords.',
      'The game was a hit.',
      'He drank a glass of wine.',
      'The knee needs rehab.',
      'A sober assessment followed.',
    ],
  ],
  [
    helpBesidePregnancyLoss,
    [
      'Mara Quill had a miscarriage in May, she wrote.',
      'Stillbirths fell for a third year.',
      'Singer speaks of miscarriage\n\nMara Quill was 34.',
      'Their son was stillborn, Tam Orrin said.',
      'Baby loss leave becomes law.',
      'An ectopic pregnancy is an emergency.',
      'They lost their baby in spring, he wrote.',
      'Pregnancy loss is seldom spoken of.',
      'She miscarried twice, she said.',
      'A stillbirth changed her songs.',
    ],
    [
      'It was a miscarriage of justice.',
      'The stillborn plan was dropped.',
      'She is pregnant, her agent said.',
      'The baby was born on Monday.',
      'The band lost its van.',
    ],
  ],
]

it.each(tables)('asks for help beside its subject: $name', (rule, subjects, passedBy) => {
  expect(misjudged(rule, casesOf(subjects, passedBy))).toEqual([])
})

it('offers what is known in the countries that a publication serves', () => {
  const proof = proofOf('Mara Quill died by suicide.', { countries: ['GB', 'US'] })
  expect(helpBesideSuicide.run(proof)[0]?.suggestion).toBe(
    'A help box, each entry looked at first: Samaritans, 116 123 (GB); 988 Suicide & Crisis Lifeline, 988 (US)',
  )
})

const checkedOn = (checked: string | null, box: HelpBox): HelpBox => ({
  ...box,
  attrs: { ...box.attrs, checked },
})

const boxed = (checked: string | null, country = 'GB') =>
  storyWith(
    { headline: 'Singer dies' },
    paragraph('Mara Quill died by suicide.'),
    checkedOn(checked, helpBox({ name: 'Samaritans', number: '116 123', country })),
  )

it('is content with a help box', () => {
  expect(askedBy(helpBesideSuicide, boxed('2026-11-01'))).toEqual([])
})

it('asks about help boxes that nobody has checked for a year', () => {
  const days = Array.from({ length: 20 }, (_, at) => at + 1)
  const two = (day: number) => String(day).padStart(2, '0')
  const asks = days.map((day) => boxed(`2025-11-${two(day)}`))
  const quiet = days.map((day) => boxed(`2026-11-${two(day)}`))
  expect(misjudged(helpBoxCurrent, { asks, quiet })).toEqual([])
  expect(askedBy(helpBoxCurrent, boxed('2025-11-22'))).toHaveLength(1)
  expect(helpBoxCurrent.run(proofOf(boxed(null)))[0]?.message).toMatch(/^Nobody has said/)
  expect(askedBy(helpBoxCurrent, boxed('2025-11-23'))).toEqual([])
})

it('asks for readers in the other countries that a publication serves', () => {
  const asked = (countries: readonly string[], country = 'GB') =>
    askedBy(helpBoxServesReaders, boxed('2026-11-01', country), { countries }).length
  const known = ['US', 'CA', 'AU', 'NZ', 'IE']
  const served = known.flatMap((one) => [
    ...[['GB', one], [one, 'GB'], [one]],
    ...known.filter((other) => other !== one).map((other) => [one, other]),
  ])
  expect(served.filter((countries) => asked(countries) === 0)).toEqual([])
  const unknown = ['IT', 'ES', 'PT', 'BE', 'AT', 'CH', 'SE', 'NO', 'DK', 'FI', 'PL']
  const others = [[], ['GB'], ...unknown.map((one) => [one]), ...unknown.map((one) => ['GB', one])]
  expect(others.filter((countries) => asked(countries) > 0)).toEqual([])
  expect(known.filter((one) => asked([one], one) > 0)).toEqual([])
})
