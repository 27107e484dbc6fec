import { Button, Skeleton, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { access, type Session, type Way } from '../shell/access.ts'
import { Moment } from '../shell/moment.tsx'
import { queries } from '../shell/queries.ts'
import { tell, tellError } from '../shell/tell.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import classes from './section.module.css'
import { Section } from './section.tsx'

const wayWords: Readonly<Record<Way, string>> = {
  passkey: 'by passkey',
  link: 'by link',
  'link-and-code': 'by link and code',
  machine: 'by the one-time link of the machine',
}

const refresh = () => queries.invalidateQueries({ queryKey: ['sessions'] })

/** Where one is signed in, and ending that. */
export function SessionsSection(): ReactElement {
  const { data, error } = useQuery({ queryKey: ['sessions'], queryFn: access.sessions })
  const ending = useMutation({
    mutationFn: access.endOtherSessions,
    onSuccess: async () => {
      await refresh()
      tell('You are signed in here only')
    },
    onError: tellError,
  })
  const others = data?.some((session) => !session.current)
  return (
    <Section
      title="Where you are signed in"
      about="You stay signed in for 30 days, or until you have not been here for a week. End what you do not know, or no longer use."
    >
      <Refusal error={error} />
      {!data && !error && <Skeleton height={48} aria-label="Loading" />}
      {data && (
        <ul className={classes['list']}>
          {data.map((session) => (
            <li key={session.id} className={classes['item']}>
              <SessionLine session={session} />
            </li>
          ))}
        </ul>
      )}
      {others && (
        <Button variant="default" loading={ending.isPending} onClick={() => ending.mutate()}>
          Sign out everywhere else
        </Button>
      )}
    </Section>
  )
}

function SessionLine({ session }: { readonly session: Session }): ReactElement {
  const ending = useMutation({
    mutationFn: () => access.endSession(session.id),
    onSuccess: refresh,
    onError: tellError,
  })
  return (
    <>
      <div>
        <Text>{session.device}</Text>
        <Text size="sm" c="dimmed">
          {session.current ? (
            'Here, now'
          ) : (
            <>
              Last used <Moment at={session.lastSeenAt} />
            </>
          )}{' '}
          · signed in {wayWords[session.way]} <Moment at={session.createdAt} />
        </Text>
      </div>
      {!session.current && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          aria-label={`End the session on ${session.device}`}
          loading={ending.isPending}
          onClick={() => ending.mutate()}
        >
          End
        </Button>
      )}
    </>
  )
}
