import { ActionIcon, Button, Group, Menu, Modal, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { Ellipsis, Link2, ShieldOff, UserMinus } from '../icons/icons.ts'
import { access, type Colleague } from '../shell/access.ts'
import { queries } from '../shell/queries.ts'
import { tell, tellError } from '../shell/tell.ts'
import type { LinkToShow } from './link-dialog.tsx'

interface Props {
  readonly person: Colleague
  readonly onLink: (link: LinkToShow) => void
}

const refresh = () => queries.invalidateQueries({ queryKey: ['people'] })

/** What may be done about one person besides their role. */
export function ColleagueMenu({ person, onLink }: Props): ReactElement {
  const [isAsking, setIsAsking] = useState(false)
  const linking = useMutation({
    mutationFn: () => access.sendLinkTo(person.id),
    onSuccess: (sent) => onLink({ ...sent, name: person.name, email: person.email }),
    onError: tellError,
  })
  const unlocking = useMutation({
    mutationFn: () => access.removeCodeOf(person.id),
    onSuccess: async () => {
      await refresh()
      tell(`${person.name} is no longer asked for a code`)
    },
    onError: tellError,
  })
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`More about ${person.name}`}
          >
            <Ellipsis size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Link2 size={16} />} onClick={() => linking.mutate()}>
            Send a sign-in link
          </Menu.Item>
          {person.hasCode && (
            <Menu.Item leftSection={<ShieldOff size={16} />} onClick={() => unlocking.mutate()}>
              Switch off their code
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item
            color="red"
            leftSection={<UserMinus size={16} />}
            onClick={() => setIsAsking(true)}
          >
            Remove
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RemoveDialog person={person} isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </>
  )
}

interface RemoveProps {
  readonly person: Colleague
  readonly isOpen: boolean
  readonly onClose: () => void
}

function RemoveDialog({ person, isOpen, onClose }: RemoveProps): ReactElement {
  const removing = useMutation({
    mutationFn: () => access.remove(person.id),
    onSuccess: async () => {
      await refresh()
      onClose()
      tell(`${person.name} is removed`)
    },
    onError: tellError,
  })
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={`Remove ${person.name}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Text mb="lg">
        {person.name} is signed out everywhere and cannot come in again. Their stories stay, with
        their bylines.
      </Text>
      <Group justify="end">
        <Button variant="default" onClick={onClose} data-autofocus>
          No, leave it
        </Button>
        <Button color="red" loading={removing.isPending} onClick={() => removing.mutate()}>
          Remove {person.name}
        </Button>
      </Group>
    </Modal>
  )
}
