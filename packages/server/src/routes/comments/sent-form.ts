import type { Context } from 'hono'

/** The most bytes of a form: ten thousand signs of any script, as browsers write them into a form. */
export const mostBytesSent = 200_000

/** How much of a comment is read: far more than any magazine takes, so that the rest is told as too long. */
export const mostTyped = 40_000

/** The fields of a form as it was sent; empty where it is none. */
export async function sentForm(context: Context): Promise<SentForm> {
  const type = context.req.header('content-type') ?? ''
  const isPlain = type.startsWith('application/x-www-form-urlencoded')
  return new SentForm(new URLSearchParams(isPlain ? await context.req.text() : ''))
}

/** Fields of a form, as text. */
export class SentForm {
  readonly #fields: URLSearchParams
  constructor(fields: URLSearchParams) {
    this.#fields = fields
  }
  /**
   * A field, cut where it is far longer than what is taken: the rest is told as too long. Without the sign of number 0,
   * which PostgreSQL keeps in no text, and without half a sign at the cut.
   */
  text(name: string, most = 200): string {
    const typed = this.#fields.get(name) ?? ''
    return typed.slice(0, most).replaceAll('\0', '').toWellFormed()
  }
}
