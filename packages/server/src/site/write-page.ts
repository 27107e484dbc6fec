import { readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isPackable } from './content-type.ts'
import { makeFolder, syncFolder, writeBeside } from './durable-file.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A file of the site: where it lies from the root of the site's folder, and what it holds. */
export interface SiteFile {
  readonly path: string
  readonly body: string | Buffer
  /** A page that answers 301 or 410 is not packed: its mark must be readable. */
  readonly plainOnly?: boolean
}

/**
 * Puts a file on the site with its packed forms, and says whether anything changed. At no moment
 * does an old packed form stand beside new bytes: the packed forms go first and come back last.
 */
export async function putFile(folder: string, file: SiteFile): Promise<boolean> {
  const path = join(folder, file.path)
  const bytes = typeof file.body === 'string' ? Buffer.from(file.body) : file.body
  const isPacked = !file.plainOnly && isPackable(file.path)
  // A crash may have left the page without its packed forms: then it is written again.
  if ((await holds(path, bytes)) && (!isPacked || (await exists(`${path}.gz`)))) return false
  await makeFolder(dirname(path), { durable: true })
  const packed = isPacked ? await packQuickly(bytes) : []
  const [unfinished, ...unfinishedForms] = await Promise.all([
    writeBeside(path, bytes, { durable: true }),
    ...packed.map((form) => writeBeside(path + form.ending, form.bytes, { durable: true })),
  ])
  await dropPacked(path)
  await rename(unfinished ?? '', path)
  for (const [index, form] of packed.entries()) {
    await rename(unfinishedForms[index] ?? '', path + form.ending)
  }
  await syncFolder(dirname(path))
  return true
}

/** Packs a page of the site as small as it gets; readers see it under a new ETag. */
export async function packTightly(folder: string, file: string): Promise<void> {
  const path = join(folder, file)
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes || bytes.length === 0) return
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
export async function dropPacked(path: string): Promise<void> {
  await Promise.all([rm(`${path}.br`, { force: true }), rm(`${path}.gz`, { force: true })])
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}

async function holds(path: string, bytes: Buffer): Promise<boolean> {
  const there = await readFile(path).catch(() => undefined)
  return there?.equals(bytes) === true
}
