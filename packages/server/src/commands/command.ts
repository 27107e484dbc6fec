/** A command of `stet`: runs with its arguments and gives the exit code. */
export type Run = (args: readonly string[]) => Promise<number>

export interface Command {
  readonly name: string
  readonly summary: string
  readonly help: string
  readonly load: () => Promise<Run>
}

/** The line of help for commands that can answer programs. */
export const json = '  --json      answer as JSON, for programs'
