import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { cookieProblem, newsroomAddress } from '../access/newsroom-address.ts'
import type { Backstage } from '../backstage.ts'
import { type Config, readConfig } from '../config.ts'
import { Tally } from '../counts/tally.ts'
import { serveReadersFirst } from '../site/reader-socket.ts'
import { newsroomBelow, serveFiles } from '../site/serve-files.ts'
import { SiteFiles } from '../site/site-files.ts'
import { siteFolder } from '../site/site-folder.ts'

/** Loading the database takes half a second of a processor: the first readers come before it. */
const headStart = 400

/** Serves until SIGTERM or SIGINT. */
export async function serve(): Promise<number> {
  const read = readConfig(process.env)
  if ('problems' in read) {
    console.error(['Cannot start:', ...read.problems].join('\n  '))
    return 2
  }
  const { config } = read
  const files = new SiteFiles(siteFolder(config.data))
  const tally = config.counts ? new Tally() : undefined
  // Readers are served at once; the database and the newsroom are opened behind their backs.
  let backstage: Promise<Backstage> | undefined
  const opened = () => {
    backstage ??= openBackstage(config, tally).catch((error: unknown) => {
      // A database that is away now may be back when the next one asks.
      backstage = undefined
      throw error
    })
    return backstage
  }
  const isFirstRun = !existsSync(`${siteFolder(config.data)}/index.html`)
  // A port that is taken is told of before anything else is begun.
  const servers = await listenOn(config, { files, tally, opened })
  if (isFirstRun) {
    console.log('First start: the site is being made')
    await makeSite(opened).catch(async (error: unknown) => {
      await Promise.all(servers.map(stop))
      throw error
    })
  }
  announce(config)
  const opening = setTimeout(() => {
    opened().then(inviteFirst, (error: unknown) => {
      console.error(`Cannot open the newsroom: ${String(error)}. Published pages are still served.`)
    })
  }, headStart)
  await toldToStop()
  clearTimeout(opening)
  backstage?.then(({ hangUp }) => hangUp()).catch(() => undefined)
  await Promise.all(servers.map(stop))
  await (await backstage?.catch(() => undefined))?.close()
  return 0
}

async function makeSite(opened: () => Promise<Backstage>): Promise<void> {
  const backstage = await opened()
  await backstage.firstRun().catch(async (error: unknown) => {
    await backstage.close()
    throw error
  })
}

async function openBackstage(config: Config, tally: Tally | undefined): Promise<Backstage> {
  const { openBackstage: open } = await import('../backstage.ts')
  return open(config, tally)
}

interface Served {
  readonly files: SiteFiles
  readonly tally: Tally | undefined
  readonly opened: () => Promise<Backstage>
}

/** `localhost` is two addresses, and readers use either. */
async function listenOn(config: Config, { files, tally, opened }: Served): Promise<Server[]> {
  const hosts = config.host === 'localhost' ? ['127.0.0.1', '::1'] : [config.host]
  const servers: Server[] = []
  const { port } = config
  const isNewsroom = newsroomBelow(newsroomAddress(config) ?? null)
  const answer = serveFiles(
    files,
    (request, response) => {
      opened().then(
        (backstage) => backstage.answer(request, response),
        () => response.writeHead(503).end('The newsroom cannot be opened now\n'),
      )
    },
    isNewsroom,
    tally,
  )
  for (const host of hosts) {
    const server = createServer(answer)
    serveReadersFirst(server, files, isNewsroom, tally)
    try {
      if (await listen(server, host, port, servers.length > 0)) servers.push(server)
    } catch (error) {
      await Promise.all(servers.map(stop))
      throw error
    }
  }
  return servers
}

function listen(server: Server, host: string, port: number, isSecond: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      // A machine without IPv6 has no ::1; the other address is enough.
      if (isSecond && cause.code !== 'EADDRINUSE') return resolve(false)
      const why = cause.code === 'EADDRINUSE' ? 'another program uses it' : cause.message
      reject(new Error(`Cannot listen on ${host}, port ${port}: ${why}`, { cause }))
    })
    server.listen({ host, port, backlog: 1024 }, () => resolve(true))
  })
}

function announce(config: Config): void {
  console.log(`site: ${config.url}/`)
  if (config.newsroomUrl === null) return
  console.log(`newsroom: ${config.newsroomUrl}`)
  const address = newsroomAddress(config)
  const problem = address && cookieProblem(address)
  if (problem) console.error(problem)
}

/** As long as nobody is its administrator, a newsroom lets in whoever reads this line. */
async function inviteFirst(backstage: Backstage): Promise<void> {
  const link = await backstage.firstLink().catch(() => undefined)
  if (link) console.log(`sign in, once and within 15 minutes: ${link}`)
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
      process.once(signal, () => resolve())
  })
}

/** Answers what was asked already, for at most two seconds. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), 2000)
    // Those whose last answer ends meanwhile are idle then, and would stay.
    const idle = setInterval(() => server.closeIdleConnections(), 20)
    server.close(() => {
      clearTimeout(late)
      clearInterval(idle)
      resolve()
    })
  })
}
