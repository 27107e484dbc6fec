import { Text, Title } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { Moment } from '../shell/moment.tsx'
import page from '../shell/page.module.css'
import type { Notice } from './request-calls.ts'
import { changeWords } from './request-words.ts'
import classes from './requests.module.css'

/** Originals behind live stories that have changed, until somebody decides about them in their story. */
export function NoticeList({
  notices,
}: {
  readonly notices: readonly Notice[] | undefined
}): ReactElement {
  return (
    <section aria-labelledby="originals-changed">
      <Title order={2} id="originals-changed" className={page['part']}>
        Posts and pages that have changed
      </Title>
      {notices?.length === 0 && (
        <Text c="dimmed">Everything behind the live stories is as it was.</Text>
      )}
      <ul className={page['list']}>
        {notices?.map((notice) => (
          <li key={notice.id} className={classes['row']}>
            <Link href={`/stories/${notice.story}`} className={classes['name']}>
              {notice.headline}
            </Link>
            <p className={classes['facts']}>
              {changeWords(notice)} · <Moment at={notice.at} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
