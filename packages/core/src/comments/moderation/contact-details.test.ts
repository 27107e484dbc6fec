import { expect, it } from 'vitest'
import { contactDetails } from './contact-details.ts'
import { submissionOf } from './submission-for-tests.ts'

const held: readonly (readonly [text: string, place: string])[] = [
  ['Write to mara.quill@post.example if you know more', 'mara.quill@post.example'],
  ['mara(at)post.example has it', 'mara(at)post.example'],
  ['mara [at] post.example has it', 'mara [at] post.example'],
  ['Ring me on 01632 960 983', '01632 960 983'],
  ['Ring +44 1632 960983 tonight', '+44 1632 960983'],
  ['Tel. (01632) 960983', '(01632) 960983'],
  ['Her number is 555-0123-4567', '555-0123-4567'],
  ['Voici son numéro : 06 12 34 56 78', '06 12 34 56 78'],
  ['En los otros casos +34 612 345 678', '+34 612 345 678'],
  [`${'@ '.repeat(60)}and mara.quill@post.example`, 'mara.quill@post.example'],
  [`${'1, '.repeat(120)}or 01632 960 983`, '01632 960 983'],
  [`${'@hollis_b, '.repeat(25)}\nthat is her account @hollis_b`, '@hollis_b'],
  ['He lives at 12 Rose Street, with the green door', '12 Rose Street'],
  ['She lives at 221b New Orchard Road', '221b New Orchard Road'],
  ['Wohnt in der Rosenstraße 12', 'Rosenstraße 12'],
  ['Elle habite 8 rue des Lilas', '8 rue des Lilas'],
  ['Vive en la calle de Alcázar 14', 'calle de Alcázar 14'],
  ['Mieszka przy ul. Różana 5', 'ul. Różana 5'],
  ['Their postcode is ZX9 4QA', 'ZX9 4QA'],
  ['Here is his profile: https://social.example/hollis', 'https://social.example/hollis'],
  ['That is her account @hollis_b', '@hollis_b'],
]

const quiet: readonly string[] = [
  'The clinic closed in 2019, not 2021.',
  'It was 1990-1995 when they lived in Leeds.',
  'On 2026-11-23 and on 23.11.2026 it rained.',
  'It cost £12 000 000, or 12.000.000 of ours.',
  'There were 10 000 000 of them.',
  'I was number 1000000 of 2000000.',
  'If you are in the UK or Ireland you can call Samaritans on 116 123, free, day or night.',
  'The Danish line is Livslinien, 70 201 201.',
  'Appelez le numéro national 0800 123 456, ou SOS Écoute au 0800 123 457.',
  'A helpline there answers on 0800 123 4567.',
  'Meet @ the pub at 8.',
  'I read it in 5 minutes on the road to Leeds.',
  'We waited 20 minutes at Leicester Square.',
  'See https://garden.example/roses for more',
  'Chapter 12 Close to the edge',
  '11111111111111111',
]

it.each(held)('holds “%s”', (text, place) => {
  const found = contactDetails.run(submissionOf(text))
  expect(found.map((one) => one.place && text.slice(one.place.start, one.place.end))).toEqual([
    place,
  ])
  expect(found[0]).toMatchObject({ outcome: 'hold', rule: 'contact-details' })
})

it.each(quiet)('leaves “%s”', (text) => {
  expect(contactDetails.run(submissionOf(text))).toEqual([])
})
