import type { Story } from '@stet/core/story'
import type { Editor } from '@tiptap/core'
import { createContext, useContext } from 'react'
import type { Questions } from '../desk/questions.ts'
import type { Magazine } from '../shell/magazine.ts'
import type { Draft, StorySync } from '../sync/story-sync.ts'
import type { Place, Tab } from './places.ts'

/** What every part of the story screen knows. */
export interface Desk {
  readonly id: string
  readonly sync: StorySync
  /** Its text and when that was saved are not here: they change all the time, and `sync` has them. */
  readonly draft: Omit<Draft, 'story' | 'bodyVersion' | 'savedAt'>
  /** The story with its fields as they are typed here. Its body is the one that was loaded. */
  readonly story: Story
  readonly magazine: Magazine
  /** The editor of the body, once it stands. */
  readonly editor: Editor | null
  /** What the desk asks of the story. */
  readonly questions: Questions
  /** Whether whoever is here may change the story. */
  readonly editable: boolean
  /** Goes to a place of the screen and gives it the focus. */
  readonly go: (place: Place) => void
  /** Opens a tab of the panel, and gives the focus to a place in it where one is named. */
  readonly open: (tab: Tab, place?: string) => void
  /** The record whose form stands open in the panel. */
  readonly opened: string | null
  readonly toggle: (id: string) => void
  /** Uncovers the text where a drawer lies over it, then does what is asked. */
  readonly showText: (then: () => void) => void
}

const DeskContext = createContext<Desk | null>(null)

export const DeskProvider = DeskContext.Provider

/** The desk of the story screen; throws outside of one. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('Cannot find the desk: this part stands outside the story screen')
  return desk
}

/** A field of the story as it is typed here, and how to set it. */
export function useField<K extends keyof Story>(
  field: K,
): readonly [Story[K], (value: Story[K]) => void] {
  const { story, sync } = useDesk()
  return [story[field], (value) => sync.setField(field, value)]
}
