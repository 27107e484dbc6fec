import type { Hono } from 'hono'

/** A reader's browser for tests: keeps cookies, sends forms, follows nothing by itself. */
export interface TestReader {
  readonly cookies: Map<string, string>
  open(path: string): Promise<ReaderAnswer>
  send(path: string, fields?: Readonly<Record<string, string>>): Promise<ReaderAnswer>
  /** As the script of a page asks. */
  ask(path: string, body: unknown): Promise<ReaderAnswer>
}

export interface ReaderAnswer {
  readonly status: number
  /** Where it leads; empty where nowhere. */
  readonly to: string
  readonly text: string
  readonly headers: Headers
}

/** Opens a browser at an origin, whose app answers it. */
export function testReader(app: Hono, origin: string): TestReader {
  const cookies = new Map<string, string>()
  const request = async (path: string, method: string, type?: string, body?: string) => {
    const headers = new Headers({ 'sec-fetch-site': 'same-origin' })
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (jar !== '') headers.set('cookie', jar)
    if (method === 'POST') headers.set('origin', origin)
    if (type) headers.set('content-type', type)
    const sent = { method, headers, ...(body !== undefined && { body }) }
    const answer = await app.request(`${origin}${path}`, sent)
    for (const line of answer.headers.getSetCookie()) keep(cookies, line)
    const to = answer.headers.get('location') ?? ''
    return { status: answer.status, to, text: await answer.text(), headers: answer.headers }
  }
  return {
    cookies,
    open: (path) => request(path, 'GET'),
    send: (path, fields = {}) => {
      const body = new URLSearchParams(fields).toString()
      return request(path, 'POST', 'application/x-www-form-urlencoded', body)
    },
    ask: (path, body) => request(path, 'POST', 'application/json', JSON.stringify(body)),
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';')
  const at = pair.indexOf('=')
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
  if (value === '' || /Max-Age=0\b/.test(line)) cookies.delete(name)
  else cookies.set(name, value)
}
