/** One thing that hinders, at its place in what was sent. */
export interface Problem {
  readonly path: string
  readonly message: string
}

/** What the server refused, in the server's words; status 0 when it could not be reached. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
  readonly status: number
  readonly problems: readonly Problem[]
  /** The whole answer as it came: a conflict holds more than words. */
  readonly body: unknown

  constructor(
    status: number,
    message: string,
    more?: { problems?: readonly Problem[]; body?: unknown; cause?: unknown },
  ) {
    super(message, { cause: more?.cause })
    this.status = status
    this.problems = more?.problems ?? []
    this.body = more?.body
  }
}

/** Whether the server could not be reached at all: trying again later may be all it needs. */
export function isOffline(error: unknown): boolean {
  return error instanceof ServerError && error.status === 0
}

/** The error of an answer that is not a good one, whatever its body holds. */
export function errorOf(status: number, text: string): ServerError {
  const body = parsed(text)
  const { error, problems } = (body ?? {}) as { error?: unknown; problems?: unknown }
  const message = typeof error === 'string' ? error : (plain[status] ?? plain[500] ?? '')
  return new ServerError(status, message, {
    body,
    problems: Array.isArray(problems) ? problems.filter(isProblem) : [],
  })
}

/** The words for an error on a screen. */
export function wordsOf(error: unknown): string {
  if (error instanceof ServerError) return error.message
  return 'Something went wrong on this screen. What was saved is safe'
}

const plain: Readonly<Record<number, string>> = {
  401: 'You are no longer signed in',
  403: 'Your role does not allow this',
  404: 'There is nothing at this address',
  409: 'Somebody else changed this in the meantime',
  413: 'This is too large to be taken',
  429: 'Too many tries in a short time. Wait a moment and try again',
  500: 'The newsroom could not do this. It was noted, and nothing was lost',
  503: 'The newsroom cannot be reached at the moment',
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isProblem(value: unknown): value is Problem {
  const { path, message } = (value ?? {}) as Partial<Problem>
  return typeof path === 'string' && typeof message === 'string'
}

/** What the server says of one field of a form; undefined where it says nothing. */
export function problemAt(error: unknown, path: string): string | undefined {
  if (!(error instanceof ServerError)) return undefined
  return error.problems.find((problem) => problem.path === path)?.message
}
