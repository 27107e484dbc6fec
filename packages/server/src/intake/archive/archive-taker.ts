import { createHash } from 'node:crypto'
import type {
  ArchiveFinding,
  ArchiveItem,
  ArchivePage,
  ArchiveStory,
  Health,
} from '@stet/core/intake'
import type { StoryId } from '@stet/core/story'
import type { Actor } from '../../access/actor.ts'
import type { Newsroom } from '../../newsroom.ts'
import { type Intake, intakesOf } from '../../storage/intakes.ts'
import type { Scratch } from '../../storage/scratch.ts'
import { linkRelated } from '../link-related.ts'
import { replaceStoryPictures } from '../replace-pictures.ts'
import { type IntakeOutcome, tellLosses } from '../report.ts'
import type { PictureTaker } from '../take-pictures.ts'
import { isWorkedOn, workedOn } from '../worked-on.ts'
import { type ArchiveHealth, openArchiveHealth } from './archive-health.ts'
import { type BatchSize, openBatchSize, portionsOf } from './batch-size.ts'
import { pictureKey } from './picture-key.ts'
import type { ReadStory } from './read-story.ts'
import type { ReportFile } from './report-file.ts'
import type { StoryWriter, WrittenBatch, WrittenStory } from './story-writer.ts'
import { takeArchivePage } from './take-page.ts'

/** What the items of an archive are taken with. */
export interface ArchiveTaking {
  readonly newsroom: Newsroom
  readonly actor: Actor
  readonly dryRun: boolean
  readonly pictures: PictureTaker
  readonly report: ReportFile
  readonly scratch: Scratch
  /** What stands where the archive says nothing. */
  readonly language: string
  readonly zone: string
  /** The slugs of standing pages; those that come are added. */
  readonly pages: Set<string>
}

/** The longest item that is read, in UTF-16 units: a book of several hundred pages. */
const longestItem = 2_000_000

/** How many batches may wait to be written while the next is read. */
const mostWriting = 3
/** More than can be on their way: what is not written yet cannot be looked up. */
const mostRecent = 2_000

type Readable = ArchiveStory | ArchivePage
interface Known {
  readonly item: Readable
  readonly hash: string
  readonly before: Intake | undefined
}

/** Takes the items of an archive in batches, and reports each. */
export class ArchiveTaker {
  readonly #taking: ArchiveTaking
  readonly #writer: StoryWriter
  readonly #health: ArchiveHealth | undefined
  readonly #told = new Set<string>()
  readonly #size: BatchSize
  #waiting: Readable[] = []
  /** How many portions they are. */
  #portions = 0
  /** Batches that are being written, the first one first: they are told of in their order. */
  readonly #writing: {
    readonly stories: readonly ReadStory[]
    readonly portions: number
    readonly written: Promise<WrittenBatch>
  }[] = []
  /** Origins that came lately, whether or not they are written yet. */
  readonly #recent = new Set<string>()

  constructor(taking: ArchiveTaking, writer: StoryWriter) {
    this.#taking = taking
    this.#writer = writer
    this.#size = openBatchSize(taking.newsroom.database.engine)
    this.#health = taking.dryRun ? openArchiveHealth(taking) : undefined
  }

  /** Takes items; some may wait for the next ones. Afterwards the signal may be asked: nothing is half done. */
  async take(items: readonly ArchiveItem[]): Promise<void> {
    for (const item of items) {
      if (item.type === 'found') this.#report(item.finding, null)
      else if (item.type === 'picture') this.#list(item)
      else if (item.hashed.length > longestItem)
        this.#line(item, 'left', 'it has more than 2 million characters', null)
      else await this.#wait(item)
    }
  }

  /** Has an item wait for its batch; one that is too long for those that wait comes in the next. */
  async #wait(item: Readable): Promise<void> {
    const portions = portionsOf(item.hashed.length)
    if (this.#portions + portions > this.#size.now) await this.#flush()
    this.#waiting.push(item)
    this.#portions += portions
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    this.#portions = 0
    const known = await this.#lookUp(waiting)
    const fresh: ReadStory[] = []
    let portions = 0
    for (const one of known) {
      const { item, before, hash } = one
      const isSame = before?.hash === hash
      if (isSame) this.#line(item, 'taken', 'taken before, and unchanged since', before.story)
      // Its health is asked for all the same.
      if (isSame && !this.#health) continue
      if (item.type === 'page') {
        if (!isSame) this.#taking.report.add(await takeArchivePage(this.#taking, { ...one, item }))
        continue
      }
      const read = await this.#read(item, one)
      if (!read) continue
      this.#health?.add(read)
      if (isSame) continue
      if (before) await this.#takeAgain(read, before)
      else {
        fresh.push(read)
        portions += portionsOf(item.hashed.length)
      }
    }
    if (fresh.length > 0) await this.#takeFresh(fresh, portions)
  }

  /** Takes what waits still; where all was read, reports what is known only then. */
  async end({ isWhole }: { readonly isWhole: boolean }): Promise<Health | undefined> {
    await this.#flush()
    while (this.#writing.length > 0) await this.#settle()
    if (!isWhole) return undefined
    for (const { item, isShown, description } of this.#taking.scratch.listed()) {
      const why = isShown
        ? ''
        : `no story shows it, or its file is not there${description && `: “${description}”`}`
      const outcome = isShown ? 'taken' : 'left'
      this.#taking.report.add({ item, kind: 'picture', outcome, why, story: null })
    }
    return this.#health?.end()
  }

  async #lookUp(items: readonly Readable[]): Promise<readonly Known[]> {
    const origins = items.map(({ origin }) => origin)
    const before = await intakesOf(this.#taking.newsroom.database.db, [...new Set(origins)])
    const known: Known[] = []
    for (const item of items) {
      if (this.#recent.has(item.origin)) {
        this.#line(item, 'left', 'the archive holds it twice; the first one counts', null)
        continue
      }
      this.#remember(item.origin)
      const hash = createHash('sha256').update(item.hashed).digest('hex')
      known.push({ item, hash, before: before.get(item.origin) })
    }
    return known
  }

  #remember(origin: string): void {
    this.#recent.add(origin)
    if (this.#recent.size <= mostRecent) return
    const [oldest = ''] = this.#recent
    this.#recent.delete(oldest)
  }

  /** Reads a story and takes its pictures; what cannot be read is left, and the rest goes on. */
  async #read(item: ArchiveStory, { hash, before }: Known): Promise<ReadStory | undefined> {
    const { newsroom, language, zone, pictures } = this.#taking
    const id = before?.story ?? (newsroom.newId() as StoryId)
    const found = attempt(() => item.read({ id, language, zone, at: newsroom.now() }))
    if ('problem' in found) {
      const { line, message } = found.problem
      this.#line(item, 'left', line === null ? message : `line ${line}: ${message}`, null)
      return undefined
    }
    const { taken: intake, findings = [] } = found
    const replaced = await replaceStoryPictures(intake.story, '', pictures)
    const losses = [...intake.losses, ...replaced.losses]
    const { origin, item: name } = item
    return { item: name, origin, hash, intake, story: replaced.story, losses, findings }
  }

  /** Has new stories written; goes on reading meanwhile, as long as not too many wait. */
  async #takeFresh(stories: readonly ReadStory[], portions: number): Promise<void> {
    const written = this.#writer.write(stories, this.#taking.pages)
    // A failure is told of when its turn comes, and not before.
    written.catch(() => undefined)
    this.#writing.push({ stories, portions, written })
    if (this.#writing.length > mostWriting) await this.#settle()
  }

  /** Waits for the batch that was begun first, and tells of it. */
  async #settle(): Promise<void> {
    const first = this.#writing.shift()
    if (!first) return
    const { stories, moved, held } = await first.written
    this.#size.took(held, first.portions)
    for (const { from, to } of moved) {
      if (this.#told.has(from.slug)) continue
      this.#told.add(from.slug)
      const why = `the address belongs to the site itself; the section stands at /${to.slug}/`
      const finding = { item: `section “${from.name}”`, kind: 'section', why } as const
      this.#report({ ...finding, outcome: 'takenWithLoss' }, null)
    }
    for (const [at, read] of first.stories.entries()) {
      const one = stories[at]
      if (one) this.#tell(read, one)
    }
  }

  #tell(read: ReadStory, { story, losses }: WrittenStory): void {
    const all = [...read.losses, ...losses]
    const id = this.#taking.dryRun ? null : story
    const outcome = story === null ? 'left' : all.length > 0 ? 'takenWithLoss' : 'taken'
    this.#line(read, outcome, tellLosses(all), id)
    if (story !== null) for (const finding of read.findings) this.#report(finding, id)
  }

  async #takeAgain(read: ReadStory, before: Intake): Promise<void> {
    const { newsroom, actor, dryRun } = this.#taking
    if (await isWorkedOn(newsroom.database.db, before.story)) {
      this.#line(read, 'left', workedOn, before.story)
      return
    }
    const { intake, origin, hash } = read
    const story = await linkRelated(newsroom, read.story, intake, new Map())
    const taking = { intake, story, origin, hash, actor, withoutPages: true, wasPublic: true }
    const { takeStory } = await import('../take-story.ts')
    const late = dryRun ? [] : await takeStory(newsroom, taking)
    const all = [...read.losses, ...late]
    this.#line(read, all.length > 0 ? 'takenWithLoss' : 'taken', tellLosses(all), before.story)
    for (const finding of read.findings) this.#report(finding, before.story)
  }

  #list({ item, path, description }: Extract<ArchiveItem, { type: 'picture' }>): void {
    this.#taking.scratch.list({ key: pictureKey(path), item, description })
  }

  #report({ item, kind, outcome, why }: ArchiveFinding, story: StoryId | null): void {
    this.#taking.report.add({ item, kind, outcome, why, story: outcome === 'left' ? null : story })
  }

  #line(
    { item, type = 'story' }: { readonly item: string; readonly type?: 'story' | 'page' },
    outcome: IntakeOutcome,
    why: string,
    story: StoryId | null,
  ): void {
    const id = type === 'page' ? null : story
    this.#taking.report.add({ item, kind: type, outcome, why, story: id })
  }
}

/** A reader meets a stranger's bytes: should one ever fail on them, the piece is left and told of. */
function attempt(read: () => ReturnType<ArchiveStory['read']>): ReturnType<ArchiveStory['read']> {
  try {
    return read()
  } catch (error) {
    return { problem: { message: `It cannot be read: ${(error as Error).message}`, line: null } }
  }
}
