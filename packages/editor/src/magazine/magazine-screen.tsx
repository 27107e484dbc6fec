import { Anchor, Skeleton, Text, Title } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import page from '../shell/page.module.css'
import { usePageTitle } from '../shell/page-title.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import classes from './magazine.module.css'
import { MagazineForm } from './magazine-form.tsx'
import { useSettings } from './magazine-settings.ts'

/** The magazine: what it is called, how it looks, where its links lead. */
export function MagazineScreen(): ReactElement {
  usePageTitle('Magazine')
  const { data, error } = useSettings()
  return (
    <div className={classes['screen']}>
      <Title order={1} className={page['heading']} tabIndex={-1}>
        Magazine
      </Title>
      <Text c="dimmed" mb="md" maw="38rem">
        What the magazine says of itself, and how it looks. Every page shows a change soon after it
        is saved. What the desk asks is set on{' '}
        <Anchor component={Link} href="/desk" inherit underline="always">
          its own screen
        </Anchor>
        .
      </Text>
      <Refusal error={data ? undefined : error} />
      {!data && !error && <Skeleton height={420} aria-label="Loading" />}
      {data && (
        <MagazineForm saved={data.settings} overrides={data.bundles} rebuild={data.rebuild} />
      )}
    </div>
  )
}
