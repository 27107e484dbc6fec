import type { ReactElement, ReactNode } from 'react'
import classes from './panel.module.css'

interface NoticeProps {
  readonly title: string
  /** What it is: something done, something to look at, or something that could not be done. */
  readonly tone?: 'done' | 'look' | 'failed'
  readonly children: ReactNode
}

/** Something that somebody should look at: calm, and marked at its edge. */
export function Notice({ title, tone = 'look', children }: NoticeProps): ReactElement {
  return (
    <div className={classes['notice']} data-tone={tone}>
      <p className={classes['noticetitle']}>{title}</p>
      {children}
    </div>
  )
}
