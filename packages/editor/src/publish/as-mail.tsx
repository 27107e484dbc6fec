import { Anchor, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { api, given } from '../server.ts'
import { useDesk } from '../story/desk.ts'
import { countWords } from './count-words.ts'
import classes from './publish.module.css'

/** What readers have of the story, as a mail: for whoever sends the magazine's mails. */
export function AsMail(): ReactElement {
  const { id } = useDesk()
  const story = api.stories[':id']
  return (
    <section className={classes['section']} aria-labelledby="as-mail">
      <h3 id="as-mail">As a mail</h3>
      <Text size="sm" c="dimmed">
        What readers have now, for mail programs. Nothing in it tells who opened it.
      </Text>
      <Group gap="lg">
        <Anchor
          size="sm"
          href={story.mail.$url({ param: { id } }).href}
          target="_blank"
          rel="noopener"
          underline="always"
        >
          Look at the mail
        </Anchor>
        <Anchor
          size="sm"
          href={story.message.$url({ param: { id } }).href}
          download
          underline="always"
        >
          Download it as a message
        </Anchor>
      </Group>
    </section>
  )
}

/** How often readers asked for the page lately. */
export function Asked(): ReactElement | null {
  const { id } = useDesk()
  const { data } = useQuery({
    queryKey: ['story', id, 'counts'],
    queryFn: () => given(api.stories[':id'].counts.$get({ param: { id } })),
    staleTime: 60_000,
  })
  return data ? <Text size="sm">{countWords(data)}</Text> : null
}
