import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { type DisqusPost, type DisqusThread, openDisqus, threadOf } from '@stet/core/archives'
import type { StoryId } from '@stet/core/story'
import { pageJob } from '../../jobs/page-job.ts'
import type { Newsroom } from '../../newsroom.ts'
import { findAddress } from '../../storage/addresses.ts'
import { transaction } from '../../storage/database.ts'
import { askJobs } from '../../storage/jobs.ts'
import { addComments, commentIds } from '../../storage/kept-comments.ts'
import { openPostScratch, type PostScratch } from '../../storage/post-scratch.ts'
import type { Watching } from '../archive/bring-in.ts'
import type { ImportAsked, ImportReport } from '../archive/import-asked.ts'
import { keptComments } from '../archive/kept-comments.ts'
import { openReportFile, type ReportFile } from '../archive/report-file.ts'
import { openDecoder } from '../archive/text-of-bytes.ts'
import { olderAddress } from '../older-address.ts'

/**
 * Takes the comments of an export of Disqus for the stories that stand at the addresses of its threads: those that have
 * no comments yet. What was taken before is taken once. Stops between two threads when the signal comes.
 */
export async function takeDisqus(
  newsroom: Newsroom,
  { file, size }: { readonly file: string; readonly size: number },
  { asked, watching }: { readonly asked: ImportAsked; readonly watching: Watching },
): Promise<ImportReport> {
  const report = openReportFile(asked.report)
  const scratchFile = `${asked.report}.scratch`
  await rm(scratchFile, { force: true })
  const scratch = openPostScratch(scratchFile)
  try {
    const threads = await readThreads(file, { scratch, report, size, watching })
    for (const { thread, count } of scratch.threads()) {
      if (watching.signal?.aborted) break
      const known = threads.get(thread)
      if (known) await takeThread(newsroom, known, { scratch, report, dryRun: asked.dryRun })
      else tellLeft(report, `${count} comments`, 'the file does not say which page they belong to')
    }
    return { ...report.end(), lines: asked.report }
  } finally {
    scratch.close()
    await rm(scratchFile, { force: true })
  }
}

interface Reading {
  readonly scratch: PostScratch
  readonly report: ReportFile
  readonly size: number
  readonly watching: Watching
}

async function readThreads(
  file: string,
  { scratch, report, size, watching }: Reading,
): Promise<ReadonlyMap<string, DisqusThread>> {
  const threads = new Map<string, DisqusThread>()
  const reader = openDisqus({
    thread: (thread) => threads.set(thread.id, thread),
    post: ({ thread, ...post }) => scratch.add(thread, post),
    left: (line, what, why) => tellLeft(report, `${what}, line ${line}`, why),
  })
  const decode = openDecoder()
  let done = 0
  for await (const chunk of createReadStream(file)) {
    if (watching.signal?.aborted) break
    reader.write(decode(chunk))
    done += chunk.length
    watching.progress?.({ done, total: size, unit: 'bytes' })
  }
  reader.write(decode(undefined))
  reader.end()
  return threads
}

interface Taking {
  readonly scratch: PostScratch
  readonly report: ReportFile
  readonly dryRun: boolean
}

async function takeThread(
  newsroom: Newsroom,
  { id, link, title }: DisqusThread,
  { scratch, report, dryRun }: Taking,
): Promise<void> {
  const { comments, findings } = threadOf(
    scratch.of(id) as readonly DisqusPost[],
    `“${title || link}”`,
  )
  const story = await storyAt(newsroom, link)
  const items = findings.map(({ item, why }) => ({ item, why }))
  if (!story) {
    for (const { item } of items) tellLeft(report, item, `no story stands at ${link} here`)
    return
  }
  const kept = keptComments(comments, `disqus ${id}`)
  const done = await transaction(newsroom.database, async (db) => {
    const there = new Set(await commentIds(db, story))
    if (kept.every((one) => there.has(one.id))) return 'taken'
    if (there.size > 0) return 'has-others'
    if (dryRun) return 'taken'
    await addComments(
      db,
      kept.map((one) => ({ ...one, story })),
    )
    await askJobs(db, [pageJob({ type: 'story', story }, newsroom.now())])
    return 'taken'
  })
  if (done === 'has-others') {
    for (const { item } of items)
      tellLeft(report, item, 'the story has comments already, and its discussion stays as it is')
    return
  }
  for (const { item, outcome, why } of findings)
    report.add({ item, kind: 'comments', outcome, why, story })
}

/** The story that stands, or once stood, at an address of the site that was left. */
async function storyAt({ database }: Newsroom, link: string): Promise<StoryId | undefined> {
  if (!URL.canParse(link)) return undefined
  const address = olderAddress(new URL(link).pathname)
  const there = address === undefined ? undefined : await findAddress(database.db, address)
  return there?.story ?? undefined
}

function tellLeft(report: ReportFile, item: string, why: string): void {
  report.add({ item, kind: 'comments', outcome: 'left', why, story: null })
}
