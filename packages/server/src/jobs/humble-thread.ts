import { getPriority, setPriority } from 'node:os'

/** A third of the processor where two threads want it: lists are still there within a second. */
const humble = 5

/**
 * Lets the thread that serves readers and prints stories go before this one where processors are few.
 * Only on Linux, where a priority is a thread's; elsewhere it is the whole process's.
 */
export function workHumbly(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(Math.min(19, getPriority() + humble))
  } catch {
    // Whoever started the server has forbidden it: then all have the same right.
  }
}
