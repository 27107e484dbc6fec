import type { StoryId } from '@stet/core/story'
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deleteLinks, takeLink } from './account-links.ts'
import { endSession, endSessions, sessionsOf, takeGuess } from './account-sessions.ts'
import { findStaff, findStaffByEmail, hasPasskey } from './accounts.ts'
import { addressesAfter, addressesOf, findAddress, saveAddress } from './addresses.ts'
import { auditsOf } from './audits.ts'
import { rankComments } from './comment-ranks.ts'
import { isRespectedBy, respectedUnder, setRespect } from './comment-respects.ts'
import { setCommentState } from './comment-states.ts'
import { newerThan, newestShown, readAround, readReplies, readThread } from './comment-threads.ts'
import { countsByWriter, sentLately } from './comment-writers.ts'
import { commentsBy } from './comments.ts'
import { sent } from './comments-for-tests.ts'
import { type Database, type Handle, openDatabase, transaction } from './database.ts'
import { findDiscussion, saveTurn, shownCounts, turnsOf } from './discussions.ts'
import { findIntake } from './intakes.ts'
import {
  askJob,
  claimJobs,
  failedJobs,
  finishJobs,
  hasClaims,
  type Job,
  nextJobAt,
  pendingJobs,
  releaseClaims,
} from './jobs.ts'
import { countComments, saveComments } from './kept-comments.ts'
import { leaseHolder, takeLease } from './leases.ts'
import { findListed, listedOf } from './listed.ts'
import {
  latestIn,
  monthChangedAt,
  monthIn,
  monthsOf,
  neighbourMonths,
  publishedSince,
  storiesAfterIn,
  storiesBefore,
  storiesInMonths,
} from './lists.ts'
import { mediaAfter, mediaIn } from './media.ts'
import { saveMediaUses, storiesUsing } from './media-uses.ts'
import { migrate } from './migrate.ts'
import { addNewComments } from './new-comments.ts'
import {
  findPublished,
  findPublishedBySlug,
  latestPublished,
  publishedAfter,
  publishedIn,
  removePublished,
  savePublished,
} from './publications.ts'
import { pagesShowing, saveReferences } from './references.ts'
import { readSetting } from './settings.ts'
import { findStory, findStoryBySlug, storiesAfter } from './stories.ts'
import { published } from './stories-for-tests.ts'
import { findVersion, versionsOf } from './versions.ts'

// What readers and the queue wait for must not grow with the archive: SQLite says of each statement whether it
// would read a whole table or sort what it has read.
describe('every look-up is by key', () => {
  let handle: Handle
  const asked: CompiledQuery[] = []
  const id = 'a' as StoryId
  beforeAll(async () => {
    handle = await openDatabase('sqlite::memory:')
    await migrate(handle)
    // Look-ups below a comment are only made where there is one.
    await transaction(handle, async (db) => {
      await addNewComments(db, [sent('c1', { story: id })])
      await addNewComments(db, [sent('c2', { story: id, parent: 'c1' })])
    })
    const executor = handle.db.getExecutor()
    const compile = executor.compileQuery.bind(executor)
    Object.assign(executor, {
      compileQuery: (...query: Parameters<typeof compile>) => {
        const compiled = compile(...query)
        asked.push(compiled)
        return compiled
      },
    })
  })
  afterAll(() => handle.close())

  const at = '2026-11-01T08:00:00.000Z'
  const place = { at, id }
  const job: Job = {
    key: 'a',
    kind: 'page',
    detail: null,
    runAt: at,
    priority: 1,
    attempts: 1,
    asked: 1,
    worker: 'w',
  }
  const claim = { worker: 'w', now: at, limit: 5 }

  it.each<[string, (db: Database) => Promise<unknown>]>([
    ['findStory', (db) => findStory(db, id)],
    ['findStoryBySlug', (db) => findStoryBySlug(db, 'culture', 'a')],
    ['storiesAfter', (db) => storiesAfter(db, { after: id, limit: 5 })],
    ['findPublished', (db) => findPublished(db, id)],
    ['findPublishedBySlug', (db) => findPublishedBySlug(db, 'culture', 'a')],
    ['latestPublished', (db) => latestPublished(db, 'site', 5)],
    ['publishedAfter', (db) => publishedAfter(db, { after: null, limit: 5 })],
    ['publishedIn', (db) => publishedIn(db, [id, id])],
    ['publishedSince', (db) => publishedSince(db, at, 5)],
    ['savePublished', (db) => savePublished(db, published('a', at), ['site', 'topic:film'])],
    ['removePublished', (db) => removePublished(db, id)],
    ['latestIn', (db) => latestIn(db, 'site', 5)],
    ['monthIn', (db) => monthIn(db, 'site', '2026-11')],
    ['monthsOf', (db) => monthsOf(db, 'site')],
    [
      'storiesInMonths',
      (db) =>
        storiesInMonths(db, [
          { list: 'site', month: '2026-11' },
          { list: 'topic:film', month: '2026-10' },
        ]),
    ],
    ['neighbourMonths', (db) => neighbourMonths(db, 'site', '2026-11')],
    ['monthChangedAt', (db) => monthChangedAt(db, '2026-11')],
    ['storiesBefore', (db) => storiesBefore(db, 'site', place, 5)],
    ['storiesAfterIn', (db) => storiesAfterIn(db, 'site', place, 5)],
    ['findListed', (db) => findListed(db, 'topic', 'film')],
    ['listedOf', (db) => listedOf(db, 'topic')],
    ['versionsOf', (db) => versionsOf(db, id)],
    ['findVersion', (db) => findVersion(db, id, 1)],
    ['findAddress', (db) => findAddress(db, '/a/')],
    ['addressesOf', (db) => addressesOf(db, id)],
    [
      'addressesAfter',
      (db) => addressesAfter(db, { after: null, limit: 5, kinds: ['moved', 'gone'] }),
    ],
    [
      'saveAddress',
      (db) =>
        saveAddress(db, { path: '/a/', story: id, kind: 'page', target: null, at, reason: '' }),
    ],
    ['saveReferences', (db) => saveReferences(db, id, [id])],
    ['pagesShowing', (db) => pagesShowing(db, id)],
    ['saveMediaUses', (db) => saveMediaUses(db, id, [])],
    ['storiesUsing', (db) => storiesUsing(db, 'm')],
    ['mediaIn', (db) => mediaIn(db, ['a', 'b'])],
    ['mediaAfter', (db) => mediaAfter(db, { after: 'a', limit: 5 })],
    ['readSetting', (db) => readSetting(db, 'a')],
    ['auditsOf', (db) => auditsOf(db, 'a')],
    ['askJob', (db) => askJob(db, job)],
    ['claimJobs', (db) => claimJobs(db, claim)],
    ['claimJobs by kind', (db) => claimJobs(db, { ...claim, kinds: ['page', 'feed'] })],
    ['finishJobs', (db) => finishJobs(db, [job, { ...job, key: 'b' }])],
    ['releaseClaims', (db) => releaseClaims(db, { exceptWorker: 'w' })],
    ['nextJobAt', (db) => nextJobAt(db)],
    ['hasClaims', (db) => hasClaims(db)],
    ['pendingJobs', (db) => pendingJobs(db)],
    ['pendingJobs by key', (db) => pendingJobs(db, ['a'], at)],
    ['failedJobs', (db) => failedJobs(db)],
    ['takeLease', (db) => takeLease(db, { name: 'a', holder: 'b', now: at, until: at })],
    ['leaseHolder', (db) => leaseHolder(db, 'a', at)],
    ...(['newest', 'oldest', 'respected'] as const).flatMap((sort) =>
      ([{}, { after: 'n5' }, { before: 'n5' }, { after: 'p0.3' }, { before: 'u0.3' }] as const).map(
        (cursor): [string, (db: Database) => Promise<unknown>] => [
          `readThread ${sort} ${JSON.stringify(cursor)}`,
          (db) => readThread(db, { story: id, sort, ...cursor }),
        ],
      ),
    ),
    ['readReplies', (db) => readReplies(db, { comment: 'c1', after: 'n1' })],
    ['readAround', (db) => readAround(db, 'c2')],
    ['newestShown', (db) => newestShown(db, id, 5)],
    ['newerThan', (db) => newerThan(db, id, 0)],
    ['findDiscussion', (db) => findDiscussion(db, id)],
    ['shownCounts', (db) => shownCounts(db, [id, id])],
    ['turnsOf', (db) => turnsOf(db, id)],
    ['saveTurn', (db) => saveTurn(db, id, { page: at })],
    ['commentsBy', (db) => commentsBy(db, 'p', { before: { at, id: 'x' }, limit: 5 })],
    ['countsByWriter', (db) => countsByWriter(db, 'p', at)],
    ['sentLately', (db) => sentLately(db, { person: 'p', story: id, textKey: 'k', now: at })],
    [
      'addNewComments',
      (db) => addNewComments(db, [sent('c3', { story: id, parent: 'c1', textKey: 'k' })]),
    ],
    ['setCommentState', (db) => setCommentState(db, { id: 'c2', state: 'held', now: at })],
    ['setRespect', (db) => setRespect(db, { comment: 'c1', person: 'q', isRespected: true, at })],
    ['isRespectedBy', (db) => isRespectedBy(db, 'c1', 'q')],
    ['respectedUnder', (db) => respectedUnder(db, id, 'q')],
    ['rankComments', (db) => rankComments(db, id, { now: at, forget: at })],
    ['saveComments', (db) => saveComments(db, id, [])],
    ['countComments', (db) => countComments(db, id)],
    ['findIntake', (db) => findIntake(db, 'a')],
    ['findStaff', (db) => findStaff(db, 'a')],
    ['findStaffByEmail', (db) => findStaffByEmail(db, 'a')],
    ['hasPasskey', (db) => hasPasskey(db, 'a')],
    ['sessionsOf', (db) => sessionsOf(db, 'a', at)],
    ['endSession', (db) => endSession(db, { staff: 'a', session: 'b' })],
    ['endSessions', (db) => endSessions(db, { staff: 'a' })],
    ['takeGuess', (db) => takeGuess(db, 'a', 5)],
    ['takeLink', (db) => takeLink(db, 'a', at)],
    ['deleteLinks', (db) => deleteLinks(db, null)],
  ])('%s', async (_, query) => {
    asked.length = 0
    await query(handle.db)
    const plans: string[] = []
    for (const { sql, parameters } of asked.splice(0)) {
      const plan = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters])
      const { rows } = await handle.db.executeQuery<{ detail: string }>(plan)
      plans.push(...rows.map((row) => row.detail))
    }
    const lookUps = plans.filter((step) => /SEARCH|SCAN|TEMP B-TREE/.test(step))
    expect(lookUps.filter((step) => /SCAN|TEMP B-TREE/.test(step) && !allowed.test(step))).toEqual(
      [],
    )
  })

  it('is told from one that is not', async () => {
    asked.length = 0
    await handle.db.selectFrom('story').select('id').where('revision', '=', 1).execute()
    const plan = CompiledQuery.raw(`explain query plan ${asked[0]?.sql}`, [1])
    const { rows } = await handle.db.executeQuery<{ detail: string }>(plan)
    expect(rows[0]?.detail).toMatch(/^SCAN/)
    await transaction(handle, async () => undefined)
  })
})

// The jobs just claimed, so many rows and no more, the index that holds failed jobs only, and the rows of an insert.
const allowed =
  /^SCAN (CONSTANT ROW|due|own|same|respected|below|newer|job USING INDEX job_error|\d+-ROW VALUES CLAUSE)$/
