import { Text, Title } from '@mantine/core'
import { type ReactElement, type ReactNode, useId } from 'react'
import classes from './section.module.css'

interface Props {
  readonly title: string
  /** One sentence: what this is for. */
  readonly about?: ReactNode
  readonly children: ReactNode
}

/** A part of a screen with its heading and what it is for. */
export function Section({ title, about, children }: Props): ReactElement {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes['section']}>
      <Title order={2} id={id} className={classes['title']}>
        {title}
      </Title>
      {about && (
        <Text c="dimmed" className={classes['about']}>
          {about}
        </Text>
      )}
      {children}
    </section>
  )
}
