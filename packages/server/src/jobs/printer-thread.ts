import { parentPort, workerData } from 'node:worker_threads'
import type { Config } from '../config.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { openPress } from '../site/press.ts'
import { workHumbly } from './humble-thread.ts'
import { openPrinter, type Sheet } from './printers.ts'

/** A thread that renders the sheets that it is handed, one after another, until it is ended. */
workHumbly()
const newsroom = await openNewsroom(workerData as Config)
const printer = openPrinter(await openPress(newsroom))
let before: Promise<unknown> = Promise.resolve()

parentPort?.on('message', (sheet: Sheet) => {
  before = before.then(async () => parentPort?.postMessage(await printer(sheet)))
})
