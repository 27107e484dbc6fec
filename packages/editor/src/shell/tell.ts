import { noticeBoard } from './notice-board.ts'
import { wordsOf } from './server-error.ts'

/** Says in passing that something was done. */
export function tell(message: string): void {
  noticeBoard.put(message, false)
}

/** Says what could not be done, until it is closed. */
export function tellError(error: unknown): void {
  noticeBoard.put(wordsOf(error), true)
}
