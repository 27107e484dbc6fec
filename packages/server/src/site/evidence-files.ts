import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { evidencePath } from '@stet/core/page'
import { packEvidence } from '../actions/pack-evidence.ts'
import type { Newsroom } from '../newsroom.ts'
import { openedEvidence } from '../storage/opened-evidence.ts'
import { makeFolder, syncFolders, writeDurably } from './durable-file.ts'
import { siteFolder } from './site-folder.ts'

const job = { kind: 'job', id: 'evidence', name: 'Opened evidence' } as const

/**
 * Writes the package of a copy's evidence to the site where it is open to readers, and takes it away where it is not.
 * Throws where its file of evidence cannot be read; it is tried again.
 */
export async function writeEvidence(newsroom: Newsroom, capture: string): Promise<void> {
  const path = join(siteFolder(newsroom.config.data), evidencePath(capture))
  const [opened] = await openedEvidence(newsroom.database.db, [capture])
  if (!opened) return rm(path, { force: true })
  const { extent } = opened
  const packed = await packEvidence(newsroom, { capture, withLooks: true, extent, actor: job })
  if (packed.outcome === 'unknown') return rm(path, { force: true })
  if (packed.outcome === 'absent') throw new Error(packed.problem)
  await syncFolders(makeFolder(dirname(path)), 'apart')
  await writeDurably(path, Buffer.from(packed.bytes))
}
