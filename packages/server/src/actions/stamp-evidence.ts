import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Instant } from '@stet/core/story'
import { manifestOf } from '@stet/evidence'
import type { Actor } from '../access/actor.ts'
import { evidenceFile } from '../capture/keep-evidence.ts'
import { askAuthority } from '../capture/stamping/ask-authority.ts'
import type { Authority } from '../capture/stamping/stamp-config.ts'
import { renewalJob } from '../jobs/stamp-jobs.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Database, transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'
import { storiesNaming } from '../storage/original-uses.ts'
import {
  type KeptStamp,
  nextRenewalAt,
  putOffRenewal,
  saveStamp,
  stampsOf,
  stampsToRenew,
} from '../storage/stamps.ts'
import { askStoryPages } from './ask-story-pages.ts'

/** What came of having something stamped. */
export type StampOutcome =
  | { readonly outcome: 'stamped'; readonly stamp: KeptStamp }
  /** It has a stamp of this authority already, or there is no such file any more. */
  | { readonly outcome: 'nothing-to-do' }
  /** The authority gave none that can be used; it may later. */
  | { readonly outcome: 'refused'; readonly problem: string }
  /** The records of the file cannot be listed: somebody else wrote it, or it is broken. */
  | { readonly outcome: 'impossible'; readonly problem: string }

/** Which copy is stamped, by whom. */
export interface StampAsked {
  readonly capture: string
  readonly warc: string
  readonly authority: Authority
  readonly actor: Actor
}

/**
 * Has the manifest of a copy's file of evidence stamped by an authority: the stamp and its audit row in one transaction,
 * and the pages of live stories that say since when the copy is attested.
 */
export async function stampEvidence(newsroom: Newsroom, asked: StampAsked): Promise<StampOutcome> {
  const { capture, warc, authority, actor } = asked
  const { config, database, now, newId } = newsroom
  const path = evidenceFile(config.data, warc)
  const others = await stampsOf(database.db, warc)
  if (!existsSync(path) || others.some((one) => one.authority === authority.address && !one.renews))
    return { outcome: 'nothing-to-do' }
  const manifest = await manifestIn(path)
  if ('problem' in manifest) return { outcome: 'impossible', problem: manifest.problem }
  const given = await askAuthority(newsroom, authority, manifest.bytes)
  if ('problem' in given) return { outcome: 'refused', problem: given.problem }
  const stamp: KeptStamp = {
    ...keptFrom(newId(), given.stamp, now()),
    warc,
    renews: null,
    authority: authority.address,
    answer: given.answer,
  }
  await transaction(database, async (db) => {
    await keep(db, newsroom, stamp, actor)
    if (stamp.renewAt !== null) await askJob(db, renewalJob(stamp.renewAt))
    const stories = others.length === 0 ? await storiesNaming(db, capture) : []
    await askStoryPages(db, stories, { now: now(), withFeeds: false })
  })
  return { outcome: 'stamped', stamp }
}

async function manifestIn(path: string): Promise<{ bytes: Uint8Array } | { problem: string }> {
  const file = await readFile(path)
  try {
    return { bytes: await manifestOf(file) }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}

const renewedAtOnce = 20
const day = 24 * 60 * 60 * 1000

/**
 * Renews the stamps whose certificates end soon: each has its very bytes stamped, by its own authority or another one,
 * with certificates that end later. What cannot be renewed today is tried again. Gives the time when the next is due.
 */
export async function renewStamps(newsroom: Newsroom, actor: Actor): Promise<Instant | undefined> {
  const { database, now, closing } = newsroom
  const due = await stampsToRenew(database.db, { now: now(), limit: renewedAtOnce })
  for (const older of due) {
    if (closing?.aborted) break
    const { authorities } = newsroom.config.stamping
    const own = authorities.filter(({ address }) => address === older.authority)
    const renewed = await renewOne(newsroom, older, [...new Set([...own, ...authorities])])
    await transaction(database, async (db) => {
      if (renewed) await keep(db, newsroom, renewed, actor)
      else await putOffRenewal(db, older.id, later(now(), day))
    })
  }
  return nextRenewalAt(database.db)
}

async function renewOne(
  newsroom: Newsroom,
  older: KeptStamp,
  authorities: readonly Authority[],
): Promise<KeptStamp | undefined> {
  const { now, newId, journal } = newsroom
  for (const authority of authorities) {
    const given = await askAuthority(newsroom, authority, older.answer)
    if ('problem' in given) journal.error('Cannot renew a time stamp', { problem: given.problem })
    else if (given.stamp.until > older.until) {
      return {
        ...keptFrom(newId(), given.stamp, now()),
        warc: older.warc,
        renews: older.id,
        authority: authority.address,
        answer: given.answer,
      }
    }
  }
  return undefined
}

async function keep(
  db: Database,
  newsroom: Newsroom,
  stamp: KeptStamp,
  actor: Actor,
): Promise<void> {
  await saveStamp(db, stamp)
  const { warc, authority, at, until, renews } = stamp
  await recordAudit(db, {
    id: newsroom.newId(),
    at: newsroom.now(),
    actor,
    action: renews === null ? 'stamp' : 'renew-stamp',
    subject: warc,
    detail: { stamp: stamp.id, authority, at, until, renews },
  })
}

const margin = 90 * day

/** A stamp is renewed three months before its certificates end; where they end sooner, at half of that time. */
function keptFrom(
  id: string,
  { at, until }: { readonly at: Instant; readonly until: Instant },
  now: Instant,
): Pick<KeptStamp, 'id' | 'at' | 'until' | 'renewAt'> {
  const left = Date.parse(until) - Date.parse(now)
  const renewAt = later(until, -Math.min(margin, left / 2))
  return { id, at, until, renewAt }
}

function later(at: Instant, by: number): Instant {
  return new Date(Date.parse(at) + by).toISOString()
}
