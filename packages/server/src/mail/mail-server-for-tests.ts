import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A mail server on this machine that keeps what it is given, for tests. */
export interface TestMailServer {
  readonly port: number
  /** Every letter, headers and text as they came. */
  readonly letters: readonly TestLetter[]
  /** Waits until there are so many letters. */
  arrived(count: number): Promise<readonly TestLetter[]>
  close(): Promise<void>
}

export interface TestLetter {
  readonly from: string
  readonly to: readonly string[]
  readonly text: string
}

interface Behaviour {
  /** Asks for a name and a password, and takes only these. */
  readonly login?: { readonly user: string; readonly password: string }
  /** Refuses mail to addresses that contain this. */
  readonly refuses?: string
  /** How many letters it asks to be sent again before it takes one. */
  readonly postpones?: number
}

/** Starts one: as much of SMTP (RFC 5321, section 4.5.1) as it takes to receive a letter. */
export async function startMailServer(behaviour: Behaviour = {}): Promise<TestMailServer> {
  const letters: TestLetter[] = []
  const left = { postpones: behaviour.postpones ?? 0 }
  const waiting = new Set<() => void>()
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    receive(socket, behaviour, left, (letter) => {
      letters.push(letter)
      for (const look of waiting) look()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    letters,
    arrived: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (letters.length < count) return
          waiting.delete(look)
          resolve(letters)
        }
        waiting.add(look)
        look()
      }),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

function receive(
  socket: Socket,
  behaviour: Behaviour,
  left: { postpones: number },
  keep: (letter: TestLetter) => void,
): void {
  let text = ''
  let from = ''
  let to: string[] = []
  let inLetter = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  const answers: Readonly<Record<string, (line: string) => string>> = {
    EHLO: () => `250-mail.example\r\n250 ${behaviour.login ? 'AUTH PLAIN' : '8BITMIME'}`,
    AUTH: (line) => (isLogin(line, behaviour) ? '235 Welcome' : '535 Not you'),
    MAIL: (line) => {
      from = bracketed(line)
      return '250 OK'
    },
    RCPT: (line) => {
      const address = bracketed(line)
      if (left.postpones > 0) {
        left.postpones -= 1
        return '450 Come again later'
      }
      if (behaviour.refuses && address.includes(behaviour.refuses)) return '550 Nobody of this name'
      to.push(address)
      return '250 OK'
    },
    DATA: () => {
      inLetter = true
      return '354 Go on'
    },
  }
  const obey = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'QUIT') socket.end('221 Bye\r\n')
    else say(answers[verb]?.(line) ?? '250 OK')
  }
  say('220 mail.example ESMTP')
  socket.on('data', (bytes) => {
    text += bytes.toString('utf8')
    for (;;) {
      const ending = inLetter ? '\r\n.\r\n' : '\r\n'
      const end = text.indexOf(ending)
      if (end < 0) return
      const part = text.slice(0, end)
      text = text.slice(end + ending.length)
      if (!inLetter) obey(part)
      else {
        inLetter = false
        keep({ from, to, text: part })
        to = []
        say('250 Taken')
      }
    }
  })
}

function bracketed(line: string): string {
  return /<(.*)>/.exec(line)?.[1] ?? ''
}

function isLogin(line: string, { login }: Behaviour): boolean {
  const [, encoded = ''] = /^AUTH PLAIN (\S+)$/i.exec(line) ?? []
  const [, user, password] = Buffer.from(encoded, 'base64').toString().split('\0')
  return login !== undefined && user === login.user && password === login.password
}
