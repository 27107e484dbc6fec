import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { mailLetter, mailProblem } from './mail-room.ts'
import { startMailServer, type TestMailServer } from './mail-server-for-tests.ts'

const letter = { to: 'ben@lantern.example', subject: 'Come in', text: 'https://x.example/#y\n' }

let opened: TestNewsroom
let server: TestMailServer | undefined
beforeEach(async () => {
  opened = await openTestNewsroom()
})
afterEach(async () => {
  await server?.close()
  await opened.close()
})

async function newsroomWith(behaviour: Parameters<typeof startMailServer>[0]) {
  server = await startMailServer(behaviour)
  const from = 'desk@lantern.example'
  const mail = { host: '127.0.0.1', port: server.port, secure: false, login: null, from }
  return { server, newsroom: { ...opened, config: { ...opened.config, mail } } }
}

it('tries again what a server takes later, and then has no problem any more', async () => {
  const { server, newsroom } = await newsroomWith({ postpones: 2 })
  const first = await mailLetter(newsroom, letter, [5, 5, 5])
  expect(first).toMatchObject({ outcome: 'failed', mayPass: true })
  expect(await mailProblem(newsroom)).toContain('Come again later')
  expect((await server.arrived(1)).map(({ to }) => to)).toEqual([['ben@lantern.example']])
  await vi.waitFor(async () => expect(await mailProblem(newsroom)).toBeNull())
  expect(opened.errors).toHaveLength(2)
})

it('gives up after the last try, and keeps why', async () => {
  const { server, newsroom } = await newsroomWith({ postpones: 9 })
  await mailLetter(newsroom, letter, [5, 5])
  await vi.waitFor(() => expect(opened.errors).toHaveLength(3))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(opened.errors).toHaveLength(3)
  expect(server.letters).toEqual([])
  expect(await mailProblem(newsroom)).toContain('Come again later')
})

it('does not try again what is refused for good', async () => {
  const { newsroom } = await newsroomWith({ refuses: 'ben@' })
  await mailLetter(newsroom, letter, [5])
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(opened.errors).toHaveLength(1)
})

it('does not call the mail broken where one reader’s address is refused', async () => {
  const { newsroom } = await newsroomWith({ refuses: 'ben@' })
  await mailLetter(newsroom, { ...letter, isToReader: true }, [])
  expect(opened.errors).toHaveLength(1)
  expect(await mailProblem(newsroom)).toBeNull()
  await mailLetter(newsroom, letter, [])
  expect(await mailProblem(newsroom)).toContain('refuses mail to ben@')
})
