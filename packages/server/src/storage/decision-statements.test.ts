import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { saveAppeal } from './appeals.ts'
import { saveOrder } from './authority-orders.ts'
import { onBoth } from './both-for-tests.ts'
import { sent } from './comments-for-tests.ts'
import { transaction } from './database.ts'
import { type Restriction, restrictionsIn } from './decision-statements.ts'
import { saveDecision } from './decisions.ts'
import { decision } from './decisions-for-tests.ts'
import { addNewComments } from './new-comments.ts'
import { answerReports, saveReport } from './reports.ts'

const story = 's1' as StoryId
const ten = '2026-11-20T10:00:00.000Z'
const eleven = '2026-11-20T11:00:00.000Z'
const day = { from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' }

onBoth('statements of reasons', (ready) => {
  it('tell of what restricted somebody, page after page, and of nothing that an authority ordered', async () => {
    const { handle } = ready
    const { db } = handle
    await transaction(handle, async (inside) => {
      await addNewComments(inside, [sent('c1'), sent('c2'), sent('c3')])
      await saveDecision(inside, decision('d1'))
      await saveDecision(inside, decision('d2', { deed: 'ban', until: day.to, from: 'shown' }))
      await saveDecision(inside, decision('d3', { deed: 'approve', rule: null, to: 'shown' }))
      await saveDecision(inside, decision('d4', { comment: 'c2' }))
      await saveDecision(inside, decision('d5', { at: day.to }))
      await saveDecision(inside, decision('d6', { deed: 'undo', rule: null, undoes: 'd1' }))
      await saveReport(inside, {
        ...{ id: 'r1', comment: 'c1', story, reporter: 'ines', at: ten, reason: 'illegal' },
        ...{ words: '', reach: '', isNew: false, answeredAt: null, outcome: null, decision: null },
      })
      await answerReports(inside, { comment: 'c1', at: eleven, outcome: 'upheld', decision: 'd1' })
      await saveAppeal(inside, {
        ...{ id: 'a1', decision: 'd2', comment: 'c1', commenter: 'noor', at: eleven, words: 'No.' },
      })
      await saveOrder(inside, {
        ...{ id: 'o1', kind: 'act', country: 'NL', authority: 'Court', about: 'spam' },
        ...{ comment: 'c2', receivedAt: ten, informedAt: null, outcome: null, words: '' },
        doneAt: null,
      })
    })
    const part = (after: Restriction | undefined, limit: number) =>
      restrictionsIn(db, day, { after, limit })
    const [first] = await part(undefined, 1)
    expect(first).toMatchObject({
      ...{ id: 'd1', deed: 'reject', wasShown: false, notice: 'illegal', isFoundByProgram: false },
      ...{ appeal: 'none', undoneAt: eleven },
    })
    expect(await part(first, 9)).toMatchObject([
      { id: 'd2', deed: 'ban', until: day.to, wasShown: true, notice: 'illegal', appeal: 'waits' },
    ])
  })
})
