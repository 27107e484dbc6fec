import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { siteFolder } from '../packages/server/src/site/site-folder.ts'
import { format, milliseconds } from './figures.ts'
import { fillArchive } from './fill-archive.ts'
import { countFiles } from './folder-size.ts'
import { type Generator, type Source, setUpEleventy, setUpHugo } from './generators.ts'
import { markdownOf } from './markdown.ts'
import { pieces } from './piece.ts'
import { lineOf, start, watchMemory } from './processes.ts'
import { type Readers, readDuringRebuild, siteAddress } from './rebuild-readers.ts'
import type { Part } from './report.ts'
import { median } from './statistics.ts'
import { root } from './stet.ts'

interface Build {
  /** Seconds from the program's start to its end. */
  readonly seconds: number
  readonly files: number
  readonly bytes: number
}

interface Site {
  readonly name: string
  readonly build: () => Promise<Build>
}

/** How fast a whole site is made, beside two generators; and what readers feel of it. */
export async function measureRebuilding({ quick }: { quick: boolean }): Promise<Part> {
  const stories = quick ? 500 : 10_000
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  const data = join(folder, 'data')
  try {
    await fillArchive(data, stories)
    const hugo = setUpHugo(join(folder, 'hugo'), sources(stories))
    const eleventy = await setUpEleventy(join(folder, 'eleventy'), sources(stories))
    const sites: Site[] = [{ name: 'Stet', build: () => buildStet(data) }]
    for (const peer of [hugo, eleventy]) if (peer) sites.push(siteOf(peer, join(folder, 'site')))
    const left = [
      ...(hugo ? [] : ['Hugo, which this machine does not have']),
      ...(eleventy ? [] : ['Eleventy, which could not be installed']),
    ]
    const builds = await alternate(sites, quick ? 1 : 3)
    const readers = await readDuringRebuild(data, stories, { isPacked: true })
    return partOf(stories, builds, readers, left)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function* sources(stories: number): Iterable<Source> {
  for (const piece of pieces(stories)) {
    yield { section: piece.section, slug: piece.slug, text: markdownOf(piece) }
  }
}

function siteOf({ name, build }: Generator, to: string): Site {
  return {
    name,
    build: async () => {
      rmSync(to, { recursive: true, force: true })
      const began = performance.now()
      await build(to)
      const seconds = (performance.now() - began) / 1000
      return { seconds, ...countFiles(to) }
    },
  }
}

/**
 * Rebuilds from nothing by the command, until it says that every page is in its place. What it
 * does after that, the packed forms, is no part of the peers' work, and is ended.
 */
export async function buildStet(data: string): Promise<Build & { memory: readonly number[] }> {
  rmSync(siteFolder(data), { recursive: true, force: true })
  const began = performance.now()
  const rebuild = await start({
    program: process.execPath,
    args: [join(root, 'bin', 'run.js'), 'rebuild', '--json'],
    env: { ...process.env, STET_DATA: data, STET_URL: siteAddress },
    ready: null,
  })
  const memory = watchMemory(rebuild.pid)
  await lineOf(rebuild.child, /("outcome":"rebuilt")/)
  const seconds = (performance.now() - began) / 1000
  const held = memory.stop()
  await rebuild.stop()
  return { seconds, memory: held, ...countFiles(siteFolder(data), /\.(br|gz|tmp)$/) }
}

async function alternate(
  sites: readonly Site[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly Build[]>> {
  const builds = new Map<string, Build[]>(sites.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, build } of sites) builds.get(name)?.push(await build())
  }
  return builds
}

function partOf(
  stories: number,
  builds: ReadonlyMap<string, readonly Build[]>,
  readers: Readers,
  left: readonly string[],
): Part {
  const rate = (name: string) =>
    stories / median(builds.get(name)?.map(({ seconds }) => seconds) ?? [])
  const hasHugo = builds.has('Hugo')
  return {
    title: 'The whole site anew',
    how:
      `${stories.toLocaleString('en-GB')} stories of 500 words with 24 topics and 20 writers over ten ` +
      'years: story pages, plain texts, front, lists with three feeds each, archives by month, ' +
      'sitemaps; into an empty folder, nothing synced file by file; Stet from its database, the ' +
      'others from Markdown with templates that make the same pages; from the program’s start to its ' +
      'end, medians of three alternating rounds. Then, in a running server, every page written anew ' +
      'and packed (br, gzip: not counted above) while a reader asks for 200 pages a second: of ' +
      `${readers.answers.toLocaleString('en-GB')} answers p50 ` +
      `${milliseconds(readers.p50)}, p99 ${milliseconds(readers.p99)}, the longest ` +
      `${milliseconds(readers.longest)}.`,
    head: ['generator', 'stories/s', 'of Hugo', 'pages', 'MB'],
    rows: [...builds].map(([name, some]) => [
      name,
      format(rate(name)),
      format(rate(name) / rate('Hugo')),
      (some[0]?.files ?? 0).toLocaleString('en-GB'),
      format((some[0]?.bytes ?? 0) / 1e6),
    ]),
    verdicts: [
      ...(hasHugo
        ? [
            {
              what: 'Rate',
              value: rate('Stet') / rate('Hugo'),
              unit: ' x Hugo',
              limit: { atLeast: 1 },
            },
          ]
        : []),
      { what: 'Readers’ p99 during it', value: readers.p99, unit: ' ms', limit: { atMost: 25 } },
      {
        what: 'Longest standstill of the main thread',
        value: readers.standstill,
        unit: ' ms',
        limit: { atMost: 20 },
      },
    ],
    left,
  }
}
