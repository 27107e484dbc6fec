import { Skeleton, Text, Title } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import page from '../shell/page.module.css'
import { usePageTitle } from '../shell/page-title.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { NoticeList } from './notice-list.tsx'
import { useNotices, useRequests } from './request-calls.ts'
import { RequestRow } from './request-row.tsx'
import classes from './requests.module.css'

/** What others ask of the newsroom: people who are in stories, and originals that have changed. */
export function RequestsScreen(): ReactElement {
  usePageTitle('Requests')
  const [isOpened, setIsOpened] = useState(false)
  const waiting = useRequests(false)
  const answered = useRequests(true, isOpened)
  const notices = useNotices()
  return (
    <div className={page['page']}>
      <Title order={1} className={page['heading']} tabIndex={-1}>
        Requests
      </Title>
      <Text c="dimmed" mb="md" mt="xs" maw="40rem">
        People who are in a story write to us from the line below it. Only those who answer see it,
        and what they wrote is forgotten half a year after it was answered.
      </Text>
      <Refusal error={waiting.error ?? notices.error} />
      <section aria-labelledby="people-ask">
        <Title order={2} id="people-ask" className={page['part']}>
          From people in stories
        </Title>
        {waiting.isPending && <Skeleton height={140} aria-label="Loading" />}
        {waiting.data?.length === 0 && <Text c="dimmed">Nobody waits for an answer.</Text>}
        <ul className={page['list']}>
          {waiting.data?.map((request) => (
            <RequestRow key={request.number} request={request} />
          ))}
        </ul>
        <details
          className={classes['answered']}
          onToggle={(event) => setIsOpened(event.currentTarget.open)}
        >
          <summary>Answered</summary>
          <Refusal error={answered.error} />
          {answered.data?.length === 0 && <Text c="dimmed">Nothing was answered yet.</Text>}
          <ul className={page['list']}>
            {answered.data?.map((request) => (
              <RequestRow key={request.number} request={request} />
            ))}
          </ul>
        </details>
      </section>
      <NoticeList notices={notices.data} />
    </div>
  )
}
