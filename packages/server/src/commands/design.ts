import { type DesignChoice, type DesignName, designNames, designs } from '@stet/core/page'
import { changeSettings } from '../actions/change-settings.ts'
import { takeBundle } from '../actions/take-bundle.ts'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import { bundlesKept } from '../storage/bundles.ts'
import { tellChange } from './after-change.ts'
import { readArguments } from './arguments.ts'
import { atTerminal, inNewsroom, UnfinishedError, UsageError } from './open-for-command.ts'

interface Asked {
  readonly signal: AbortSignal
  readonly json: boolean
}

/** `stet design` */
export function design(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
    })
    const [verb, what = '', ...more] = positionals
    if (more.length > 0) throw new UsageError('One name or folder at most. See --help')
    const asked = { signal, json: values.json }
    switch (verb) {
      case 'list':
        return list(newsroom, values.json)
      case 'use':
        return use(newsroom, what, asked)
      case 'take':
        return take(newsroom, what, asked)
      case 'drop':
        return choose(newsroom, { overrides: null }, asked, 'The design is as it comes.')
      default:
        throw new UsageError('Say "list", "use", "take" or "drop". See --help')
    }
  })
}

async function list({ database: { db } }: Newsroom, json: boolean): Promise<number> {
  const { design: chosen } = await readPublication(db)
  const bundles = await bundlesKept(db)
  if (json) {
    console.log(JSON.stringify({ chosen, designs: Object.values(designs), bundles }))
    return 0
  }
  for (const { name, character } of Object.values(designs))
    console.log(`${name === chosen.name ? '*' : ' '} ${name.padEnd(9)} ${character}`)
  if (bundles.length > 0) console.log('Overrides:')
  for (const { hash, takenAt, files } of bundles)
    console.log(
      `${hash === chosen.overrides ? '*' : ' '} ${hash.slice(0, 12)} taken ${takenAt}: ${files.join(', ')}`,
    )
  return 0
}

/** Uses a design by its name, or overrides that were taken before by the beginning of their hash. */
async function use(newsroom: Newsroom, what: string, asked: Asked): Promise<number> {
  const name = designNames.find((one) => one === what)
  if (name) return choose(newsroom, { name }, asked, `Every page has the design “${name}”.`)
  const kept = await bundlesKept(newsroom.database.db)
  const [found, ...others] = what.length < 6 ? [] : kept.filter(({ hash }) => hash.startsWith(what))
  if (!found || others.length > 0)
    throw new UsageError(
      `Name a design (${designNames.join(', ')}) or the overrides that "stet design list" shows, found "${what}"`,
    )
  const done = 'Every page has these overrides.'
  return choose(newsroom, { overrides: found.hash }, asked, done)
}

async function choose(
  newsroom: Newsroom,
  chosen: Partial<DesignChoice> & { readonly name?: DesignName },
  asked: Asked,
  done: string,
): Promise<number> {
  const outcome = await changeSettings(newsroom, {
    actor: atTerminal,
    action: 'use-design',
    change: (publication) => ({ ...publication, design: { ...publication.design, ...chosen } }),
  })
  return tellChange(newsroom, outcome, { ...asked, done })
}

async function take(newsroom: Newsroom, folder: string, asked: Asked): Promise<number> {
  if (folder === '') throw new UsageError('Name the folder to take. See --help')
  const { hash, ...outcome } = await takeBundle(newsroom, { folder, actor: atTerminal })
  if (outcome.outcome === 'unfit') {
    if (!asked.json)
      throw new UnfinishedError([`Cannot take ${folder}:`, ...outcome.problems].join('\n  '))
    console.log(JSON.stringify(outcome))
    return 1
  }
  const done = `Every page has the overrides ${hash?.slice(0, 12) ?? ''}.`
  return tellChange(newsroom, outcome, { ...asked, done })
}
