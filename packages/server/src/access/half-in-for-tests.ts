import type { TestBrowser } from './browser-for-tests.ts'
import { api, type TestDoor, tokenOf } from './door-for-tests.ts'
import { awayFromStepsEnd, codeStep, totp } from './totp-for-tests.ts'

/** Ada, who asks for codes; gives what her authenticator and her list of backup codes show. */
export async function withCode(door: TestDoor) {
  const ada = await door.ada()
  const { secret } = (await ada.ask('POST', `${api}/second-factor/begin`, {})).said
  await awayFromStepsEnd()
  const code = (steps: number) => totp(secret, Date.now() + steps * codeStep)
  const confirmed = await ada.ask('POST', `${api}/second-factor/confirm`, { code: code(-1) })
  const { id } = (await ada.ask('GET', `${api}/me`)).said.staff
  return { ada, id, code, backupCodes: confirmed.said.backupCodes as string[] }
}

/** A browser that has taken a link to Ada's account, as whoever reads her mail can. */
export async function half(door: TestDoor, ada: TestBrowser, id: string): Promise<TestBrowser> {
  const { link } = (await ada.ask('POST', `${api}/people/${id}/link`, {})).said
  const browser = door.browser()
  await browser.ask('POST', `${api}/sign-in/take`, { token: tokenOf(link) })
  return browser
}
