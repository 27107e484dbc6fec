import { expect } from 'vitest'
import { bytesOf } from '../bytes.ts'
import { bytesSource } from '../source.ts'
import * as sample from './package-for-tests.ts'
import { verifyWacz } from './verify-wacz.ts'

export type Files = Map<string, Uint8Array>

export const archive = 'archive/data.warc.gz'
export const index = 'indexes/index.cdx'
export const pages = 'pages/pages.jsonl'
export const manifest = 'evidence/manifest.json'
export const list = 'datapackage.json'
export const digest = 'datapackage-digest.json'

/** Every reason for which a package is refused; none where it is whole. */
export async function reasonsOf(bytes: Uint8Array, keys: readonly string[] = []) {
  const { ok, checks } = await verifyWacz(bytesSource(bytes), { now: sample.now, keys })
  expect(ok).toBe(checks.every((check) => check.ok))
  return checks.flatMap(({ reason }) => (reason === null ? [] : [reason]))
}

/** Changes a file of a package, and makes sure that it did. */
export function edit(files: Files, path: string, change: (text: string) => string): void {
  const before = sample.textOf(files, path)
  const after = change(before)
  expect(after).not.toBe(before)
  files.set(path, bytesOf(after))
}
