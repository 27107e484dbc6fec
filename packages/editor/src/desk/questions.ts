import { newStore, type Store } from '../body/store.ts'
import type { ReadAlong } from './read-along.ts'

/** What the desk asks of the story that is open, as every part of its screen knows it. */
export interface Questions {
  /** What was read last; null before that. */
  readonly read: Store<ReadAlong | null>
  /** Why nothing is read; empty while it is. */
  readonly trouble: Store<string>
  /** The keys of the questions that stand open beside their words. */
  readonly shown: Store<readonly string[]>
  /** Whether questions are marked in the text, as whoever writes on this device wants it. */
  readonly marked: Store<boolean>
}

const place = 'stet-marks'

/** What is known of a story's questions before anything was read. */
export function newQuestions(): Questions {
  const marked = newStore(isWanted())
  marked.subscribe(() => remember(marked.get()))
  return {
    read: newStore<ReadAlong | null>(null),
    trouble: newStore(''),
    shown: newStore<readonly string[]>([]),
    marked,
  }
}

function isWanted(): boolean {
  try {
    return localStorage.getItem(place) !== 'off'
  } catch {
    return true
  }
}

function remember(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(place)
    else localStorage.setItem(place, 'off')
  } catch {
    // Where nothing may be kept, it holds until the screen is closed.
  }
}
