import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLighthouse, performanceOf } from '../tests/lighthouse-run.ts'
import { hasChromium } from '../tests/open-browser.ts'
import { places } from '../tests/places.ts'
import { untilIdle } from './processes.ts'
import type { Part } from './report.ts'
import { median } from './statistics.ts'
import { serve } from './stet.ts'

/** The pages that are measured, by what readers call them. */
const pages: readonly (readonly [name: string, path: string])[] = [
  ['a story with posts, quotations and a gallery', places.anatomy],
  ['the front page', '/'],
  ['a picture of the gallery', places.slide],
]

/** The points that Lighthouse gives for performance to pages of the demo, as a phone shows them. */
export async function measureOnAPhone({ quick }: { quick: boolean }): Promise<Part> {
  if (!hasChromium()) return partOf([], ['Chromium is missing: nothing was measured'])
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  const server = await serve(join(folder, 'data'))
  try {
    // Renditions and packed forms of the first start are work beside what is measured.
    await untilIdle(server.pid)
    const browser = await openLighthouse()
    try {
      const measured: Measured[] = []
      for (const [name, path] of pages) {
        const points = await performanceOf(browser, server.address + path, quick ? 1 : 3)
        measured.push({ name, points })
      }
      return partOf(measured, [])
    } finally {
      await browser.close()
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

interface Measured {
  readonly name: string
  readonly points: readonly number[]
}

function partOf(measured: readonly Measured[], left: readonly string[]): Part {
  return {
    title: 'On a phone',
    how:
      'Lighthouse’s performance, in points of a hundred, with its phone and its slow network, in a ' +
      'Chromium of its own; the demo magazine; medians of three runs.',
    head: ['page', 'median', 'runs'],
    rows: measured.map(({ name, points }) => [name, String(median(points)), points.join(' · ')]),
    verdicts: measured.map(({ name, points }) => ({
      what: `Performance, ${name}`,
      value: median(points),
      unit: '',
      limit: { atLeast: 100 },
    })),
    left,
  }
}
