import { expect, it } from 'vitest'
import { askedBy, misjudged } from '../build-proof.ts'
import { homeAddressUntold } from './home-address-untold.ts'

it('asks whether readers need the street of somebody’s home', () => {
  const asks = [
    'Mara Quill was seen at her house in Sexton’s Row, Port Ennis.',
    'Mara Quill lives in Mill Lane.',
    'Mara Quill lives at 14 Mill Lane, Lerwich.',
    'Jonas Reed lived on Harbour Road until May.',
    'Mara Quill left her flat on Bridge Street at noon.',
    'Jonas Reed’s home in Castle Avenue was dark.',
    'Jonas Reed opened the door of his home at 3 Well Close.',
    'The singer Mara Quill has moved to Park Crescent.',
    'Mara Quill’s £2m villa in Beacon Drive is for sale.',
    'His wife and Jonas Reed live in Tower Gardens.',
    'Lena Hart lives alone in Bell Terrace.',
    'Reporters waited outside her cottage in Fern Lane for Mara Quill.',
    'Jonas Reed resides at 7 Abbey Square.',
    'Mara Quill is back in her apartment on Quay Street.',
    'Mara Quill and her mother share their house in Orchard Way.',
    'Mara Quill hides in her bungalow on Sea Road.',
    'Jonas Reed now lives in Old Mill Mews.',
    'Councillor Jonas Reed lives in High Grove.',
    'Mara Quill was at her mother’s house in Sexton’s Row.',
    'Jonas Reed’s townhouse on Union Street has nine rooms.',
  ]
  const quiet = [
    'Mara Quill lives in Lerwich.',
    'Mara Quill lives by the sea.',
    'Mara Quill was seen in Mill Lane.',
    'The fire was in a house in Mill Lane.',
    'A bakery opened in Bridge Street, said Jonas Reed.',
    'The prime minister, Mara Quill, left her home in Downing Street.',
    'In the film Mara Quill lives in Mill Lane.',
    'In the series her house in Mill Lane burns.',
    'The king lived in Castle Street.',
    'Jonas Reed, who died in 2011, lived in Mill Lane.',
    'Police went to a flat on Bridge Street.',
    'Mara Quill plays at the Home in Bridge Street.',
    'Jonas Reed’s shop in Bridge Street is closed.',
    'Jonas Reed’s office is in Castle Avenue.',
    'Mara Quill spoke at the house.',
    'Mara Quill has a home in the north of the city.',
    'Her house has nine rooms.',
    'Mara Quill lives for the street.',
    'Mara Quill moved to Northmere in May.',
    'Families live in Mill Lane.',
    'Jonas Reed walked home along Mill Lane.',
    'Mara Quill is to perform live at Abbey Road studios.',
  ]
  expect(misjudged(homeAddressUntold, { asks, quiet })).toEqual([])
  expect(askedBy(homeAddressUntold, 'Mara Quill lives at 14 Mill Lane, Lerwich.')).toEqual([
    '14 Mill Lane',
  ])
})

it('takes a moment for 200,000 letters without an end', () => {
  expect(askedBy(homeAddressUntold, `${'a'.repeat(200_000)} her house`)).toEqual([])
  expect(askedBy(homeAddressUntold, `her house ${'A'.repeat(200_000)}`)).toEqual([])
}, 4_000)
