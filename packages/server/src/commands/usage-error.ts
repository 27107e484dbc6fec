/** A command that was used in a way that it cannot follow. */
export class UsageError extends Error {
  readonly exitCode: number = 2
}

/** A command that was understood and could not be carried out. */
export class UnfinishedError extends UsageError {
  override readonly exitCode: number = 1
}
