import { createHash } from 'node:crypto'
import type { ArchivePage, IntakePage, Loss } from '@stet/core/intake'
import type { Publication, StandingPage } from '@stet/core/page'
import { isReservedSection, type StoryId } from '@stet/core/story'
import type { Actor } from '../../access/actor.ts'
import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'
import { addressesIn, saveAddresses } from '../../storage/addresses.ts'
import { recordAudit } from '../../storage/audits.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { findIntake, type Intake, saveIntakes } from '../../storage/intakes.ts'
import { readSetting, writeSetting } from '../../storage/settings.ts'
import { isSitePage, olderAddress, rootsOf, sortOlder } from '../older-address.ts'
import { putOffRebuild } from '../put-off-rebuild.ts'
import { replacePagePictures } from '../replace-pictures.ts'
import { type ReportLine, tellLosses } from '../report.ts'
import type { PictureTaker } from '../take-pictures.ts'
import { workedOn } from '../worked-on.ts'
import { numbered } from './ground.ts'

interface Taking {
  readonly newsroom: Newsroom
  readonly actor: Actor
  readonly dryRun: boolean
  readonly pictures: PictureTaker
  readonly language: string
  readonly zone: string
  readonly pages: Set<string>
}

interface KnownPage {
  readonly item: ArchivePage
  readonly hash: string
  readonly before: Intake | undefined
}

/** All of them lie in one setting, and every page links to none of the others: a magazine has a dozen. */
const mostPages = 500

/** Takes a page that is no story, where the magazine has none at its address; gives its line of the report. */
export async function takeArchivePage(taking: Taking, known: KnownPage): Promise<ReportLine> {
  const { newsroom, language, zone, pictures, dryRun } = taking
  const { item } = known
  const line = (outcome: ReportLine['outcome'], why: string): ReportLine => ({
    ...{ item: item.item, kind: 'page', outcome, why, story: null },
  })
  const id = newsroom.newId() as StoryId
  const found = readPage(item, { id, language, zone, at: newsroom.now() })
  if ('problem' in found) return line('left', found.problem.message)
  const replaced = await replacePagePictures(found.taken.page, '', pictures)
  const read: ReadPage = { ...known, ...found, page: replaced.page }
  const settled = dryRun
    ? await settle(newsroom.database.db, read)
    : await transaction(newsroom.database, async (db) => {
        const place = await settle(db, read)
        if ('page' in place) await write(db, taking, read, place)
        return place
      })
  if ('left' in settled) return line('left', settled.left)
  taking.pages.add(settled.page.slug)
  const losses = [...found.taken.losses, ...replaced.losses, ...settled.losses]
  return line(losses.length > 0 ? 'takenWithLoss' : 'taken', tellLosses(losses))
}

interface ReadPage extends KnownPage {
  readonly taken: IntakePage
  readonly redirects: readonly string[]
  readonly page: StandingPage
}

function readPage(item: ArchivePage, facts: Parameters<ArchivePage['read']>[0]) {
  try {
    return item.read(facts)
  } catch (error) {
    const message = `It cannot be read: ${(error as Error).message}`
    return { problem: { message, line: null } }
  }
}

interface Place {
  readonly page: StandingPage
  /** All standing pages with this one among them. */
  readonly pages: readonly StandingPage[]
  readonly redirects: readonly string[]
  readonly losses: readonly Loss[]
}

/** Where a page stands, or why it stands nowhere. */
async function settle(db: Database, read: ReadPage): Promise<Place | { readonly left: string }> {
  const pages = (await readSetting<readonly StandingPage[]>(db, 'pages')) ?? []
  if (read.before) return settleAgain(db, read, read.before, pages)
  if (pages.length >= mostPages) return { left: `the magazine has ${mostPages} such pages already` }
  const slug = freeSlug(read.page.slug, await readPublication(db), pages)
  if (slug === undefined) return { left: `the address /${read.page.slug}/ is in use` }
  const page = { ...read.page, slug }
  const older = await olderAddresses(db, read, slug)
  const why = `the address is in use; the page stands at /${slug}/`
  const moved = { kind: 'address', what: `/${read.page.slug}/`, why, line: null }
  const losses = slug === read.page.slug ? older.losses : [moved, ...older.losses]
  return { page, pages: [...pages, page], redirects: older.redirects, losses }
}

/** A page that came before is replaced, unless somebody changed it or took it away. */
async function settleAgain(
  db: Database,
  read: ReadPage,
  before: Intake,
  pages: readonly StandingPage[],
): Promise<Place | { readonly left: string }> {
  const slug = before.story.replace(/^page:/, '')
  const there = pages.find((page) => page.slug === slug)
  const brought = await findIntake(db, contentOrigin(read.item))
  if (!there || hashOf(there) !== brought?.hash) return { left: workedOn }
  const page = { ...read.page, slug }
  const older = await olderAddresses(db, read, slug)
  const others = pages.map((one) => (one === there ? page : one))
  return { page, pages: others, redirects: older.redirects, losses: older.losses }
}

function freeSlug(
  slug: string,
  { sections }: Publication,
  pages: readonly StandingPage[],
): string | undefined {
  const used = new Set([...sections, ...pages].map((one) => one.slug))
  const isFree = (one: string) => !isReservedSection(one) && !used.has(one)
  return [slug, `${slug}-page`, ...numbered(slug)].find(isFree)
}

async function olderAddresses(db: Database, { redirects }: ReadPage, slug: string) {
  const own = addressOf(slug)
  const roots = await rootsOf(db)
  const wanted = redirects.flatMap((told) => olderAddress(told) ?? [])
  const taken = await addressesIn(db, wanted)
  const isInUse = (path: string) =>
    (taken.has(path) && taken.get(path)?.target !== own) ||
    isSitePage(path, (root) => roots.has(root))
  return sortOlder(redirects, { own, isInUse })
}

function addressOf(slug: string): string {
  return `/${encodeURIComponent(slug)}/`
}

async function write(
  db: Database,
  { newsroom, actor }: Taking,
  { item, hash }: ReadPage,
  { page, pages, redirects }: Place,
): Promise<void> {
  const at = newsroom.now()
  await writeSetting(db, 'pages', pages)
  const story = `page:${page.slug}` as StoryId
  await saveIntakes(db, [
    { origin: item.origin, hash, story },
    { origin: contentOrigin(item), hash: hashOf(page), story },
  ])
  const target = addressOf(page.slug)
  await saveAddresses(
    db,
    redirects.map(
      (path) => ({ path, story: null, kind: 'moved', target, at, reason: '' }) as const,
    ),
  )
  const detail = { origin: item.origin }
  const audit = { id: newsroom.newId(), at, actor, action: 'import', subject: story, detail }
  await recordAudit(db, audit)
  await putOffRebuild(db, at)
}

/** Where it is remembered what a page was like when it came. */
function contentOrigin({ origin }: ArchivePage): string {
  return `${origin}#page`
}

function hashOf(page: StandingPage): string {
  return createHash('sha256').update(JSON.stringify(page)).digest('hex')
}
