import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { instantOf } from '@stet/core/story'
import { sealOf } from '../../keys/seal.ts'
import type { Newsroom } from '../../newsroom.ts'
import { siteFolder } from '../../site/site-folder.ts'
import { fileOf } from '../../site/site-path.ts'
import { addressesOf } from '../../storage/addresses.ts'
import { transaction } from '../../storage/database.ts'
import { dropTraces } from '../../storage/held-words.ts'
import type { AskedJob } from '../../storage/jobs.ts'
import {
  arePagesDue,
  dropPacking,
  dropSealed,
  findTakeOut,
  lockTakeOut,
  saveTakeOut,
  type TakeOut,
} from '../../storage/take-outs.ts'
import { removalOf, type TakeOutAsk } from './asked.ts'
import { type NumberedPiece, openPieces } from './pieces.ts'
import { sealedFile, sealFile, unsealFiles } from './seal-files.ts'
import { sweepSite } from './sweep-site.ts'
import { takeOutJob } from './take-out-job.ts'

/** Until the pages are written anew, in milliseconds. */
const pause = 500

/**
 * Ends a take-out: seals the files that go with it, takes away what nothing writes any more, looks through the site, and
 * lets the database forget. Waits for the pages first. Where it was undone meanwhile, puts the files back. Throws where it
 * could not be done; it is tried again.
 */
export async function clearFiles(
  newsroom: Newsroom,
  id: string,
  signal: AbortSignal,
): Promise<readonly AskedJob[]> {
  const { db } = newsroom.database
  const takeOut = await findTakeOut(db, id)
  if (takeOut?.state === 'undone') await putFilesBack(newsroom, takeOut)
  if (takeOut?.state !== 'clearing') return []
  const now = newsroom.now()
  if (await arePagesDue(db, now)) return [takeOutJob(id, instantOf(Date.parse(now) + pause))]
  const { asked, files, sealed } = await sealAll(newsroom, takeOut)
  const removal = asked && removalOf(asked)
  if (!removal || 'problem' in removal) throw new Error(`Cannot read what ${id} took out`)
  const swept = await sweepSite(db, {
    folder: siteFolder(newsroom.config.data),
    removal,
    pictures: new Set(
      files.filter((path) => path.startsWith('site/')).map((path) => basename(path)),
    ),
    below: takeOut.story && (await pathsOf(newsroom, takeOut)),
    signal,
  })
  await transaction(newsroom.database, (inside) => dropPacking(inside, removal.finder.holdsAddress))
  const forgotten = await dropTraces(db)
  await transaction(newsroom.database, async (inside) => {
    await lockTakeOut(inside, id)
    const present = await findTakeOut(inside, id)
    if (present?.state !== 'clearing') return
    await saveTakeOut(inside, {
      ...present,
      state: 'done',
      result: { ...swept, sealed, forgotten },
    })
  })
  return []
}

/** Seals every file that belongs to it; gives what was taken out, and the paths of the files. */
async function sealAll(newsroom: Newsroom, takeOut: TakeOut) {
  const { data } = newsroom.config
  const seal = await sealOf(newsroom.config, takeOut.id, takeOut.sealKey)
  const files: string[] = []
  let asked: TakeOutAsk | undefined
  for await (const { number, piece } of openPieces(newsroom.database.db, seal, takeOut.id)) {
    if (piece.type === 'what') asked = { ...piece, story: takeOut.story }
    if (piece.type !== 'file') continue
    files.push(piece.path)
    await sealFile(seal, join(data, piece.path), sealedFile(data, takeOut.id, number))
  }
  return { asked, files, sealed: files.length }
}

/** Puts back what was sealed while somebody undid it. */
async function putFilesBack(newsroom: Newsroom, { id, sealKey }: TakeOut): Promise<void> {
  const { data } = newsroom.config
  const { db } = newsroom.database
  const seal = await sealOf(newsroom.config, id, sealKey)
  const pieces: NumberedPiece[] = []
  for await (const one of openPieces(db, seal, id)) pieces.push(one)
  await unsealFiles(data, { seal, takeOut: id, pieces })
  await rm(join(data, 'sealed', id), { recursive: true, force: true })
  // Pieces of another kind are left where somebody has changed a place since: then all stay.
  if (pieces.some(({ piece }) => piece.type !== 'file')) return
  const numbers = pieces.map(({ number }) => number)
  await transaction(newsroom.database, (inside) => dropSealed(inside, id, numbers))
}

/** Where the files of the one story lie, from the root of the site. */
async function pathsOf({ database }: Newsroom, { story }: TakeOut): Promise<readonly string[]> {
  const addresses = story ? await addressesOf(database.db, story) : []
  return addresses.flatMap(({ path }) => fileOf(path)?.replace(/\/index\.html$/, '') ?? [])
}
