import type { Source } from '../source.ts'
import { type Tools, webTools } from '../tools.ts'
import type { Excerpt } from '../wacz/excerpt.ts'
import type { Manifest } from '../wacz/manifest.ts'
import { type Check, checked } from './check.ts'
import { checkContents, type PackageList } from './check-contents.ts'
import { checkExcerpt, leftOut, readExcerpt, startsInExcerpt } from './check-excerpt.ts'
import { checkBlocks, checkIndexes, type ReadIndex, readIndex } from './check-index.ts'
import { checkCovered, checkManifest, manifestPath, readManifest } from './check-manifests.ts'
import { checkPages } from './check-pages.ts'
import { checkRecords, type WalkedFile } from './check-records.ts'
import { checkSignature, type SignedBy } from './check-signature.ts'
import { openPackage, type PackageFile } from './package-files.ts'

/** What came of checking a package of evidence. */
export interface Verdict {
  /** Whether every check holds. */
  readonly ok: boolean
  readonly title: string
  readonly software: string
  /** When it says that it was made. */
  readonly created: string
  readonly signedBy: SignedBy
  readonly checks: readonly Check[]
  /** What it does not hold, and so what it does not prove, in sentences. */
  readonly lacks: readonly string[]
}

export interface VerifyOptions {
  /** The present: an instant. */
  readonly now: string
  /** Fingerprints of keys, `sha256:…`: the package must be signed with one of them. Any where none is given. */
  readonly keys?: readonly string[]
  /** Certificates in DER at which time stamps must end; any where none is given. */
  readonly roots?: readonly Uint8Array[]
  readonly tools?: Tools
}

/**
 * Checks a WACZ package, of ours or of others: the ZIP, the list of what it holds and every digest in it, the signature,
 * every record, the index, the pages, manifests with their time stamps, and proofs of authorship. It asks nobody, and
 * of what is stored as it is it holds one record at a time.
 */
export async function verifyWacz(source: Source, options: VerifyOptions): Promise<Verdict> {
  const { now, keys = [], tools = webTools } = options
  const { files, fault } = await openPackage(source, tools)
  const zip = checked('zip', null, {
    says: 'It is one ZIP file without hidden parts: every program that opens it sees the same files',
    fault,
  })
  if (!files) return verdict([zip], { list: undefined, by: null, lacks: [] })
  const contents = await checkContents(files, now)
  const { list } = contents
  if (!list) return verdict([zip, ...contents.checks], { list, by: null, lacks: [] })
  const signature = await checkSignature(files, { list, keys, now })
  const inside = await checkInside(files, { list, tools, options })
  const checks = [zip, ...contents.checks, ...signature.checks, ...inside.checks]
  const isSigned = checks.some(({ check }) => check === 'signature')
  const lacks = [
    ...(isSigned ? [] : ['Nobody signed it: anyone can make such a file, and change it']),
    // A domain’s signature is stamped.
    ...inside.lacks.filter((one) => one !== unstamped || signature.by?.kind !== 'domain'),
  ]
  return verdict(checks, { list, by: signature.by, lacks })
}

function verdict(
  checks: readonly Check[],
  {
    list,
    by,
    lacks,
  }: {
    readonly list: PackageList | undefined
    readonly by: SignedBy
    readonly lacks: readonly string[]
  },
): Verdict {
  const ok = checks.every((check) => check.ok)
  const { title = '', software = '', created = '' } = list ?? {}
  return { ok, title, software, created, signedBy: ok ? by : null, checks, lacks }
}

const unstamped = 'It holds no time stamp: that it existed at a given time, only its maker says'

interface Inside {
  readonly list: PackageList
  readonly tools: Tools
  readonly options: VerifyOptions
}

type ReadManifest = readonly [PackageFile, Manifest | null]
type Files = ReadonlyMap<string, PackageFile>

async function checkInside(
  files: Files,
  { list, tools, options }: Inside,
): Promise<{ readonly checks: readonly Check[]; readonly lacks: readonly string[] }> {
  const below = (pattern: RegExp) => [...files.values()].filter(({ path }) => pattern.test(path))
  const manifests: ReadManifest[] = []
  for (const file of below(manifestPath)) manifests.push([file, await readManifest(file)])
  const excerpt = await readExcerpt(files)
  const indexes: ReadIndex[] = []
  for (const file of below(/^indexes\/[^/]+\.cdxj?(?:\.gz)?$/))
    indexes.push(await readIndex(file, tools))
  const read = manifests.map(([, manifest]) => manifest)
  const walked: WalkedFile[] = []
  const checks: Check[] = []
  for (const file of below(/^archive\/[^/]+\.warc(?:\.gz)?$/)) {
    const starts = startsOf(file, { manifests, indexes, excerpt })
    const one = await checkRecords(file, { starts, tools, created: list.created })
    walked.push(one.walked)
    checks.push(one.check)
  }
  const isOurs = manifests.length > 0
  checks.push(...checkIndexes(indexes, walked, isOurs))
  for (const file of below(/^indexes\/[^/]+\.idx$/))
    checks.push(await checkBlocks(file, files, tools))
  for (const file of below(/^pages\/[^/]+\.jsonl$/))
    checks.push(await checkPages(file, { walked, list, isOurs }))
  checks.push(
    ...manifests
      .filter(([, manifest]) => !excerpt || manifest?.warc.hash !== excerpt.of)
      .map(([file, manifest]) => checkManifest(file, manifest, walked)),
    ...(excerpt === undefined ? [] : [checkExcerpt(excerpt, read, walked)]),
    ...checkCovered(
      read,
      walked.filter(({ file }) => file.path !== excerpt?.file),
    ),
  )
  const stamps = await stampChecks(files, manifests, options)
  const authorship = await authorshipChecks(walked)
  return {
    checks: [...checks, ...stamps, ...authorship],
    lacks: [
      ...leftOut(excerpt, read),
      ...(stamps.length > 0 ? [] : [unstamped]),
      ...indexes.flatMap(({ file, disorder }) =>
        disorder && !isOurs ? [`${file.path}: ${disorder.problem}`] : [],
      ),
    ],
  }
}

/** Where records are said to begin: they are looked for there first, and it is believed nowhere else. */
function startsOf(
  file: PackageFile,
  {
    manifests,
    indexes,
    excerpt,
  }: {
    readonly manifests: readonly ReadManifest[]
    readonly indexes: readonly ReadIndex[]
    readonly excerpt: Excerpt | null | undefined
  },
): readonly number[] {
  if (excerpt?.file === file.path)
    return startsInExcerpt(
      excerpt,
      manifests.map(([, manifest]) => manifest),
    )
  const name = file.path.slice('archive/'.length)
  const own = manifests.find(([, manifest]) => manifest?.warc.hash === file.hash)?.[1]
  const told = own
    ? own.records.map(({ offset }) => offset)
    : indexes.flatMap(({ lines }) =>
        lines.filter(({ filename }) => filename === name).map(({ offset }) => offset),
      )
  return [...new Set(told)].filter(Number.isSafeInteger).sort((a, b) => a - b)
}

/** Answers of authorities are some kilobytes; manifests are read as text up to this size. */
const largestStamp = 1024 * 1024
const largestManifest = 64 * 1024 * 1024

async function stampChecks(
  files: Files,
  manifests: readonly ReadManifest[],
  { now, roots }: VerifyOptions,
): Promise<readonly Check[]> {
  const all = [...files.values()].filter(({ path }) => /^evidence\/.*\.tsr$/.test(path))
  if (all.length === 0) return []
  // What reads certificates is large, and only loaded where there are any.
  const { checkStamps } = await import('../stamp/check-stamps.ts')
  const checks: Check[] = []
  const seen = new Set<PackageFile>()
  for (const [{ path, source, size }, manifest] of manifests) {
    const stem = path.replace(/\.json$/, '-')
    const own = all.filter(
      (one) =>
        one.path.startsWith(stem) &&
        /^\d+\.tsr$/.test(one.path.slice(stem.length)) &&
        one.size <= largestStamp,
    )
    for (const one of own) seen.add(one)
    const tokens = await Promise.all(
      own.map(async (one) => ({ path: one.path, bytes: await one.source.read(0, one.size) })),
    )
    const from = newestOf(manifest)
    const stamped = await source.read(0, Math.min(size, largestManifest))
    const told = { now, ...(roots && { roots }), ...(from && { from }) }
    checks.push(...(await checkStamps(stamped, tokens, told)))
  }
  const strays = all.filter((file) => !seen.has(file))
  const fault = { reason: 'stamp-stray', problem: 'It is a time stamp of nothing that is there' }
  return [
    ...checks,
    ...strays.map(({ path }) => checked('stamp', path, { says: 'It existed at that time', fault })),
  ]
}

/** When the youngest record of a manifest was made: no stamp on it can be older. */
function newestOf(manifest: Manifest | null): string | undefined {
  const dates = manifest?.records.map(({ date }) => Date.parse(date)) ?? []
  const newest = dates.filter(Number.isFinite).reduce((a, b) => Math.max(a, b), -Infinity)
  return Number.isFinite(newest) ? new Date(newest).toISOString() : undefined
}

async function authorshipChecks(walked: readonly WalkedFile[]): Promise<readonly Check[]> {
  // What a file tells is held against the proof in the same file: a later look may have found another post. Documents
  // of accounts may lie beside.
  const all = walked.flatMap(({ telling }) => telling)
  if (!all.some(({ type }) => type === 'response')) return []
  const { checkAuthorship } = await import('../authorship/check-authorship.ts')
  const checks: Check[] = []
  for (const { telling } of walked) checks.push(...(await checkAuthorship(telling, all)))
  return checks
}
