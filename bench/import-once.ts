// Brings one archive in, in a process of its own, and prints what it took: started by importing.ts.
import { importArchive } from '../packages/server/src/actions/import-archive.ts'
import { readConfig } from '../packages/server/src/config.ts'

const [data = '', path = ''] = process.argv.slice(2)
const read = readConfig({ STET_DATA: data })
if ('problems' in read) throw new Error(read.problems.join('; '))
const actor = { kind: 'command', id: 'bench', name: 'Bench' } as const
const before = process.cpuUsage()
const began = performance.now()
const asked = { path, media: null, actor, dryRun: false, report: `${data}/report.ndjson` }
const { items, taken, takenWithLoss, left } = await importArchive(read, asked)
const seconds = (performance.now() - began) / 1000
const { user, system } = process.cpuUsage(before)
const bytes = process.resourceUsage().maxRSS * 1024
const busy = (user + system) / 1e6
console.log(JSON.stringify({ items, taken, takenWithLoss, left, seconds, busy, bytes }))
