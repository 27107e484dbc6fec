import { Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { machineNow } from '../machine.ts'
import { wordsOf } from '../shell/server-error.ts'
import { useDesk } from '../story/desk.ts'
import { focusPlace } from '../story/focus-place.ts'
import { placeOf, placeWords } from '../story/places.ts'
import { useHindrances } from '../story/story-calls.ts'
import { momentWords } from '../story/story-clock.ts'
import classes from './publish.module.css'
import { countWords, hindranceWords } from './publish-words.ts'

/** What keeps the story from being published, each a way to its place, and what should be thought of. */
export function HindranceList({ seen }: { readonly seen: string }): ReactElement | null {
  const { id, draft, story } = useDesk()
  const { embargoUntil } = draft
  const embargoed = embargoUntil !== null && embargoUntil > machineNow()
  const { data, error } = useHindrances(id, seen)
  if (error) return <Text size="sm">{wordsOf(error)}.</Text>
  if (!data) return null
  const { hindrances, asks } = data
  const count = hindrances.length + (embargoed ? 1 : 0)
  return (
    <>
      {count > 0 ? (
        <section aria-labelledby="hindrances">
          <Text id="hindrances" size="sm" fw={600} mb={6} tabIndex={-1} data-place="hindrances">
            {countWords(count)}
          </Text>
          <ul className={classes['list']}>
            {hindrances.map((hindrance) => (
              <HindranceItem key={`${hindrance.path} ${hindrance.message}`} {...hindrance} />
            ))}
            {embargoed && (
              <li>
                <button
                  type="button"
                  className={classes['hindrance']}
                  onClick={() => focusPlace('embargo')}
                >
                  It is under embargo until {momentWords(embargoUntil, story.zone)}
                  <small>Go to the embargo</small>
                </button>
              </li>
            )}
          </ul>
        </section>
      ) : (
        <Text size="sm">Nothing keeps it from being published.</Text>
      )}
      {asks.length > 0 && (
        <section aria-labelledby="asks">
          <Text id="asks" size="sm" fw={600} mb={6}>
            Before you publish
          </Text>
          <ul className={classes['bullets']}>
            {asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface HindranceItemProps {
  readonly path: string
  readonly message: string
  /** The key of the desk's question, where it is one. */
  readonly question?: string | undefined
}

/** One thing that keeps the story from being published: pressing it goes to its place. */
export function HindranceItem({ path, message, question }: HindranceItemProps): ReactElement {
  const { go, open } = useDesk()
  const place = placeOf(path)
  const show = () => (question === undefined ? go(place) : open('desk', question))
  return (
    <li>
      <button type="button" className={classes['hindrance']} onClick={show}>
        {hindranceWords(message)}
        <small>{question === undefined ? placeWords(place) : 'Answer it at the desk'}</small>
      </button>
    </li>
  )
}
