import { setTimeout as wait } from 'node:timers/promises'

/** Asks for a page; where the newsroom says that this was one question too many, waits as long as it asks and asks again. */
export function askPolitely(url: string): Promise<Response> {
  return untilHeard(() => fetch(url, { redirect: 'manual' }), {
    status: (answer) => answer.status,
    pause: (answer) => answer.headers.get('retry-after'),
  })
}

/** Asks until the answer is no 429, five times more at most, with the pauses in seconds that the answers name. */
export async function untilHeard<Answer>(
  ask: () => Promise<Answer>,
  read: { status(answer: Answer): number; pause(answer: Answer): string | null | undefined },
): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask()
    if (read.status(answer) !== 429 || tries === 5) return answer
    await wait(1000 * Number(read.pause(answer) ?? 5))
  }
}
