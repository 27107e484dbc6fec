import { createHash } from 'node:crypto'
import { basename, posix } from 'node:path'
import { type IntakeStory, readMarkdown } from '@stet/core/intake'
import { withCopies } from '@stet/core/quotation'
import type { Story, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { type Archive, healthOf } from '../intake/archive-health.ts'
import { isPictureName } from '../intake/file-kinds.ts'
import { type IntakeFolder, openIntakeFolder } from '../intake/intake-folder.ts'
import { linkRelated } from '../intake/link-related.ts'
import { replaceStoryPictures } from '../intake/replace-pictures.ts'
import { type Report, type ReportLine, reportOf, tellLosses } from '../intake/report.ts'
import { takeComments } from '../intake/take-comments.ts'
import { openPictureTaker, type PictureTaker } from '../intake/take-pictures.ts'
import { takePublication } from '../intake/take-publication.ts'
import { takeStory } from '../intake/take-story.ts'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import { findIntake } from '../storage/intakes.ts'
import { countPublished } from '../storage/publications.ts'
import { findStory } from '../storage/stories.ts'
import { askForRebuild } from './ask-for-rebuild.ts'
import { importExport, isExport } from './import-export.ts'

export interface FolderImport {
  /** Its path, or what was opened already. */
  readonly folder: string | IntakeFolder
  readonly actor: Actor
  /** Only report what would become of everything. */
  readonly dryRun: boolean
  /** Copies that are held of what its stories show and quote: their ids, by address. */
  readonly held?: ReadonlyMap<string, string>
  /** Of an export: the folder of keys of the newsroom that wrote it. */
  readonly keys?: string | undefined
  readonly signal?: AbortSignal
  readonly progress?: (done: number, total: number) => void
}

/** A file that was read and waits to be taken. */
interface ReadFile {
  readonly path: string
  readonly origin: string
  readonly hash: string
  readonly intake: IntakeStory
  readonly isUnchanged: boolean
}

/**
 * Brings in a folder of Markdown with front matter, its pictures and, where the newsroom has none,
 * its settings. What was taken before and has not changed is not touched. Stops between two stories
 * when the signal says so; the same call goes on from there.
 */
export async function importFolder(newsroom: Newsroom, asked: FolderImport): Promise<Report> {
  const folder =
    typeof asked.folder === 'string' ? await openIntakeFolder(asked.folder) : asked.folder
  if (isExport(folder)) return importExport(newsroom, folder, asked)
  const pictures = await openPictureTaker(newsroom, folder, asked)
  const publication = await takePublication(newsroom, folder, pictures, asked)
  const markdown = folder.files.filter(
    (path) => /\.(md|markdown)$/i.test(path) && !publication.pageFiles.includes(path),
  )
  const { read, lines } = await readFiles(newsroom, folder, markdown, asked.held)
  const ids = new Map(read.map(({ intake }) => [intake.story.slug as string, intake.story.id]))
  const taken: ReportLine[] = []
  const withoutPages = await isRebuildWorthIt(newsroom, read)
  for (const file of inOrder(read)) {
    if (asked.signal?.aborted) break
    taken.push(await takeFile(newsroom, file, { pictures, ids, asked, withoutPages }))
    asked.progress?.(taken.length, read.length)
  }
  const comments = asked.dryRun ? [] : await takeComments(newsroom, folder, ids)
  if (withoutPages && !asked.dryRun) await askForRebuild(newsroom, asked.actor)
  const known = new Set([...markdown, ...publication.pageFiles, ...ownFiles])
  const others = otherFiles(folder, known, pictures)
  const report = reportOf([...publication.lines, ...lines, ...taken, ...comments, ...others])
  return asked.dryRun
    ? { ...report, health: await healthOf(newsroom, await archiveOf(newsroom, read, ids)) }
    : report
}

/** What would be there: related links that name a story by its slug lead to it. */
async function archiveOf(
  newsroom: Newsroom,
  read: readonly ReadFile[],
  ids: ReadonlyMap<string, StoryId>,
): Promise<Archive> {
  const stories: Story[] = []
  for (const { intake } of read)
    stories.push(await linkRelated(newsroom, intake.story, intake, ids))
  const redirects = read.flatMap(({ intake }) => intake.redirects)
  return { stories, redirects, canonical: [] }
}

/** Files that say something about others and are no items of their own. */
const ownFiles = ['publication.json', 'media.json', 'comments.json']

async function readFiles(
  newsroom: Newsroom,
  folder: IntakeFolder,
  paths: readonly string[],
  held: ReadonlyMap<string, string> = new Map(),
) {
  const { db } = newsroom.database
  const publication = await readPublication(db)
  const read: ReadFile[] = []
  const lines: ReportLine[] = []
  for (const path of paths) {
    const bytes = await folder.read(path)
    if (!bytes) {
      const why = 'it cannot be read, or has more than 60 MB'
      lines.push({ item: path, kind: 'story', outcome: 'left', why, story: null })
      continue
    }
    const text = bytes.toString('utf8')
    const origin = `markdown:${basename(folder.path)}/${path}`
    const hash = createHash('sha256').update(text).digest('hex')
    const known = await findIntake(db, origin)
    const id = known?.story ?? (newsroom.newId() as StoryId)
    const { language, zone } = publication
    const name = posix.basename(path).replace(/\.[^.]+$/, '')
    const found = readMarkdown(text, { id, name, language, zone, at: newsroom.now() })
    if ('problem' in found) {
      const { line, message } = found.problem
      const why = line === null ? message : `line ${line}: ${message}`
      lines.push({ item: path, kind: 'story', outcome: 'left', why, story: null })
    } else {
      const intake = { ...found.taken, story: withCopies(found.taken.story, held) }
      read.push({ path, origin, hash, intake, isUnchanged: known?.hash === hash })
    }
  }
  return { read, lines }
}

/** Oldest first, as they were published. */
function inOrder(files: readonly ReadFile[]): readonly ReadFile[] {
  const timeOf = (file: ReadFile) => file.intake.publishedAt ?? '9999'
  return files.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0))
}

/**
 * Many stories at once are written by a rebuild, which syncs the disk once and not for each file,
 * unless much more than what is new would be written.
 */
async function isRebuildWorthIt(newsroom: Newsroom, read: readonly ReadFile[]): Promise<boolean> {
  const isNew = read.filter((file) => !file.isUnchanged).length
  return isNew > 10 && isNew * 5 > (await countPublished(newsroom.database.db))
}

interface Surroundings {
  readonly pictures: PictureTaker
  readonly ids: ReadonlyMap<string, StoryId>
  readonly asked: FolderImport
  readonly withoutPages: boolean
}

async function takeFile(
  newsroom: Newsroom,
  file: ReadFile,
  { pictures, ids, asked, withoutPages }: Surroundings,
): Promise<ReportLine> {
  const { path, origin, hash, intake } = file
  const story = intake.story.id
  const line = (outcome: ReportLine['outcome'], why: string): ReportLine => ({
    item: path,
    kind: 'story',
    outcome,
    why,
    story,
  })
  if (file.isUnchanged) return line('taken', 'taken before, and unchanged since')
  const foreign = await findStory(newsroom.database.db, story)
  if (foreign && !(await findIntake(newsroom.database.db, origin))) {
    return line('left', `a story with the id ${story} is there already`)
  }
  const replaced = await replaceStoryPictures(intake.story, path, pictures)
  if (asked.dryRun) {
    const losses = [...intake.losses, ...replaced.losses]
    return line(losses.length > 0 ? 'takenWithLoss' : 'taken', tellLosses(losses))
  }
  const linked = await linkRelated(newsroom, replaced.story, intake, ids)
  const actor = asked.actor
  const late = await takeStory(newsroom, {
    intake,
    story: linked,
    origin,
    hash,
    actor,
    withoutPages,
  })
  const losses = [...intake.losses, ...replaced.losses, ...late]
  return line(losses.length > 0 ? 'takenWithLoss' : 'taken', tellLosses(losses))
}

/** Every file that became nothing by itself: pictures of stories, and what we cannot read. */
function whyLeft(item: string, isPicture: boolean): string {
  if (isPicture) return 'no story shows it'
  // One page of somebody else's may come in; a folder of them is no archive that says what belongs to what.
  return /\.(?:txt|html?)$/i.test(item)
    ? 'a saved page or a bare text comes in by itself: stet import FILE'
    : 'not a kind of file that is read'
}

function otherFiles(
  folder: IntakeFolder,
  known: ReadonlySet<string>,
  pictures: PictureTaker,
): ReportLine[] {
  const lines: ReportLine[] = []
  for (const item of folder.files) {
    if (known.has(item) || item.startsWith('renditions/')) continue
    const isPicture = isPictureName(item)
    const isAsked = pictures.asked.has(item)
    lines.push({
      item,
      kind: isPicture ? 'picture' : 'file',
      outcome: isAsked ? 'taken' : 'left',
      why: isAsked ? '' : whyLeft(item, isPicture),
      story: null,
    })
  }
  for (const { item, why } of folder.left)
    lines.push({ item, kind: 'file', outcome: 'left', why, story: null })
  return lines
}
