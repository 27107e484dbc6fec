import { Button, Group, Text } from '@mantine/core'
import { isInstant } from '@stet/core/story'
import type { ReactElement } from 'react'
import type { Lost } from '../sync/story-sync.ts'
import { useDesk } from './desk.ts'
import { Notice } from './notice.tsx'
import classes from './panel.module.css'
import { shortMoment } from './story-clock.ts'
import { useSyncPart } from './use-story-sync.ts'
import { fieldWords } from './words.ts'

/** What two people wrote in one field at the same time: one of them stands, and the other is shown here. */
export function LostFields(): ReactElement | null {
  const { sync } = useDesk()
  const found = useSyncPart(sync, ({ lost }) => lost)
  if (found.length === 0) return null
  return (
    <section aria-label="Written at the same time" className={classes['lost']}>
      {found.map((lost) => (
        <LostField key={`${lost.field} ${lost.at}`} lost={lost} />
      ))}
    </section>
  )
}

function LostField({ lost }: { readonly lost: Lost }): ReactElement {
  const { sync, story } = useDesk()
  const { field, value, by, at } = lost
  const when = isInstant(at) ? ` on ${shortMoment(at, story.zone)}` : ''
  if (field === 'body')
    return (
      <Notice title="Some of the text found no place">
        <Text size="sm">
          What {by.name} wrote{when} no longer fits, because the text around it has changed. Copy
          from here what should stand:
        </Text>
        <blockquote className={classes['kept']}>{valueWords(value)}</blockquote>
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            onClick={() => void navigator.clipboard?.writeText(valueWords(value))}
          >
            Copy
          </Button>
          <Button variant="default" size="xs" onClick={() => sync.keepTheirs(field)}>
            It is no longer needed
          </Button>
        </Group>
      </Notice>
    )
  return (
    <Notice title={`${by.name} changed ${fieldWords(field)} at the same time`}>
      <Text size="sm">Yours stands now. Theirs was{when}:</Text>
      <blockquote className={classes['kept']}>{valueWords(value)}</blockquote>
      <Group gap="xs">
        <Button variant="default" size="xs" onClick={() => sync.keepTheirs(field)}>
          Take theirs
        </Button>
        <Button variant="default" size="xs" onClick={() => sync.keepMine(field)}>
          Keep mine
        </Button>
      </Group>
    </Notice>
  )
}

/** What a field holds, as a person would read it out. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'Nothing'
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? 'Nothing' : value.map(valueWords).join(', ')
  const { name, text, caption, speaker, asked, type } = value as Record<string, unknown>
  const known = [name, text, caption, speaker, asked, type].find(
    (one) => typeof one === 'string' && one !== '',
  )
  return typeof known === 'string' ? known : 'Something without words'
}
