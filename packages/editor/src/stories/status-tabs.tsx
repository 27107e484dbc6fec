import type { ReactElement } from 'react'
import { Link } from 'wouter'
import page from '../shell/page.module.css'
import { type ListFilter, type Status, statuses, writeFilter } from './list-filter.ts'
import classes from './status-tabs.module.css'

interface Props {
  readonly filter: ListFilter
  /** How many stories there are in each state; undefined until the server has answered. */
  readonly counts: Readonly<Record<Status, number>> | undefined
}

/** The states of stories as links, each with the number of stories in it. */
export function StatusTabs({ filter, counts }: Props): ReactElement {
  const all = counts && statuses.reduce((sum, { value }) => sum + counts[value], 0)
  const tabs = [
    { value: undefined, words: 'All', count: all },
    ...statuses.map(({ value, words }) => ({ value, words, count: counts?.[value] })),
  ]
  return (
    <nav aria-label="By state" className={classes['tabs']}>
      {tabs.map(({ value, words, count }) => (
        <Link
          key={words}
          href={hrefOf({ ...filter, status: value })}
          replace
          className={page['tab']}
          aria-current={filter.status === value ? 'true' : undefined}
        >
          {words} <span className={classes['count']}>{count ?? ' '}</span>
        </Link>
      ))}
    </nav>
  )
}

function hrefOf(filter: ListFilter): string {
  const query = writeFilter(filter)
  return query ? `/?${query}` : '/'
}
