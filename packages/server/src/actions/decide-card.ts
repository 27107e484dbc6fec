import type { CardDecision, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { saveCardDecision } from '../storage/card-decisions.ts'
import { transaction } from '../storage/database.ts'
import { addPrivateEntries } from '../storage/ledger-private.ts'
import { answerNotice, listNotices } from '../storage/notices.ts'
import { storiesShowing } from '../storage/original-uses.ts'
import { askStoryPages } from './ask-story-pages.ts'

/** What an editor decides of a card whose original has changed. */
export interface DecidingCard {
  readonly story: StoryId
  /** Of the original. */
  readonly address: string
  readonly decision: Exclude<CardDecision, 'undecided'>
  readonly reason: string
  readonly actor: Actor
}

/**
 * Decides what becomes of a card in a live story: one transaction for the decision, the answers to what editors were
 * asked about it, the entry of the private ledger, the audit row and the jobs that write its pages. False where the
 * story does not show it.
 */
export function decideCard(newsroom: Newsroom, deciding: DecidingCard): Promise<boolean> {
  const { story, address, decision, reason, actor } = deciding
  const at = newsroom.now()
  return transaction(newsroom.database, async (db) => {
    if (!(await storiesShowing(db, address)).includes(story)) return false
    await saveCardDecision(db, { story, address, decision, reason, at, by: actor })
    // Whoever is asked has not answered yet: the notice stays.
    if (decision !== 'ask') {
      const open = await listNotices(db, { story, isOpen: true, limit: 500 })
      const words = reason === '' ? decision : `${decision}: ${reason}`
      for (const notice of open)
        if (notice.address === address) await answerNotice(db, notice.id, { at, by: actor, words })
    }
    const detail = { story, decision, by: actor.id }
    await addPrivateEntries(db, [{ at, kind: 'answered', subject: address, detail }])
    await recordAudit(db, {
      id: newsroom.newId(),
      at,
      actor,
      action: 'decide-card',
      subject: story,
      detail: { address, decision, reason },
    })
    await askStoryPages(db, [story], { now: at, withFeeds: true })
    return true
  })
}
