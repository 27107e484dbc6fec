import { Button, Group, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Moment } from '../shell/moment.tsx'
import page from '../shell/page.module.css'
import { SureButton } from '../shell/sure-button.tsx'
import { Refusal } from '../shell/words-of-refusal.tsx'
import classes from './take-out.module.css'
import { askAnew, type TakenOut, takeOutCalls } from './take-out-calls.ts'
import { countsLine, kindWords, stateWords, whatWords } from './take-out-words.ts'

/** What was taken out so far. */
export function TakenList({ takeOuts }: { readonly takeOuts: readonly TakenOut[] }): ReactElement {
  return (
    <section aria-labelledby="taken">
      <Title order={2} id="taken" className={page['part']}>
        Taken out
      </Title>
      {takeOuts.length === 0 && <Text c="dimmed">Nothing so far.</Text>}
      <ul className={page['list']}>
        {takeOuts.map((one) => (
          <Row key={one.id} one={one} />
        ))}
      </ul>
    </section>
  )
}

function Row({ one }: { readonly one: TakenOut }): ReactElement {
  const opening = useMutation({ mutationFn: takeOutCalls.open })
  const undoing = useMutation({ mutationFn: takeOutCalls.undo, onSettled: askAnew })
  const isOpenable = one.mayOpen && one.state !== 'undone'
  return (
    <li className={classes['row']}>
      <span className={classes['name']}>
        {kindWords[one.kind]}: {one.reason}
      </span>
      <p className={classes['facts']}>
        {one.by}, <Moment at={one.at} /> · {countsLine(one.places)}
      </p>
      <p className={classes['facts']} role="status">
        {stateWords(one)}
      </p>
      {one.result && one.result.left.length > 0 && (
        <ul className={classes['left']}>
          {one.result.left.slice(0, 20).map((path) => (
            <li key={path}>{path}</li>
          ))}
        </ul>
      )}
      {opening.data && (
        <p className={classes['excerpt']}>{whatWords(opening.data.what).join(' · ')}</p>
      )}
      {undoing.data && undoing.data.kept > 0 && (
        <p className={classes['facts']}>
          {undoing.data.kept} places were changed since and stay as they are.
        </p>
      )}
      <Refusal error={opening.error ?? undoing.error} />
      {isOpenable && (
        <Group gap="xs" mt="xs">
          {!opening.data && (
            <Button
              size="compact-sm"
              variant="default"
              loading={opening.isPending}
              aria-label={`Show what it was: ${one.reason}`}
              onClick={() => opening.mutate(one.id)}
            >
              Show what it was
            </Button>
          )}
          <SureButton
            words="Put it back"
            label={`Put it back: ${one.reason}`}
            question="Readers will see it again, as a new version of each story."
            yes="Put it back"
            isBusy={undoing.isPending}
            onSure={() => undoing.mutate(one.id)}
          />
        </Group>
      )}
    </li>
  )
}
