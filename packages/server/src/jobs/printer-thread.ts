import { parentPort, workerData } from 'node:worker_threads'
import type { Config } from '../config.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { openPress } from '../site/press.ts'
import { openPrinter, type Sheet } from './printers.ts'

/** A thread that does the sheets that it is handed, and answers when each is done. */
const newsroom = await openNewsroom(workerData as Config)
const printer = openPrinter(await openPress(newsroom))

parentPort?.on('message', async (sheet: Sheet | 'end') => {
  if (sheet === 'end') {
    await newsroom.database.close()
    parentPort?.close()
    return
  }
  await printer(sheet)
  parentPort?.postMessage('done')
})
