import { Alert, Anchor, Stack, Title } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { Info } from '../icons/icons.ts'
import { useMe } from '../shell/me.ts'
import page from '../shell/page.module.css'
import { usePageTitle } from '../shell/page-title.ts'
import { CodeSection } from './code-section.tsx'
import { NameForm } from './name-form.tsx'
import { PasskeysSection } from './passkeys-section.tsx'
import { SessionsSection } from './sessions-section.tsx'

/** The screen of one's own account: the name, the ways in, and where one is signed in. */
export function AccountScreen(): ReactElement {
  usePageTitle('Your account')
  const { fresh } = useMe()
  return (
    <div className={`${page['page']} ${page['narrow']}`}>
      <Stack gap="xl">
        <Title order={1} className={page['heading']} tabIndex={-1}>
          Your account
        </Title>
        {!fresh && (
          <Alert variant="light" color="gray" icon={<Info size={18} />}>
            You signed in more than a day ago. To change passkeys or the code,{' '}
            <Anchor component={Link} href="/sign-in?again=true&next=/account">
              sign in again
            </Anchor>{' '}
            first: that keeps an unlocked screen from giving your account away.
          </Alert>
        )}
        <NameForm />
        <PasskeysSection />
        <CodeSection />
        <SessionsSection />
      </Stack>
    </div>
  )
}
