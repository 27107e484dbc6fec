import type { MailConfig } from './mail-config.ts'

/** A mail to one person, in plain text. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Where one request without a sign-in stops such mails (RFC 8058); absent where somebody asked for the mail. */
  readonly unsubscribe?: string
  /** It goes to a reader, whose address is for mail alone: what goes wrong is told without it. */
  readonly isToReader?: true
}

export type Sent =
  | { readonly outcome: 'sent' }
  | {
      readonly outcome: 'failed'
      readonly problem: string
      /** Whether the same letter may be taken in a while. */
      readonly mayPass: boolean
      /** The server refuses this one address, and may take mail to others. */
      readonly isOfAddress?: true
    }

/** How long to wait for a mail server, in milliseconds. */
const patience = 10_000

/** Sends one mail and waits until the server has taken it; what hinders that is told in words. */
export async function sendLetter(mail: MailConfig, letter: Letter): Promise<Sent> {
  const { createTransport } = await import('nodemailer')
  const isHere = /^(?:localhost|127\..*|::1)$/.test(mail.host)
  const transport = createTransport({
    host: mail.host,
    port: mail.port,
    secure: mail.secure,
    // A password is not sent for everybody on the way to read.
    requireTLS: !mail.secure && mail.login !== null && !isHere,
    ...(mail.login && { auth: { user: mail.login.user, pass: mail.login.password } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // Letters are made here: nothing in them names a file or an address to read.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from: mail.from,
      to: { name: '', address: letter.to },
      subject: letter.subject,
      text: letter.text,
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(letter.unsubscribe !== undefined && {
          'List-Unsubscribe': `<${letter.unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
    })
    return { outcome: 'sent' }
  } catch (error) {
    const problem = describeProblem(error, mail, letter)
    return {
      ...{ outcome: 'failed', problem, mayPass: mayPass(error) },
      ...(isOfAddress(error) && { isOfAddress: true }),
    }
  } finally {
    transport.close()
  }
}

/**
 * Whether a problem may pass by itself. A server that refuses for good says so with 5xx (RFC 5321,
 * section 4.2.1), and one that has no encryption will have none in a minute.
 */
function mayPass(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return code !== 'ETLS' && code !== 'EAUTH' && (responseCode ?? 0) < 500
}

/** Whether the server took whom it is from, and not whom it is to (RFC 5321, section 3.3). */
function isOfAddress(error: unknown): boolean {
  const { code, command = '' } = error as { readonly code?: string; readonly command?: string }
  return code === 'EENVELOPE' && !command.startsWith('MAIL')
}

function describeProblem(
  error: unknown,
  { host, port }: MailConfig,
  { to, isToReader }: Letter,
): string {
  const { code = '', command = '', message = '' } = error as Record<string, string | undefined>
  const server = `${host}, port ${port},`
  const { responseCode = 'no number' } = error as { readonly responseCode?: number }
  // Mail servers say the address once more.
  const said = isToReader ? `it answers ${responseCode}` : message
  if (code === 'EAUTH')
    return `The mail server ${server} refuses the name and password of STET_SMTP`
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(message)) {
    return `There is no mail server called ${host}`
  }
  if (code === 'ETIMEDOUT') return `The mail server ${server} does not answer`
  if (code === 'ETLS') return `The mail server ${server} offers no encrypted connection`
  if (code === 'EENVELOPE') {
    const what = command.startsWith('MAIL')
      ? 'to send from STET_MAIL_FROM'
      : `mail to ${isToReader ? 'a reader' : to}`
    return `The mail server ${server} refuses ${what}: ${said}`
  }
  if (/ECONNREFUSED/.test(message)) return `Nothing listens at ${host}, port ${port}`
  return `The mail server ${server} cannot take mail: ${said}`
}
