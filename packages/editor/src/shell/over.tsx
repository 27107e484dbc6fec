import type { ReactElement } from 'react'
import { Notices } from './notices.tsx'

/** Where dialogs, menus and notices are put: the last thing in the main part of each screen. */
export function Over(): ReactElement {
  return (
    <>
      <Notices />
      <div id="over" />
    </>
  )
}
