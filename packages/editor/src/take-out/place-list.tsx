import { Text, Title } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import page from '../shell/page.module.css'
import classes from './take-out.module.css'
import type { Place } from './take-out-calls.ts'
import { countsLine, groupsOf } from './take-out-words.ts'

/** How many stories are listed; with more, only how many. */
const mostShown = 50

/** Where something stands, story by story. */
export function PlaceList({ places }: { readonly places: readonly Place[] }): ReactElement {
  if (places.length === 0)
    return (
      <Text role="status" py="md">
        It stands nowhere: no story, draft, version, comment or copy holds it.
      </Text>
    )
  const groups = groupsOf(places)
  const words = `It stands in ${places.length === 1 ? '1 place' : `${places.length} places`}`
  return (
    <section aria-labelledby="places">
      <div role="status">
        <Title order={2} id="places" className={page['part']}>
          {words}
        </Title>
      </div>
      <ul className={page['list']}>
        {groups.slice(0, mostShown).map(({ story, title, counts, excerpts }) => (
          <li key={story ?? ''} className={classes['row']}>
            {story === null ? (
              <span className={classes['name']}>{title}</span>
            ) : (
              <Link href={`/stories/${story}`} className={classes['name']}>
                {title}
              </Link>
            )}
            <p className={classes['facts']}>{countsLine(counts)}</p>
            {excerpts.map((excerpt) => (
              <p key={excerpt} className={classes['excerpt']}>
                {excerpt}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {groups.length > mostShown && (
        <Text c="dimmed" mt="xs">
          And in {groups.length - mostShown} more stories.
        </Text>
      )}
    </section>
  )
}
