import { statfs } from 'node:fs/promises'
import {
  type Examined,
  examineAddress,
  examinePlatform,
  type TriedPlatform,
  triedPlatforms,
} from '../capture/examine.ts'
import type { Newsroom } from '../newsroom.ts'
import { readArguments } from './arguments.ts'
import { inNewsroom, UsageError } from './open-for-command.ts'
import { plainWords } from './plain-words.ts'

/** `stet doctor capture [PLATFORM|ADDRESS…]` */
export function doctor(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
    })
    const [what, ...asked] = positionals
    if (what !== 'capture')
      throw new UsageError('Name what to look at: stet doctor capture. See --help')
    const wanted = asked.length > 0 ? asked.map(wantedOf) : triedPlatforms
    const free = await freeBytes(newsroom)
    const found = await Promise.all(wanted.map((one) => examine(newsroom, one, signal)))
    if (values.json) console.log(JSON.stringify({ free, platforms: found }, null, 2))
    else console.log([...found.map(lineOf), '', spaceLine(newsroom, free)].join('\n'))
    return found.every(({ works }) => works === 'yes' || works === 'not-tried') ? 0 : 1
  })
}

function wantedOf(word: string): string {
  if (/^https?:\/\//i.test(word) || isPlatform(word)) return word
  throw new UsageError(
    `Cannot look at “${plainWords(word)}”: it is neither an address nor one of ${triedPlatforms.join(', ')}`,
  )
}

function isPlatform(word: string): word is TriedPlatform {
  return triedPlatforms.some((one) => one === word)
}

function examine(newsroom: Newsroom, wanted: string, signal: AbortSignal): Promise<Examined> {
  return isPlatform(wanted)
    ? examinePlatform(newsroom, wanted, { signal })
    : examineAddress(newsroom, wanted, { signal })
}

const verdicts: Readonly<Record<Examined['works'], string>> = {
  yes: 'works',
  partly: 'in part',
  no: 'does not',
  'not-tried': 'not tried',
}

function lineOf({ platform, works, said, advice, address, took }: Examined): string {
  const indent = `\n${' '.repeat(22)}`
  const tried = address === null ? '' : `${indent}tried: ${plainWords(address)}, ${took} ms`
  const then = advice === '' ? '' : `${indent}${advice}`
  return `${platform.padEnd(10)} ${verdicts[works].padEnd(10)} ${plainWords(said)}${tried}${then}`
}

async function freeBytes({ config }: Newsroom): Promise<number | null> {
  const facts = await statfs(config.data).catch(() => undefined)
  return facts ? facts.bavail * facts.bsize : null
}

function spaceLine({ config }: Newsroom, free: number | null): string {
  const left =
    free === null ? 'how much is free cannot be told' : `${(free / 1e9).toFixed(1)} GB free`
  return `Copies are kept under ${config.data}/evidence: ${left}`
}
