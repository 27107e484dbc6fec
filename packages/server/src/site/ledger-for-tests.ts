import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { comparePage } from '@stet/core/ledger/compare-page'
import {
  type LedgerOptions,
  type LedgerVerdict,
  type ReadFile,
  verifyLedger,
} from '@stet/evidence/ledger'
import { runDue, type TestNewsroom } from '../newsroom-for-tests.ts'
import { writeLedger } from './ledger-files.ts'
import { openPress } from './press.ts'
import { siteFolder } from './site-folder.ts'

/** Writes the pages that are due and the ledger over them. */
export async function writeSite(newsroom: TestNewsroom, anew = false): Promise<readonly string[]> {
  await runDue(newsroom)
  const { signal } = new AbortController()
  return writeLedger(await openPress(newsroom), { anew, signal })
}

/** Reads the files of a newsroom's site. */
export function siteReader(newsroom: TestNewsroom): ReadFile {
  const folder = siteFolder(newsroom.config.data)
  return (path) => readFile(join(folder, path)).catch(() => undefined)
}

/** What comes of checking the ledger of a newsroom's site, with some of its files replaced: null for one that is not there. */
export function verdictOn(
  newsroom: TestNewsroom,
  replaced: Readonly<Record<string, Uint8Array | string | null>> = {},
  options: Partial<LedgerOptions> = {},
): Promise<LedgerVerdict> {
  const read = siteReader(newsroom)
  const instead: ReadFile = async (path) => {
    const other = replaced[path]
    if (other === undefined) return read(path)
    return other === null ? undefined : Buffer.from(other)
  }
  return verifyLedger(instead, { comparePage, ...options })
}

/** The checks that do not hold, each with what was found. */
export function problemsOf({ checks }: LedgerVerdict): readonly string[] {
  return checks.flatMap(({ check, problem }) => (problem === null ? [] : [`${check}: ${problem}`]))
}
