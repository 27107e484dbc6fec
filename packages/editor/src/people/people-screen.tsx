import { Button, Group, Skeleton, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { UserPlus } from '../icons/icons.ts'
import { access } from '../shell/access.ts'
import page from '../shell/page.module.css'
import { usePageTitle } from '../shell/page-title.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { Colleagues } from './colleagues.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { LinkDialog, type LinkToShow } from './link-dialog.tsx'

/** The people of the newsroom: who they are, what they may do, and how they come in. */
export function PeopleScreen(): ReactElement {
  usePageTitle('People')
  const { data, error } = useQuery({ queryKey: ['people'], queryFn: access.people })
  const [isInviting, setIsInviting] = useState(false)
  const [link, setLink] = useState<LinkToShow>()
  return (
    <div className={page['page']}>
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <Title order={1} className={page['heading']} tabIndex={-1}>
          People
        </Title>
        <Button leftSection={<UserPlus size={17} />} onClick={() => setIsInviting(true)}>
          Invite
        </Button>
      </Group>
      <Text c="dimmed" mb="md" maw="38rem">
        Everybody who works here, and what their role lets them do.
        {data &&
          !data.mail &&
          ' This newsroom sends no e-mail: you hand sign-in links on yourself.'}
      </Text>
      <Refusal error={error} words={data?.mailProblem && mailWords(data.mailProblem)} />
      {!data && !error && <Skeleton height={140} aria-label="Loading" />}
      {data && <Colleagues people={data.people} onLink={setLink} />}
      <InviteDialog
        isOpen={isInviting}
        onClose={() => setIsInviting(false)}
        onInvited={(invited) => {
          setIsInviting(false)
          setLink(invited)
        }}
      />
      <LinkDialog link={link} onClose={() => setLink(undefined)} />
    </div>
  )
}

/** What administrators are told when a mail could not be sent, though nobody waited for it. */
function mailWords(problem: string): string {
  return `The last e-mail could not be sent. ${problem}. Until e-mail is sent again, you can hand sign-in links on yourself`
}
