import { expect, it } from 'vitest'
import { distressIn } from './distress-in.ts'

const found: readonly (readonly [who: 'self' | 'other' | 'pushed', text: string, place: string])[] =
  [
    ['self', 'I don’t want to be here any more.', 'don’t want to be here'],
    ['self', 'Everyone would be better off without me', 'better off without me'],
    ['self', 'I WANT TO DIE', 'WANT TO DIE'],
    ['self', 'Ich kann einfach nicht mehr.', 'kann einfach nicht mehr'],
    ['self', 'Je n’en peux plus', 'n’en peux plus'],
    ['self', 'Ölmek istiyorum', 'Ölmek istiyorum'],
    ['self', 'Я не хочу жить', 'не хочу жить'],
    ['self', 'もう死にたいです', '死にたい'],
    ['self', 'u n a l i v e', 'u n a l i v e'],
    ['other', 'Can a moderator please check?', 'Can a moderator please check'],
    ['pushed', 'k y s', 'k y s'],
    ['self', 'Please check on her. I want to die, too.', 'want to die'],
  ]

it.each(found)('finds %s in “%s”', (who, text, place) => {
  const distress = distressIn(text)
  expect(distress?.who).toBe(who)
  expect(text.slice(distress?.place.start, distress?.place.end)).toBe(place)
})

it.each([
  '',
  'This crossword is killing me.',
  'He committed to the team for life.',
  'That joke slayed me.',
  'I could die for a coffee.',
  'The end of it all is near, says the play.',
  'A b c d e f g: the alphabet.',
])('finds nothing in “%s”', (text) => {
  expect(distressIn(text)).toBeNull()
})
