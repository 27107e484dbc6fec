import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chosenOf } from './chosen.ts'
import { measurePosting } from './comments/posting.ts'
import { measureReadingComments } from './comments/reading.ts'
import { measureImporting } from './importing.ts'
import { keepPart, keptParts } from './kept-parts.ts'
import { measureLargeArchive } from './large-archive.ts'
import { describeMachine } from './machine.ts'
import { measureMatching } from './matching.ts'
import { measureOnAPhone } from './on-a-phone.ts'
import { measurePublishing } from './publishing.ts'
import { measureRebuilding } from './rebuilding.ts'
import { writePart, writeReport } from './report.ts'
import { measureSearching } from './searching.ts'
import { measureServing } from './serving.ts'
import { measureStarting } from './starting.ts'
import { root } from './stet.ts'
import { measureVerifying } from './verifying.ts'
import { measureWatching } from './watching.ts'
import { measureWritingDesk } from './writing.ts'

/** The measurements, in the order of the report. */
const measurements = [
  { name: 'serving', measure: measureServing },
  { name: 'publishing', measure: measurePublishing },
  { name: 'rebuilding', measure: measureRebuilding },
  { name: 'large-archive', measure: measureLargeArchive },
  { name: 'searching', measure: measureSearching },
  { name: 'importing', measure: measureImporting },
  { name: 'starting', measure: measureStarting },
  { name: 'phone', measure: measureOnAPhone },
  { name: 'writing', measure: measureWritingDesk },
  { name: 'matching', measure: measureMatching },
  { name: 'watching', measure: measureWatching },
  { name: 'verifying', measure: measureVerifying },
  { name: 'reading-comments', measure: measureReadingComments },
  { name: 'taking-comments', measure: measurePosting },
]

const usage = `npm run bench [-- [--quick] [PART …]]

Measures Stet beside its peers, keeps what each part found in bench/results and
writes bench/RESULTS.md of all of them; with --quick it only prints. The parts: ${measurements.map(({ name }) => name).join(', ')}.`

async function main(args: readonly string[]): Promise<number> {
  const asked = chosenOf(measurements, args)
  if (!asked) {
    console.log(usage)
    return args.includes('--help') ? 0 : 2
  }
  const { quick, chosen } = asked
  for (const { name, measure } of chosen) {
    const circumstances = await describeMachine(root)
    for (const [what, value] of circumstances) console.log(`${what}: ${value}`)
    const part = await measure({ quick })
    console.log(`\n${writePart(part).join('\n')}\n`)
    if (quick) continue
    keepPart({ name, circumstances, part })
    const report = writeReport(keptParts(measurements.map((one) => one.name)))
    writeFileSync(join(root, 'bench', 'RESULTS.md'), report)
    console.log('Written to bench/RESULTS.md')
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2))
