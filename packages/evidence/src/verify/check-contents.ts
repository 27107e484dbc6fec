import { objectIn } from '../cdxj/read-cdxj.ts'
import { type Check, checked, type Fault } from './check.ts'
import { type PackageFile, textOf } from './package-files.ts'

/** What a package says about itself. */
export interface PackageList {
  readonly title: string
  readonly software: string
  /** An instant; empty where it does not say. */
  readonly created: string
  readonly mainPageUrl: string | null
  readonly mainPageDate: string | null
  readonly resources: readonly Resource[]
}

interface Resource {
  readonly path: string
  readonly hash: string
  readonly bytes: number
}

type Files = ReadonlyMap<string, PackageFile>

const listPath = 'datapackage.json'
/** What stands beside the list and cannot stand in it. */
const unlisted: readonly string[] = [listPath, 'datapackage-digest.json']

/** Checks that a package holds what it lists, byte for byte, and lists what it holds. */
export async function checkContents(
  files: Files,
  now: string,
): Promise<{ readonly list: PackageList | undefined; readonly checks: readonly Check[] }> {
  const read = await readList(files.get(listPath))
  const says = 'The package lists all that it holds, and it is complete'
  if ('fault' in read)
    return { list: undefined, checks: [checked('contents', listPath, { says, fault: read.fault })] }
  const { list } = read
  const fault = listFault(list, { files, now })
  const checks = list.resources.map((resource) =>
    checked('contents', resource.path, {
      says: 'These are the bytes that the package’s list names',
      fault: resourceFault(resource, files.get(resource.path)),
    }),
  )
  return { list, checks: [checked('contents', listPath, { says, fault }), ...checks] }
}

async function readList(
  file: PackageFile | undefined,
): Promise<{ readonly list: PackageList } | { readonly fault: Fault }> {
  if (!file) return refused('list-missing', `There is no ${listPath}`)
  const told = objectIn((await textOf(file)) ?? '')
  if (!told) return refused('list-unreadable', `${listPath} is no JSON object`)
  const { profile, wacz_version: version } = told
  if (profile !== 'data-package')
    return refused(
      'list-profile',
      `${listPath} is of a profile that is not read: ${shown(profile)}`,
    )
  if (typeof version !== 'string' || !/^1\.[01]\.\d$/.test(version))
    return refused('list-version', `The WACZ is of a version that is not read: ${shown(version)}`)
  const resources = Array.isArray(told['resources']) ? told['resources'].map(resourceIn) : []
  const known = resources.filter((one) => one !== undefined)
  if (known.length === 0 || known.length < resources.length)
    return refused('list-unreadable', `${listPath} names a file without its path, size and digest`)
  const text = (key: string) => (typeof told[key] === 'string' ? told[key] : '')
  return {
    list: {
      title: text('title'),
      software: text('software'),
      created: text('created'),
      mainPageUrl: text('mainPageUrl') || null,
      mainPageDate: text('mainPageDate') || null,
      resources: known,
    },
  }
}

/** The older way, of WACZ 1.0, puts size and digest into `stats` and names the algorithm beside them. */
function resourceIn(value: unknown): Resource | undefined {
  const { path, hash, bytes, stats, hashing } = (value ?? {}) as Readonly<Record<string, unknown>>
  const older = (stats ?? {}) as Readonly<Record<string, unknown>>
  const size = bytes ?? older['bytes']
  const bare = older['hash']
  const isOlder = hashing === 'sha256' && typeof bare === 'string'
  const digest = hash ?? (isOlder ? `sha256:${bare}` : undefined)
  if (typeof path !== 'string' || typeof size !== 'number' || typeof digest !== 'string')
    return undefined
  return { path, hash: digest, bytes: size }
}

const soon = 10 * 60_000

function listFault(
  { resources, created, software }: PackageList,
  { files, now }: { readonly files: Files; readonly now: string },
): Fault | undefined {
  const paths = new Set(resources.map(({ path }) => path))
  if (paths.size < resources.length)
    return { reason: 'list-twice', problem: `${listPath} lists a file twice` }
  const extra = [...files.keys()].find((path) => !paths.has(path) && !unlisted.includes(path))
  if (extra !== undefined)
    return { reason: 'file-unlisted', problem: `${shown(extra)} is in the package and not listed` }
  const wanted = [
    [/^archive\/[^/]+\.warc(?:\.gz)?$/, 'warc-missing', 'no WARC file'],
    [/^indexes\/[^/]+\.cdxj?(?:\.gz)?$/, 'index-missing', 'no index'],
    [/^pages\/pages\.jsonl$/, 'pages-missing', 'no list of pages'],
  ] as const
  const missing = wanted.find(([pattern]) => !resources.some(({ path }) => pattern.test(path)))
  if (missing) return { reason: missing[1], problem: `The package lists ${missing[2]}` }
  if (created !== '' && !(Date.parse(created) <= Date.parse(now) + soon))
    return {
      reason: 'list-time',
      problem: `The package says that it was made at ${shown(created)}`,
    }
  if (/^Stet\b/.test(software) && !paths.has('evidence/manifest.json'))
    return {
      reason: 'manifest-missing',
      problem: 'It says that Stet made it, and has no manifest: Stet writes one',
    }
  return undefined
}

function resourceFault(
  { path, hash, bytes }: Resource,
  file: PackageFile | undefined,
): Fault | undefined {
  if (!file) return { reason: 'file-missing', problem: 'It is listed, and not there' }
  if (file.size !== bytes)
    return { reason: 'file-size', problem: `It has ${file.size} bytes and should have ${bytes}` }
  if (file.hash !== hash.toLowerCase())
    return {
      reason: 'file-differs',
      problem: `Its digest is ${file.hash}, listed is ${shown(hash)}`,
    }
  if (file.isPacked && path.startsWith('archive/'))
    return { reason: 'file-packed', problem: 'The ZIP packs it: records cannot be found in it' }
  return undefined
}

function refused(reason: string, problem: string) {
  return { fault: { reason, problem } }
}

/** What a stranger wrote, short enough to be told. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'no text'
  return (JSON.stringify(value) ?? 'nothing').slice(0, 100)
}
