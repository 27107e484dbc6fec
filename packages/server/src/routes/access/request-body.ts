import { validator } from 'hono/validator'
import * as z from 'zod'

/** Reads a JSON body; what does not fit is answered 422, with the problem of each field. */
export function body<S extends z.ZodType>(schema: S) {
  return validator('json', (value, context) => {
    const read = schema.safeParse(value)
    if (read.success) return read.data as z.infer<S>
    const problems = read.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      message,
    }))
    return context.json(
      { error: problems[0]?.message ?? 'Cannot read what was sent', problems },
      422,
    )
  })
}

/** A person's name, as bylines and mails show it. */
export const personName = z
  .string('A name is needed')
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'A name is needed').max(120, 'A name has 120 characters at most'))

/** An address of mail. */
export const emailAddress = z
  .string('An address of mail is needed')
  .trim()
  .max(254, 'An address of mail has 254 characters at most')
  .pipe(z.email('An address of mail looks like name@host.example'))

/** What a link carries. */
export const linkToken = z.string().min(1).max(200)
