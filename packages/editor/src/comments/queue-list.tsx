import { Checkbox, Skeleton } from '@mantine/core'
import { type ReactElement, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { Moment } from '../shell/moment.tsx'
import type { QueueItem } from './comment-calls.ts'
import { badgeWords, reportsLine } from './comment-words.ts'
import classes from './comments.module.css'

interface QueueListProps {
  readonly items: readonly QueueItem[]
  readonly current: string | null
  readonly chosen: ReadonlySet<string>
  /** Where a comment is opened. */
  readonly hrefOf: (id: string) => string
  /** Absent where nothing is decided in bulk. */
  readonly onChoose?: ((id: string) => void) | undefined
}

/** The comments that wait, the most urgent first, each one link. */
export function QueueList({ items, current, chosen, hrefOf, onChoose }: QueueListProps) {
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another comment is opened
  useEffect(() => {
    list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <ul ref={list} className={classes['rows']} aria-label="Comments that wait">
      {items.map((item) => (
        <li
          key={item.id}
          className={classes['row']}
          data-current={item.id === current || undefined}
        >
          <div className={classes['choose']}>
            {onChoose && (
              <Checkbox
                size="xs"
                aria-label={`Choose the comment of ${item.author}`}
                checked={chosen.has(item.id)}
                onChange={() => onChoose(item.id)}
              />
            )}
          </div>
          <div>
            <p className={classes['head']}>
              <Link
                href={hrefOf(item.id)}
                className={classes['open']}
                aria-current={item.id === current ? 'true' : undefined}
              >
                {item.author}
              </Link>
              <Moment at={item.at} />
            </p>
            <p
              className={classes['excerpt']}
              dir="auto"
              data-blurred={item.isBlurred || undefined}
              aria-hidden={item.isBlurred || undefined}
            >
              {item.text}
            </p>
            <p className={classes['facts']}>
              <Facts item={item} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Facts({ item }: { readonly item: QueueItem }): ReactElement {
  const { badge, story, reports, lease } = item
  return (
    <>
      {badge && `${badgeWords[badge]} · `}
      {story.headline}
      {reports.count > 0 && (
        <>
          {' · '}
          <span className={reports.isBrigade ? undefined : classes['urgent']}>
            {reportsLine(reports.reasons)}
          </span>
        </>
      )}
      {reports.isBrigade && ' · many at once'}
      {lease && !lease.isMine && ` · ${lease.by} is reading it`}
    </>
  )
}

const widths = ['92%', '74%', '85%', '66%', '80%']

/** What stands in place of the list until the first answer. */
export function QueueSkeleton(): ReactElement {
  return (
    <ul className={classes['rows']} aria-busy="true" aria-label="The comments are loading">
      {widths.map((width) => (
        <li key={width} className={classes['row']}>
          <div className={classes['choose']} />
          <div>
            <Skeleton height="0.9rem" width="38%" mb={8} />
            <Skeleton height="1rem" width={width} mb={8} />
            <Skeleton height="0.8rem" width="60%" />
          </div>
        </li>
      ))}
    </ul>
  )
}
