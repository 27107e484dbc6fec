import { Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { wordsOf } from '../shell/server-error.ts'
import { useDesk } from '../story/desk.ts'
import { placeOf, placeWords } from '../story/places.ts'
import { useHindrances } from '../story/story-calls.ts'
import classes from './publish.module.css'
import { countWords, hindranceWords } from './publish-words.ts'

/** What keeps the story from being published, each a way to its place, and what should be thought of. */
export function HindranceList({ seen }: { readonly seen: string }): ReactElement | null {
  const { id, go } = useDesk()
  const { data, error } = useHindrances(id, seen)
  if (error) return <Text size="sm">{wordsOf(error)}.</Text>
  if (!data) return null
  const { hindrances, asks } = data
  return (
    <>
      {hindrances.length > 0 ? (
        <section aria-labelledby="hindrances">
          <Text id="hindrances" size="sm" fw={600} mb={6} tabIndex={-1} data-place="hindrances">
            {countWords(hindrances.length)}
          </Text>
          <ul className={classes['list']}>
            {hindrances.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <button
                  type="button"
                  className={classes['hindrance']}
                  onClick={() => go(placeOf(path))}
                >
                  {hindranceWords(message)}
                  <small>{placeWords(placeOf(path))}</small>
                </button>
              </li>
            ))}
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
