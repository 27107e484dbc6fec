import { expect, it } from 'vitest'
import { askedBy } from '../build-proof.ts'
import { ageDated } from './age-dated.ts'

const names = ['Mara Quill', 'Tam Orrin', 'Dana Holt', 'Ilse Brandt', 'Noor Hadid']

const asks = names.flatMap((name, at) => {
  const age = String(31 + at)
  return [
    [`${name}, ${age}, left the band.`, age],
    [`The singer ${name}, ${age}, was there.`, age],
    [`Police named her as ${name}, ${age}.`, age],
    [`The band’s founder, ${name}, ${age}, sang.`, age],
  ] as const
})

const quiet = names.flatMap((name) => [
  `${name} left the band.`,
  `${name} sang 34 songs.`,
  `${name} came 31st.`,
  `${name} has sold 34,000 records.`,
])

it('notes the first age of each person', () => {
  const found = asks.filter(([text, age]) => askedBy(ageDated, text).join() !== age)
  expect(found).toEqual([])
  expect(
    askedBy(ageDated, 'Mara Quill, 34, left. Tam Orrin, 41, stayed. Quill, 34, sang.'),
  ).toEqual(['34', '41'])
})

it('leaves other numbers, and people whose age is not told', () => {
  expect(quiet.filter((text) => askedBy(ageDated, text).length > 0)).toEqual([])
})
