import { readPublication, readStandingPage } from '@stet/core/intake'
import type { Listed, Person, Publication, StandingPage } from '@stet/core/page'
import type { Picture } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { saveListed } from '../storage/listed.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import type { IntakeFolder } from './intake-folder.ts'
import { replacePagePictures } from './replace-pictures.ts'
import { type ReportLine, tellLosses } from './report.ts'
import type { PictureTaker } from './take-pictures.ts'

const settings = 'publication.json'

/** Takes the settings of a folder, and its standing pages, where the newsroom has none of its own yet. */
export async function takePublication(
  newsroom: Newsroom,
  folder: IntakeFolder,
  pictures: PictureTaker,
  { dryRun, actor }: { dryRun: boolean; actor: Actor },
): Promise<{ lines: readonly ReportLine[]; pageFiles: readonly string[] }> {
  const bytes = await folder.read(settings)
  if (!bytes) return { lines: [], pageFiles: [] }
  const left = (why: string): ReportLine => ({
    item: settings,
    kind: 'settings',
    outcome: 'left',
    why,
    story: null,
  })
  const read = readPublication(parse(bytes.toString('utf8')))
  if ('problems' in read) {
    const why = read.problems.map(({ path, message }) => `${path}: ${message}`).join('; ')
    return { lines: [left(why)], pageFiles: [] }
  }
  const pageFiles = read.pages.map(({ file }) => file)
  if ((await readSetting<Publication>(newsroom.database.db, 'publication')) !== undefined) {
    return { lines: [left('the newsroom has settings of its own')], pageFiles }
  }
  const losses: string[] = []
  const take = async (path: string): Promise<string | null> => {
    const taken = await pictures.take(path, settings)
    if ('media' in taken) return taken.media
    losses.push(tellLosses([taken.loss]))
    return null
  }
  const { publication } = read
  const logo = publication.logo === null ? null : await take(publication.logo)
  const sponsor = publication.sponsor && {
    ...publication.sponsor,
    picture: await portraitOf(publication.sponsor.picture, take),
  }
  const people: Person[] = []
  for (const person of read.people) {
    people.push({ ...person, portrait: await portraitOf(person.portrait, take) })
  }
  const pages: { page: StandingPage; line: ReportLine }[] = []
  for (const page of read.pages)
    pages.push(await takePage(folder, page, publication, { pictures, at: newsroom.now() }))
  if (!dryRun) {
    const own = { ...publication, logo, sponsor }
    const kept = { publication: own, people, topics: read.topics }
    await save(newsroom, { ...kept, pages: pages.map(({ page }) => page) }, actor)
  }
  const outcome = losses.length > 0 ? 'takenWithLoss' : 'taken'
  const line: ReportLine = {
    item: settings,
    kind: 'settings',
    outcome,
    why: losses.join('; '),
    story: null,
  }
  return { lines: [line, ...pages.map((one) => one.line)], pageFiles }
}

interface Kept {
  readonly publication: Publication
  readonly people: readonly Person[]
  readonly topics: readonly Listed[]
  readonly pages: readonly StandingPage[]
}

async function save(
  newsroom: Newsroom,
  { publication, people, topics, pages }: Kept,
  actor: Actor,
): Promise<void> {
  await transaction(newsroom.database, async (db) => {
    await writeSetting(db, 'publication', publication)
    await writeSetting(db, 'pages', pages)
    for (const section of publication.sections) await saveListed(db, 'section', section)
    for (const topic of topics) await saveListed(db, 'topic', topic)
    for (const person of people) await saveListed(db, 'byline', person)
    await recordAudit(db, {
      id: newsroom.newId(),
      at: newsroom.now(),
      actor,
      action: 'import',
      subject: 'settings',
      detail: null,
    })
  })
}

async function portraitOf(
  portrait: Picture | null,
  take: (path: string) => Promise<string | null>,
): Promise<Picture | null> {
  const media = portrait && (await take(portrait.media))
  return portrait && media ? { ...portrait, media } : null
}

async function takePage(
  folder: IntakeFolder,
  { slug, title, file }: { slug: string; title: string; file: string },
  publication: Publication,
  { pictures, at }: { pictures: PictureTaker; at: string },
): Promise<{ page: StandingPage; line: ReportLine }> {
  const line = (outcome: ReportLine['outcome'], why: string): ReportLine => ({
    item: file,
    kind: 'page',
    outcome,
    why,
    story: null,
  })
  const { language, zone } = publication
  const empty: StandingPage = { slug, title, language, body: { type: 'doc', content: [] } }
  const bytes = await folder.read(file)
  if (!bytes) return { page: empty, line: line('left', 'there is no such file in the folder') }
  const read = readStandingPage(bytes.toString('utf8'), { slug, title, language, zone, at })
  if ('problem' in read) return { page: empty, line: line('left', read.problem.message) }
  const { page, losses } = read.taken
  const replaced = await replacePagePictures(page, file, pictures)
  const all = [...losses, ...replaced.losses]
  return {
    page: replaced.page,
    line: line(all.length > 0 ? 'takenWithLoss' : 'taken', tellLosses(all)),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // Said like any other problem of the file: it has the place in it.
    return `no JSON: ${(error as Error).message}`
  }
}
