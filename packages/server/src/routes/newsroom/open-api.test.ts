import { build, parseStory } from '@stet/core/story'
import { Hono, type MiddlewareHandler } from 'hono'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { openAccess } from '../../access/access.ts'
import { openLimits } from '../../access/limits.ts'
import { newsroomAddress } from '../../access/newsroom-address.ts'
import { openTestNewsroom, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { PressRoom } from '../../site/press-room.ts'
import { accessRoutes } from '../access/access-routes.ts'
import { passkeyRoutes } from '../access/passkeys.ts'
import { newsroomApi } from './newsroom-api.ts'

interface Operation {
  readonly summary?: string
  readonly servers?: readonly { readonly url: string }[]
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly requestBody?: { readonly content: object }
  readonly responses: Readonly<Record<string, { readonly description: string }>>
}

interface Document {
  readonly openapi: string
  readonly info: object
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

let newsroom: TestNewsroom
let document: Document
let there: readonly { readonly method: string; readonly path: string }[]
beforeAll(async () => {
  newsroom = await openTestNewsroom()
  const address = newsroomAddress(newsroom.config)
  if (!address) throw new Error('The newsroom of this test has no address')
  const through: MiddlewareHandler = (_, next) => next()
  const access = openAccess(newsroom, address)
  const ways = accessRoutes(access, openLimits(newsroom.config), through)
  const passkeys = passkeyRoutes(access)
  const door = { ways, passkeys, passkeysAt: '/auth' }
  const api = newsroomApi(newsroom, new PressRoom(newsroom), door)
  there = [...api.routes, ...ways.routes, ...passkeys.routes]
  const answer = await new Hono().route('/api', api).request('/api/openapi.json')
  document = (await answer.json()) as Document
})
afterAll(() => newsroom.close())

function operations(): (readonly [string, string, Operation])[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [path, method, operation] as const),
  )
}

it('is a document of OpenAPI 3.1 about this API', () => {
  expect(document.openapi).toBe('3.1.0')
  expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
  expect(document.servers).toEqual([{ url: '/api' }])
})

it('tells of every route, and of no other', () => {
  const registered = there
    .filter(({ method, path }) => method !== 'ALL' && !/\*|^\/openapi\.json$/.test(path))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`)
  const told = operations().map(([path, method]) => `${method} ${path}`)
  expect(told.sort()).toEqual([...new Set(registered)].sort())
  for (const [path, , { servers }] of operations()) {
    expect(servers, path).toEqual(path.startsWith('/passkey/') ? [{ url: '/auth' }] : undefined)
  }
})

it('says of every route what it is for, what it takes and how it refuses', () => {
  for (const [path, method, operation] of operations()) {
    const about = `${method} ${path}`
    expect(operation.summary, about).toMatch(/^[A-Z].{10,}/)
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path')
    expect(inPath.map(({ name }) => name).sort(), about).toEqual(named.sort())
    expect(Object.keys(operation.responses), about).toEqual(
      expect.arrayContaining(['400', '401', '403']),
    )
    expect(
      Object.keys(operation.responses).some((status) => status.startsWith('2')),
      about,
    ).toBe(true)
    for (const { description } of Object.values(operation.responses))
      expect(description, about).not.toBe('')
  }
})

it('points only to what it holds, and holds nothing that nobody points to', () => {
  const known = Object.keys(document.components.schemas)
  const text = JSON.stringify(document)
  const used = [...text.matchAll(/"#\/components\/schemas\/([\w-]+)"/g)].map(([, name]) => name)
  expect([...new Set(used)].filter((name) => !known.includes(name ?? ''))).toEqual([])
  expect(known.filter((name) => !used.includes(name))).toEqual([])
})

const everything = build.storyWith(
  { lead: build.pictureOf(), requests: [build.request()] },
  build.paragraph('She said ', build.quoted('q1', '“no”'), build.passage('n1', ' on Thursday')),
  build.heading('Why'),
  build.list('One', build.item(build.paragraph('Two'), build.list('Three'))),
  build.blockquote('We regret it.'),
  build.pullQuote('No'),
  build.picture(),
  build.gallery(),
  build.postCard(),
  build.outletCard(),
  build.helpBox(),
  build.contextNote('Nodules are small.'),
  build.timeline(build.event('2026-11-20', 'Friday', 'She left.')),
  build.divider(),
  build.relatedLink(),
)

const stories: { name: string; story: unknown; isRight: boolean }[] = [
  { name: 'every block', story: everything, isRight: true },
  { name: 'an unknown key', story: { ...everything, extra: 1 }, isRight: false },
  { name: 'no headline', story: { ...everything, headline: undefined }, isRight: false },
  {
    name: 'a block that there is not',
    story: { ...everything, body: { type: 'doc', content: [{ type: 'iframe' }] } },
    isRight: false,
  },
  {
    name: 'a list of nothing',
    story: {
      ...everything,
      body: { type: 'doc', content: [{ type: 'list', attrs: { ordered: true }, content: [] }] },
    },
    isRight: false,
  },
  { name: 'another kind', story: { ...everything, kind: 'rumour' }, isRight: false },
]

it.each(stories)('describes stories as core reads them: $name', ({ story, isRight }) => {
  const json = JSON.parse(JSON.stringify(story))
  expect('story' in parseStory(json)).toBe(isRight)
  const { schemas } = document.components
  // References lead within the document of the schemas themselves here.
  const local = JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/'))
  const reader = z.fromJSONSchema({ $ref: '#/$defs/Story', $defs: local })
  expect(reader.safeParse(json).success).toBe(isRight)
})
