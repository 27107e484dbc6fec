import type { Listed, Person, Publication, StandingPage } from '@stet/core/page'
import type { Actor } from '../access/actor.ts'
import { takeCopies } from '../intake/copies/take-copies.ts'
import { takePrivateLedger } from '../intake/copies/take-private-ledger.ts'
import { takeRecordings } from '../intake/copies/take-recordings.ts'
import { type ExportManifest, exportFormat, manifestFile } from '../intake/export-format.ts'
import { ledgerFile, restoreLedger } from '../intake/exported-ledger.ts'
import { saveOwnSettings } from '../intake/exported-settings.ts'
import type { IntakeFolder } from '../intake/intake-folder.ts'
import { readExportedStory } from '../intake/read-exported-story.ts'
import { readManifest } from '../intake/read-manifest.ts'
import { type Report, type ReportLine, reportOf } from '../intake/report.ts'
import { restoreStory } from '../intake/restore-export.ts'
import { takeBundles } from '../intake/take-bundles.ts'
import { openPictureTaker } from '../intake/take-pictures.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { addPrivateEntries } from '../storage/ledger-private.ts'
import { saveListed } from '../storage/listed.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { askForRebuild } from './ask-for-rebuild.ts'

export interface ExportImport {
  readonly actor: Actor
  readonly dryRun: boolean
  /** The folder of keys of the newsroom that wrote it: recordings are closed with those. */
  readonly keys?: string | undefined
  readonly signal?: AbortSignal
  readonly progress?: (done: number, total: number) => void
}

/** Whether a folder was written by `stet export`. */
export function isExport(folder: IntakeFolder): boolean {
  return folder.files.includes(manifestFile)
}

/** Brings in everything that an export holds; what is there already is not touched. */
export async function importExport(
  newsroom: Newsroom,
  folder: IntakeFolder,
  asked: ExportImport,
): Promise<Report> {
  const manifest = readManifest(await jsonIn(folder, manifestFile))
  if (typeof manifest === 'string') {
    throw new Error(`Cannot import ${folder.path}: ${manifestFile} is not one of ours: ${manifest}`)
  }
  if (manifest.format > exportFormat) {
    throw new Error(`Cannot import ${folder.path}: a newer version of Stet wrote it`)
  }
  // The settings name a bundle: it is there before they are.
  const lines: ReportLine[] = [...(await takeBundles(newsroom, folder, asked))]
  lines.push(await takeManifest(newsroom, manifest, asked))
  lines.push(...(await takeMedia(newsroom, folder, asked)))
  // Before the stories: their versions are in it already.
  const problem = asked.dryRun ? null : await restoreLedger(newsroom, folder)
  if (problem !== null)
    lines.push({ item: ledgerFile, kind: 'settings', story: null, outcome: 'left', why: problem })
  const paths = folder.files.filter((path) => /^stories\/.*\.json$/.test(path))
  const copies = folder.files.filter((path) => path.startsWith('evidence/')).length
  const tell = (done: number) => asked.progress?.(done, paths.length + copies)
  // Before the stories, too: their pages tell what is held of what they show.
  lines.push(
    ...(await bringCopies(newsroom, folder, { asked, tell: (n) => tell(Math.min(n, copies)) })),
  )
  for (const [index, path] of paths.entries()) {
    if (asked.signal?.aborted) break
    lines.push(await takeOne(newsroom, folder, path, asked))
    tell(copies + index + 1)
  }
  if (!asked.dryRun) await askForRebuild(newsroom, asked.actor)
  return reportOf(lines)
}

/** Copies with their evidence, recordings, and the list of what was done with them; the seam is told in that list. */
async function bringCopies(
  newsroom: Newsroom,
  folder: IntakeFolder,
  { asked, tell }: { readonly asked: ExportImport; readonly tell: (lines: number) => void },
): Promise<readonly ReportLine[]> {
  const { actor, dryRun, keys, signal } = asked
  let read = 0
  const progress = (lines: number) => {
    read += lines
    tell(read)
  }
  const taking = { dryRun, signal, progress }
  const done = dryRun ? [] : await takePrivateLedger(newsroom, folder)
  const { taken, lines } = await takeCopies(newsroom, folder, taking)
  const recordings = await takeRecordings(newsroom, folder, { ...taking, keys })
  const captures = taken.get('capture') ?? 0
  const looks = taken.get('look') ?? 0
  if (captures + looks > 0) {
    const at = newsroom.now()
    const detail = { captures, looks }
    const subject = 'copies'
    await transaction(newsroom.database, async (db) => {
      await addPrivateEntries(db, [{ at, kind: 'restored', subject, detail }])
      const audit = { id: newsroom.newId(), at, actor, action: 'restore', subject, detail }
      await recordAudit(db, audit)
    })
  }
  return [...done, ...lines, ...recordings]
}

async function takeManifest(
  newsroom: Newsroom,
  manifest: ExportManifest,
  { dryRun, actor }: ExportImport,
): Promise<ReportLine> {
  const line = { item: manifestFile, kind: 'settings', story: null } as const
  const own = await readSetting<Publication>(newsroom.database.db, 'publication')
  if (own !== undefined)
    return { ...line, outcome: 'left', why: 'the newsroom has settings of its own' }
  if (!dryRun) await saveManifest(newsroom, manifest, actor)
  return { ...line, outcome: 'taken', why: '' }
}

async function saveManifest(
  newsroom: Newsroom,
  manifest: ExportManifest,
  actor: Actor,
): Promise<void> {
  const { publication, pages, sections, topics, people } = manifest
  await transaction(newsroom.database, async (db) => {
    if (publication) await writeSetting(db, 'publication', publication)
    await writeSetting(db, 'pages', pages satisfies readonly StandingPage[])
    for (const section of sections satisfies readonly Listed[])
      await saveListed(db, 'section', section)
    for (const topic of topics) await saveListed(db, 'topic', topic)
    for (const person of people satisfies readonly Person[]) await saveListed(db, 'byline', person)
    await saveOwnSettings(db, manifest)
    await recordAudit(db, {
      id: newsroom.newId(),
      at: newsroom.now(),
      actor,
      action: 'restore',
      subject: 'settings',
      detail: null,
    })
  })
}

async function takeMedia(
  newsroom: Newsroom,
  folder: IntakeFolder,
  { dryRun, signal }: ExportImport,
): Promise<ReportLine[]> {
  const pictures = await openPictureTaker(newsroom, folder, { dryRun })
  const lines: ReportLine[] = []
  for (const item of folder.files.filter((path) => path.startsWith('media/'))) {
    if (signal?.aborted) break
    const taken = await pictures.take(item, '')
    const why = 'loss' in taken ? taken.loss.why : ''
    const outcome = why === '' ? 'taken' : 'left'
    lines.push({ item, kind: 'picture', outcome, why, story: null })
  }
  return lines
}

async function takeOne(
  newsroom: Newsroom,
  folder: IntakeFolder,
  item: string,
  { actor, dryRun }: ExportImport,
): Promise<ReportLine> {
  const json = await jsonIn(folder, item)
  const line = { item, kind: 'story' } as const
  if (dryRun) {
    const read = readExportedStory(json)
    if (typeof read === 'string') return { ...line, outcome: 'left', why: read, story: null }
    return { ...line, outcome: 'taken', why: '', story: read.story.id }
  }
  const done = await restoreStory(newsroom, json, actor)
  if (done.outcome === 'left') return { ...line, outcome: 'left', why: done.why, story: null }
  return { ...line, outcome: 'taken', why: '', story: done.story.id }
}

async function jsonIn(folder: IntakeFolder, path: string): Promise<unknown> {
  const bytes = await folder.read(path)
  try {
    return JSON.parse(bytes?.toString('utf8') ?? '')
  } catch (error) {
    return `no JSON: ${(error as Error).message}`
  }
}
