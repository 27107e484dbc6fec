import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Check, type Verdict, verifyWacz } from '@stet/evidence'
import { readArguments } from './arguments.ts'
import { plainWords } from './plain-words.ts'
import { UnfinishedError, UsageError } from './usage-error.ts'
import { fileSource, nodeTools } from './verify-tools.ts'

/** `stet verify FILE.wacz…`, without a newsroom and without a database. */
export async function verify(args: readonly string[]): Promise<number> {
  if (args.some((one) => /^--ledger(=|$)/.test(one))) {
    const { verifyLedger } = await import('./verify-ledger.ts')
    return verifyLedger(args)
  }
  try {
    const { values, positionals } = readArguments(args, {
      key: { type: 'string', multiple: true, default: [] },
      root: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    })
    if (positionals.length === 0)
      throw new UsageError('Name at least one file: stet verify FILE.wacz…. See --help')
    const odd = values.key.find((one) => !/^sha256:[0-9a-f]{64}$/.test(one))
    if (odd !== undefined)
      throw new UsageError(`--key must be sha256: and 64 letters and digits, found "${odd}"`)
    const roots = (await Promise.all(values.root.map(certificatesIn))).flat()
    let ok = true
    for (const path of positionals) {
      const verdict = await verdictOn(path, { keys: values.key, roots })
      ok &&= verdict.ok
      console.log(values.json ? JSON.stringify({ file: path, ...verdict }) : tell(path, verdict))
    }
    return ok ? 0 : 1
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    return error.exitCode
  }
}

async function verdictOn(
  path: string,
  asked: { readonly keys: readonly string[]; readonly roots: readonly Uint8Array[] },
): Promise<Verdict> {
  const source = await fileSource(path).catch((cause: NodeJS.ErrnoException) => {
    throw new UnfinishedError(`Cannot read ${path}: ${cause.code ?? cause.message}`)
  })
  const { keys, roots } = asked
  try {
    return await verifyWacz(source, {
      now: new Date().toISOString(),
      keys,
      tools: nodeTools,
      ...(roots.length > 0 && { roots }),
    })
  } finally {
    await source.close()
  }
}

async function certificatesIn(path: string): Promise<readonly Uint8Array[]> {
  try {
    const text = await readFile(path, 'latin1')
    const parts = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
    if (parts.length === 0) throw new RangeError('it holds no certificate')
    return parts.map((part) => new X509Certificate(part).raw)
  } catch (cause) {
    throw new UnfinishedError(`Cannot use ${path} as --root: ${(cause as Error).message}`, {
      cause,
    })
  }
}

const names: Readonly<Record<string, string>> = {
  zip: 'ZIP',
  contents: 'files',
  signature: 'signature',
  records: 'records',
  index: 'index',
  pages: 'pages',
  manifest: 'manifest',
  stamp: 'time stamp',
  authorship: 'authorship',
}

function tell(path: string, verdict: Verdict): string {
  const { ok, title, software, created, checks, lacks } = verdict
  const wrong = checks.filter((one) => !one.ok).length
  const about = [title && `“${title}”`, created && `made ${created}`, software && `by ${software}`]
  return [
    ok ? `${path}: whole` : `${path}: NOT whole, ${wrong} of ${checks.length} checks failed`,
    ...(title || created || software ? [`  ${plainWords(about.filter(Boolean).join(', '))}`] : []),
    ...grouped(checks).map(
      ({ check, of, problem, says, count }) =>
        `  ${problem === null ? 'ok    ' : 'FAILED'}  ${(names[check] ?? check).padEnd(10)}  ${plainWords(
          problem === null
            ? `${says}${count > 1 ? ` (${count})` : ''}`
            : `${of ? `${of}: ` : ''}${problem}`,
        )}`,
    ),
    ...(lacks.length > 0 ? ['  Not proven:', ...lacks.map((one) => `    ${plainWords(one)}`)] : []),
  ].join('\n')
}

/** Checks that say the same of several files, as one; those that fail each for itself. */
function grouped(checks: readonly Check[]): readonly (Check & { readonly count: number })[] {
  const lines: (Check & { count: number })[] = []
  for (const one of checks) {
    const same = lines.find(
      ({ check, says, ok }) => ok && one.ok && check === one.check && says === one.says,
    )
    if (same) same.count += 1
    else lines.push({ ...one, count: 1 })
  }
  return lines
}
