import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, chosenHeaders } from './answer.ts'
import { format, milliseconds } from './figures.ts'
import { type Load, load, medianOf, verdictsBeside } from './load.ts'
import { type FixedPage, serveByNginx } from './peers/nginx.ts'
import { serveByNode } from './peers/node-servers.ts'
import { findProgram, type Running, untilIdle } from './processes.ts'
import type { Part } from './report.ts'
import { largestStory, serve } from './stet.ts'

interface Server extends Running {
  readonly name: string
  readonly address: string
}

interface Measured extends Load {
  readonly name: string
}

/** How many stories pages a second one core serves, beside others that send the same bytes. */
export async function measureServing({ quick }: { quick: boolean }): Promise<Part> {
  if (!findProgram('wrk')) return partOf(null, [], ['wrk is missing: nothing was measured'])
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  const servers: Server[] = []
  const left: string[] = []
  try {
    const stet = await serve(join(folder, 'data'), { core: 0 })
    await untilIdle(stet.pid)
    const story = stet.address + (await largestStory(stet.address))
    servers.push({ ...stet, name: 'Stet', address: story })
    const answer = await ask(story, { 'accept-encoding': 'br' })
    const page = { headers: chosenHeaders(answer), body: answer.body }
    const nginx = await serveByNginx(join(folder, 'nginx'), page)
    if (nginx) servers.push({ ...nginx, name: 'nginx' })
    else left.push('nginx, which this machine does not have')
    const bare = await serveByNode('bare-server', join(folder, 'bare'), page)
    servers.push({ ...bare, name: 'Node, one buffer' })
    const hono = await serveByNode('hono-server', join(folder, 'hono'), page)
    servers.push({ ...hono, name: 'Hono, one buffer' })
    for (const server of servers) await insistOnSameBytes(server, page)
    return partOf(page, await alternate(servers, quick), left)
  } finally {
    for (const server of servers) await server.stop()
    rmSync(folder, { recursive: true })
  }
}

async function insistOnSameBytes({ name, address }: Server, page: FixedPage): Promise<void> {
  const { status, body } = await ask(address, { 'accept-encoding': 'br' })
  if (status === 200 && body.equals(page.body)) return
  throw new Error(`Cannot compare ${name}: it answers ${status} with ${body.length} other bytes`)
}

/** Loads one after the other, three times over, so that the machine's moods hit all alike. */
async function alternate(servers: readonly Server[], quick: boolean): Promise<readonly Measured[]> {
  const rounds = quick ? 1 : 3
  const seconds = quick ? 2 : 10
  const runs = new Map<string, Load[]>(servers.map(({ name }) => [name, []]))
  for (const { address } of servers) await load(address, { seconds: 2 })
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, address } of servers) runs.get(name)?.push(await load(address, { seconds }))
  }
  return [...runs].map(([name, loads]) => ({ name, ...medianOf(loads) }))
}

function partOf(
  page: FixedPage | null,
  measured: readonly Measured[],
  left: readonly string[],
): Part {
  const [stet] = measured
  const nginx = measured.find(({ name }) => name === 'nginx')
  const ratio = (rate: number) => rate / (nginx?.rate ?? Number.NaN)
  return {
    title: 'The story page from one core',
    how:
      `The demo’s largest story page, the same ${format(page?.body.length ?? 0)} bytes (brotli) and ` +
      'headers from each; server on core 0, wrk on core 1 with one thread and 64 connections; three ' +
      'alternating rounds of 10 s, medians. nginx: one worker, sendfile, no access log.',
    head: ['server', 'answers/s', 'of nginx', 'p99'],
    rows: measured.map(({ name, rate, p99 }) => [
      name,
      format(rate),
      format(ratio(rate)),
      milliseconds(p99),
    ]),
    verdicts: stet && nginx ? verdictsBeside(nginx, stet) : [],
    left,
  }
}
