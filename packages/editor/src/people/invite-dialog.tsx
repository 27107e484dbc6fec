import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { access, type Role } from '../shell/access.ts'
import { queries } from '../shell/queries.ts'
import { problemAt } from '../shell/server-error.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import type { LinkToShow } from './link-dialog.tsx'
import { roles } from './roles.ts'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onInvited: (link: LinkToShow) => void
}

/** Asks who is invited, and in which role. */
export function InviteDialog({ isOpen, onClose, onInvited }: Props): ReactElement {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="Invite somebody"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <InviteForm onInvited={onInvited} onClose={onClose} />
    </Modal>
  )
}

function InviteForm({ onInvited, onClose }: Omit<Props, 'isOpen'>): ReactElement {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('writer')
  const inviting = useMutation({
    mutationFn: () => access.invite({ name: name.trim(), email: email.trim(), role }),
    onSuccess: async (sent) => {
      await queries.invalidateQueries({ queryKey: ['people'] })
      onInvited({ ...sent, name: name.trim(), email: email.trim() })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    inviting.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label="Name"
          required
          withAsterisk={false}
          data-autofocus
          value={name}
          error={problemAt(inviting.error, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label="E-mail address"
          type="email"
          required
          withAsterisk={false}
          value={email}
          error={problemAt(inviting.error, 'email')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Radio.Group
          label="Role"
          value={role}
          onChange={(value) => setRole(roles.find((one) => one.role === value)?.role ?? role)}
        >
          <Stack gap="xs" mt={6}>
            {roles.map((one) => (
              <Radio key={one.role} value={one.role} label={one.name} description={one.may} />
            ))}
          </Stack>
        </Radio.Group>
        <Refusal error={inviting.error} />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" loading={inviting.isPending}>
            Invite
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
