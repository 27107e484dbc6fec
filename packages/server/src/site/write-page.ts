import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, brotliCompressSync, constants, gzip } from 'node:zlib'
import { isPackable } from './content-type.ts'
import {
  leaveBeside,
  makeFolder,
  syncBeside,
  syncFolders,
  type Unfinished,
  type Waiting,
  writeBeside,
} from './durable-file.ts'
import { giveWay } from './give-way.ts'
import { specialAnswerIn } from './special-answer.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A file of the site: where it lies from the root of the site's folder, and what it holds. */
export interface SiteFile {
  readonly path: string
  readonly body: string | Buffer
  /** A page that answers 301 or 410 is not packed: its mark must be readable. */
  readonly plainOnly?: boolean
}

/** Puts one file on the site, as `putFiles` does. */
export async function putFile(folder: string, file: SiteFile): Promise<boolean> {
  return (await putFiles(folder, [file])).length > 0
}

/**
 * Puts files on the site and gives the paths of those that changed, or that have not all their packed
 * forms yet: what people read is packed for brotli, the rest is left to a job. All bytes are safe on
 * the disk before the first file changes; files change in the order given, what is pointed to before
 * what points to it. At no moment does an old packed form stand beside new bytes: the packed forms go
 * first and come back last.
 */
export async function putFiles(
  folder: string,
  files: readonly SiteFile[],
  waiting: Waiting = 'apart',
): Promise<readonly string[]> {
  const ready: readonly (ReadyFile | undefined)[] =
    waiting === 'apart'
      ? await Promise.all(files.map((file) => makeReady(folder, file)))
      : await makeReadyInTurn(folder, files)
  const changed = ready.filter((file) => file !== undefined)
  try {
    for (const file of changed) putInPlace(file)
  } catch (error) {
    for (const { unfinished } of changed.flatMap(({ forms }) => forms)) {
      rmSync(unfinished.path, { force: true })
    }
    throw error
  }
  await syncFolders(new Set(changed.flatMap(({ folders }) => folders)), waiting)
  return changed.map(({ file }) => file.path)
}

/** A file whose bytes lie beside where they will go. */
interface ReadyFile {
  readonly file: SiteFile
  readonly path: string
  /** The file itself and its packed form; none where the file is there, and only packed forms are not. */
  readonly forms: readonly { readonly ending: '' | '.br'; readonly unfinished: Unfinished }[]
  /** The folders that have changed once it is in its place. */
  readonly folders: readonly string[]
}

/** Writes a file beside its place, safe on the disk; undefined where its place holds the same already. */
async function makeReady(folder: string, file: SiteFile): Promise<ReadyFile | undefined> {
  const place = placeOf(folder, file)
  if (!place?.bytes) return place
  const { path, bytes } = place
  const written = async (ending: '' | '.br', form: Buffer) => {
    const unfinished = await writeBeside(path + ending, form)
    await syncBeside(unfinished, 'apart')
    return { ending, unfinished }
  }
  const packed = isPackedAtOnce(file)
    ? [packBrotli(bytes).then((form) => written('.br', form))]
    : []
  return { ...place, forms: await Promise.all([written('', bytes), ...packed]) }
}

/** How many files are written before others who share the thread have their turn. */
const atOnce = 8

/** The same for many files: all are written before the first is synced, which the disk does faster. */
async function makeReadyInTurn(
  folder: string,
  files: readonly SiteFile[],
): Promise<readonly (ReadyFile | undefined)[]> {
  const ready: (ReadyFile | undefined)[] = []
  const written: Unfinished[] = []
  const write = async (ending: '' | '.br', path: string, bytes: Buffer) => {
    const unfinished = await writeBeside(path + ending, bytes)
    written.push(unfinished)
    return { ending, unfinished }
  }
  try {
    for (const [index, file] of files.entries()) {
      if (index % atOnce === atOnce - 1) await breathe()
      giveWay()
      const place = placeOf(folder, file)
      if (!place?.bytes) {
        ready.push(place)
        continue
      }
      const { path, bytes } = place
      const forms: ReadyFile['forms'][number][] = [await write('', path, bytes)]
      if (isPackedAtOnce(file)) {
        const packed = brotliCompressSync(bytes, brotliOptions(bytes, quick))
        forms.push(await write('.br', path, packed))
      }
      ready.push({ ...place, forms })
    }
  } catch (error) {
    drop(written)
    throw error
  }
  await syncInTurn(written)
  return ready
}

async function syncInTurn(files: readonly Unfinished[]): Promise<void> {
  for (const [index, file] of files.entries()) {
    if (index % atOnce === atOnce - 1) await breathe()
    giveWay()
    try {
      await syncBeside(file, 'still')
    } catch (error) {
      for (const { path } of files.slice(0, index)) rmSync(path, { force: true })
      drop(files.slice(index + 1))
      throw error
    }
  }
}

/** Takes away what was written and is still open. */
function drop(files: readonly Unfinished[]): void {
  for (const file of files) {
    leaveBeside(file)
    rmSync(file.path, { force: true })
  }
}

/** A file that is to be written, or needs packed forms only; undefined where it is there already. */
function placeOf(
  folder: string,
  file: SiteFile,
): (ReadyFile & { readonly bytes?: Buffer }) | undefined {
  const path = join(folder, file.path)
  const bytes = typeof file.body === 'string' ? Buffer.from(file.body) : file.body
  if (holds(path, bytes)) {
    const isPacked = !file.plainOnly && isPackable(file.path)
    const hasForms = existsSync(`${path}.gz`)
    if (hasForms === isPacked) return undefined
    // A rebuild, or a crash, left the page without them: they are a job's work, not a reader's wait.
    if (isPacked) return { file, path, forms: [], folders: [] }
  }
  return { file, path, bytes, forms: [], folders: [...makeFolder(dirname(path)), dirname(path)] }
}

/** What people read is packed before they get it; feeds and sitemaps wait a moment for a job. */
function isPackedAtOnce({ path, plainOnly }: SiteFile): boolean {
  return !plainOnly && path.endsWith('.html')
}

function putInPlace({ path, forms }: ReadyFile): void {
  if (forms.length === 0) return
  for (const ending of ['.br', '.gz']) rmSync(path + ending, { force: true })
  for (const { ending, unfinished } of forms) renameSync(unfinished.path, path + ending)
}

/** Packs a page of the site as small as it gets; readers see it under a new ETag. */
export async function packTightly(folder: string, file: string): Promise<void> {
  const path = join(folder, file)
  const bytes = await readFile(path).catch(() => undefined)
  // A moved or gone page is read by this server for its mark, and has no packed forms.
  if (!bytes || bytes.length === 0 || specialAnswerIn(file, bytes)) return
  for (const form of await pack(bytes, { quality: 11, level: 9 })) {
    const unfinished = await writeBeside(path + form.ending, form.bytes)
    await syncBeside(unfinished, 'still')
    // The page may have been written anew meanwhile: then these forms are of the old one.
    if (!holds(path, bytes)) return rmSync(unfinished.path, { force: true })
    renameSync(unfinished.path, path + form.ending)
  }
  await syncFolders([dirname(path)], 'still')
}

interface PackedForm {
  readonly ending: '.br' | '.gz'
  readonly bytes: Buffer
}

/** Quality 5 takes a millisecond a page where 11 takes forty; a job packs tightly later. */
const quick = { quality: 5, level: 6 }

/** Packs what many readers may ask for soon, and what a job will pack tightly later. */
export function packQuickly(bytes: Buffer): Promise<PackedForm[]> {
  return pack(bytes, quick)
}

interface Effort {
  /** Of brotli, 0 to 11. */
  readonly quality: number
  /** Of gzip, 1 to 9. */
  readonly level: number
}

async function pack(bytes: Buffer, effort: Effort): Promise<PackedForm[]> {
  const [br, gz] = await Promise.all([
    packBrotli(bytes, effort),
    zip(bytes, { level: effort.level }),
  ])
  return [
    { ending: '.br', bytes: br },
    { ending: '.gz', bytes: gz },
  ]
}

function packBrotli(bytes: Buffer, effort: Effort = quick): Promise<Buffer> {
  return brotli(bytes, brotliOptions(bytes, effort))
}

function brotliOptions(bytes: Buffer, { quality }: Effort): BrotliOptions {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  return { params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length } }
}

function holds(path: string, bytes: Buffer): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size
  return size === bytes.length && readFileSync(path).equals(bytes)
}
