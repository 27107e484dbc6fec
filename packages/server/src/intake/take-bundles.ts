import { posix } from 'node:path'
import type { Newsroom } from '../newsroom.ts'
import { readBundle } from '../site/read-bundle.ts'
import { saveBundle } from '../storage/bundles.ts'
import { transaction } from '../storage/database.ts'
import type { IntakeFolder } from './intake-folder.ts'
import type { ReportLine } from './report.ts'

/** Takes the designer's bundles of an export; one whose files are not what its name says is left. */
export async function takeBundles(
  newsroom: Newsroom,
  folder: IntakeFolder,
  { dryRun }: { readonly dryRun: boolean },
): Promise<readonly ReportLine[]> {
  const bundles = new Map<string, Map<string, Buffer>>()
  for (const path of folder.files.filter((one) => /^bundles\/[\da-f]{64}\/[^/]+$/.test(one))) {
    const item = posix.dirname(path)
    const files = bundles.get(item) ?? new Map<string, Buffer>()
    files.set(posix.basename(path), (await folder.read(path)) ?? Buffer.alloc(0))
    bundles.set(item, files)
  }
  const lines: ReportLine[] = []
  for (const [item, files] of bundles) {
    const line = { item, kind: 'design', story: null } as const
    const read = readBundle(files)
    if ('problems' in read) lines.push({ ...line, outcome: 'left', why: read.problems.join('; ') })
    else if (item !== `bundles/${read.bundle.hash}`)
      lines.push({ ...line, outcome: 'left', why: 'its files are not those that its name says' })
    else {
      const { bundle } = read
      if (!dryRun)
        await transaction(newsroom.database, (db) => saveBundle(db, bundle, newsroom.now()))
      lines.push({ ...line, outcome: 'taken', why: '' })
    }
  }
  return lines
}
