import type { IncomingMessage, ServerResponse } from 'node:http'
import { performance } from 'node:perf_hooks'
import { isPrefetch, saysItIsRobot } from '../counts/robots.ts'
import type { Tally } from '../counts/tally.ts'
import { packingFor } from './accept-encoding.ts'
import type { ReaderRequest } from './reader-request.ts'
import type { ServedFile, SiteFiles } from './site-files.ts'
import { siteHeaders } from './site-headers.ts'

/** Answers for what is no file: the newsroom's routes. */
export type Otherwise = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Serves readers their files before any framework is asked. What is the newsroom's goes to
 * `otherwise`; a page can only be read.
 */
export function serveFiles(
  files: SiteFiles,
  otherwise: Otherwise,
  isNewsroom: IsNewsroom = newsroomBelow(null),
  tally?: Tally,
) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const address = withoutQuery(request.url ?? '/')
    const isHead = request.method === 'HEAD'
    if (hasTwoHosts(request)) refuse(response, 400, 'A request names one host\n')
    else if (isNewsroom(address, request.headers.host ?? '')) otherwise(request, response)
    else if (request.method !== 'GET' && !isHead) {
      refuse(response, 405, 'This address can only be read\n')
    } else {
      const packing = packingFor(request.headers['accept-encoding'] as string | undefined)
      const atHand = files.atHand(address, packing, performance.now())
      const answering = { request, response, isHead, tally }
      if (atHand) send(answering, atHand)
      else answerFromFolder(files, answering).catch(() => response.destroy())
    }
  }
}

/** Whether the newsroom answers a path at a host, not a file. */
export type IsNewsroom = (path: string, host: string) => boolean

/**
 * Reads from the newsroom's address what it answers: readers' questions below `/-/`, and its own
 * path, or its whole host where it has one to itself. Without an address: `/newsroom/`.
 */
export function newsroomBelow(
  at: { readonly host: string; readonly base: string; readonly isApart: boolean } | null,
): IsNewsroom {
  const { host, base, isApart } = at ?? { host: '', base: '/newsroom/', isApart: false }
  const bare = base.slice(0, -1)
  return (path, asked) => {
    if (path.startsWith('/-/')) return true
    // At other hosts its path stays with the site, which may have a section of that name.
    if (isApart) return asked.toLowerCase() === host
    return path.startsWith(base) || path === bare
  }
}

/** Counts a request for a page that may be a story's, unless nobody may ever see the answer. */
export function countReader(
  tally: Tally,
  page: string,
  { userAgent, purpose }: Pick<ReaderRequest, 'userAgent' | 'purpose'>,
): void {
  if (!isPrefetch(purpose)) tally.count(page, Date.now(), saysItIsRobot(userAgent))
}

function withoutQuery(address: string): string {
  const end = address.indexOf('?')
  return end < 0 ? address : address.slice(0, end)
}

interface Answering {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly isHead: boolean
  readonly tally: Tally | undefined
}

function send({ request, response, isHead, tally }: Answering, file: ServedFile): void {
  if (tally && !isHead && file.page !== null) {
    const userAgent = request.headers['user-agent'] ?? ''
    const purpose = request.headers['sec-purpose'] ?? request.headers['purpose'] ?? ''
    countReader(tally, file.page, { userAgent, purpose: String(purpose) })
  }
  const known = request.headers['if-none-match']
  if (known !== undefined && file.status === 200 && matchesEtag(known, file.etag)) {
    response.writeHead(304, file.headersUnchanged as string[]).end()
    return
  }
  response.writeHead(file.status, file.headers as string[])
  if (isHead) response.end()
  else response.end(file.bytes)
}

/** Weak comparison, as RFC 9110 asks for `If-None-Match`. */
export function matchesEtag(known: string, etag: string): boolean {
  if (known === etag || known.trim() === '*') return true
  return known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

async function answerFromFolder(files: SiteFiles, answering: Answering): Promise<void> {
  const { request, response, isHead } = answering
  const address = request.url ?? '/'
  const path = withoutQuery(address)
  const packing = packingFor(request.headers['accept-encoding'] as string | undefined)
  const file = await files.find(path, packing, performance.now())
  if (file) return send(answering, file)
  const asFolder = path.endsWith('/') ? undefined : await files.find(`${path}/`, packing, 0)
  if (asFolder) {
    const target = `${path}/${address.slice(path.length)}`
    // Two slashes at the start would name another host.
    response.writeHead(301, { ...siteHeaders, Location: target.replace(/^\/+/, '/') }).end()
    return
  }
  const missing = await files.find('/404.html', packing, performance.now())
  const headers = missing ? (missing.headers as string[]) : ['Content-Type', 'text/plain']
  response.writeHead(404, headers)
  response.end(isHead ? undefined : (missing?.bytes ?? 'Not found\n'))
}

/** Node takes the first of several; RFC 9112, section 3.2, asks to refuse them. */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() === 'host') hosts += 1
  }
  return hosts > 1
}

function refuse(response: ServerResponse, status: 400 | 405, why: string): void {
  const allow = status === 405 ? { Allow: 'GET, HEAD' } : {}
  response.writeHead(status, { ...siteHeaders, ...allow, 'Content-Type': 'text/plain' })
  response.end(why)
}
