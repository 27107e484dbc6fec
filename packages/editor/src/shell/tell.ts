import { notifications } from '@mantine/notifications'
import { wordsOf } from './server-error.ts'

/** Says in passing that something was done. */
export function tell(message: string): void {
  notifications.show({ message, color: 'gray', withBorder: true, autoClose: 5000 })
}

/** Says what could not be done, until it is closed. */
export function tellError(error: unknown): void {
  notifications.show({ message: wordsOf(error), color: 'red', withBorder: true, autoClose: false })
}
