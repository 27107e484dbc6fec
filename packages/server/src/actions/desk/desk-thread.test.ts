import { build } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { draft, openTestNewsroom, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { readAtDesk } from './asked-story.ts'
import { deskThread } from './desk-thread.ts'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom()
})
afterEach(() => newsroom.close())

it('reads stories beside the thread that serves readers, as it would be read here', async () => {
  const closing = new AbortController()
  const server = { ...newsroom, closing: closing.signal }
  const one = await draft(newsroom, {}, build.paragraph('The papers called it a sex scandal.'))
  const two = await draft(newsroom, {}, build.paragraph('It rained.'))
  const read = await Promise.all([readAtDesk(server, one), readAtDesk(server, two)])
  expect(read).toEqual([await readAtDesk(newsroom, one), await readAtDesk(newsroom, two)])
  expect(read[0]?.questions.map(({ rule }) => rule)).toContain('abuse-terms')
  expect(deskThread(closing.signal)).toBe(deskThread(closing.signal))
  closing.abort()
  await expect(readAtDesk(server, one)).rejects.toThrow('the server is ending')
})
