import { expect, it } from 'vitest'
import { testAuthenticator } from '../../access/authenticator-for-tests.ts'
import { api, openTestDoor, origin, tokenOf } from '../../access/door-for-tests.ts'
import { awayFromStepsEnd, codeStep, totp } from '../../access/totp-for-tests.ts'
import { onBoth } from '../../storage/both-for-tests.ts'

const passkey = '/newsroom/auth/passkey'

// Dates, booleans and transactions differ, and the library writes its tables by itself.
onBoth('every way in', (ready) => {
  it('leads in', async () => {
    const door = await openTestDoor({ database: ready.address })
    try {
      const ada = await door.ada()
      const device = testAuthenticator(origin)
      const creation = await ada.ask('GET', `${passkey}/generate-register-options`)
      const added = await ada.ask('POST', `${passkey}/verify-registration`, {
        response: device.create(creation.said),
      })
      expect(added.said).toMatchObject({ backedUp: false, createdAt: expect.any(String) })

      const { secret } = (await ada.ask('POST', `${api}/second-factor/begin`, {})).said
      const code = (steps: number) => ({ code: totp(secret, Date.now() + steps * codeStep) })
      await awayFromStepsEnd()
      const confirmed = await ada.ask('POST', `${api}/second-factor/confirm`, code(-1))
      expect(confirmed.said.backupCodes).toHaveLength(10)

      const phone = door.browser()
      const request = await phone.ask('GET', `${passkey}/generate-authenticate-options`)
      const signed = await phone.ask('POST', `${passkey}/verify-authentication`, {
        response: device.get(request.said),
      })
      expect(signed.said).toEqual({ stage: 'signed-in' })

      const me = (await phone.ask('GET', `${api}/me`)).said
      expect(me).toMatchObject({ way: 'passkey', hasPasskey: true, hasCode: true, fresh: true })
      const { link } = (await phone.ask('POST', `${api}/people/${me.staff.id}/link`, {})).said
      const other = door.browser()
      const taken = await other.ask('POST', `${api}/sign-in/take`, { token: tokenOf(link) })
      expect(taken.said).toEqual({ stage: 'code' })
      const wrong = await other.ask('POST', `${api}/sign-in/code`, { code: 'abcde-fghij' })
      expect(wrong.status).toBe(422)
      expect((await other.ask('POST', `${api}/sign-in/code`, code(0))).status).toBe(200)

      const { sessions } = (await other.ask('GET', `${api}/sessions`)).said
      expect(sessions.map(({ way }: { way: string }) => way).sort()).toEqual([
        ...['link-and-code', 'link-and-code', 'passkey'],
      ])
      expect((await other.ask('DELETE', `${api}/sessions`)).said).toEqual({ ended: 2 })
      expect((await phone.ask('GET', `${api}/me`)).status).toBe(401)
      expect((await other.ask('DELETE', `${api}/second-factor`)).status).toBe(200)
      expect((await other.ask('POST', `${api}/sign-out`, {})).status).toBe(200)
      expect(door.newsroom.errors).toEqual([])
    } finally {
      await door.close()
    }
  })
})
