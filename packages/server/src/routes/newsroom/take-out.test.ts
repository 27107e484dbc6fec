import { build } from '@stet/core/story'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Role, roles } from '../../access/staff.ts'
import {
  live,
  openTestNewsroom,
  page,
  runDue,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { auditsOf } from '../../storage/audits.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

let newsroom: TestNewsroom
let ask: Ask
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  ask = apiOf(newsroom).as(staffOf('editor'))
  await live(newsroom, { slug: 'one', headline: 'The tour' }, build.paragraph('Zoë Quist sang.'))
  await runDue(newsroom)
})
afterEach(() => newsroom.close())

const what = { kind: 'words', words: ['Zoë Quist'] }
const wanted = { what, reason: 'She asked us to', told: 'A name was removed.' }

it('is looked for first, taken out, opened and put back', async () => {
  const places = await ask('POST', 'take-outs/places', { what })
  expect(places.status).toBe(200)
  expect(places.body.places).toContainEqual({
    kind: 'live',
    story: expect.any(String),
    headline: 'The tour',
    excerpt: expect.stringContaining('Zoë Quist'),
  })
  expect(places.body.cannotReach.length).toBeGreaterThan(3)
  const done = await ask('POST', 'take-outs', wanted)
  expect(done).toMatchObject({
    status: 200,
    body: { takenOut: { mayOpen: true, by: 'editor editor' } },
  })
  await runDue(newsroom)
  expect(await page(newsroom, 'culture/one/index.html')).not.toContain('Quist')
  const { id } = done.body.takenOut
  expect((await ask('GET', 'take-outs')).body.takeOuts).toMatchObject([
    { id, reason: 'She asked us to' },
  ])
  expect((await ask('GET', `take-outs/${id}`)).text).not.toContain('Quist')
  expect((await ask('POST', `take-outs/${id}/open`)).body).toEqual({ what })
  expect(await auditsOf(newsroom.database.db, id)).toMatchObject([
    { action: 'take-out' },
    { action: 'open-seal', actor: { id: 'editor' } },
  ])
  expect(await ask('POST', `take-outs/${id}/undo`)).toMatchObject({
    status: 200,
    body: { kept: 0 },
  })
  await runDue(newsroom)
  expect(await page(newsroom, 'culture/one/index.html')).toContain('Zoë Quist sang.')
  expect(await ask('POST', `take-outs/${id}/undo`)).toMatchObject({ status: 409 })
})

it('is closed to those who are not on its list', async () => {
  const { id } = (await ask('POST', 'take-outs', wanted)).body.takenOut
  const other = apiOf(newsroom).as(staffOf('administrator'))
  expect((await other('GET', `take-outs/${id}`)).body.mayOpen).toBe(false)
  const paths = [`take-outs/${id}/open`, `take-outs/${id}/undo`]
  for (const path of paths) expect(await other('POST', path), path).toMatchObject({ status: 403 })
  const access = { access: ['administrator'] }
  expect(await other('PUT', `take-outs/${id}/access`, access)).toMatchObject({ status: 422 })
})

it.each<[string, object, number]>([
  ['nothing', { ...wanted, what: { kind: 'words', words: [] } }, 400],
  ['one letter', { ...wanted, what: { kind: 'words', words: ['a'] } }, 422],
  ['a post without an address', { ...wanted, what: { kind: 'post', address: 'x' } }, 422],
  ['no reason', { ...wanted, reason: ' ' }, 400],
  ['a note that holds the words', { ...wanted, told: 'Zoe Quist asked.' }, 422],
])('refuses %s in words', async (_, body, status) => {
  const refused = await ask('POST', 'take-outs', body)
  expect(refused).toMatchObject({ status, body: { error: expect.stringMatching(/^Cannot/) } })
})

it('says where nothing was found, and what is not there', async () => {
  const nothing = { ...wanted, what: { kind: 'words', words: ['Nobody Atall'] } }
  expect(await ask('POST', 'take-outs', nothing)).toMatchObject({ body: { takenOut: null } })
  expect(await ask('GET', 'take-outs/none')).toMatchObject({ status: 404 })
  expect(await ask('POST', 'take-outs/none/open')).toMatchObject({ status: 404 })
  expect(await ask('POST', 'take-outs/none/undo')).toMatchObject({ status: 404 })
})

const others = roles.filter((role: Role) => role !== 'administrator' && role !== 'editor')
it.each(others)('is not for a %s', async (role) => {
  const other = apiOf(newsroom).as(staffOf(role))
  expect(await other('GET', 'take-outs')).toMatchObject({ status: 403 })
  expect(await other('POST', 'take-outs/places', { what })).toMatchObject({ status: 403 })
  expect(await other('POST', 'take-outs', wanted)).toMatchObject({ status: 403 })
})
