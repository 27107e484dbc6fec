import { readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isPackable } from './content-type.ts'
import { makeFolder, syncFolder, writeBeside } from './durable-file.ts'
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
 * Puts files on the site with their packed forms, and gives the paths of those that changed, or
 * that have no packed forms yet. All
 * bytes are safe on the disk before the first file changes; files change in the order given, what
 * is pointed to before what points to it. At no moment does an old packed form stand beside new
 * bytes: the packed forms go first and come back last.
 */
export async function putFiles(
  folder: string,
  files: readonly SiteFile[],
): Promise<readonly string[]> {
  const ready = await Promise.all(files.map((file) => makeReady(folder, file)))
  const changed = ready.filter((file) => file !== undefined)
  for (const { path, unfinished, forms } of changed) {
    if (unfinished === undefined) continue
    await dropPacked(path)
    await rename(unfinished, path)
    for (const form of forms) await rename(form.unfinished, path + form.ending)
  }
  await Promise.all([...new Set(changed.map(({ path }) => dirname(path)))].map(syncFolder))
  return changed.map(({ file }) => file.path)
}

/** A file whose bytes are on the disk, beside where they will go. */
interface ReadyFile {
  readonly file: SiteFile
  readonly path: string
  /** Absent where the page itself is there, and only its packed forms are not. */
  readonly unfinished?: string
  readonly forms: readonly { readonly ending: string; readonly unfinished: string }[]
}

/** Writes a file beside its place; undefined where its place holds the same bytes already. */
async function makeReady(folder: string, file: SiteFile): Promise<ReadyFile | undefined> {
  const path = join(folder, file.path)
  const bytes = typeof file.body === 'string' ? Buffer.from(file.body) : file.body
  const isPacked = !file.plainOnly && isPackable(file.path)
  if (await holds(path, bytes)) {
    const hasForms = await exists(`${path}.gz`)
    if (hasForms === isPacked) return undefined
    // A rebuild, or a crash, left the page without them: they are a job's work, not a reader's wait.
    if (isPacked) return { file, path, forms: [] }
  }
  await makeFolder(dirname(path), { durable: true })
  const packed = isPacked ? await packQuickly(bytes) : []
  const [unfinished = '', ...forms] = await Promise.all([
    writeBeside(path, bytes, { durable: true }),
    ...packed.map((form) => writeBeside(path + form.ending, form.bytes, { durable: true })),
  ])
  const named = packed.map(({ ending }, index) => ({ ending, unfinished: forms[index] ?? '' }))
  return { file, path, unfinished, forms: named }
}

/** Packs a page of the site as small as it gets; readers see it under a new ETag. */
export async function packTightly(folder: string, file: string): Promise<void> {
  const path = join(folder, file)
  const bytes = await readFile(path).catch(() => undefined)
  // A moved or gone page is read by this server for its mark, and has no packed forms.
  if (!bytes || bytes.length === 0 || specialAnswerIn(file, bytes)) return
  const forms = await pack(bytes, { quality: 11, level: 9 })
  for (const form of forms) {
    const unfinished = await writeBeside(path + form.ending, form.bytes, { durable: true })
    // The page may have been written anew meanwhile: then these forms are of the old one.
    if (!(await holds(path, bytes))) return rm(unfinished, { force: true })
    await rename(unfinished, path + form.ending)
  }
  await syncFolder(dirname(path))
}

interface PackedForm {
  readonly ending: '.br' | '.gz'
  readonly bytes: Buffer
}

/** Quality 5 takes a millisecond a page where 11 takes forty; a job packs tightly later. */
export function packQuickly(bytes: Buffer): Promise<PackedForm[]> {
  return pack(bytes, { quality: 5, level: 6 })
}

async function pack(
  bytes: Buffer,
  { quality, level }: { quality: number; level: number },
): Promise<PackedForm[]> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level })])
  return [
    { ending: '.br', bytes: br },
    { ending: '.gz', bytes: gz },
  ]
}

/** Takes the packed forms of a file away. */
async function dropPacked(path: string): Promise<void> {
  await Promise.all([rm(`${path}.br`, { force: true }), rm(`${path}.gz`, { force: true })])
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}

async function holds(path: string, bytes: Buffer): Promise<boolean> {
  const there = await readFile(path).catch(() => undefined)
  return there?.equals(bytes) === true
}
