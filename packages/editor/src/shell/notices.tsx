import { CloseButton } from '@mantine/core'
import { type ReactElement, useSyncExternalStore } from 'react'
import { noticeBoard } from './notice-board.ts'
import classes from './notices.module.css'

/** What is said in passing, at the foot of the screen; told to screen readers as it comes. */
export function Notices(): ReactElement {
  const notices = useSyncExternalStore(noticeBoard.subscribe, noticeBoard.notices)
  return (
    <div className={classes['notices']} role="status" aria-live="polite">
      {notices.map(({ id, message, isRefusal }) => (
        <div key={id} className={classes['notice']} data-refusal={isRefusal || undefined}>
          <p className={classes['message']}>{message}</p>
          <CloseButton size="sm" onClick={() => noticeBoard.take(id)} />
        </div>
      ))}
    </div>
  )
}
