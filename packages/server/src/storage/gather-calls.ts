/**
 * Gathers calls: one is done at once, and those that come while it is done are done together after it, at most so many
 * at a time. Each gets its own answer; where those that are done together fail, each is tried by itself, so that one
 * that fails does not fail the others. Whatever `doAll` does must be undone by itself where it fails.
 */
export function gatherCalls<Call, Answer>(
  doAll: (calls: readonly Call[]) => Promise<readonly Answer[]>,
  { most }: { readonly most: number },
): (call: Call) => Promise<Answer> {
  interface Waiting {
    readonly call: Call
    readonly answer: (answer: Answer) => void
    readonly fail: (error: unknown) => void
  }
  const waiting: Waiting[] = []
  let isDoing = false

  const doTogether = async (together: readonly Waiting[]): Promise<void> => {
    try {
      const answers = await doAll(together.map(({ call }) => call))
      for (const [index, one] of together.entries()) one.answer(answers[index] as Answer)
    } catch (error) {
      if (together.length > 1) for (const one of together) await doTogether([one])
      else for (const one of together) one.fail(error)
    }
  }
  const doWaiting = async (): Promise<void> => {
    isDoing = true
    while (waiting.length > 0) await doTogether(waiting.splice(0, most))
    isDoing = false
  }
  return (call) =>
    new Promise((answer, fail) => {
      waiting.push({ call, answer, fail })
      if (!isDoing) void doWaiting()
    })
}
