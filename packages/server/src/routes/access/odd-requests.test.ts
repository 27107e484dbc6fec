import { expect, it } from 'vitest'
import { testAuthenticator } from '../../access/authenticator-for-tests.ts'
import { api, openTestDoor, origin } from '../../access/door-for-tests.ts'
import { onBoth } from '../../storage/both-for-tests.ts'

const passkey = '/newsroom/auth/passkey'

onBoth('what no form sends', (ready) => {
  it('is refused in words, and by no database', async () => {
    const door = await openTestDoor({ database: ready.address })
    try {
      const ada = await door.ada()
      const { id } = (await ada.ask('GET', `${api}/me`)).said.staff
      await ada.ask('GET', `${passkey}/generate-register-options`)
      const device = testAuthenticator(origin)
      const options = await ada.ask('GET', `${passkey}/generate-authenticate-options`)
      const answered = device.get(options.said) as object
      const person = { name: 'Ben', email: 'ben@lantern.example', role: 'writer' }
      const asked: readonly (readonly [string, string, unknown])[] = [
        ['PATCH', `${api}/me`, { name: 'A\u0000da' }],
        ['PATCH', `${api}/me`, { name: 'A\ud800da' }],
        ['PATCH', `${api}/me`, ['name']],
        ['POST', `${api}/people`, { ...person, name: '\u0000' }],
        ['POST', `${api}/people`, { ...person, email: 'b\u0000@lantern.example' }],
        ['POST', `${api}/people`, { ...person, role: 'owner' }],
        ['PATCH', `${api}/people/%00`, { role: 'writer' }],
        ['DELETE', `${api}/people/a%00`, undefined],
        ['DELETE', `${api}/people/%00/second-factor`, undefined],
        ['POST', `${api}/people/%00/link`, {}],
        ['DELETE', `${api}/sessions/%00`, undefined],
        ['DELETE', `${api}/sessions/${'x'.repeat(70)}`, undefined],
        ['POST', `${api}/sign-in/take`, { token: '\u0000' }],
        ['POST', `${api}/sign-in/take`, { token: { $ne: null } }],
        ['POST', `${api}/second-factor/confirm`, { code: '\u0000' }],
        ['POST', `${passkey}/verify-authentication`, { response: { ...answered, id: '\u0000' } }],
        ['POST', `${passkey}/verify-authentication`, { response: 'text' }],
        ['POST', `${passkey}/verify-authentication`, null],
        ['POST', `${passkey}/verify-registration`, { response: { id: ['\u0000'] } }],
        ['POST', `${passkey}/update-passkey`, { id: '\u0000', name: '\u0000' }],
        ['POST', `${passkey}/delete-passkey`, { id: '\u0000' }],
        ['POST', `${passkey}/delete-passkey`, { id: { $ne: null } }],
        ['HEAD', `${passkey}/list-user-passkeys`, undefined],
        ['HEAD', `${passkey}/generate-authenticate-options`, undefined],
      ]
      for (const [method, path, body] of asked) {
        const { status } = await ada.ask(method, path, body)
        const about = `${method} ${path} ${JSON.stringify(body)}: ${status}`
        expect(status < 500 && (method === 'HEAD' || status >= 400), about).toBe(true)
      }
      expect((await ada.ask('GET', `${api}/me`)).said.staff).toMatchObject({
        id,
        name: 'Ada Okafor',
      })
      expect(door.newsroom.errors).toEqual([])
    } finally {
      await door.close()
    }
  })
})
