import { discussionFormats, exportDiscussions } from '../actions/export-discussions.ts'
import { readArguments } from './arguments.ts'
import { inNewsroom, UsageError } from './open-for-command.ts'
import { progressBar } from './progress-bar.ts'

/** `stet comments export FILE [--format json|disqus] [--json]` */
export function exportComments(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string', default: 'json' },
      json: { type: 'boolean', default: false },
    })
    const [file, ...more] = positionals
    const format = discussionFormats.find((one) => one === values.format)
    if (file === undefined || more.length > 0)
      throw new UsageError('Name one file: stet comments export FILE. See --help')
    if (!format)
      throw new UsageError(`Cannot write comments as “${values.format}”: json and disqus are known`)
    const bar = progressBar('Exporting')
    try {
      const progress = (comments: number) => bar.show(comments, comments)
      const done = await exportDiscussions(newsroom, { file, format, signal, progress })
      bar.end()
      if (values.json) console.log(JSON.stringify(done))
      else
        console.log(`Exported ${done.comments} comments below ${done.stories} stories to ${file}.`)
      if (!done.isWhole) console.error('Stopped: the file is not whole.')
      return done.isWhole ? 0 : 130
    } catch (error) {
      bar.end()
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      throw new UsageError(`Cannot write ${file}: there is a file of this name already`, {
        cause: error,
      })
    }
  })
}
