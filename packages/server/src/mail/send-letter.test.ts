import { createServer } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import type { MailConfig } from './mail-config.ts'
import { startMailServer, type TestMailServer } from './mail-server-for-tests.ts'
import { sendLetter } from './send-letter.ts'

let server: TestMailServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const letter = { to: 'ben@lantern.example', subject: 'Größe', text: 'Open this:\n\nhttps://x/#y\n' }

function through(port: number, more: Partial<MailConfig> = {}): MailConfig {
  const from = 'The Lantern <desk@lantern.example>'
  return { host: '127.0.0.1', port, secure: false, login: null, from, ...more }
}

it('sends plain text from the magazine', async () => {
  server = await startMailServer()
  expect(await sendLetter(through(server.port), letter)).toEqual({ outcome: 'sent' })
  const [taken] = await server.arrived(1)
  expect(taken).toMatchObject({ from: 'desk@lantern.example', to: ['ben@lantern.example'] })
  expect(taken?.text).toContain('From: The Lantern <desk@lantern.example>')
  expect(taken?.text).toContain('Auto-Submitted: auto-generated')
  expect(taken?.text).toContain('Content-Type: text/plain; charset=utf-8')
  expect(taken?.text).toMatch(/Open this:\r\n\r\nhttps:\/\/x\/#y/)
})

it('signs in with the name and password', async () => {
  server = await startMailServer({ login: { user: 'stet', password: 'secret' } })
  const login = { user: 'stet', password: 'secret' }
  expect(await sendLetter(through(server.port, { login }), letter)).toEqual({ outcome: 'sent' })
})

it('tells in words what hinders it', async () => {
  server = await startMailServer({
    login: { user: 'stet', password: 'secret' },
    refuses: 'nobody@',
  })
  const { port } = server
  const wrong = through(port, { login: { user: 'stet', password: 'guess' } })
  expect(await sendLetter(wrong, letter)).toEqual({
    outcome: 'failed',
    problem: `The mail server 127.0.0.1, port ${port}, refuses the name and password of STET_SMTP`,
    mayPass: false,
  })
  const refused = await sendLetter(through(port), { ...letter, to: 'nobody@lantern.example' })
  expect(refused).toMatchObject({
    outcome: 'failed',
    problem: expect.stringContaining('refuses mail to nobody@lantern.example'),
    mayPass: false,
  })
  const toReader = { ...letter, to: 'nobody@post.example', isToReader: true } as const
  const theirs = await sendLetter(through(port), toReader)
  expect(theirs).toMatchObject({ problem: expect.stringContaining('refuses mail to a reader') })
  expect(JSON.stringify(theirs)).not.toContain('nobody@')
  const noTls = await sendLetter(through(port, { secure: true }), letter)
  expect(noTls).toMatchObject({
    outcome: 'failed',
    problem: expect.stringContaining(`The mail server 127.0.0.1, port ${port},`),
  })
})

it('tells what may pass: a server that takes mail from strangers only when they come again', async () => {
  server = await startMailServer({ postpones: 1 })
  const refused = await sendLetter(through(server.port), letter)
  expect(refused).toMatchObject({ outcome: 'failed', mayPass: true })
  expect(await sendLetter(through(server.port), letter)).toEqual({ outcome: 'sent' })
})

it('tells that nothing listens', async () => {
  const closed = createServer().listen(0, '127.0.0.1')
  const port = await new Promise<number>((resolve) => {
    closed.once('listening', () => resolve((closed.address() as { port: number }).port))
  })
  await new Promise((resolve) => closed.close(resolve))
  expect(await sendLetter(through(port), letter)).toEqual({
    outcome: 'failed',
    problem: `Nothing listens at 127.0.0.1, port ${port}`,
    mayPass: true,
  })
})
