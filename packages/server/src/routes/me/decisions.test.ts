import { describe, expect, it } from 'vitest'
import { changeCommentState } from '../../actions/comments/change-comment-state.ts'
import { commentBy } from '../../actions/moderation/moderation-for-tests.ts'
import { transaction } from '../../storage/database.ts'
import { saveDecision } from '../../storage/decisions.ts'
import { meForEachTest, type TestMe } from './me-for-tests.ts'

let room: TestMe
meForEachTest((opened) => {
  room = opened
})

describe('decisions', () => {
  it('are told with the rule and the reason, and appealed once', async () => {
    const { them, commenter } = await room.signedIn('Kim')
    const { id } = await room.decided(commenter)
    expect((await them.open('/-/me/decisions')).text).toContain(`/-/me/decisions/${id}`)
    const page = await them.open(`/-/me/decisions/${id}`)
    expect(page.text).toContain('Please say what, not who.')
    expect(page.text).toContain('We ask people not to insult one another here.')
    expect((await them.send(`/-/me/decisions/${id}`, { words: ' ' })).status).toBe(422)
    const sent = await them.send(`/-/me/decisions/${id}`, { words: 'I meant the story.' })
    expect(sent).toMatchObject({ status: 303, to: `/-/me/decisions/${id}` })
    expect((await them.open(sent.to)).text).toContain('Your appeal has arrived')
  })

  it('lead from each comment that is not shown, however much was decided since', async () => {
    const { them, commenter } = await room.signedIn('Kim')
    const { id, ...first } = await room.decided(commenter)
    const { comment } = first
    await transaction(room.newsroom.database, async (db) => {
      await changeCommentState(db, room.newsroom, { comment, state: 'rejected' })
      for (let count = 0; count < 100; count += 1)
        await saveDecision(db, { ...first, id: room.newsroom.newId(), deed: 'warning' })
    })
    // Page by page all of them, the oldest last.
    const told: string[] = []
    for (let path: string | undefined = '/-/me/decisions'; path !== undefined; ) {
      const { text } = await them.open(path)
      told.push(
        ...[...text.matchAll(/href="\/-\/me\/decisions\/([\w-]+)"/g)].map(([, one = '']) => one),
      )
      path = /rel="next" href="([^"]+)"/.exec(text)?.[1]
    }
    expect([told.length, new Set(told).size, told.at(-1)]).toEqual([101, 101, id])
    expect((await them.open('/-/me/decisions?before=%22')).status).toBe(200)
    expect((await them.open('/-/me')).text).toContain(`href="/-/me/decisions/${id}"`)
  })

  it('are nobody else’s', async () => {
    const { id } = await room.decided((await room.signedIn('Kim')).commenter)
    const { them } = await room.signedIn('Ida')
    expect((await them.open(`/-/me/decisions/${id}`)).status).toBe(404)
    expect((await them.send(`/-/me/decisions/${id}`, { words: 'No.' })).status).toBe(404)
  })

  it('about words of somebody who may be in danger are not told', async () => {
    const { them, commenter } = await room.signedIn('Sam')
    const comment = await commentBy(room.newsroom, commenter, {
      story: room.story.id,
      queue: 'danger',
    })
    const { id } = await room.decided(commenter, { comment: comment.id })
    expect((await them.open('/-/me/decisions')).text).toContain('Nothing was decided')
    expect((await them.open(`/-/me/decisions/${id}`)).status).toBe(404)
    expect((await them.open('/-/me/erase')).text).toMatch(/Decisions about you[^<]*: 0</)
  })
})
