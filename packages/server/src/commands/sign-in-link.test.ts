import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { becomeAdministrator } from '../actions/become-administrator.ts'
import { invitePerson } from '../actions/invite-person.ts'
import { takeSignInLink } from '../actions/take-sign-in-link.ts'
import { readConfig } from '../config.ts'
import { folderForTests } from '../newsroom-for-tests.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { auditsOf } from '../storage/audits.ts'

let folder: string
beforeEach(async () => {
  folder = await folderForTests('stet-link-')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const main = join(import.meta.dirname, '..', 'main.ts')

/** Runs the command as somebody at the terminal does. */
async function run(...args: readonly string[]) {
  const env = { PATH: process.env['PATH'], USER: 'root', STET_DATA: folder }
  const done = promisify(execFile)(process.execPath, [main, 'sign-in-link', ...args], { env })
  return done.then(
    ({ stdout }) => ({ code: 0, said: stdout.trim() }),
    (error) => ({ code: error.code as number, said: `${error.stderr}`.trim() }),
  )
}

async function inside<T>(work: (newsroom: Awaited<ReturnType<typeof openNewsroom>>) => Promise<T>) {
  const read = readConfig({ STET_DATA: folder })
  if ('problems' in read) throw new Error(read.problems.join())
  const newsroom = await openNewsroom(read.config)
  try {
    return await work(newsroom)
  } finally {
    await newsroom.database.close()
  }
}

const tokenOf = (link: string) => link.split('#')[1] ?? ''

// Each command is a process of its own.
const slow = 120_000

it(
  'lets the first administrator in, then an administrator, then who is named',
  async () => {
    const first = await run()
    expect(first).toEqual({
      code: 0,
      said: expect.stringMatching(/^http:\/\/localhost:4000\/newsroom\/first#[\w-]{43}$/),
    })
    const actor = { kind: 'command', id: 'test', name: 'Test' } as const
    const ada = await inside((newsroom) =>
      becomeAdministrator(newsroom, {
        ...{ token: tokenOf(first.said), name: 'Ada', email: 'ada@lantern.example' },
      }),
    )
    expect(ada.outcome).toBe('done')
    const second = await run()
    expect(second.said).toMatch(/^http:\/\/localhost:4000\/newsroom\/sign-in#[\w-]{43}$/)
    const taken = await inside((newsroom) => takeSignInLink(newsroom, tokenOf(second.said)))
    expect(taken).toMatchObject({ staff: { name: 'Ada' }, way: 'machine' })
    await inside(async (newsroom) => {
      const asked = { name: 'Ben', email: 'ben@lantern.example', role: 'administrator' } as const
      await invitePerson(newsroom, { ...asked, actor })
      const audits = await auditsOf(newsroom.database.db, taken?.staff.id ?? '')
      expect(audits.map(({ action, actor: by }) => [action, by.kind, by.name])).toContainEqual([
        ...['make-sign-in-link', 'command', 'root'],
      ])
    })
    const several = await run()
    expect(several.code).toBe(2)
    expect(several.said).toContain('ada@lantern.example  Ada')
    expect((await run('--email', 'BEN@lantern.example')).said).toContain('/newsroom/sign-in#')
    expect(await run('--email', 'nobody@lantern.example')).toEqual({
      code: 1,
      said: 'Nobody in this newsroom has the address nobody@lantern.example',
    })
    expect((await run('everybody')).code).toBe(2)
    expect((await run('--help')).said).toContain('stet sign-in-link [--email ADDRESS]')
  },
  slow,
)
