import { chosenOf } from '../chosen.ts'
import { describeMachine } from '../machine.ts'
import { type Part, writePart } from '../report.ts'
import { root } from '../stet.ts'

/** What is measured of discussions, in order; each loads when it is measured. */
const measurements: readonly {
  readonly name: string
  readonly measure: (options: { readonly quick: boolean }) => Promise<Part>
}[] = [
  {
    name: 'reading',
    measure: async (options) => (await import('./reading.ts')).measureReadingComments(options),
  },
  {
    name: 'posting',
    measure: async (options) => (await import('./posting.ts')).measurePosting(options),
  },
  {
    name: 'pipeline',
    measure: async (options) => (await import('./pipeline.ts')).measurePipeline(options),
  },
  {
    name: 'phrases',
    measure: async () => (await import('./phrases.ts')).measurePhrases(),
  },
]

const usage = `npm run bench:comments [-- [--quick] [PART …]]

Measures discussions and prints what it found; with --quick with less. The parts: ${measurements.map(({ name }) => name).join(', ')}.`

async function main(args: readonly string[]): Promise<number> {
  const asked = chosenOf(measurements, args)
  if (!asked) {
    console.log(usage)
    return args.includes('--help') ? 0 : 2
  }
  for (const [what, value] of await describeMachine(root)) console.log(`${what}: ${value}`)
  const { quick, chosen } = asked
  for (const { measure } of chosen) {
    console.log(`\n${writePart(await measure({ quick })).join('\n')}`)
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2))
