import { hexOf } from '../digest.ts'
import { type Check, checked } from '../verify/check.ts'
import { digestOf } from './algorithms.ts'
import { checkStamp, imprintOf, type Stamp, type StampVerdict } from './stamp.ts'

/** A stamp as a file of evidence holds it. */
export interface StampFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface StampsOptions {
  readonly now: string
  /** Certificates that are trusted, in DER; without any, each check says how far its stamp may be believed. */
  readonly roots?: readonly Uint8Array[]
  /** The newest time that stands in what was stamped: a stamp from before it contradicts it. */
  readonly from?: string
  /** Certificates that came beside the stamps, in DER. */
  readonly certificates?: readonly Uint8Array[]
}

/** How far two clocks may be apart, in milliseconds. */
const clocks = 10 * 60 * 1000

/**
 * Checks the stamps that came with a manifest, one check each. A stamp is over the manifest, or over another stamp that
 * it renews: one whose certificates have ended holds as long as it was stamped anew before.
 */
export async function checkStamps(
  manifest: Uint8Array,
  stamps: readonly StampFile[],
  options: StampsOptions,
): Promise<readonly Check[]> {
  const all: Checked[] = []
  const imprints = await imprintsOf(stamps)
  for (const file of stamps) {
    const older = imprints.get(imprintOf(file.bytes) ?? '')
    const verdict = await checkStamp(file.bytes, {
      ...options,
      of: older?.bytes ?? manifest,
      ...(options.from && { from: moved(options.from, -clocks) }),
      to: moved(options.now, clocks),
    })
    all.push({ file, older, verdict })
  }
  return all.map((one) => checkOf(one, all, options.now))
}

interface Checked {
  readonly file: StampFile
  /** The stamp that it renews; undefined for one over the manifest itself. */
  readonly older: StampFile | undefined
  readonly verdict: StampVerdict
}

/** Stamps by whatever imprint one over them would have. None can be over itself. */
async function imprintsOf(stamps: readonly StampFile[]): Promise<ReadonlyMap<string, StampFile>> {
  const found = new Map<string, StampFile>()
  for (const file of stamps)
    for (const algorithm of ['SHA-256', 'SHA-384', 'SHA-512'])
      found.set(`${algorithm}:${hexOf(await digestOf(algorithm, file.bytes))}`, file)
  return found
}

function checkOf({ file, older, verdict }: Checked, all: readonly Checked[], now: string): Check {
  const what = older ? `the stamp ${older.path}` : 'the manifest, and by it every record,'
  if (!verdict.ok) {
    const says = `That ${what} was there at a certain time, as somebody else attests`
    const fault = { reason: verdict.fault, problem: verdict.problem }
    return checked('stamp', file.path, { says, fault })
  }
  const { stamp } = verdict
  const says = [
    `That ${what} was there as it is at ${momentOf(stamp.at)}: “${stamp.authority}” attests it.`,
    stamp.isRooted
      ? 'Its certificates lead to one that you trust.'
      : `Whether to believe it is to be judged by the certificate at the end of its chain: ${stamp.root}.`,
    ...endOf(file, stamp, all, now),
  ].join(' ')
  return checked('stamp', file.path, { says, fault: undefined })
}

/** What is to be said of a stamp whose certificates have ended. */
function endOf(
  file: StampFile,
  { until }: Stamp,
  all: readonly Checked[],
  now: string,
): readonly string[] {
  if (until >= now) return []
  const inTime = all.some(
    ({ older, verdict }) => older === file && verdict.ok && verdict.stamp.at <= until,
  )
  return inTime
    ? [`Its certificates ended on ${until.slice(0, 10)}, and it was stamped anew before.`]
    : [
        `Its certificates ended on ${until.slice(0, 10)}, and it was not stamped anew before: it holds only if nobody has had the authority's key since.`,
      ]
}

function momentOf(at: string): string {
  return `${at.slice(0, 19).replace('T', ' ')} UTC`
}

function moved(at: string, by: number): string {
  return new Date(Date.parse(at) + by).toISOString()
}
