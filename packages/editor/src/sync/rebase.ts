import type { Node, Schema } from '@tiptap/pm/model'
import { Mapping, ReplaceAroundStep, ReplaceStep, Step, type StepMap } from '@tiptap/pm/transform'

/** Steps in a place that they were not made for. */
export interface Rebased {
  readonly doc: Node
  readonly steps: readonly Step[]
  /** Those that have no place there. */
  readonly lost: readonly Step[]
}

/**
 * Moves steps, made one after the other on some document, over what happened to that document meanwhile, and
 * applies them to what it has become. The same as prosemirror-collab does, without the document of then.
 */
export function rebase(doc: Node, over: readonly StepMap[], steps: readonly Step[]): Rebased {
  const mapping = new Mapping()
  for (const step of steps.toReversed()) mapping.appendMap(step.getMap().invert())
  for (const map of over) mapping.appendMap(map)
  const placed: Step[] = []
  const lost: Step[] = []
  let present = doc
  for (const [index, step] of steps.entries()) {
    const from = steps.length - index
    const mapped = step.map(mapping.slice(from))
    const after = mapped && applied(present, mapped)
    if (!mapped || !after) {
      lost.push(step)
      continue
    }
    present = after
    placed.push(mapped)
    mapping.appendMap(mapped.getMap(), from - 1)
  }
  return { doc: present, steps: placed, lost }
}

/** The document after a step; nothing where the step does not fit. */
function applied(doc: Node, step: Step): Node | undefined {
  try {
    return step.apply(doc).doc ?? undefined
  } catch {
    return undefined
  }
}

/** As few steps as say the same: what is typed letter by letter becomes one. */
export function merged(steps: readonly Step[]): readonly Step[] {
  const few: Step[] = []
  for (const step of steps) {
    const both = few.at(-1)?.merge(step)
    if (both) few[few.length - 1] = both
    else few.push(step)
  }
  return few
}

/** The words that steps would have written, a line for each place. */
export function wordsIn(steps: readonly Step[]): string {
  const words = merged(steps).map((step) => {
    if (!(step instanceof ReplaceStep || step instanceof ReplaceAroundStep)) return ''
    const { content } = step.slice
    return content.textBetween(0, content.size, '\n', ' ').trim()
  })
  return words.filter((text) => text !== '').join('\n')
}

/** Reads steps from JSON up to the first that the schema does not know; tells how many it left. */
export function readSteps(
  schema: Schema,
  json: readonly unknown[],
): { readonly steps: readonly Step[]; readonly left: readonly unknown[] } {
  const steps: Step[] = []
  for (const [index, one] of json.entries()) {
    try {
      steps.push(Step.fromJSON(schema, one))
    } catch {
      return { steps, left: json.slice(index) }
    }
  }
  return { steps, left: [] }
}

/** The words in the JSON of steps that cannot be read as such. */
export function wordsInJson(json: unknown): string {
  const words: string[] = []
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'text' && typeof inner === 'string') words.push(inner)
      else look(inner)
    }
  }
  look(json)
  return words.join('\n')
}
