import { createHash } from 'node:crypto'
import { checkStyle } from '@stet/core/page'
import type { Bundle } from '../storage/bundles.ts'

/** The one file that a bundle must have. */
export const bundleStyle = 'style.css'
/** The typeface that stands in for the design's own. */
export const bundleTypeface = 'typeface.woff2'
/** What browsers show in a tab. */
export const bundleIcon = 'icon.png'

const mostFiles = 24
const kilobyte = 1024
/** What pages may weigh leaves this much to a designer, in bytes. */
const largest: Readonly<Record<string, number>> = {
  css: 40 * kilobyte,
  woff2: 40 * kilobyte,
  png: 200 * kilobyte,
  jpg: 200 * kilobyte,
  webp: 200 * kilobyte,
  avif: 200 * kilobyte,
  txt: 40 * kilobyte,
  md: 40 * kilobyte,
}

const beginnings: Readonly<Record<string, RegExp>> = {
  woff2: /^wOF2/,
  png: /^\x89PNG\r\n/,
  jpg: /^\xff\xd8\xff/,
  webp: /^RIFF[\s\S]{4}WEBP/,
  avif: /^[\s\S]{4}ftypavi[fs]/,
}

/** Whether a file of a bundle only accompanies the others: a licence, words for people. */
export function isBeside(name: string): boolean {
  return /\.(txt|md)$/.test(name)
}

/** Makes a bundle of files, or says in words what of them cannot be one, file by file. */
export function readBundle(
  files: ReadonlyMap<string, Buffer>,
): { readonly bundle: Bundle } | { readonly problems: readonly string[] } {
  const problems = [...files].flatMap(([name, bytes]) => problemsOf(name, bytes))
  if (files.size > mostFiles) problems.push(`${files.size} files, ${mostFiles} is the most`)
  const style = files.get(bundleStyle)
  if (!style) problems.push(`${bundleStyle}: there is none`)
  if (files.has(bundleTypeface) && ![...files.keys()].some(isLicence))
    problems.push(`${bundleTypeface}: its licence is missing (OFL.txt or LICENSE.txt)`)
  if (files.has(bundleTypeface) && style && !/url\(\s*["']?typeface\.woff2/i.test(String(style)))
    problems.push(`${bundleTypeface}: ${bundleStyle} does not use it`)
  if (style) problems.push(...faultsOf(style, files))
  if (problems.length > 0) return { problems }
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { bundle: { hash: hashOf(sorted), files: sorted } }
}

function isLicence(name: string): boolean {
  return /^(OFL|LICEN[CS]E|COPYING)\.(txt|md)$/i.test(name)
}

function problemsOf(name: string, bytes: Buffer): string[] {
  if (!/^[a-z\d][\w-]*\.[a-z\d]+$/i.test(name)) return [`${name}: not a plain name`]
  const ending = name.slice(name.lastIndexOf('.') + 1)
  const most = largest[ending]
  const isOther =
    (ending === 'css' && name !== bundleStyle) || (ending === 'woff2' && name !== bundleTypeface)
  if (most === undefined || isOther) return [`${name}: a file of this name is not taken`]
  if (bytes.length > most) return [`${name}: ${bytes.length} bytes, ${most} is the most`]
  const beginning = beginnings[ending]
  const head = bytes.subarray(0, 16).toString('latin1')
  return beginning && !beginning.test(head) ? [`${name}: it is no ${ending} file`] : []
}

function faultsOf(style: Buffer, files: ReadonlyMap<string, Buffer>): string[] {
  const text = style.toString('utf8')
  if (text.includes('\ufffd')) return [`${bundleStyle}: it is not UTF-8`]
  const named = new Set([...files.keys()].filter((name) => !isBeside(name) && name !== bundleStyle))
  return checkStyle(text, named).map(({ line, message }) => `${bundleStyle}:${line}: ${message}`)
}

/** Over every name and its bytes, in the order of names, each with its length before it. */
function hashOf(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256')
  for (const [name, bytes] of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}
