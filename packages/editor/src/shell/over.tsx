import { Notifications } from '@mantine/notifications'
import type { ReactElement } from 'react'

/** Where dialogs, menus and notices are put: the last thing in the main part of each screen. */
export function Over(): ReactElement {
  return (
    <>
      <Notifications position="bottom-center" withinPortal={false} />
      <div id="over" />
    </>
  )
}
