import { z } from '@hono/zod-openapi'

/** One thing that is wrong, where it is, and why in words. */
const problem = z.object({ path: z.string(), message: z.string() }).openapi('Problem')

/** What every refusal of the API says. */
const refusal = z
  .object({ error: z.string(), problems: z.array(problem).optional() })
  .openapi('Refusal')

const told = {
  400: 'What came cannot be read',
  401: 'Nobody is signed in',
  403: 'Whoever is signed in may not do this',
  404: 'There is nothing of this name',
  409: 'Something else happened meanwhile',
  410: 'It was there, and is over',
  413: 'What came is too large',
  415: 'What came is of a kind that is not taken',
  422: 'What came can be read but not done',
  429: 'Too much was asked at once',
  503: 'It is not done yet, and goes on',
} as const

/** The statuses with which the API refuses. */
export type Refusing = keyof typeof told

/** How a refusal stands in the description of a route. */
export interface Refused {
  readonly description: string
  readonly content: { readonly 'application/json': { readonly schema: typeof refusal } }
}

/** The answers of a route that refuses with these statuses, beside 400, 401 and 403, which all have. */
export function refusals<S extends Refusing = never>(
  ...statuses: readonly S[]
): { readonly [K in S | 400 | 401 | 403]: Refused } {
  const all: readonly Refusing[] = [400, 401, 403, ...statuses]
  const entries = all.map((status) => [
    status,
    { description: told[status], content: { 'application/json': { schema: refusal } } },
  ])
  return Object.fromEntries(entries)
}

/** The answer of a route that has one, as JSON. */
export function answer<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { 'application/json': { schema } } }
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** What zod found wrong, as the API tells it. */
export function problemsOf(issues: readonly Issue[]): { path: string; message: string }[] {
  return issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
}
