import { existsSync, statSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { readStamping, type StampConfig } from './capture/stamping/stamp-config.ts'
import { type MailConfig, readMail } from './mail/mail-config.ts'

/** What the environment says of this newsroom. */
export interface Config {
  readonly host: string
  readonly port: number
  /** The site's public address, without a slash at its end. */
  readonly url: string
  /** The newsroom's address, with a slash at its end; null for a site without one. */
  readonly newsroomUrl: string | null
  /** The folder that holds the site's files, media and, by default, the database. */
  readonly data: string
  /** `sqlite:/path` or `postgres://…`. */
  readonly database: string
  /** The folder of private keys. */
  readonly keys: string
  /** Addresses and networks of proxies whose `X-Forwarded-*` is believed. */
  readonly proxies: readonly string[]
  /** How mail is sent; null where none is. */
  readonly mail: MailConfig | null
  /** Whether requests for stories' pages are counted, by story and day. */
  readonly counts: boolean
  /** Who stamps what is saved, with the time. */
  readonly stamping: StampConfig
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Reads the configuration from the environment; every problem at once, in words. */
export function readConfig(env: Environment): { config: Config } | { problems: string[] } {
  const problems: string[] = []
  const port = readPort(env['PORT'], problems)
  const host = readHost(env['HOST'], problems)
  const data = resolve(env['STET_DATA'] || 'data')
  if (isFile(data)) problems.push(`STET_DATA must be a folder, found a file: ${data}`)
  const url = readUrl('STET_URL', env['STET_URL'], problems) ?? `http://localhost:${port}`
  const hasNewsroom = env['STET_NEWSROOM_URL'] !== 'none'
  const named = hasNewsroom ? env['STET_NEWSROOM_URL'] : undefined
  const newsroom = readUrl('STET_NEWSROOM_URL', named, problems)
  const keys = env['STET_KEYS'] ? resolve(env['STET_KEYS']) : join(data, 'keys')
  if (env['STET_KEYS'] && !existsSync(keys)) {
    problems.push(`STET_KEYS must be a folder that exists, found nothing at ${keys}`)
  } else if (isFile(keys)) problems.push(`STET_KEYS must be a folder, found a file: ${keys}`)
  const database = readDatabase(env['STET_DATABASE'], data, problems)
  const proxies = readProxies(env['STET_PROXY'], problems)
  const mail = readMail(env, problems)
  const counts = readSwitch('STET_COUNTS', env['STET_COUNTS'], problems)
  const stamping = readStamping(env, problems)
  if (problems.length > 0) return { problems }
  const newsroomUrl = hasNewsroom ? `${newsroom ?? `${url}/newsroom`}/` : null
  const addresses = { host, port, url, newsroomUrl, proxies }
  return { config: { ...addresses, data, database, keys, mail, counts, stamping } }
}

function readPort(text: string | undefined, problems: string[]): number {
  if (!text) return 4000
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  problems.push(`PORT must be a number from 1 to 65535, found "${text}"`)
  return 4000
}

function readHost(text: string | undefined, problems: string[]): string {
  if (!text) return 'localhost'
  if (isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)) return text
  problems.push(`HOST must be an address or a host's name, found "${text}"`)
  return 'localhost'
}

/** A public address: http or https, a host, and nothing behind it. */
function readUrl(name: string, text: string | undefined, problems: string[]): string | undefined {
  if (!text) return undefined
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol)) {
    problems.push(`${name} must be an http or https address, found "${text}"`)
  } else if (url.search || url.hash || url.username || url.password) {
    problems.push(`${name} must not hold a name, a query or a fragment, found "${text}"`)
  } else if (name === 'STET_URL' && url.pathname !== '/') {
    problems.push(`STET_URL must be the root of a host, found the path "${url.pathname}"`)
  } else {
    return url.href.replace(/\/+$/, '')
  }
  return undefined
}

function readDatabase(text: string | undefined, data: string, problems: string[]): string {
  if (!text) return `sqlite:${join(data, 'stet.db')}`
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text
  if (/^sqlite:./.test(text)) return text
  problems.push(
    `STET_DATABASE must begin with "sqlite:" or "postgres://", found "${withoutPassword(text)}"`,
  )
  return ''
}

function readProxies(text: string | undefined, problems: string[]): string[] {
  const proxies = (text ?? '').split(/[\s,]+/).filter((proxy) => proxy !== '')
  for (const proxy of proxies) {
    const [address = '', bits, ...rest] = proxy.split('/')
    const most = isIP(address) === 4 ? 32 : 128
    const sound = bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most)
    if (isIP(address) === 0 || !sound || rest.length > 0) {
      problems.push(`STET_PROXY must list addresses or networks, found "${proxy}"`)
    }
  }
  return proxies
}

function readSwitch(name: string, text: string | undefined, problems: string[]): boolean {
  if (text && text !== 'on' && text !== 'off') {
    problems.push(`${name} must be "on" or "off", found "${text}"`)
  }
  return text !== 'off'
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function withoutPassword(text: string): string {
  return text.replace(/:[^:@/]*@/, ':…@')
}
