import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { initialCommentSettings } from '@stet/core/comments'
import { expect, it } from 'vitest'
import type { Commenter } from '../../commenters/commenter.ts'
import { live, openTestNewsroom } from '../../newsroom-for-tests.ts'
import { saveCommentSettings } from '../../storage/comment-rules.ts'
import { judgeComment } from './judge-comment.ts'

const noor: Commenter = {
  ...{ id: 'noor', name: 'Noor', since: '2026-01-01T00:00:00.000Z', isMember: false },
  ...{ badge: 'staff', barredUntil: null, isReadFirst: false },
}

it('shows nobody outside what is not taken whatever it says', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('{"outcome":"fine"}')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const newsroom = await openTestNewsroom()
  try {
    const address = `http://127.0.0.1:${port}/look`
    const checkers = [{ checker: 'spam', address, secret: 'sixteen letters.' } as const]
    await saveCommentSettings(newsroom.database.db, { ...initialCommentSettings, checkers })
    const { id: story } = await live(newsroom)
    const outcomeOf = async (text: string, commenter = noor) =>
      (await judgeComment(newsroom, { story, commenter, text }))?.judgement.outcome
    expect(await outcomeOf('long '.repeat(2000))).toBe('refused')
    const barred = { ...noor, barredUntil: '2099-01-01T00:00:00.000Z' }
    expect(await outcomeOf('The drummer left.', barred)).toBe('refused')
    expect(asked).toEqual([])
    expect(await outcomeOf('The drummer left.')).toBe('shown')
    expect(asked).toHaveLength(1)
  } finally {
    await newsroom.close()
    server.close()
  }
})
