import { Skeleton } from '@mantine/core'
import type { ReactElement, Ref } from 'react'
import { Link } from 'wouter'
import { useMagazine } from '../shell/magazine.ts'
import { Moment } from '../shell/moment.tsx'
import { kindWords } from './list-filter.ts'
import type { StoryItem } from './story-list.ts'
import classes from './story-rows.module.css'

interface Props {
  readonly ref: Ref<HTMLUListElement>
  readonly stories: readonly StoryItem[]
  /** Whether another list is on its way. */
  readonly isStale: boolean
}

/** The stories of the list, each one link. */
export function StoryRows({ ref, stories, isStale }: Props): ReactElement {
  const sections = new Map(useMagazine()?.sections.map(({ slug, name }) => [slug, name]))
  return (
    <ul ref={ref} className={classes['rows']} aria-busy={isStale}>
      {stories.map((story) => (
        <li key={story.id} className={classes['row']}>
          <Row story={story} section={sections.get(story.section) ?? story.section} />
        </li>
      ))}
    </ul>
  )
}

function Row({
  story,
  section,
}: {
  readonly story: StoryItem
  readonly section: string
}): ReactElement {
  const bylines = story.bylines.map(({ name }) => name).join(', ')
  return (
    <>
      <div className={classes['what']}>
        <h2 className={classes['headline']}>
          <Link
            href={`/stories/${story.id}`}
            className={classes['link']}
            data-untitled={story.headline ? undefined : true}
          >
            {story.headline || 'No headline yet'}
          </Link>
        </h2>
        <p className={classes['facts']}>
          {[section, kindWords(story.kind), bylines].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className={classes['state']}>
        <p className={classes['marks']}>
          <State story={story} />
          {story.changed && <span className={classes['mark']}>Changes not published</span>}
          {story.care && <span className={classes['mark']}>Care</span>}
        </p>
        <p className={classes['facts']}>
          Saved <Moment at={story.savedAt} />
          {story.savedBy && ` by ${story.savedBy}`}
        </p>
      </div>
    </>
  )
}

const stateWords = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  published: 'Published',
  unpublished: 'Taken off',
} as const

function State({ story }: { readonly story: StoryItem }): ReactElement {
  const at = story.status === 'scheduled' ? story.scheduledAt : story.publishedAt
  const tellsTime = story.status === 'scheduled' || story.status === 'published'
  return (
    <span className={classes['status']} data-status={story.status}>
      {stateWords[story.status]}
      {tellsTime && at && (
        <>
          {' '}
          <Moment at={at} />
        </>
      )}
    </span>
  )
}

const widths = ['72%', '55%', '64%', '48%', '68%', '58%']

/** What stands in place of the list until the first answer. */
export function ListSkeleton(): ReactElement {
  return (
    <ul className={classes['rows']} aria-busy="true" aria-label="The stories are loading">
      {widths.map((width) => (
        <li key={width} className={classes['row']}>
          <div className={classes['what']}>
            <Skeleton height="1.25rem" width={width} mb={8} />
            <Skeleton height="0.8rem" width="40%" />
          </div>
          <div className={classes['state']}>
            <Skeleton height="0.8rem" width="8rem" mb={8} />
            <Skeleton height="0.8rem" width="11rem" />
          </div>
        </li>
      ))}
    </ul>
  )
}
