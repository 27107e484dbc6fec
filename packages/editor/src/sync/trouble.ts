import { ServerError } from '../shell/server-error.ts'
import { OutOfStep } from './own-doc.ts'

/** Why something is not saved in the newsroom. It is kept on this device in every case. */
export interface Trouble {
  /** `stuck`: trying again does not help, loading anew does. */
  readonly kind: 'offline' | 'signed-out' | 'refused' | 'stuck'
  readonly words: string
}

/** What an error of an exchange with the newsroom means for what was typed. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof OutOfStep) return { kind: 'stuck', words: `${error.message}. ${loadAgain}` }
  if (!(error instanceof ServerError)) return { kind: 'offline', words: String(error) }
  const { status, message } = error
  switch (status) {
    case 401:
      return { kind: 'signed-out', words: signedOut }
    case 403:
    case 404:
      return { kind: 'refused', words: message }
    case 400:
    case 413:
    case 422:
      return { kind: 'stuck', words: `${message}. ${loadAgain}` }
    default:
      return { kind: 'offline', words: message }
  }
}

const signedOut =
  'You are no longer signed in. What you type is kept on this device until you sign in again'
const loadAgain = 'What you typed is kept on this device: load the page again to go on'
