import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureImporting } from './importing.ts'
import { measureLargeArchive } from './large-archive.ts'
import { describeMachine } from './machine.ts'
import { measureOnAPhone } from './on-a-phone.ts'
import { measurePublishing } from './publishing.ts'
import { measureRebuilding } from './rebuilding.ts'
import { type Part, writePart, writeReport } from './report.ts'
import { measureSearching } from './searching.ts'
import { measureServing } from './serving.ts'
import { measureStarting } from './starting.ts'
import { root } from './stet.ts'
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
]

const usage = `npm run bench [-- [--quick] [PART …]]

Measures Stet beside its peers and writes bench/RESULTS.md; with --quick or with
parts named, it only prints. The parts: ${measurements.map(({ name }) => name).join(', ')}.`

async function main(args: readonly string[]): Promise<number> {
  const quick = args.includes('--quick')
  const named = args.filter((arg) => arg !== '--quick')
  const unknown = named.filter((name) => !measurements.some((one) => one.name === name))
  if (unknown.length > 0) {
    console.log(usage)
    return unknown.includes('--help') ? 0 : 2
  }
  const chosen = measurements.filter(({ name }) => named.length === 0 || named.includes(name))
  const machine = await describeMachine(root)
  for (const [name, value] of machine) console.log(`${name}: ${value}`)
  const parts: Part[] = []
  for (const { measure } of chosen) {
    const part = await measure({ quick })
    parts.push(part)
    console.log(`\n${writePart(part).join('\n')}`)
  }
  if (!quick && named.length === 0) {
    writeFileSync(join(root, 'bench', 'RESULTS.md'), writeReport(machine, parts))
    console.log('\nWritten to bench/RESULTS.md')
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2))
