import { type Exported, exportFolder } from '../actions/export-folder.ts'
import { readArguments } from './arguments.ts'
import { inNewsroom, UsageError } from './open-for-command.ts'
import { progressBar } from './progress-bar.ts'

/** `stet export FOLDER` */
export function exportCommand(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
    })
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0) {
      throw new UsageError('Name one folder: stet export FOLDER. See --help')
    }
    const bar = progressBar('Exporting')
    const done = await exportFolder(newsroom, { folder, signal, progress: bar.show })
    bar.end()
    if (values.json) console.log(JSON.stringify(done))
    else tell(done, folder)
    if (!done.isWhole) console.error('Stopped. The same command writes the rest.')
    return done.isWhole ? 0 : 130
  })
}

function tell({ stories, media, copies }: Exported, folder: string): void {
  const { captures, looks, recordings, left } = copies
  console.log(`Exported ${stories} stories and ${media} pictures to ${folder}.`)
  if (captures + looks + recordings > 0)
    console.log(`With them ${captures} copies, ${looks} later looks, ${recordings} recordings.`)
  for (const { item, why } of left) console.log(`- ${item}\n    ${why}`)
}
