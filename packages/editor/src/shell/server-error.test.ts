import { expect, it } from 'vitest'
import { errorOf, isOffline, problemAt, ServerError, wordsOf } from './server-error.ts'

it('carries the words and the problems of the server', () => {
  const problems = [{ path: 'email', message: 'Somebody with this address works here already' }]
  const error = errorOf(422, JSON.stringify({ error: 'Cannot invite', problems, more: 1 }))
  expect(error.message).toBe('Cannot invite')
  expect(problemAt(error, 'email')).toBe('Somebody with this address works here already')
  expect(problemAt(error, 'name')).toBeUndefined()
  expect(error.body).toEqual({ error: 'Cannot invite', problems, more: 1 })
})

const unreadable: [status: number, body: string, words: string][] = [
  [404, '<h1>Not found</h1>', 'There is nothing at this address'],
  [413, '', 'This is too large to be taken'],
  [502, 'Bad gateway', 'The newsroom could not do this. It was noted, and nothing was lost'],
  [
    422,
    '{"error":{"a":1},"problems":"x"}',
    'The newsroom could not do this. It was noted, and nothing was lost',
  ],
  [429, 'null', 'Too many tries in a short time. Wait a moment and try again'],
]

it.each(unreadable)('has words for an answer of %i with the body %s', (status, body, words) => {
  expect(errorOf(status, body).message).toBe(words)
  expect(errorOf(status, body).problems).toEqual([])
})

it('tells a server that is out of reach from one that refuses', () => {
  expect(isOffline(new ServerError(0, 'Away'))).toBe(true)
  expect(isOffline(errorOf(503, ''))).toBe(false)
  expect(isOffline(new TypeError('x'))).toBe(false)
})

it('does not show the words of a fault of our own', () => {
  expect(wordsOf(new TypeError('undefined is not a function'))).not.toContain('undefined')
})
