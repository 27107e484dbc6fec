import { makeFirstLink } from '../actions/become-administrator.ts'
import { linkHolds, makeSignInLink } from '../actions/make-sign-in-link.ts'
import type { Newsroom } from '../newsroom.ts'
import { findStaffByEmail, staffWithRole } from '../storage/accounts.ts'
import { readArguments } from './arguments.ts'
import { atTerminal, inNewsroom, UnfinishedError, UsageError } from './open-for-command.ts'

/** `stet sign-in-link [--email ADDRESS]` */
export function signInLink(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom) => {
    const { values, positionals } = readArguments(args, { email: { type: 'string' } })
    if (positionals.length > 0) throw new UsageError('Name nobody but by --email. See --help')
    if (newsroom.config.newsroomUrl === null) {
      throw new UnfinishedError('This site has no newsroom: STET_NEWSROOM_URL is "none"')
    }
    console.log(await linkFor(newsroom, values.email))
    return 0
  })
}

async function linkFor(newsroom: Newsroom, email: string | undefined): Promise<string> {
  const first = await makeFirstLink(newsroom)
  if (first !== undefined) return first
  const { db } = newsroom.database
  const administrators = await staffWithRole(db, 'administrator')
  const staff = email === undefined ? administrators[0] : await findStaffByEmail(db, email)
  if (!staff) throw new UnfinishedError(`Nobody in this newsroom has the address ${email}`)
  if (email === undefined && administrators.length > 1) {
    const names = administrators.map((one) => `  ${one.email}  ${one.name}`).join('\n')
    throw new UsageError(`Several people are administrators; name one by --email:\n${names}`)
  }
  // Whoever can run this could as well read the database: no code is asked for.
  const minutes = linkHolds.asked
  return makeSignInLink(newsroom, { staff, way: 'machine', minutes, actor: atTerminal })
}
