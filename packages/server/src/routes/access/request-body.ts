import { z } from '@hono/zod-openapi'
import { sentLine } from '../newsroom/requests.ts'

/** A person's name, as bylines and mails show it. */
export const personName = z
  .string('A name is needed')
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(
    sentLine.pipe(
      z.string().min(1, 'A name is needed').max(120, 'A name has 120 characters at most'),
    ),
  )

/** An address of mail. */
export const emailAddress = z
  .string('An address of mail is needed')
  .trim()
  .max(254, 'An address of mail has 254 characters at most')
  .pipe(z.email('An address of mail looks like name@host.example'))

/** What a link carries. */
export const linkToken = z.string().min(1).max(200)

/** A code of an authenticator, or a backup code, as it was typed. */
export const typedCode = z.object({ code: z.string().max(40) })

/** Which person or session a path names. */
export const named = z.object({ id: z.string().regex(/^[\w-]{1,64}$/, 'Not an id') })
