import { readFile, writeFile } from 'node:fs/promises'
import { changeSettings } from '../actions/change-settings.ts'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import { tellChange } from './after-change.ts'
import { readArguments } from './arguments.ts'
import { atTerminal, inNewsroom, UnfinishedError, UsageError } from './open-for-command.ts'

/** `stet settings` */
export function settings(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
    })
    const [verb, file, ...more] = positionals
    if (more.length > 0) throw new UsageError('One file at most. See --help')
    if (verb === 'export') return exportSettings(newsroom, file)
    if (verb !== 'import') throw new UsageError('Say "export" or "import". See --help')
    if (file === undefined) throw new UsageError('Name the file to import. See --help')
    const wanted = await settingsIn(file)
    const outcome = await changeSettings(newsroom, {
      actor: atTerminal,
      action: 'import-settings',
      change: (publication) => ({ ...publication, ...wanted }),
    })
    const done = 'Changed the settings; every page shows them.'
    return tellChange(newsroom, outcome, { signal, json: values.json, done })
  })
}

async function exportSettings(newsroom: Newsroom, file: string | undefined): Promise<number> {
  const publication = await readPublication(newsroom.database.db)
  const text = `${JSON.stringify(publication, null, 2)}\n`
  if (file === undefined) process.stdout.write(text)
  else {
    await writeFile(file, text).catch((cause: Error) => {
      throw new UnfinishedError(`Cannot write ${file}: ${cause.message}`, { cause })
    })
    console.error(`Wrote the settings to ${file}.`)
  }
  return 0
}

/** What `publication.json` of a folder to import tells beside settings: it has ways of its own. */
const others = ['people', 'topics', 'pages']

async function settingsIn(file: string): Promise<object> {
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new UnfinishedError(`Cannot read ${file}: ${cause.message}`, { cause })
  })
  const json = parsed(text, file)
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new UnfinishedError(`Cannot import ${file}: it holds no settings`)
  const kept = Object.entries(json).filter(([key]) => !others.includes(key))
  const left = Object.keys(json).filter((key) => others.includes(key))
  if (left.length > 0) console.error(`Left: ${left.join(', ')}; these are no settings.`)
  return Object.fromEntries(kept)
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UnfinishedError(`Cannot import ${file}: no JSON: ${(cause as Error).message}`, {
      cause,
    })
  }
}
