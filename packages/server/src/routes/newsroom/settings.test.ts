import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { roles } from '../../access/staff.ts'
import { openTestNewsroom, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { type Ask, apiOf, staffOf } from './api-for-tests.ts'

describe('the settings', () => {
  let newsroom: TestNewsroom
  let ask: Ask
  beforeEach(async () => {
    newsroom = await openTestNewsroom()
    ask = apiOf(newsroom).as(staffOf('administrator'))
  })
  afterEach(() => newsroom.close())

  it('are told to administrators, and changed by them', async () => {
    const before = await ask('GET', 'settings')
    expect(before).toMatchObject({ status: 200, body: { settings: { name: 'The Lantern' } } })
    const design = { name: 'picture', overrides: null }
    expect(await ask('PUT', 'settings', { tagline: 'Lit', design })).toMatchObject({
      status: 200,
      body: { outcome: 'changed' },
    })
    const after = await ask('GET', 'settings')
    expect(after.body.settings).toEqual({ ...before.body.settings, tagline: 'Lit', design })
  })

  it('name a sponsor, and say what is wrong with one', async () => {
    const facts = { name: 'Kettle', text: '', address: 'https://kettle.example/', picture: null }
    const sponsor = { ...facts, from: null, to: '2026-12-24' }
    expect(await ask('PUT', 'settings', { sponsor })).toMatchObject({ status: 200 })
    expect((await ask('GET', 'settings')).body.settings.sponsor).toEqual(sponsor)
    const focus = { x: 0.5, y: 0.5 }
    const picture = { alternative: null, decorative: true, caption: '', credit: '', focus }
    const cases: [object, string][] = [
      [{ name: '' }, 'sponsor.name'],
      [{ address: 'javascript:alert(1)' }, 'sponsor.address'],
      [{ from: '2026-12-25' }, 'sponsor.to'],
      [{ to: 'Christmas' }, 'sponsor.to'],
      [{ picture: { ...picture, media: 'a'.repeat(64) } }, 'sponsor.picture'],
    ]
    for (const [fields, path] of cases) {
      const refused = await ask('PUT', 'settings', { sponsor: { ...sponsor, ...fields } })
      expect(refused, path).toMatchObject({ status: 422, body: { problems: [{ path }] } })
    }
    expect(await ask('PUT', 'settings', { sponsor: null })).toMatchObject({ status: 200 })
    expect((await ask('GET', 'settings')).body.settings.sponsor).toBeNull()
  })

  it('say what is wrong, and where', async () => {
    const colours = { accent: '#ffcc00', accentDark: '#ff9aa5' }
    const answer = await ask('PUT', 'settings', { colours })
    expect(answer).toMatchObject({ status: 422, body: { problems: [{ path: 'colours.accent' }] } })
    expect(await ask('PUT', 'settings', { design: { name: 'x' } })).toMatchObject({ status: 400 })
  })

  it('can be looked at on the front page before anybody else does', async () => {
    const wanted = { name: 'The Lamp', design: { name: 'picture', overrides: null } }
    const path = `settings/preview?with=${encodeURIComponent(JSON.stringify(wanted))}`
    const answer = await ask('GET', path)
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('<h1 class="name">The Lamp</h1>')
    expect(answer.text).toContain('content="#0e0f11"')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox allow-same-origin')
    expect((await ask('GET', 'settings')).body.settings.name).toBe('The Lantern')
    expect(await ask('GET', 'settings/preview?with=x')).toMatchObject({ status: 422 })
  })

  it.each(roles.filter((role) => role !== 'administrator'))('are not for a %s', async (role) => {
    const other = apiOf(newsroom).as(staffOf(role))
    expect(await other('GET', 'settings')).toMatchObject({ status: 403 })
    expect(await other('PUT', 'settings', { name: 'X' })).toMatchObject({ status: 403 })
    expect(await other('GET', 'settings/preview?with=%7B%7D')).toMatchObject({ status: 403 })
  })
})
