import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderGone, renderMoved } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import { type Address, findAddress } from '../storage/addresses.ts'
import { transaction } from '../storage/database.ts'
import { findPublished } from '../storage/publications.ts'
import { saveReferences } from '../storage/references.ts'
import { giveWay } from './give-way.ts'
import { archiveFiles, listFiles, monthFiles, sitemapFiles, sitemapsFiles } from './list-files.ts'
import { retiredSlides, slidesBelow } from './older-slides.ts'
import type { PageRef } from './page-ref.ts'
import type { Press } from './press.ts'
import { notePrinted } from './printed-meanwhile.ts'
import { siteFolder } from './site-folder.ts'
import { fileOf } from './site-path.ts'
import { standingFiles } from './standing-files.ts'
import { findStoryPage, pageFiles, shownOn } from './story-files.ts'
import { storyVersions } from './story-versions.ts'
import { putFile, putFiles, type SiteFile } from './write-page.ts'

/** Writes a page of the site as it should be now, and gives the paths of the files that changed. */
export async function printPage(press: Press, page: PageRef): Promise<readonly string[]> {
  if (page.type === 'story') return printStory(press, page.story)
  if (page.type !== 'address') return printLists(press, [page])
  const folder = siteFolder(press.newsroom.config.data)
  const files = await filesOf(press, page)
  const changed = await putFiles(folder, files)
  notePrinted(page)
  const [file] = files
  if (file) await retireOthers(press, folder, files, file)
  return changed
}

/** The pages that show many stories, or none. */
export type ListPage = Exclude<OtherPage, { readonly type: 'address' }>

/** Writes such pages in one go, which asks less of the disk than one after the other. */
export async function printLists(
  press: Press,
  pages: readonly ListPage[],
): Promise<readonly string[]> {
  const files: SiteFile[] = []
  for (const page of pages) {
    giveWay()
    files.push(...(await filesOf(press, page)))
  }
  const changed = await putFiles(siteFolder(press.newsroom.config.data), files, 'still')
  for (const page of pages) notePrinted(page)
  return changed
}

/** A reader may wait for a story's page: it is written first, and then what follows from it is done. */
async function printStory(press: Press, id: StoryId): Promise<readonly string[]> {
  const folder = siteFolder(press.newsroom.config.data)
  const page = await findStoryPage(press, id)
  if (!page) return []
  const files = pageFiles(press, page)
  const changed = await putFiles(folder, files)
  await transaction(press.newsroom.database, (db) => saveReferences(db, id, shownOn(page)))
  const retired = await retiredSlides(press, page, files)
  await putFiles(folder, retired)
  const last = files.at(-1)
  if (last) await retireOthers(press, folder, [...files, ...retired], last)
  return changed
}

/** The pages that are no story's own. */
export type OtherPage = Exclude<PageRef, { readonly type: 'story' }>

/** The files that make up a page, those it points to first; none where there is nothing to write. */
export function filesOf(press: Press, page: OtherPage): Promise<readonly SiteFile[]> {
  switch (page.type) {
    case 'address':
      return addressFiles(press, page.path)
    case 'list':
      return listFiles(press, page.list)
    case 'month':
      return monthFiles(press, page.list, page.month)
    case 'archive':
      return archiveFiles(press)
    case 'sitemap':
      return sitemapFiles(press, page.month)
    case 'sitemaps':
      return sitemapsFiles(press)
    case 'standing':
      return standingFiles(press)
    default:
      return page satisfies never
  }
}

/** The page at an address whose story has moved or was taken off the site. */
async function addressFiles(press: Press, path: string): Promise<readonly SiteFile[]> {
  const { db } = press.newsroom.database
  const address = await findAddress(db, path)
  if (!address || address.kind === 'page') return []
  const file = fileOf(path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`)
  if (!file) return []
  const body =
    address.kind === 'moved' && address.target
      ? renderMoved(press.site, address.target)
      : renderGone(press.site, { headline: null, at: address.at, reason: address.reason })
  const slides = address.story ? await slidesBelow(db, address.story, path) : []
  const files = [file, ...slides.flatMap((slide) => fileOf(slide) ?? [])]
  const pages = files.map((one) => ({ path: one, body, plainOnly: true }))
  return [...pages, ...(await versionsLeft(press, address))]
}

/** A story that is gone tells nothing of its versions any more, but for why. */
async function versionsLeft(press: Press, { kind, story }: Address): Promise<readonly SiteFile[]> {
  if (kind !== 'gone' || !story) return []
  const { db } = press.newsroom.database
  const versions = await storyVersions(press, story, await findPublished(db, story))
  return versions ? [versions.file] : []
}

/**
 * Below a story's address nothing may stay that the story no longer has: pages of pictures lead to
 * where the story's own address leads, or to the story; its plain text goes. What else lies there
 * is none of its own: an older address may lie below any other.
 */
async function retireOthers(
  press: Press,
  folder: string,
  files: readonly SiteFile[],
  page: SiteFile,
): Promise<void> {
  if (!/^[^/]+\/[^/]+\/index\.html$/.test(page.path)) return
  const below = dirname(page.path)
  const kept = new Set(files.map((file) => file.path))
  const there = await readdir(join(folder, below), { recursive: true }).catch(() => [])
  const instead: string | Buffer = page.plainOnly
    ? page.body
    : renderMoved(press.site, encodeURI(`/${below}/`))
  for (const name of there) {
    const path = `${below}/${name}`
    const plain = path.replace(/\.(br|gz)$/, '')
    const isSlide = /\/\d+\/index\.html$/.test(plain)
    if (kept.has(plain) || (!isSlide && !/\/(?:story\.txt|comments\.atom)$/.test(plain))) continue
    if (isSlide && (await findAddress(press.newsroom.database.db, addressAt(plain)))) continue
    if (isSlide && path === plain) await putFile(folder, { path, body: instead, plainOnly: true })
    else await rm(join(folder, path), { force: true })
  }
}

function addressAt(file: string): string {
  return `/${file
    .replace(/index\.html$/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`
}
