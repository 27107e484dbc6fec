import { type LoggedRequest, readLogLine } from './log-line.ts'
import { isPrefetch, saysItIsRobot } from './robots.ts'
import { type Quarters, Tally } from './tally.ts'

/** What the lines of a log were, each of them one of these. */
export interface LogLines {
  /** Requests for pages that may be stories'. */
  pages: number
  /** Requests for something else, or that were answered otherwise: redirects, errors, parts of files. */
  others: number
  /** Requests that were made in case somebody would look. */
  prefetches: number
  /** Requests to other sites that write the same log. */
  otherHosts: number
  /** Lines that are none of an access log. */
  unreadable: number
}

/** Counts the requests in the lines of a log. */
export class LogTally {
  readonly #host: string
  readonly #tally = new Tally()
  #lines: LogLines = noLines()

  /** `host` is the site's own. */
  constructor(host: string) {
    this.#host = host.toLowerCase()
  }

  /** Counts one line, without its line break. */
  add(line: string): void {
    const request = readLogLine(line)
    if (!request) this.#lines.unreadable += 1
    else if (this.#isElsewhere(request)) this.#lines.otherHosts += 1
    else if (isPrefetch(request.purpose)) this.#lines.prefetches += 1
    else this.#count(request)
  }

  #isElsewhere({ host }: LoggedRequest): boolean {
    return host !== null && host.toLowerCase() !== this.#host
  }

  #count({ method, status, target, time, userAgent }: LoggedRequest): void {
    const isShown = method === 'GET' && (status === 200 || status === 304)
    const page = isShown ? pageAt(target) : undefined
    if (page === undefined) this.#lines.others += 1
    else {
      this.#lines.pages += 1
      // A log that does not tell who asked cannot tell robots either.
      this.#tally.count(page, time, userAgent !== null && saysItIsRobot(userAgent))
    }
  }

  /** How many pages were asked for since the last time. */
  get size(): number {
    return this.#tally.size
  }

  /** What was counted since the last time, and what its lines were. */
  take(): { readonly quarters: Quarters; readonly lines: LogLines } {
    const lines = this.#lines
    this.#lines = noLines()
    return { quarters: this.#tally.take(), lines }
  }
}

function noLines(): LogLines {
  return { pages: 0, others: 0, prefetches: 0, otherHosts: 0, unreadable: 0 }
}

/** The address of a page two folders deep, as addresses are kept; undefined for all else. */
function pageAt(target: string): string | undefined {
  const [, path] = /^(?:https?:\/\/[^/]*)?(\/[^/?#]+\/[^/?#]+\/)(?:[?#]|$)/i.exec(target) ?? []
  if (path === undefined || !/[%\x80-\xff]/.test(path)) return path
  try {
    // Lines come byte by byte: what was sent without % is UTF-8 too.
    const decoded = decodeURIComponent(Buffer.from(path, 'latin1').toString())
    return decoded.normalize('NFC').split('/').map(encodeURIComponent).join('/')
  } catch {
    return undefined
  }
}
