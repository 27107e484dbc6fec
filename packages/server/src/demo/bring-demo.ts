import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCommentSettings } from '@stet/core/comments/policy'
import type { Actor } from '../access/actor.ts'
import { captureAddress } from '../actions/capture-address.ts'
import { importFolder } from '../actions/import-folder.ts'
import { setPersonRole } from '../actions/set-person-role.ts'
import type { Newsroom } from '../newsroom.ts'
import { capturesIn } from '../storage/captures.ts'
import { saveCommentSettings } from '../storage/comment-rules.ts'
import { transaction } from '../storage/database.ts'
import { demoFolder, readRecorded } from './recorded.ts'

/** Brings in the demo magazine, with copies of the posts and pages that its platforms play, saved as any other copy is. */
export async function bringDemo(newsroom: Newsroom, actor: Actor): Promise<void> {
  await setUpDiscussions(newsroom)
  const held = newsroom.reach ? await saveCopies(newsroom, actor) : new Map<string, string>()
  await importFolder(newsroom, { folder: join(demoFolder, 'magazine'), actor, dryRun: false, held })
  await sayWhatPeopleAre(newsroom, [...held.values()], actor)
}

/** Who reads comments when, and whose help is shown: before the pages that tell of it are written. */
async function setUpDiscussions({ database }: Newsroom): Promise<void> {
  const text = await readFile(join(demoFolder, 'comment-settings.json'), 'utf8')
  const read = readCommentSettings(JSON.parse(text))
  if ('problems' in read) throw new Error('Cannot read the demo’s settings of comments')
  await transaction(database, (db) => saveCommentSettings(db, read.settings))
}

/** Their roles in public life: what becomes of a card when its original goes depends on them. */
async function sayWhatPeopleAre(
  newsroom: Newsroom,
  ids: readonly string[],
  actor: Actor,
): Promise<void> {
  const { posts } = await readRecorded()
  for (const { platform, person, reading } of await capturesIn(newsroom.database.db, ids)) {
    if (reading.kind !== 'post') continue
    const { handle, name } = reading.post.author
    const role = posts.find((post) => handle.startsWith(`@${post.handle}@`))?.role
    const reason = 'As the demo’s story tells'
    if (role) await setPersonRole(newsroom, { platform, person, handle, name, role, reason, actor })
  }
}

async function saveCopies(newsroom: Newsroom, actor: Actor): Promise<Map<string, string>> {
  const { posts, pages } = await readRecorded()
  const addresses = [
    ...posts.map(({ live }) => live.url),
    ...pages.map(({ host, path }) => `https://${host}${path}`),
  ]
  const held = new Map<string, string>()
  for (const address of addresses) {
    const done = await captureAddress(newsroom, { address, actor })
    if (done.outcome === 'captured') held.set(done.capture.address, done.capture.id)
  }
  return held
}
