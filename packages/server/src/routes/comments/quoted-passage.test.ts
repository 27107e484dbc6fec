import { expect, it } from 'vitest'
import { passageIn } from './quoted-passage.ts'

const story =
  'Storm over the pier\n“Nobody left,” said Jo Pell.\nThe İzmir café — 12 guests — closed at 9.30.'

it.each([
  ['as it stands', 'said Jo Pell', 'said Jo Pell.'],
  ['by other marks and capitals', '"NOBODY left", said', '“Nobody left,” said'],
  ['over the end of a paragraph', 'the pier\n\nNobody left', 'the pier “Nobody left'],
  ['with letters that become two in lower case', 'izmir cafe', null],
  ['with accents', 'İzmir café — 12', 'İzmir café — 12'],
  ['of words that do not stand there', 'Somebody left', null],
  ['of words that stand there in another order', 'left nobody', null],
  ['of nothing but marks', '“—”', null],
  ['that is empty', '', null],
  ['that is longer than any passage', 'a'.repeat(1001), null],
])('finds a passage %s', (_, words, found) => {
  expect(passageIn(story, words)).toBe(found)
})

it('is quick however long the words are', () => {
  const long = 'ab '.repeat(60_000)
  const before = performance.now()
  expect(passageIn(long, 'ba '.repeat(300))).not.toBeNull()
  expect(passageIn(long, `${'ab '.repeat(300)}c`)).toBeNull()
  expect(performance.now() - before).toBeLessThan(2000)
})
