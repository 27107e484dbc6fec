import { describe, expect, it } from 'vitest'
import { testAuthenticator } from '../../access/authenticator-for-tests.ts'
import { forgetDrafts } from '../../actions/commenters/forget-drafts.ts'
import { commenterNamed } from '../../actions/moderation/moderation-for-tests.ts'
import { createApp } from '../../app.ts'
import { commenterOf } from '../../commenters/commenter-of.ts'
import { keepDraft } from '../../commenters/draft.ts'
import { pass } from '../../newsroom-for-tests.ts'
import { insertStaff } from '../../storage/accounts.ts'
import { meForEachTest, origin, type TestMe } from './me-for-tests.ts'
import { testReader } from './reader-for-tests.ts'

const device = () => testAuthenticator(origin)

let room: TestMe
meForEachTest((opened) => {
  room = opened
})

describe('signing in', () => {
  it('takes a link of a mail once, asks for a name, and goes on to what was typed', async () => {
    const passage = { version: 1, words: 'the drummer' }
    const words = { story: room.story.id, parent: null, text: 'I heard <b>it</b> ring.', passage }
    const draft = await keepDraft(room.newsroom, words)
    const them = room.reader()
    const page = await them.open(`/-/me/sign-in?draft=${draft}`)
    expect(page.text).toContain('I heard &lt;b&gt;it&lt;/b&gt; ring.')
    const sent = await them.send('/-/me/sign-in', { draft, to: '', email: ' Kim@Post.example ' })
    expect(sent.status).toBe(200)
    const key = await room.keyOf('kim@post.example')
    const look = await them.open(`/-/me/enter?key=${key}`)
    expect(look.text).toContain('k…@post.example')
    const entered = await them.send('/-/me/enter', { key })
    expect([entered.status, entered.headers.get('set-cookie')]).toEqual([
      303,
      expect.stringMatching(
        /^__Host-stet-commenter=.*; Path=\/; .*Secure; HttpOnly; SameSite=Lax$/,
      ),
    ])
    expect((await them.send('/-/me/enter', { key })).status).toBe(410)
    expect((await them.open('/-/me')).to).toContain('/-/me/name')
    const to = `/-/comment/write?draft=${draft}`
    expect(await them.send('/-/me/name', { name: 'Kim', to })).toMatchObject({ status: 303, to })
    const headers = new Headers({ cookie: [...them.cookies][0]?.join('=') ?? '' })
    expect(await commenterOf(room.newsroom, headers)).toMatchObject({
      name: 'Kim',
      barredUntil: null,
    })
  })

  it('answers alike for addresses that are known and unknown', async () => {
    await commenterNamed(room.newsroom, 'Ida')
    const [known, unknown] = [
      await room.reader().send('/-/me/sign-in', { email: 'ida@post.example' }),
      await room.reader().send('/-/me/sign-in', { email: 'jan@post.example' }),
    ]
    expect(known.text.replaceAll('ida@', 'jan@')).toBe(unknown.text)
    expect(known.status).toBe(unknown.status)
  })

  it('sends a mailbox three links at once, and no more', async () => {
    const asked = { email: 'busy@post.example' }
    const answers = []
    for (let time = 0; time < 4; time += 1)
      answers.push((await room.reader().send('/-/me/sign-in', asked)).status)
    expect(answers).toEqual([200, 200, 200, 429])
  })

  it('sends nothing to what is no address', async () => {
    const them = room.reader()
    for (const email of ['nobody', 'a@b', '', `${'a'.repeat(300)}@post.example`])
      expect([email, (await them.send('/-/me/sign-in', { email })).status]).toEqual([email, 422])
  })

  it('lets a link be too old', async () => {
    const them = room.reader()
    await them.send('/-/me/sign-in', { email: 'late@post.example' })
    const key = await room.keyOf('late@post.example')
    pass(room.newsroom, 16)
    expect((await them.open(`/-/me/enter?key=${key}`)).status).toBe(410)
    expect((await them.send('/-/me/enter', { key })).status).toBe(410)
  })

  it('keeps what strangers left no longer than it holds, though nobody comes after them', async () => {
    const { db } = room.newsroom.database
    await keepDraft(room.newsroom, { story: room.story.id, parent: null, text: 'I', passage: null })
    await room.reader().send('/-/me/sign-in', { email: 'gone@post.example' })
    const left = async () => [
      ...(await db.selectFrom('commenter_draft').select('hash').execute()),
      ...(await db.selectFrom('commenter_link').select('hash').execute()),
    ]
    const job = db.selectFrom('job').select('run_at').where('key', '=', 'forget-drafts')
    expect(await job.execute()).toEqual([{ run_at: '2026-11-20T10:15:00.000Z' }])
    expect(await left()).toHaveLength(2)
    pass(room.newsroom, 15)
    const [next] = await forgetDrafts(room.newsroom)
    expect([next?.runAt, (await left()).length]).toEqual(['2026-11-20T11:00:00.000Z', 1])
    pass(room.newsroom, 45)
    expect(await forgetDrafts(room.newsroom)).toEqual([])
    expect(await left()).toEqual([])
  })

  it('gives an account an address where it is signed in, and nobody else its sessions', async () => {
    const { them } = await room.signedIn('Kim')
    await them.send('/-/me/address', { email: 'new@post.example' })
    expect(await room.letterTo('new@post.example')).toContain('where you are signed in')
    const key = await room.keyOf('new@post.example')
    // Whoever has that mailbox, and was made to ask by somebody else.
    const stranger = room.reader()
    expect((await stranger.open(`/-/me/enter?key=${key}`)).to).toContain('/-/me/sign-in?to=')
    const { them: ida } = await room.signedIn('Ida')
    expect((await ida.open(`/-/me/enter?key=${key}`)).status).toBe(410)
    for (const one of [stranger, ida])
      expect((await one.send('/-/me/enter', { key })).status).toBe(410)
    expect(stranger.cookies.size).toBe(0)
    expect((await them.open(`/-/me/enter?key=${key}`)).text).toContain('n…@post.example')
    expect((await them.send('/-/me/enter', { key })).status).toBe(303)
    expect((await them.open('/-/me/settings')).text).toContain('new@post.example')
  })

  it('leads to no other site', async () => {
    const { them } = await room.signedIn('Kim')
    for (const to of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/.//elsewhere.example',
    ]) {
      const answer = await them.open(`/-/me/sign-in?to=${encodeURIComponent(to)}`)
      expect([to, answer.to]).toEqual([to, '/-/me'])
    }
  })

  it('refuses forms of other sites', async () => {
    const app = createApp(room.newsroom)
    const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    const answer = await app.request(`${origin}/-/me/mail`, { method: 'POST', headers })
    expect(answer.status).toBe(403)
  })

  it('says so where no mail is sent, and offers passkeys', async () => {
    const config = { ...room.newsroom.config, mail: null }
    const app = createApp({ ...room.newsroom, config })
    const page = await testReader(app, origin).open('/-/me/sign-in')
    expect(page.text).toContain('sends no mail')
    expect(page.text).toContain('data-passkey="new"')
    expect(page.text).not.toContain('name="email"')
  })
})

describe('names', () => {
  it('refuses those of staff and of others, however they are written', async () => {
    const staff = {
      id: 'mo',
      name: 'Mo Adeyemi',
      email: 'mo@lantern.example',
      role: 'editor',
    } as const
    await insertStaff(room.newsroom.database.db, staff, room.newsroom.now())
    await commenterNamed(room.newsroom, 'Ida')
    const them = room.reader()
    const key = device()
    const options = JSON.parse((await them.ask('/-/me/passkey/ask-new', {})).text)
    await them.ask('/-/me/passkey/new', { answer: key.create(options), to: '/' })
    const tried = ['mo  adeyemi', 'ＩＤＡ', '', 'The Lantern', 'Jo']
    const answers = []
    for (const name of tried)
      answers.push((await them.send('/-/me/name', { name, to: '/' })).status)
    expect(answers).toEqual([422, 422, 422, 422, 303])
  })
})

describe('passkeys', () => {
  it('make an account without mail, and sign in to it again', async () => {
    const [them, key] = [room.reader(), device()]
    const options = JSON.parse((await them.ask('/-/me/passkey/ask-new', {})).text)
    expect(options).toMatchObject({ rp: { id: 'lantern.example' }, attestation: 'none' })
    const made = await them.ask('/-/me/passkey/new', { answer: key.create(options), to: '/a/' })
    expect(JSON.parse(made.text)).toEqual({ to: '/-/me/name?to=%2Fa%2F' })
    await them.send('/-/me/name', { name: 'Lee', to: '/' })
    const later = room.reader()
    const asked = JSON.parse((await later.ask('/-/me/passkey/ask', {})).text)
    const answer = key.get(asked)
    expect((await later.ask('/-/me/passkey/enter', { answer, to: '/' })).status).toBe(200)
    expect((await later.open('/-/me')).text).toContain('You write as Lee.')
    // A challenge is signed once, and a passkey that nobody knows signs nobody in.
    expect((await room.reader().ask('/-/me/passkey/enter', { answer, to: '/' })).status).toBe(401)
    const other = device().get(JSON.parse((await later.ask('/-/me/passkey/ask', {})).text))
    expect(
      (await room.reader().ask('/-/me/passkey/enter', { answer: other, to: '/' })).status,
    ).toBe(401)
  })

  it('are added to the own account alone, and the last way in stays', async () => {
    const { them } = await room.signedIn('Kim')
    const options = JSON.parse((await them.ask('/-/me/passkey/ask-new', {})).text)
    const answer = device().create(options)
    expect((await room.reader().ask('/-/me/passkey/new', { answer, to: '/' })).status).toBe(401)
    const again = JSON.parse((await them.ask('/-/me/passkey/ask-new', {})).text)
    const own = device().create(again)
    expect((await them.ask('/-/me/passkey/new', { answer: own, to: '/-/me' })).status).toBe(200)
    const { id } = own as { id: string }
    const page = await them.open('/-/me/settings')
    expect(page.text).toContain(id)
    expect((await them.send('/-/me/passkey/remove', { passkey: id })).status).toBe(303)
    const lee = room.reader()
    const first = JSON.parse((await lee.ask('/-/me/passkey/ask-new', {})).text)
    const only = device().create(first) as { id: string }
    await lee.ask('/-/me/passkey/new', { answer: only, to: '/' })
    await lee.send('/-/me/name', { name: 'Lee', to: '/' })
    expect((await lee.send('/-/me/passkey/remove', { passkey: only.id })).status).toBe(422)
  })

  it('refuse what is no answer of a device', async () => {
    const broken = { id: 'x', response: { clientDataJSON: '!' } }
    const clientDataJSON = Buffer.from('{"challenge":"\\u0000"}').toString('base64url')
    const empty = { id: '\0', response: { clientDataJSON } }
    for (const body of [
      null,
      {},
      { answer: 5 },
      ...[broken, empty].map((answer) => ({ answer, to: '' })),
    ])
      expect((await room.reader().ask('/-/me/passkey/enter', body)).status).toBe(401)
  })
})
