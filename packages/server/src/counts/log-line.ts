/** One request as a log tells it; nothing of who asked is taken from the line but what its program calls itself. */
export interface LoggedRequest {
  /** In milliseconds since 1970. */
  readonly time: number
  readonly method: string
  /** As it was asked for, with its query. */
  readonly target: string
  readonly status: number
  /** The host that was asked, where the log tells it. */
  readonly host: string | null
  /** What the program calls itself; null where the log does not tell it. */
  readonly userAgent: string | null
  /** Why it was asked for, where the log tells it: `prefetch`. */
  readonly purpose: string
}

/**
 * Reads a line of an access log: common and combined, as Apache HTTP Server and nginx write them
 * (with a host in front too, as `vhost_combined`), or JSON as Caddy writes it. Undefined where it is none.
 * https://httpd.apache.org/docs/2.4/logs.html#accesslog
 * https://nginx.org/en/docs/http/ngx_http_log_module.html
 * https://caddyserver.com/docs/caddyfile/directives/log
 */
export function readLogLine(line: string): LoggedRequest | undefined {
  return line.startsWith('{') ? readJson(line) : readCombined(line)
}

const combined =
  /^(?:([\w.-]+):\d+ )?\S+ [^[]*\[(\d\d)\/(\w{3})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)\] "(\S+) (\S+)[^"]*" (\d{3}) \S+(?: "(?:[^"\\]|\\.)*" "((?:[^"\\]|\\.)*)")?/

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function readCombined(line: string): LoggedRequest | undefined {
  const found = combined.exec(line)
  if (!found) return undefined
  const [, host, day, name = '', year, hour, minute, second, sign, hours, minutes] = found
  const [method = '', target = '', status, userAgent] = found.slice(11)
  const month = months.indexOf(name)
  const local = Date.UTC(Number(year), month, ...numbers([day, hour, minute, second]))
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000
  const time = sign === '-' ? local + ahead : local - ahead
  if (month < 0 || !isTime(time)) return undefined
  return {
    time,
    method,
    target,
    status: Number(status),
    host: host ?? null,
    // A hyphen stands where nothing was sent.
    userAgent: userAgent === '-' ? '' : (userAgent ?? null),
    purpose: '',
  }
}

function numbers(texts: readonly (string | undefined)[]): [number, number, number, number] {
  const [day = 0, hour = 0, minute = 0, second = 0] = texts.map(Number)
  return [day, hour, minute, second]
}

interface CaddyLine {
  readonly ts?: unknown
  readonly status?: unknown
  readonly request?: {
    readonly method?: unknown
    readonly host?: unknown
    readonly uri?: unknown
    readonly headers?: unknown
  }
}

function readJson(line: string): LoggedRequest | undefined {
  const { ts, status, request } = parsed(line) ?? {}
  const { method, uri, host, headers } = request ?? {}
  const time = timeOf(ts)
  if (!isTime(time) || typeof status !== 'number') return undefined
  if (typeof method !== 'string' || typeof uri !== 'string') return undefined
  return {
    time,
    method,
    target: uri,
    status,
    host: typeof host === 'string' ? host.replace(/:\d+$/, '') : null,
    userAgent: headers ? field(headers, 'User-Agent') : null,
    purpose: field(headers, 'Sec-Purpose') || field(headers, 'Purpose'),
  }
}

function parsed(line: string): CaddyLine | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Seconds since 1970, or milliseconds, or a time with its zone: whatever the log was set to. */
function timeOf(ts: unknown): number {
  if (typeof ts === 'number') return ts > 1e11 ? ts : ts * 1000
  return typeof ts === 'string' && /(?:Z|[+-]\d\d:?\d\d)$/.test(ts) ? Date.parse(ts) : Number.NaN
}

/** Whether something can have been asked for then: no day of the magazine is before or after. */
function isTime(time: number): boolean {
  return time >= 0 && time < Date.UTC(9999, 0)
}

/** The first value of a header, as Go writes headers: a list under the canonical name. */
function field(headers: unknown, name: string): string {
  const values: unknown = Object(headers)[name]
  const [first] = Array.isArray(values) ? values : []
  return typeof first === 'string' ? first : ''
}
