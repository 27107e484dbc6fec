import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { comparePage } from '@stet/core/ledger/compare-page'
import {
  type LedgerVerdict,
  type ReadFile,
  verifyLedger as verifyFiles,
} from '@stet/evidence/ledger'
import { fetchConfigured } from '../capture/fetching/fetch-address.ts'
import { fileOf } from '../site/site-path.ts'
import { readArguments } from './arguments.ts'
import { plainWords } from './plain-words.ts'
import { progressBar } from './progress-bar.ts'
import { UnfinishedError, UsageError } from './usage-error.ts'

/** The largest file of a site that is read, in bytes: a page, a list of versions. */
const largest = 50 * 1024 * 1024

/** `stet verify --ledger URL|FOLDER`, without a newsroom and without a database. */
export async function verifyLedger(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = readArguments(args, {
      ledger: { type: 'string' },
      key: { type: 'string' },
      since: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const { ledger, json } = values
    if (!ledger || positionals.length > 0)
      throw new UsageError('Name one site: stet verify --ledger URL|FOLDER. See --help')
    const bar = progressBar('Checking stories')
    const verdict = await verifyFiles(await readerOf(ledger), {
      key: values.key === undefined ? undefined : await keyOf(values.key),
      older: values.since === undefined ? undefined : await textOf(values.since),
      comparePage,
      progress: (done, of) => bar.show(done, of),
    })
    bar.end()
    console.log(json ? JSON.stringify(verdict, null, 2) : tell(ledger, verdict))
    return verdict.ok ? 0 : 1
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    return error.exitCode
  }
}

/** Reads the files of a site, in a folder or over HTTP. */
async function readerOf(place: string): Promise<ReadFile> {
  if (/^https?:\/\//i.test(place)) return readerAt(place)
  const folders = [place, join(place, 'site')]
  for (const folder of folders) {
    if (await stat(join(folder, 'ledger')).catch(() => undefined)) return readerIn(folder)
  }
  throw new UnfinishedError(`Cannot check ${place}: it holds no folder named ledger`)
}

function readerIn(folder: string): ReadFile {
  return async (path) => {
    // What a site says of itself leads to no file outside of it.
    const file = fileOf(`/${path.split('/').map(encodeURIComponent).join('/')}`)
    if (file === undefined) return undefined
    return readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => {
      if (/^(ENOENT|ENOTDIR|EISDIR|ENAMETOOLONG)$/.test(error.code ?? '')) return undefined
      throw new UnfinishedError(`Cannot read ${file}: ${error.code}`, { cause: error })
    })
  }
}

/** Only the site that was named is asked, wherever it is: the person at the terminal chose it. */
function readerAt(address: string): ReadFile {
  if (!URL.canParse(address)) throw new UsageError(`${address} is no address of a site`)
  const { origin } = new URL(address)
  const now = () => new Date().toISOString()
  return async (path) => {
    const asked = path
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1')
    const fetched = await fetchConfigured(`${origin}/${asked}`, origin, { now, most: largest })
    if (fetched.kind !== 'answered') throw new UnfinishedError(fetched.message)
    const { status } = fetched.last.response
    if (status === 404 || status === 410 || (status >= 300 && status < 400)) return undefined
    if (status === 200 && fetched.body) return fetched.body
    throw new UnfinishedError(
      `Cannot read ${origin}/${asked}: ${fetched.problem ?? `the answer was ${status}`}`,
    )
  }
}

/** A key as it was given: itself, or a file that holds it. */
async function keyOf(given: string): Promise<string> {
  return given.includes('+') ? given : textOf(given)
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new UnfinishedError(`Cannot read ${path}: ${code}`, { cause })
  }
}

function tell(place: string, verdict: LedgerVerdict): string {
  const { ok, checks, lacks, ledger, entries, stories, onSite } = verdict
  const wrong = checks.filter((one) => !one.ok).length
  return [
    ok ? `${place}: whole` : `${place}: NOT whole, ${wrong} of ${checks.length} checks failed`,
    ...(ledger === null
      ? []
      : [`  ${plainWords(ledger)}: ${entries} entries, ${stories} stories, ${onSite} on the site`]),
    ...checks.map(
      (one) =>
        `  ${one.ok ? 'ok    ' : 'FAILED'}  ${one.check.padEnd(10)}  ${plainWords(
          one.problem === null ? one.says : `${one.of}: ${one.problem}`,
        )}`,
    ),
    ...(lacks.length > 0 ? ['  Not proven:', ...lacks.map((one) => `    ${one}`)] : []),
  ].join('\n')
}
