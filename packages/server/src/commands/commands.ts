import type { Command } from './command.ts'
import { commentsCommands } from './comments-commands.ts'
import { deskCommands } from './desk-commands.ts'
import { evidenceCommands } from './evidence-commands.ts'
import { machineCommands } from './machine-commands.ts'
import { storyCommands } from './story-commands.ts'

const serve: Command = {
  name: 'serve',
  summary: 'serve the site and the newsroom',
  help: `stet serve

Serves the site and the newsroom until it is told to stop. On first run it brings
in the demo magazine.

Settings come from the environment:
  PORT               the port, 4000 where absent
  HOST               the address to listen on, localhost where absent
  STET_URL           the site's public address
  STET_NEWSROOM_URL  the newsroom's public address; "none" for pages that are served
                     by something else and have no search
  STET_DATA          the folder of all data, ./data where absent
  STET_DATABASE      sqlite:PATH or postgres://…
  STET_KEYS          the folder of keys, STET_DATA/keys where absent
  STET_PROXY         proxies whose X-Forwarded-* is believed
  STET_SMTP          the server that takes mail: smtp://USER:PASSWORD@HOST:PORT, or
                     smtps://…; without one, administrators hand sign-in links over
  STET_MAIL_FROM     whom mail is from: "The Magazine <desk@magazine.example>"
  STET_COUNTS        "off" counts no requests; "on" where absent: by story and day
  STET_TIMESTAMP     authorities that stamp what is saved with the time (RFC 3161):
                     their addresses, each with # and a policy where one is wanted
  STET_TIMESTAMP_ROOTS  a PEM file of the certificates that they must lead to`,
  load: async () => (await import('./serve.ts')).serve,
}

/** The commands in the order in which a newcomer meets them. */
export const commands: readonly Command[] = [
  serve,
  ...storyCommands,
  ...deskCommands,
  ...commentsCommands,
  ...evidenceCommands,
  ...machineCommands,
]

/** What `stet --help` says. */
export function describeCommands(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(13)} ${summary}`)
  return `stet COMMAND [--help]\n\n${lines.join('\n')}`
}
