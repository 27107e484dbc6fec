import { Stack, Text, Title } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { Over } from '../shell/over.tsx'
import classes from './plain-frame.module.css'

interface Props {
  /** The magazine's name; undefined until it is known. */
  readonly magazine: string | undefined
  readonly title: string
  readonly children: ReactNode
}

/** A screen with one thing on it, for those who are not in the newsroom yet. */
export function PlainFrame({ magazine, title, children }: Props): ReactElement {
  return (
    <main id="main" className={classes['main']} tabIndex={-1}>
      <div className={classes['frame']}>
        <Stack className={classes['sheet']} gap="lg">
          <header>
            <Text className={classes['magazine']}>{magazine ?? ' '}</Text>
            <Title order={1} size="h3" tabIndex={-1} className={classes['title']}>
              {title}
            </Title>
          </header>
          {children}
        </Stack>
      </div>
      <Over />
    </main>
  )
}
