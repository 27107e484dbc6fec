/** How mail is sent. */
export interface MailConfig {
  readonly host: string
  readonly port: number
  /** Whether the connection is encrypted from its first byte; else it is as soon as the server can. */
  readonly secure: boolean
  readonly login: { readonly user: string; readonly password: string } | null
  /** `Name <address>`, or an address. */
  readonly from: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads `STET_SMTP` and `STET_MAIL_FROM`; null where no mail is sent, or where there is a problem. */
export function readMail(env: Environment, problems: string[]): MailConfig | null {
  const server = env['STET_SMTP']
  const from = env['STET_MAIL_FROM']
  if (!server) {
    if (from) problems.push('STET_MAIL_FROM needs STET_SMTP, the server that takes the mail')
    return null
  }
  const url = URL.parse(server)
  if (
    !url?.hostname ||
    !/^smtps?:$/.test(url.protocol) ||
    !/^\/?$/.test(url.pathname) ||
    url.search
  ) {
    const found = server.replace(/:[^:@/]*@/, ':…@')
    problems.push(`STET_SMTP must be smtp://host:port or smtps://host:port, found "${found}"`)
    return null
  }
  if (!from || !mailbox.test(from)) {
    problems.push(`STET_MAIL_FROM must be an address of mail, found "${from ?? ''}"`)
    return null
  }
  const secure = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    login: url.username
      ? { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }
      : null,
    from,
  }
}

const mailbox = /^(?:[^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/
