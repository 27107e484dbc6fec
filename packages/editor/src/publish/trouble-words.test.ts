import { expect, it } from 'vitest'
import { ServerError } from '../shell/server-error.ts'
import { troubleWords } from './trouble-words.ts'
import { Unsaved } from './wait-for-saving.ts'

it('tells what the server says, in the story’s clock', () => {
  const refused = new ServerError(422, 'Cannot publish before 2027-01-02T08:00:00.000Z')
  expect(troubleWords(refused, 'Europe/Berlin')).toBe(
    'Cannot publish before 2 January 2027, 09:00 Berlin time (CET)',
  )
})

it('says what is not saved', () => {
  const unsaved = new Unsaved({ saving: 'refused', problem: 'found 301 characters' })
  expect(troubleWords(unsaved, 'UTC')).toMatch(/not taken: found 301 characters/)
})
