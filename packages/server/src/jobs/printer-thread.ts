import { parentPort, workerData } from 'node:worker_threads'
import type { Config } from '../config.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { openPress } from '../site/press.ts'
import { printStories } from '../site/print-stories.ts'
import { siteFolder } from '../site/site-folder.ts'
import { SiteWriter } from '../site/site-writer.ts'
import { publishedBetween } from '../storage/publications.ts'
import type { PrintRange } from './printers.ts'

/** A thread that prints the ranges of stories that it is handed, and answers when each is written. */
const config = workerData as Config
const newsroom = await openNewsroom(config)
const press = await openPress(newsroom)
const writer = new SiteWriter(siteFolder(config.data))

parentPort?.on('message', async (range: PrintRange | 'end') => {
  if (range === 'end') {
    await newsroom.database.close()
    parentPort?.close()
    return
  }
  const batch = await publishedBetween(newsroom.database.db, range)
  await printStories(press, writer, batch)
  parentPort?.postMessage(batch.length)
})
