import { useHotkeys } from '@mantine/hooks'
import { useLayoutEffect, useRef } from 'react'
import { tell } from '../shell/tell.ts'
import type { Desk } from './desk.ts'
import type { Tab } from './places.ts'
import { savingWords } from './saving-words.ts'

interface StoryKeys {
  readonly desk: Desk
  readonly shown: boolean
  readonly beside: boolean
  readonly tab: Tab
  readonly togglePanel: () => void
}

/**
 * Mod-S says how saving stands, Mod-Shift-Enter (and Mod-Enter outside the text) opens
 * Publish, Mod-. the panel, F6 goes between text and panel.
 */
export function useStoryKeys(keys: StoryKeys): void {
  const now = useRef(keys)
  useLayoutEffect(() => {
    now.current = keys
  })
  useHotkeys(
    [
      [
        'mod+S',
        () => tell(`${savingWords(now.current.desk.sync.snapshot())}. Stories save themselves`),
      ],
      // In the text it is taken for a new paragraph.
      [
        'mod+Enter',
        (event) => {
          if (!event.defaultPrevented) now.current.desk.open('publish', 'publish')
        },
        { preventDefault: false },
      ],
      ['mod+shift+Enter', () => now.current.desk.open('publish', 'publish')],
      ['mod+.', () => now.current.togglePanel()],
      ['F6', () => nextRegion(now.current)],
      ['shift+F6', () => nextRegion(now.current)],
    ],
    [],
    true,
  )
}

/** The text and the panel are the two regions of the screen. */
function nextRegion({ desk, shown, beside, tab }: StoryKeys): void {
  const text = document.getElementById('text')
  if (!text?.contains(document.activeElement)) {
    desk.showText(() => (desk.editor ? desk.editor.view.focus() : text?.focus()))
    return
  }
  if (!shown) desk.open(tab, `tab ${tab}`)
  else if (beside) document.querySelector<HTMLElement>('[role="tab"][data-active]')?.focus()
}
