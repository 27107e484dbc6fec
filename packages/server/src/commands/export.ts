import { exportFolder } from '../actions/export-folder.ts'
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
    else console.log(`Exported ${done.stories} stories and ${done.media} pictures to ${folder}.`)
    if (!done.isWhole) console.error('Stopped. The same command writes the rest.')
    return done.isWhole ? 0 : 130
  })
}
