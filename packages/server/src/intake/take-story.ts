import type { IntakeStory, Loss } from '@stet/core/intake'
import { storyAddress } from '@stet/core/page'
import type { Story, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { closeReplaced } from '../actions/moderation/close-reports.ts'
import { publishIn } from '../actions/publish-story.ts'
import { replaceStory } from '../actions/replace-body.ts'
import { dueJob } from '../jobs/due-job.ts'
import { pageJob } from '../jobs/page-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import { addressesIn, saveAddress } from '../storage/addresses.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Database, transaction } from '../storage/database.ts'
import { saveIntake } from '../storage/intakes.ts'
import { askJob } from '../storage/jobs.ts'
import { saveKeptComments } from '../storage/kept-comments.ts'
import { findListed, saveListed } from '../storage/listed.ts'
import { writeSetting } from '../storage/settings.ts'
import { findStory, lockStory, type StoryRecord, saveStory } from '../storage/stories.ts'
import { keptComments } from './archive/kept-comments.ts'
import { isSitePage, olderAddress, rootsOf, sortOlder } from './older-address.ts'
import { putOffRebuild } from './put-off-rebuild.ts'

export interface Taking {
  readonly intake: IntakeStory
  /** The story with its pictures and links in place. */
  readonly story: Story
  readonly origin: string
  /** The hash of the file that it came from. */
  readonly hash: string
  readonly actor: Actor
  /** True where a rebuild follows. */
  readonly withoutPages: boolean
  /** True for a piece of an archive: readers had it as it is. */
  readonly wasPublic?: boolean
}

/** Saves an imported story and publishes it where it was published; gives what did not come along. */
export function takeStory(newsroom: Newsroom, taking: Taking): Promise<readonly Loss[]> {
  const { intake, story, actor } = taking
  return transaction(newsroom.database, async (db) => {
    const now = newsroom.now()
    await lockStory(db, story.id)
    const known = await findStory(db, story.id)
    await takeNames(db, intake)
    // Whoever has it open sees what came as edits, and what they wrote meanwhile is not overlooked.
    if (known) await replaceStory(db, { ...known, savedBy: actor.name }, story, { actor, now })
    else
      await saveStory(db, {
        story,
        status: 'draft',
        revision: 1,
        createdAt: intake.publishedAt ?? now,
        savedAt: now,
        scheduledAt: null,
      })
    await saveIntake(db, { origin: taking.origin, hash: taking.hash, story: story.id })
    await recordAudit(db, {
      id: newsroom.newId(),
      at: now,
      actor,
      action: 'import',
      subject: story.id,
      detail: { origin: taking.origin },
    })
    if (taking.withoutPages) await putOffRebuild(db, now)
    await takeAlong(db, taking, { newsroom, record: await findStory(db, story.id), now })
    const isLive = intake.status === 'published'
    const losses = isLive ? await publishTaken(db, newsroom, taking, known?.status) : []
    return [...losses, ...(await takeRedirects(db, story.id, intake, now))]
  })
}

/** What an archive has beside the story: comments in their states, and a time to come. */
async function takeAlong(
  db: Database,
  { intake, origin, actor }: Taking,
  {
    newsroom,
    record,
    now,
  }: {
    readonly newsroom: Newsroom
    readonly record: StoryRecord | undefined
    readonly now: string
  },
): Promise<void> {
  if (!record) return
  const { story, status } = record
  if (intake.comments.length > 0) {
    const comments = await saveKeptComments(db, story.id, keptComments(intake.comments, origin))
    await closeReplaced(newsroom, db, { story: story.id, comments })
  }
  const at = intake.scheduledAt
  if (at === null || at <= now || (status !== 'draft' && status !== 'scheduled')) return
  await saveStory(db, { ...record, status: 'scheduled', scheduledAt: at, savedBy: actor.name })
  await askJob(db, dueJob(story.id, at))
}

async function publishTaken(
  db: Database,
  newsroom: Newsroom,
  { intake, story, actor, withoutPages, wasPublic = false }: Taking,
  status: StoryRecord['status'] | undefined,
): Promise<readonly Loss[]> {
  // What was taken off the site on purpose does not come back because its file was touched.
  if (status === 'unpublished') return [unpublished(story.slug, 'it was taken off the site')]
  const { publishedAt, updatedAt } = intake
  const before = publishedAt ? { publishedAt, updatedAt } : undefined
  const asked = { story: story.id, actor, withoutPages, wasPublic, ...(before && { before }) }
  const done = await publishIn(db, newsroom, asked)
  switch (done.outcome) {
    case 'published':
      return []
    case 'hindered':
      return done.hindrances.map(({ path, message }) =>
        unpublished(path, message.replace(/^Cannot publish: /, '')),
      )
    case 'taken':
      return [unpublished(done.address, 'another story was published at this address')]
    case 'embargoed':
      return [unpublished(done.until, 'it must not be published before this time')]
    case 'changed':
    case 'missing':
      return [unpublished(story.slug, 'it was not saved')]
    default:
      return done satisfies never
  }
}

function unpublished(what: string, why: string): Loss {
  return { kind: 'publication', what, why: `kept as a draft: ${why}`, line: null }
}

/** Sections, topics and people that nobody has described yet are known by the names that came along. */
async function takeNames(db: Database, { section, topics, people }: IntakeStory): Promise<void> {
  const publication = await readPublication(db)
  if (section.slug !== '' && !publication.sections.some(({ slug }) => slug === section.slug)) {
    const sections = [...publication.sections, section]
    await writeSetting(db, 'publication', { ...publication, sections })
    await saveListed(db, 'section', section)
  }
  for (const topic of topics) {
    if (!(await findListed(db, 'topic', topic.slug))) await saveListed(db, 'topic', topic)
  }
  for (const { slug, name } of people) {
    const person = { slug, name, description: '', position: '', portrait: null }
    if (!(await findListed(db, 'byline', slug))) await saveListed(db, 'byline', person)
  }
}

/** Old addresses lead to the story; one that is in use already is a loss. */
async function takeRedirects(
  db: Database,
  id: StoryId,
  { redirects: told }: IntakeStory,
  now: string,
): Promise<readonly Loss[]> {
  const record = await findStory(db, id)
  if (record?.status !== 'published') return []
  const target = storyAddress(record.story.section, record.story.slug)
  const there = await addressesIn(
    db,
    told.flatMap((one) => olderAddress(one) ?? []),
  )
  const roots = await rootsOf(db)
  const isOthers = (path: string) => there.has(path) && there.get(path)?.story !== id
  const { redirects, losses } = sortOlder(told, {
    own: target,
    isInUse: (path) => isOthers(path) || isSitePage(path, (root) => roots.has(root)),
  })
  for (const path of redirects) {
    if (there.has(path)) continue
    await saveAddress(db, { path, story: id, kind: 'moved', target, at: now, reason: '' })
    await askJob(db, pageJob({ type: 'address', path }, now))
  }
  return losses
}
