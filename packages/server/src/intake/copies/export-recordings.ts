import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { recordedFile } from '../../actions/keep-recording.ts'
import { sealOf } from '../../keys/seal.ts'
import type { Newsroom } from '../../newsroom.ts'
import { type Recording, recordingsAfter } from '../../storage/recordings.ts'
import { exportedRecordingPath, type LeftBehind, recordingsFile } from './copies-format.ts'
import { removeOthers } from './remove-others.ts'

/**
 * Writes recordings as they lie here: file and transcript stay encrypted, and what the row says (who, when, what the file
 * was called) is closed with the same seal. One whose seal cannot be opened here is left behind. Gives their number.
 */
export async function exportRecordings(
  newsroom: Newsroom,
  { folder, left }: { readonly folder: string; readonly left: LeftBehind[] },
): Promise<number> {
  const path = join(folder, recordingsFile)
  await writeFile(`${path}.tmp`, '')
  const written = new Set<string>()
  let count = 0
  for (let after = ''; ; ) {
    const some = await recordingsAfter(newsroom.database.db, { after, limit: 100 })
    if (some.length === 0) break
    for (const recording of some) {
      after = recording.id
      const line = await lineOf(newsroom, recording).catch((error: Error) => error)
      const item = `recording ${recording.id}`
      if (line instanceof Error) left.push({ item, why: line.message })
      else {
        const why = await copySealed(newsroom, folder, recording)
        if (why !== null) left.push({ item, why })
        await writeFile(`${path}.tmp`, `${JSON.stringify(line)}\n`, { flag: 'a' })
        written.add(recording.id)
        count += 1
      }
    }
  }
  await rename(`${path}.tmp`, path)
  await removeOthers(join(folder, 'recordings'), written)
  return count
}

async function lineOf(newsroom: Newsroom, { id, sealKey, ...told }: Recording) {
  const seal = await sealOf(newsroom.config, id, sealKey)
  return { id, sealKey, told: seal.close(Buffer.from(JSON.stringify(told))).toString('base64') }
}

async function copySealed(
  newsroom: Newsroom,
  folder: string,
  { id, file }: Recording,
): Promise<string | null> {
  if (!file) return null
  const from = recordedFile(newsroom.config.data, id)
  if (!existsSync(from)) return 'its file is not where it was kept'
  const to = join(folder, exportedRecordingPath(id))
  if (existsSync(to)) return null
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, `${to}.tmp`)
  await rename(`${to}.tmp`, to)
  return null
}
