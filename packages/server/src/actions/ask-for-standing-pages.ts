import { pageJob } from '../jobs/page-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { transaction } from '../storage/database.ts'
import { askJobs } from '../storage/jobs.ts'

/** Asks for the pages that no story changes, where a file of the program that they load is another. */
export async function askForStandingPages(newsroom: Newsroom): Promise<void> {
  const now = newsroom.now()
  await transaction(newsroom.database, (db) => askJobs(db, [pageJob({ type: 'standing' }, now)]))
}
