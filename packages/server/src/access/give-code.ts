import { takeGuess, useCode } from '../storage/account-sessions.ts'
import type { Access, Session } from './access.ts'
import { guessesInSession } from './limits.ts'
import { minutesAfter } from './link-token.ts'
import type { Staff } from './staff.ts'

export type Given = 'right' | 'wrong' | 'too-many'

/** Tries a code: six digits of an authenticator, or one of the backup codes, which is then used up. */
export async function giveCode(
  access: Access,
  headers: Headers,
  { staff, session }: { readonly staff: Staff; readonly session: Session },
  typed: string,
): Promise<Given> {
  const { db } = access.newsroom.database
  // Counted before it is looked at: many at once get no more turns than one after the other.
  if (!(await takeGuess(db, session.id, guessesInSession))) return 'too-many'
  const code = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(code))
    return (await giveBackupCode(access, headers, code)) ? 'right' : 'wrong'
  const { api } = await access.auth()
  if (!(await accepted(api.verifyTOTP({ headers, body: { code } })))) return 'wrong'
  const at = access.newsroom.now()
  const isNew = await useCode(db, { staff: staff.id, code, at, since: minutesAfter(at, -5) })
  return isNew ? 'right' : 'wrong'
}

async function giveBackupCode(access: Access, headers: Headers, code: string): Promise<boolean> {
  const { api } = await access.auth()
  const withHyphen = code.replace(/^(\w{5})-?(\w{5})$/, '$1-$2')
  const body = { code: withHyphen, disableSession: true }
  return accepted(api.verifyBackupCode({ headers, body }))
}

/** Whether the library took it; throws what is not about the code. */
export async function accepted(answer: Promise<unknown>): Promise<boolean> {
  try {
    await answer
    return true
  } catch (error) {
    // Not by its class: that would load the library before anybody needs it.
    const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
    // 409: another backup code was taken at the same moment, and the library asks to try again.
    if (status === 400 || status === 401 || status === 409) return false
    throw error
  }
}
