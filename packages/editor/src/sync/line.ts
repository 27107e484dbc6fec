import { ServerError } from '../shell/server-error.ts'
import type { Colleague, Draft } from './story-sync.ts'

/** One step of a body as the newsroom has it. */
export interface Edit {
  /** The body's count after it. */
  readonly version: number
  readonly step: unknown
  readonly client: string
  readonly by: Colleague
  readonly at: string
}

export interface EditsTold {
  readonly version: number
  readonly edits: readonly Edit[]
  /** Who is signed in. */
  readonly you: Colleague
}

export interface FieldChange {
  readonly field: string
  readonly value: unknown
  /** The number of the last change that its writer had seen. */
  readonly base: number
}

/** What a change of a field replaced though its writer had not seen it. */
export interface Replaced {
  readonly field: string
  readonly value: unknown
  readonly by: Colleague
  readonly at: string
}

/**
 * The way to one story in the newsroom. What is not answered well rejects with a `ServerError`: status 0
 * where nobody answered, the answer in `body`.
 */
export interface Line {
  draft(): Promise<Draft>
  editsSince(version: number): Promise<EditsTold>
  sendEdits(sent: {
    readonly version: number
    readonly client: string
    readonly steps: readonly unknown[]
  }): Promise<{ readonly version: number }>
  fields(): Promise<{
    readonly values: Readonly<Record<string, unknown>>
    readonly numbers: Readonly<Record<string, number>>
  }>
  sendFields(sent: { readonly client: string; readonly changes: readonly FieldChange[] }): Promise<{
    readonly numbers: Readonly<Record<string, number>>
    readonly lost: readonly Replaced[]
  }>
}

/** The newsroom's answer that the body went on meanwhile. */
export function conflictOf(
  error: unknown,
): { version: number; edits: readonly Edit[] } | undefined {
  if (!(error instanceof ServerError) || error.status !== 409) return undefined
  return error.body as { version: number; edits: readonly Edit[] }
}
