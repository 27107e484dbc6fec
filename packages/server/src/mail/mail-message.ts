import type { StoryMail } from '@stet/core/page'

/** A mail to nobody yet. */
export interface MailMessage extends Pick<StoryMail, 'subject' | 'html' | 'text'> {
  /** `The Magazine <desk@magazine.example>`, or its parts. */
  readonly from: string | { readonly name: string; readonly address: string }
  readonly at: string
  /** What tells the message from all others, without angle brackets: `…@magazine.example`. */
  readonly id: string
}

/**
 * A mail as one message: plain text and HTML as alternatives (RFC 5322; RFC 2046, section 5.1.4),
 * without anybody to whom it goes. Outlook opens it as one that is still to be sent.
 */
export async function mailMessage({
  subject,
  html,
  text,
  from,
  at,
  id,
}: MailMessage): Promise<Buffer> {
  const { createTransport } = await import('nodemailer')
  // A transport that only writes: nothing in the mail names a file or an address to read.
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const written = await transport.sendMail({
    from,
    envelope: { from: 'nobody@localhost', to: ['nobody@localhost'] },
    subject,
    text,
    html,
    date: new Date(at),
    messageId: `<${id}>`,
    headers: { 'X-Unsent': '1' },
    textEncoding: 'quoted-printable',
  })
  return written.message as Buffer
}
