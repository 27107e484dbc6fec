import { Skeleton, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import page from '../shell/page.module.css'
import { usePageTitle } from '../shell/page-title.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { LookForm, type Typed } from './look-form.tsx'
import { PlaceList } from './place-list.tsx'
import { type Said, TakeForm } from './take-form.tsx'
import classes from './take-out.module.css'
import { askAnew, takeOutCalls, useTakeOuts, type What } from './take-out-calls.ts'
import { TakenList } from './taken-list.tsx'

const nothing: Typed = { kind: 'words', text: '' }

/** Takes a name, a passage, a picture or a post out of everything that readers can get. */
export function TakeOutScreen(): ReactElement {
  usePageTitle('Take out')
  const { data, error } = useTakeOuts()
  const [typed, setTyped] = useState(nothing)
  const looking = useMutation({ mutationFn: takeOutCalls.look })
  const taking = useMutation({
    mutationFn: ({ what, said }: { readonly what: What; readonly said: Said }) =>
      takeOutCalls.take({ what, ...said, access: [...said.access] }),
    onSuccess: () => {
      setTyped(nothing)
      looking.reset()
    },
    onSettled: askAnew,
  })
  const type = (now: Typed) => {
    setTyped(now)
    // What was listed is of other words.
    looking.reset()
    taking.reset()
  }
  const what = looking.variables
  return (
    <div className={page['page']}>
      <Title order={1} className={page['heading']} tabIndex={-1}>
        Take out
      </Title>
      <Text c="dimmed" mb="md" mt="xs" maw="40rem">
        Removes a name, a passage, a picture or a post from everything that readers can get, in one
        act: stories and their versions, comments, search, feeds, copies. What was there is sealed,
        and can be put back.
      </Text>
      <LookForm
        typed={typed}
        isBusy={looking.isPending}
        onType={type}
        onLook={(wanted) => looking.mutate(wanted)}
      />
      <Refusal error={error ?? looking.error ?? taking.error} />
      {taking.data && (
        <Text mt="md" role="status">
          {taking.data.takenOut ? 'It is out.' : 'It stands nowhere.'}
        </Text>
      )}
      {looking.data && <PlaceList places={looking.data.places} />}
      {looking.data && looking.data.places.length > 0 && what && (
        <TakeForm
          kind={what.kind}
          count={looking.data.places.length}
          people={data?.people ?? []}
          isBusy={taking.isPending}
          onTake={(said) => taking.mutate({ what, said })}
        />
      )}
      {data && (
        <details className={classes['reach']}>
          <summary>What this cannot reach</summary>
          <ul>
            {data.cannotReach.map((words) => (
              <li key={words}>{words}.</li>
            ))}
          </ul>
        </details>
      )}
      {!data && !error && <Skeleton height={140} mt="lg" aria-label="Loading" />}
      {data && <TakenList takeOuts={data.takeOuts} />}
    </div>
  )
}
