import type { KeyedQuestion, RulingDeed } from '@stet/core/desk'
import type { Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../../access/actor.ts'
import { forgetJob } from '../../jobs/forget-job.ts'
import type { Newsroom } from '../../newsroom.ts'
import { recordAudit } from '../../storage/audits.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { type KeptRuling, saveRuling } from '../../storage/desk-rulings.ts'
import { askJob } from '../../storage/jobs.ts'
import { findStory } from '../../storage/stories.ts'
import { readAtDesk } from './asked-story.ts'
import { readDeskSettings } from './desk-settings.ts'
import { forgottenAt, rulingAction } from './keeping.ts'
import { isAlone } from './second-reader.ts'

/** What somebody does about a question. */
export interface RulingAsked {
  readonly story: StoryId
  /** The key of the question. */
  readonly key: string
  readonly deed: RulingDeed
  /** The answer, or the reason: never empty. */
  readonly words: string
  /** By when it is read again; for `later` alone. */
  readonly until?: Instant | undefined
  /** That the passage was read once more: asked of whoever has nobody else to ask. */
  readonly readAgain?: boolean | undefined
  readonly actor: Actor
}

export type RulingOutcome =
  | { readonly outcome: 'ruled'; readonly ruling: KeptRuling }
  | { readonly outcome: 'missing' }
  /** The desk does not ask this: the words were changed, or are not saved yet. */
  | { readonly outcome: 'not-asked' }
  /** Somebody else is there who can let it stand. */
  | { readonly outcome: 'own-words' }
  /** Nobody else is there: the passage is to be read once more first. */
  | { readonly outcome: 'read-again'; readonly question: KeyedQuestion }
  /** A time within a day is wanted. */
  | { readonly outcome: 'no-time' }

/** The longest that a second reading is put off, in milliseconds. */
const longest = 24 * 60 * 60 * 1000

/**
 * Answers a question, lets its words stand, or promises to read them again: kept with who did it, in one transaction
 * with the row of the audit.
 */
export async function ruleQuestion(newsroom: Newsroom, asked: RulingAsked): Promise<RulingOutcome> {
  const { db } = newsroom.database
  const record = await findStory(db, asked.story)
  if (!record) return { outcome: 'missing' }
  const now = newsroom.now()
  if (!isTimely(asked, now)) return { outcome: 'no-time' }
  const { questions } = await readAtDesk(newsroom, record.story)
  const question = questions.find(({ key }) => key === asked.key)
  if (!question) return { outcome: 'not-asked' }
  return transaction(newsroom.database, async (inside): Promise<RulingOutcome> => {
    const alone = asked.deed === 'stet' && (await isAlone(inside, asked.actor))
    if (alone && asked.readAgain !== true) return { outcome: 'read-again', question }
    const isOwn = record.owner !== undefined && record.owner === asked.actor.id
    if (asked.deed === 'stet' && isOwn && !alone) return { outcome: 'own-words' }
    const ruling = rulingFrom(newsroom.newId(), now, { asked, question, alone })
    await keep(inside, newsroom, ruling)
    return { outcome: 'ruled', ruling }
  })
}

function isTimely({ deed, until }: RulingAsked, now: Instant): boolean {
  if (deed !== 'later') return true
  return until !== undefined && until > now && Date.parse(until) - Date.parse(now) <= longest
}

interface Ruled {
  readonly asked: RulingAsked
  readonly question: KeyedQuestion
  readonly alone: boolean
}

function rulingFrom(id: string, at: Instant, { asked, question, alone }: Ruled): KeptRuling {
  const { story, key, deed, words, actor, until } = asked
  const { rule, sentence } = question
  const time = deed === 'later' && until !== undefined ? until : null
  return { id, story, key, rule, deed, at, by: actor, words, sentence, alone, until: time }
}

async function keep(db: Database, newsroom: Newsroom, ruling: KeptRuling): Promise<void> {
  const { at, by: actor, story: subject, key, deed } = ruling
  await saveRuling(db, ruling)
  const { keepDays } = await readDeskSettings(db)
  if (keepDays !== null) await askJob(db, forgetJob(forgottenAt(at, keepDays)))
  const audit = { id: newsroom.newId(), at, actor, action: rulingAction, subject }
  await recordAudit(db, { ...audit, detail: { key, deed } })
}
