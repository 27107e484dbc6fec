import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { writeMarkdown } from '@stet/core/intake'
import type { Listed, Person, Publication, StandingPage } from '@stet/core/page'
import type { Media, MediaId, StoryId } from '@stet/core/story'
import { type ExportedCopies, exportCopies } from '../intake/copies/export-copies.ts'
import {
  type ExportedStory,
  type ExportManifest,
  exportedBundlePath,
  exportedMediaPath,
  exportFormat,
  exportName,
  manifestFile,
} from '../intake/export-format.ts'
import { exportLedger } from '../intake/exported-ledger.ts'
import { ownSettings } from '../intake/exported-settings.ts'
import { mediaFolder } from '../media/keep-picture.ts'
import type { Newsroom } from '../newsroom.ts'
import { siteFolder } from '../site/site-folder.ts'
import { addressesOf } from '../storage/addresses.ts'
import { bundlesKept, findBundle } from '../storage/bundles.ts'
import { countCarried } from '../storage/carried.ts'
import type { Database } from '../storage/database.ts'
import { keptCommentsOf } from '../storage/kept-comments.ts'
import { findListed, listedOf } from '../storage/listed.ts'
import { mediaAfter } from '../storage/media.ts'
import { findPublished } from '../storage/publications.ts'
import { readSetting } from '../storage/settings.ts'
import { countStories, findStory, type StoryRecord, storiesAfter } from '../storage/stories.ts'
import { findVersion, versionsOf } from '../storage/versions.ts'

export interface FolderExport {
  readonly folder: string
  readonly signal?: AbortSignal
  readonly progress?: (done: number, total: number) => void
}

export interface Exported {
  readonly stories: number
  readonly media: number
  /** Copies, looks and recordings, and what of them stayed here and why. */
  readonly copies: ExportedCopies
  /** False where the signal came before the end: the same call writes the rest. */
  readonly isWhole: boolean
}

const atOnce = 50

/** Writes everything to a folder: stories as JSON and as Markdown, settings, media, copies with their evidence. */
export async function exportFolder(newsroom: Newsroom, asked: FolderExport): Promise<Exported> {
  const { folder } = asked
  const there = await readdir(folder).catch((): string[] => [])
  if (there.length > 0 && !there.includes(manifestFile)) {
    throw new Error(`Cannot export to ${folder}: it holds files that are no export`)
  }
  for (const part of ['stories', 'media', 'renditions'])
    await mkdir(join(folder, part), { recursive: true })
  const { db } = newsroom.database
  await writeJson(join(folder, manifestFile), await manifestOf(db))
  await exportBundles(db, folder)
  await exportLedger(db, folder)
  const step = await progressOver(db, asked)
  const media = await exportMedia(newsroom, asked)
  const copies = await exportCopies(newsroom, { folder, signal: asked.signal, progress: step })
  const stories = await exportStories(newsroom, { ...asked, progress: step }, media)
  const isWhole = asked.signal?.aborted !== true
  return { stories, media: media.size, copies, isWhole }
}

/** What is called once for each story, copy and look, and tells how far that is. */
async function progressOver(db: Database, { progress }: FolderExport): Promise<() => void> {
  const { all } = await countStories(db)
  const total = all + (await countCarried(db, 'capture')) + (await countCarried(db, 'look'))
  let done = 0
  return () => {
    done += 1
    progress?.(done, total)
  }
}

/** Every designer's bundle in a folder named by its hash: an older one may be gone back to. */
async function exportBundles(db: Database, folder: string): Promise<void> {
  for (const { hash } of await bundlesKept(db)) {
    const target = join(folder, exportedBundlePath(hash))
    await mkdir(target, { recursive: true })
    const bundle = await findBundle(db, hash)
    for (const [name, bytes] of bundle?.files ?? []) await writeFile(join(target, name), bytes)
  }
}

async function manifestOf(db: Database): Promise<ExportManifest> {
  return {
    format: exportFormat,
    publication: (await readSetting<Publication>(db, 'publication')) ?? null,
    pages: (await readSetting<readonly StandingPage[]>(db, 'pages')) ?? [],
    sections: await listedOf(db, 'section'),
    topics: await listedOf(db, 'topic'),
    people: (await listedOf(db, 'byline')).map(inOrder),
    ...(await ownSettings(db)),
  }
}

/** With its parts in one order, however they were typed: the export of an export is the same. */
function inOrder({ slug, name, description, position, portrait }: Person): Person {
  return { slug, name, description, position, portrait }
}

async function exportMedia(
  newsroom: Newsroom,
  { folder, signal }: FolderExport,
): Promise<Map<MediaId, Media>> {
  const { data } = newsroom.config
  const all = new Map<MediaId, Media>()
  for (let after: MediaId | null = null; !signal?.aborted; ) {
    const batch: Media[] = await mediaAfter(newsroom.database.db, { after, limit: atOnce })
    for (const media of batch) {
      all.set(media.id, media)
      await copyOnce(join(mediaFolder(data), media.id), join(folder, exportedMediaPath(media)))
      for (const { address } of media.renditions) {
        const target = join(folder, 'renditions', basename(address))
        await copyOnce(join(siteFolder(data), address.slice(1)), target)
      }
    }
    after = batch.at(-1)?.id ?? null
    if (after === null) break
  }
  await writeJson(join(folder, 'media.json'), [...all.values()])
  return all
}

/** Media files are named by their bytes: one that is there already is the same. */
async function copyOnce(from: string, to: string): Promise<void> {
  if (existsSync(to) || !existsSync(from)) return
  await copyFile(from, `${to}.tmp`)
  await rename(`${to}.tmp`, to)
}

async function exportStories(
  newsroom: Newsroom,
  { folder, signal, progress }: Omit<FolderExport, 'progress'> & { readonly progress: () => void },
  media: ReadonlyMap<MediaId, Media>,
): Promise<number> {
  const { db } = newsroom.database
  let done = 0
  const written = new Set<string>()
  for (let after: StoryId | null = null; !signal?.aborted; ) {
    const batch: StoryRecord[] = await storiesAfter(db, { after, limit: atOnce })
    for (const record of batch) {
      const name = join(folder, exportName(record.story))
      await writeJson(`${name}.json`, await exportedStory(db, record))
      await writeFile(`${name}.md`, await asMarkdown(db, record, media))
      written.add(`${basename(name)}.json`).add(`${basename(name)}.md`)
      done += 1
      progress()
    }
    after = batch.at(-1)?.story.id ?? null
    if (after === null) break
  }
  if (!signal?.aborted) await removeOlder(join(folder, 'stories'), written)
  return done
}

/** A story that has moved since an older export would be there twice, under both names. */
async function removeOlder(folder: string, written: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/\.(json|md)$/.test(name) && !written.has(name)) await rm(join(folder, name))
  }
}

async function exportedStory(db: Database, record: StoryRecord): Promise<ExportedStory> {
  const { id } = record.story
  const published = await findPublished(db, id)
  const versions: ExportedStory['versions'][number][] = []
  for (const { number } of await versionsOf(db, id)) {
    const version = await findVersion(db, id, number)
    if (version) {
      const { at, kind, actor, content } = version
      versions.push({ number, at, kind, actor, content })
    }
  }
  const addresses = (await addressesOf(db, id)).map(({ path, kind, target, at, reason }) => ({
    path,
    kind,
    target,
    at,
    reason,
  }))
  return {
    story: record.story,
    status: record.status,
    createdAt: record.createdAt,
    savedAt: record.savedAt,
    scheduledAt: record.scheduledAt,
    embargoUntil: record.embargoUntil ?? null,
    published: published
      ? {
          story: published.story,
          version: published.version,
          publishedAt: published.publishedAt,
          updatedAt: published.updatedAt,
        }
      : null,
    versions,
    addresses,
    comments: await keptCommentsOf(db, id),
  }
}

async function asMarkdown(
  db: Database,
  { story, status }: StoryRecord,
  media: ReadonlyMap<MediaId, Media>,
): Promise<string> {
  const published = await findPublished(db, story.id)
  const slugs = new Map<StoryId, string>()
  for (const block of story.body.content) {
    const id = block.type === 'relatedLink' ? block.attrs.story : null
    const linked = id && (await findStory(db, id))
    if (linked) slugs.set(linked.story.id, linked.story.slug)
  }
  const topics: Listed[] = []
  for (const slug of story.topics)
    topics.push((await findListed(db, 'topic', slug)) ?? unnamed(slug))
  const addresses = await addressesOf(db, story.id)
  return writeMarkdown(story, {
    status: status === 'published' ? 'published' : 'draft',
    publishedAt: published?.publishedAt ?? null,
    updatedAt: published?.updatedAt ?? null,
    section: (await findListed(db, 'section', story.section)) ?? unnamed(story.section),
    topics,
    picturePath: (id) => `../${exportedMediaPath(media.get(id) ?? { id, type: '' })}`,
    slugOf: (id) => slugs.get(id),
    redirects: addresses.filter(({ kind }) => kind === 'moved').map(({ path }) => path),
  })
}

function unnamed(slug: string): Listed {
  return { slug, name: slug, description: '' }
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`)
}
