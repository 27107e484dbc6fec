import { VisuallyHidden } from '@mantine/core'
import type { ReactElement } from 'react'
import { countUpTo } from '../shell/counted.ts'
import { useCounts } from './counts.ts'
import classes from './waiting-count.module.css'

/** How many comments wait to be read, beside the link to them; nothing where none does. */
export function WaitingCount(): ReactElement | null {
  const { data } = useCounts()
  if (!data) return null
  const { danger = 0, reported, held, appeals, most } = data
  const count = danger + reported + held + data.new + appeals
  if (count === 0) return null
  return (
    <>
      {' '}
      <span className={classes['count']} data-urgent={danger > 0 || undefined}>
        {countUpTo(count, most)}
        <VisuallyHidden component="span"> waiting</VisuallyHidden>
      </span>
    </>
  )
}
