import type { Hono } from 'hono'

/** A browser for tests: keeps cookies, and says where its requests come from as browsers do. */
export interface TestBrowser {
  readonly cookies: Map<string, string>
  /** The `Set-Cookie` lines of the last answer. */
  readonly set: string[]
  ask(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly said: any
}

/** Opens a browser at an origin, whose app answers it. */
export function testBrowser(app: Hono, origin: string): TestBrowser {
  const cookies = new Map<string, string>()
  const set: string[] = []
  return {
    cookies,
    set,
    async ask(method, path, body, more) {
      const headers = new Headers({
        host: new URL(origin).host,
        'sec-fetch-site': 'same-origin',
        'user-agent':
          'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
      })
      if (method !== 'GET') headers.set('origin', origin)
      if (body !== undefined) headers.set('content-type', 'application/json')
      const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      if (jar !== '') headers.set('cookie', jar)
      for (const [name, value] of new Headers(more)) headers.set(name, value)
      const answer = await app.request(`${origin}${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      set.splice(0, set.length, ...answer.headers.getSetCookie())
      for (const line of set) keepCookie(cookies, line)
      const text = await answer.text()
      const isJson = text !== '' && answer.headers.get('content-type')?.includes('json')
      const said = isJson ? JSON.parse(text) : undefined
      return { status: answer.status, headers: answer.headers, text, said }
    },
  }
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';')
  const at = pair.indexOf('=')
  const isOver = attributes.some((one) => /^\s*max-age=0$/i.test(one))
  if (isOver) cookies.delete(pair.slice(0, at))
  else cookies.set(pair.slice(0, at), pair.slice(at + 1))
}
