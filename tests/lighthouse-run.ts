import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { chromiumArgs, chromiumPath } from './open-browser.ts'

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo'

/** What Lighthouse says of a page as a phone shows it: points of a hundred, and what cost some. */
export interface LighthouseResult {
  readonly points: Readonly<Partial<Record<Category, number>>>
  readonly faults: readonly string[]
}

/** A Chromium of its own that Lighthouse can drive. */
export interface LighthouseBrowser {
  readonly measure: (address: string, categories: readonly Category[]) => Promise<LighthouseResult>
  readonly close: () => Promise<void>
}

/** Starts a Chromium for Lighthouse. Throws where it does not say within 30 seconds where it listens. */
export async function openLighthouse(): Promise<LighthouseBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'stet-lighthouse-'))
  const child = spawn(
    chromiumPath(),
    [...chromiumArgs, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const close = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const port = await listening(child)
    return { measure: (address, categories) => measure(port, address, categories), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The performance of a page as a phone shows it, in points of a hundred, of each of some runs. */
export async function performanceOf(
  browser: LighthouseBrowser,
  address: string,
  runs: number,
): Promise<readonly number[]> {
  const points: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const result = await browser.measure(address, ['performance'])
    points.push(result.points.performance ?? 0)
  }
  return points
}

function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = (why: string): void => reject(new Error(`Cannot start Chromium: ${why}\n${said}`))
    const late = setTimeout(() => fail('it was silent for 30 seconds'), 30_000)
    child.once('error', (error) => fail(error.message))
    child.once('close', (code) => fail(`it ended with code ${code}`))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const port = /DevTools listening on ws:\/\/[^/]*:(\d+)\//.exec(said)?.[1]
      if (!port) return
      clearTimeout(late)
      resolve(Number(port))
    })
  })
}

async function measure(
  port: number,
  address: string,
  categories: readonly Category[],
): Promise<LighthouseResult> {
  const flags = { port, logLevel: 'silent', onlyCategories: [...categories] } as const
  const result = await lighthouse(address, { ...flags, onlyCategories: [...categories] })
  const report = result?.lhr
  if (!report || report.runtimeError) {
    throw new Error(`Cannot measure ${address}: ${report?.runtimeError?.message ?? 'no report'}`)
  }
  const entries = categories.map((category) => {
    return [category, Math.round((report.categories[category]?.score ?? 0) * 100)] as const
  })
  const weighed = categories.flatMap((category) => report.categories[category]?.auditRefs ?? [])
  const faults = weighed.flatMap(({ id, weight }) => {
    const audit = report.audits[id]
    if (!audit || weight === 0 || audit.score === null || audit.score === 1) return []
    const why = audit.explanation ?? JSON.stringify(audit.details ?? {})
    return [`${id}: ${audit.title}: ${why.slice(0, 400)}`]
  })
  return { points: Object.fromEntries(entries), faults }
}
