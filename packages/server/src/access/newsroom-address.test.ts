import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import { cookieName, cookieProblem, newsroomAddress, passkeyProblem } from './newsroom-address.ts'

function addressFor(env: Readonly<Record<string, string>>) {
  const read = readConfig({ STET_DATA: `${tmpdir()}/stet-not-there`, ...env })
  if ('problems' in read) throw new Error(read.problems.join())
  return newsroomAddress(read.config)
}

it.each([
  [{}, 'http://localhost:4000', '/newsroom/', false],
  [{ STET_URL: 'https://a.example' }, 'https://a.example', '/newsroom/', false],
  [
    { STET_URL: 'https://a.example', STET_NEWSROOM_URL: 'https://desk.a.example' },
    ...['https://desk.a.example', '/', true],
  ],
  [
    { STET_URL: 'https://a.example', STET_NEWSROOM_URL: 'https://a.example/redaktion/' },
    ...['https://a.example', '/redaktion/', false],
  ],
] as const)('reads %o', (env, origin, base, isApart) => {
  expect(addressFor(env)).toMatchObject({ origin, base, isApart })
})

it('knows a site without a newsroom', () => {
  expect(addressFor({ STET_NEWSROOM_URL: 'none' })).toBeUndefined()
})

it.each([
  ['https://desk.example', null, null],
  ['http://localhost:4000', null, null],
  ['http://stet.localhost', null, null],
  ['http://127.0.0.1:4000', null, 'Passkeys need a name, and this newsroom is at the number 127'],
  ['http://[::1]:4000', null, 'Set STET_URL to localhost'],
  ['https://192.0.2.7', null, 'Set STET_URL to a host with a name'],
  ['http://desk.example', 'keep nobody signed in at http://desk.example', 'Passkeys need https'],
  ['http://localhost.example', 'not https', 'Passkeys need https'],
])('says what %s cannot have', (origin, cookies, passkeys) => {
  const at = { origin }
  if (cookies === null) expect(cookieProblem(at)).toBeNull()
  else expect(cookieProblem(at)).toContain(cookies)
  if (passkeys === null) expect(passkeyProblem(at)).toBeNull()
  else expect(passkeyProblem(at)).toContain(passkeys)
})

it('names cookies by the port, which browsers do not tell apart', () => {
  expect(cookieName({ origin: 'https://a.example' })).toBe('__Host-stet-staff')
  expect(cookieName({ origin: 'http://localhost:4001' })).toBe('__Host-stet-staff-4001')
})
