import { Anchor, Stack, Text, Title } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import classes from './page.module.css'
import { usePageTitle } from './page-title.ts'

/** The screen for addresses at which the newsroom has nothing. */
export function NotFoundScreen(): ReactElement {
  usePageTitle('Nothing here')
  return (
    <Stack className={classes['page']} gap="sm">
      <Title order={1} className={classes['heading']} tabIndex={-1}>
        There is nothing at this address
      </Title>
      <Text>The address may have been cut short when it was copied.</Text>
      <Anchor component={Link} href="/">
        To the stories
      </Anchor>
    </Stack>
  )
}
