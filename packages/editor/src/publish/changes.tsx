import { Anchor, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { useDesk } from '../story/desk.ts'
import { useDiff } from '../story/story-calls.ts'
import { changeSummary, isSame } from '../versions/diff-words.ts'
import classes from './publish.module.css'

interface ChangesProps {
  /** The version that readers have. */
  readonly from: number
  readonly seen: string
}

/** What would change for readers, in a few words each. */
export function Changes({ from, seen }: ChangesProps): ReactElement | null {
  const { id } = useDesk()
  const { data } = useDiff(id, from, 'draft', seen)
  if (!data) return null
  if (isSame(data))
    return <Text size="sm">Readers have exactly what is written here: nothing would change.</Text>
  return (
    <section aria-labelledby="changes">
      <Text id="changes" size="sm" fw={600} mb={6}>
        What changes for readers
      </Text>
      <ul className={classes['bullets']}>
        {changeSummary(data).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Anchor
        component={Link}
        href={`/stories/${id}/versions?from=${from}&to=draft`}
        size="sm"
        underline="always"
      >
        See every change
      </Anchor>
    </section>
  )
}
