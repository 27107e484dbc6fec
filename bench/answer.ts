import { request } from 'node:http'

/** What a server answered. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Asks for an address once and gives the bytes as they came. */
export function ask(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const entries = Object.entries(response.headers).map(([name, value]) => [
          name,
          String(value),
        ])
        const { statusCode: status = 0 } = response
        resolve({ status, headers: Object.fromEntries(entries), body: Buffer.concat(parts) })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

const own = /^(date|connection|keep-alive|content-length|transfer-encoding|server|accept-ranges)$/

/** The headers that somebody chose, without those that every server writes by itself. */
export function chosenHeaders({ headers }: Answer): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.test(name)))
}
