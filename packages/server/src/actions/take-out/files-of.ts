import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Removal } from '@stet/core/story'
import { evidenceFile } from '../../capture/keep-evidence.ts'
import { mediaFolder } from '../../media/keep-picture.ts'
import type { Newsroom } from '../../newsroom.ts'
import { siteFolder } from '../../site/site-folder.ts'
import type { Database } from '../../storage/database.ts'
import { countUsesOfWarc, type Held } from '../../storage/held-words.ts'
import type { SealedPieces } from './pieces.ts'

/** The files that go with what was found, from the folder of data: pictures, their forms, archives as they came. */
export async function filesOf(
  { config }: Newsroom,
  held: readonly Held[],
  { media }: Removal,
): Promise<readonly string[]> {
  const { data } = config
  const paths: string[] = []
  for (const { table, values } of held) {
    if (table === 'media' && media.has(String(values['id'])))
      paths.push(...picturePaths(data, values))
    if (table === 'archive_import') {
      const folder = join(data, 'imports', String(values['id']))
      const names = await readdir(folder, { recursive: true }).catch(() => [])
      for (const name of names) paths.push(join(folder, name))
    }
    if (table === 'capture' || table === 'look')
      paths.push(evidenceFile(data, String(values['warc'])))
  }
  const there: string[] = []
  for (const path of new Set(paths)) {
    const facts = await stat(path).catch(() => undefined)
    if (facts?.isFile()) there.push(relative(data, path))
  }
  return there
}

/** Notes which files are to be sealed: evidence that something else is kept in stays. Inside the transaction. */
export async function addFiles(
  db: Database,
  pieces: SealedPieces,
  { held, files }: { readonly held: readonly Held[]; readonly files: readonly string[] },
): Promise<void> {
  const used = new Set<string>()
  for (const { table, values } of held) {
    if (table !== 'capture' && table !== 'look') continue
    const warc = String(values['warc'])
    if ((await countUsesOfWarc(db, warc)) > 0) used.add(evidenceFile('', warc))
  }
  for (const path of files) if (!used.has(path)) pieces.add({ type: 'file', path })
}

function picturePaths(data: string, values: Held['values']): readonly string[] {
  const { renditions } = JSON.parse(String(values['content'])) as {
    readonly renditions: readonly { readonly address: string }[]
  }
  const forms = renditions.map(({ address }) => join(siteFolder(data), address.slice(1)))
  return [join(mediaFolder(data), String(values['id'])), ...forms]
}
