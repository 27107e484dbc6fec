import type { Finding } from '@stet/core/pasted'
import type { StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { healthOf } from '../intake/archive-health.ts'
import { linkRelated } from '../intake/link-related.ts'
import { type PageFile, readPageFile } from '../intake/read-page-file.ts'
import { replaceStoryPictures } from '../intake/replace-pictures.ts'
import { type Report, type ReportLine, reportOf, tellLosses } from '../intake/report.ts'
import { openPictureTaker } from '../intake/take-pictures.ts'
import { takeStory } from '../intake/take-story.ts'
import { isWorkedOn, workedOn } from '../intake/worked-on.ts'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import { findIntake } from '../storage/intakes.ts'
import { findStory } from '../storage/stories.ts'

export interface PageImport {
  readonly file: string
  readonly actor: Actor
  /** Only report what would become of it, and how it is. */
  readonly dryRun: boolean
}

/**
 * Brings in one file: a saved page or its bare text as a draft, or a Markdown file as it is in a folder. Every
 * part of a page that the story has not is in the report. What was taken before and is the same is not touched.
 */
export async function importPage(newsroom: Newsroom, asked: PageImport): Promise<Report> {
  const { db } = newsroom.database
  const publication = await readPublication(db)
  const idFor = async (origin: string) =>
    (await findIntake(db, origin))?.story ?? (newsroom.newId() as StoryId)
  const found = await readPageFile(asked.file, { publication, at: newsroom.now(), idFor })
  if ('problem' in found) {
    const { line, message } = found.problem
    const why = line === null ? message : `line ${line}: ${message}`
    return reportOf([{ item: asked.file, kind: 'story', outcome: 'left', why, story: null }])
  }
  const { read } = found
  const details = await takePage(newsroom, read, asked)
  if (!asked.dryRun) return reportOf(details)
  const { canonical, intake } = read
  const story = await linkRelated(newsroom, intake.story, intake, new Map())
  const archive = { stories: [story], redirects: intake.redirects }
  const health = await healthOf(newsroom, { ...archive, canonical: canonical ? [canonical] : [] })
  return { ...reportOf(details), health }
}

async function takePage(
  newsroom: Newsroom,
  { name, origin, hash, intake, findings, folder }: PageFile,
  { actor, dryRun }: PageImport,
): Promise<readonly ReportLine[]> {
  const { db } = newsroom.database
  const before = await findIntake(db, origin)
  const { id } = intake.story
  if (before?.hash === hash && (await findStory(db, before.story))) {
    const why = 'taken before, and unchanged since'
    return [{ item: name, kind: 'story', outcome: 'taken', why, story: before.story }]
  }
  if (before && origin.startsWith('page:') && (await isWorkedOn(db, before.story))) {
    return [{ item: name, kind: 'story', outcome: 'left', why: workedOn, story: before.story }]
  }
  const pictures = await openPictureTaker(newsroom, folder, { dryRun })
  const replaced = await replaceStoryPictures(intake.story, name, pictures)
  const story = dryRun
    ? replaced.story
    : await linkRelated(newsroom, replaced.story, intake, new Map())
  const late = dryRun
    ? []
    : await takeStory(newsroom, { intake, story, origin, hash, actor, withoutPages: false })
  const losses = [...intake.losses, ...replaced.losses, ...late]
  const outcome = losses.length > 0 ? 'takenWithLoss' : 'taken'
  const written = dryRun ? null : id
  const taken: ReportLine = {
    item: name,
    kind: 'story',
    outcome,
    why: tellLosses(losses),
    story: written,
  }
  const shown = intake.pictures.map((path): ReportLine => {
    const lost = replaced.losses.find(({ what }) => what === path)
    const item = `${name}: ${path}`
    if (!lost) return { item, kind: 'picture', outcome: 'taken', why: '', story: written }
    return { item, kind: 'picture', outcome: 'left', why: lost.why, story: null }
  })
  return [taken, ...shown, ...findings.map((finding) => lineOf(name, finding, written))]
}

function lineOf(
  name: string,
  { kind, what, outcome, why }: Finding,
  story: StoryId | null,
): ReportLine {
  return {
    item: `${name}: “${what}”`,
    kind,
    outcome,
    why,
    story: outcome === 'left' ? null : story,
  }
}
