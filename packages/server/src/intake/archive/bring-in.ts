import { rm } from 'node:fs/promises'
import type { StandingPage } from '@stet/core/page'
import { askForRebuild } from '../../actions/ask-for-rebuild.ts'
import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'
import { openScratch, type Scratch } from '../../storage/scratch.ts'
import { readSetting } from '../../storage/settings.ts'
import { isPictureName } from '../file-kinds.ts'
import type { IntakeFolder } from '../intake-folder.ts'
import type { Report } from '../report.ts'
import { archiveItems } from './archive-items.ts'
import { fileKey, openArchivePictures } from './archive-pictures.ts'
import { ArchiveTaker } from './archive-taker.ts'
import type { ImportAsked, ImportProgress, ImportReport } from './import-asked.ts'
import { openMedia, openSource, type Source } from './open-source.ts'
import { openReportFile, type ReportFile } from './report-file.ts'
import { openStoryWriter } from './story-writer.ts'
import { openThreadedWriter } from './threaded-writer.ts'

/** How an import is watched and stopped. */
export interface Watching {
  readonly signal?: AbortSignal
  readonly progress?: (progress: ImportProgress) => void
}

/** Brings in whatever is at a path, in this thread. Throws a `RangeError` in words where nothing can be read. */
export async function bringIn(
  newsroom: Newsroom,
  asked: ImportAsked,
  watching: Watching = {},
): Promise<ImportReport> {
  const source = await openSource(asked.path)
  if (source.type === 'archive') return takeArchive(newsroom, source, { asked, watching })
  if (asked.media !== null) {
    const why =
      '--media is for archives of WordPress and Ghost; here pictures lie where the files say'
    throw new RangeError(`Cannot import ${asked.path}: ${why}`)
  }
  if (source.type === 'discussions') {
    const { takeDisqus } = await import('../disqus/take-disqus.ts')
    return takeDisqus(newsroom, source, { asked, watching })
  }
  try {
    return await bringInFiles(newsroom, source, { asked, watching })
  } finally {
    if (source.type === 'folder') source.folder.close()
  }
}

interface Surroundings {
  readonly asked: ImportAsked
  readonly watching: Watching
}

async function bringInFiles(
  newsroom: Newsroom,
  source: Exclude<Source, { type: 'archive' | 'discussions' }>,
  { asked, watching: { signal, progress } }: Surroundings,
): Promise<ImportReport> {
  const { actor, dryRun, keys } = asked
  // Loaded only where it is needed: an archive knows nothing of Markdown and saved pages.
  if (source.type === 'page') {
    const { importPage } = await import('../../actions/import-page.ts')
    return written(await importPage(newsroom, { file: source.file, actor, dryRun }), asked)
  }
  const { importFolder } = await import('../../actions/import-folder.ts')
  const report = await importFolder(newsroom, {
    ...{ folder: source.folder, actor, dryRun, keys },
    ...(signal && { signal }),
    ...(progress && {
      progress: (done: number, total: number) => progress({ done, total, unit: 'files' }),
    }),
  })
  return written(report, asked)
}

function written({ details, health }: Report, { report: path }: ImportAsked): ImportReport {
  const report = openReportFile(path)
  for (const line of details) report.add(line)
  return { ...report.end(), lines: path, ...(health && { health }) }
}

/** Above so many bytes, reading and writing at the same time is worth a second thread. */
const worthThread = 4_000_000

type ArchiveSource = Extract<Source, { type: 'archive' }>

async function takeArchive(
  newsroom: Newsroom,
  source: ArchiveSource,
  { asked, watching }: Surroundings,
): Promise<ImportReport> {
  const folders: IntakeFolder[] = source.folder ? [source.folder] : []
  const scratchFile = `${asked.report}.scratch`
  const report = openReportFile(asked.report)
  let scratch: Scratch | undefined
  try {
    if (asked.media !== null) folders.unshift(await openMedia(asked.media))
    await rm(scratchFile, { force: true })
    scratch = openScratch(scratchFile)
    const health = await takeItems(newsroom, source, { asked, watching, folders, scratch, report })
    if (!watching.signal?.aborted) reportFiles(source, scratch, report)
    if (!asked.dryRun) await askForRebuild(newsroom, asked.actor)
    return { ...report.end(), lines: asked.report, ...(health && { health }) }
  } finally {
    for (const folder of folders) folder.close()
    scratch?.close()
    await rm(scratchFile, { force: true })
  }
}

async function takeItems(
  newsroom: Newsroom,
  { parts }: ArchiveSource,
  {
    asked: { actor, dryRun },
    watching: { signal, progress },
    folders,
    scratch,
    report,
  }: Surroundings & {
    readonly folders: readonly IntakeFolder[]
    readonly scratch: Scratch
    readonly report: ReportFile
  },
) {
  const { language, zone } = await readPublication(newsroom.database.db)
  const pictures = await openArchivePictures(newsroom, folders, { dryRun, scratch })
  const standing = (await readSetting<readonly StandingPage[]>(newsroom.database.db, 'pages')) ?? []
  const pages = new Set(standing.map(({ slug }) => slug))
  const taking = { newsroom, actor, dryRun, pictures, report, scratch, language, zone, pages }
  const bytes = parts.reduce((sum, { size }) => sum + size, 0)
  const isWorthThread =
    !dryRun && bytes > worthThread && !newsroom.config.database.includes(':memory:')
  const writer = isWorthThread
    ? openThreadedWriter(newsroom.config, actor)
    : openStoryWriter(newsroom, { actor, dryRun })
  const taker = new ArchiveTaker(taking, writer)
  const items = archiveItems(parts, {
    ...(signal && { signal }),
    progress: (done, total) => progress?.({ done, total, unit: 'bytes' }),
  })
  try {
    for await (const some of items) {
      if (signal?.aborted) break
      await taker.take(some)
    }
    return await taker.end({ isWhole: signal?.aborted !== true })
  } finally {
    await writer.close()
  }
}

/** What else lay beside an archive: pictures that stories show, and what nobody asked for. */
function reportFiles({ folder, parts }: ArchiveSource, scratch: Scratch, report: ReportFile): void {
  const read = new Set(parts.map(({ name }) => name))
  for (const item of folder?.files ?? []) {
    if (read.has(item)) continue
    const isTaken = scratch.isShown(fileKey(item))
    const isPicture = isPictureName(item)
    const why = isPicture ? 'no story shows it' : 'not a kind of file that is read from an archive'
    report.add({
      item,
      kind: isPicture ? 'picture' : 'file',
      outcome: isTaken ? 'taken' : 'left',
      why: isTaken ? '' : why,
      story: null,
    })
  }
  for (const { item, why } of folder?.left ?? [])
    report.add({ item, kind: 'file', outcome: 'left', why, story: null })
}
