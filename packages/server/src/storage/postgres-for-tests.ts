import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { accessSync, chownSync, constants, globSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'

export interface Cluster {
  /** Of a database that only serves to make others. */
  readonly address: string
  stop(): Promise<void>
}

const template = 'stet_template'
const startWithin = 30_000

// The server and its folder go when this process does, however that ends: the shell reads the end of its input.
const guarded =
  '"$0" "$@" </dev/null & server=$!; read -r _; kill -INT $server; wait $server; rm -rf "$PWD"'

/** The folder with this machine's PostgreSQL, 15 or newer. */
export function postgresFolder(): string | undefined {
  const installed = globSync('/usr/lib/postgresql/*/bin')
    .filter((folder) => Number(folder.split('/')[4]) >= 15)
    .sort()
  const folders = [...installed.reverse(), ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => runs(join(folder, name))))
}

/**
 * Starts a PostgreSQL of its own in a new folder, on a socket there: for tests only. Without syncing its files, but
 * where measurements ask that commits are durable. Prints a line and gives nothing where the machine has none.
 */
export async function startPostgres({ durable = false } = {}): Promise<Cluster | undefined> {
  const bin = postgresFolder()
  if (!bin) {
    process.stdout.write('No PostgreSQL 15 or newer on this machine: its tests are left out\n')
    return undefined
  }
  const user = process.getuid?.() === 0 ? userBesideRoot() : undefined
  const folder = mkdtempSync(join(tmpdir(), 'stet-postgres-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'stet', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, stdio: 'pipe' },
  )
  const sync = durable ? [] : ['fsync=off', 'full_page_writes=off']
  const settings = [...sync, 'listen_addresses=', 'max_connections=200']
  const server = spawn(
    'sh',
    [
      '-c',
      guarded,
      join(bin, 'postgres'),
      ...['-D', data, '-k', folder],
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    { ...user, cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  const addressOf = (name: string) =>
    `postgres://stet@localhost/${name}?host=${encodeURIComponent(folder)}`
  const stop = async () => {
    await stopped(server)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await answers(addressOf('postgres'), server)
    await run(addressOf('postgres'), `create database ${template}`)
    const handle = await openDatabase(addressOf(template))
    await migrate(handle)
    await handle.close()
    return { address: addressOf('postgres'), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Makes a new database with all tables and nothing in them; gives its address. */
export async function freshPostgres(cluster: string): Promise<string> {
  const name = `stet_${randomUUID().replaceAll('-', '')}`
  await run(cluster, `create database ${name} template ${template}`)
  return cluster.replace('/postgres?', `/${name}?`)
}

/** PostgreSQL refuses to run as root. */
function userBesideRoot(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { stdio: 'pipe', encoding: 'utf8' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // The next one, then.
    }
  }
  throw new Error('Cannot start PostgreSQL as root: there is no user postgres or nobody')
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function answers(address: string, server: ChildProcess): Promise<void> {
  const until = performance.now() + startWithin
  for (;;) {
    try {
      return await run(address, 'select 1')
    } catch (cause) {
      if (server.exitCode !== null || performance.now() > until) {
        throw new Error('Cannot start PostgreSQL for the tests', { cause })
      }
    }
    await wait(20)
  }
}

async function run(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function stopped(server: ChildProcess): Promise<void> {
  // Asked for once more, it has nothing to do.
  if (server.exitCode !== null || server.signalCode !== null) return
  server.stdin?.end()
  await once(server, 'exit')
}
