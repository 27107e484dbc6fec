import type { ReactElement, ReactNode } from 'react'
import classes from './panel.module.css'

interface NoticeProps {
  readonly title: string
  readonly children: ReactNode
}

/** Something that somebody should look at: calm, and marked at its edge. */
export function Notice({ title, children }: NoticeProps): ReactElement {
  return (
    <div className={classes['notice']}>
      <p className={classes['noticetitle']}>{title}</p>
      {children}
    </div>
  )
}
