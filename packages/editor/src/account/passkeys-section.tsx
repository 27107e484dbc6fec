import { Button, Group, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { lookAgain } from '../shell/me.ts'
import { Moment } from '../shell/moment.tsx'
import { queries } from '../shell/queries.ts'
import { SureButton } from '../shell/sure-button.tsx'
import { tell, tellError } from '../shell/tell.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { AddPasskey } from '../sign-in/add-passkey.tsx'
import {
  canUsePasskeys,
  listPasskeys,
  namePasskey,
  type Passkey,
  removePasskey,
} from '../sign-in/passkeys.ts'
import classes from './section.module.css'
import { Section } from './section.tsx'

/** One's passkeys: seen, named, added and removed. */
export function PasskeysSection(): ReactElement {
  const { data, error } = useQuery({ queryKey: ['passkeys'], queryFn: listPasskeys })
  const added = async () => {
    await changed()
    tell('The passkey is added')
  }
  return (
    <Section
      title="Passkeys"
      about="You sign in by the lock of a device: a finger, a face, or its PIN. Add one on each device that you work on."
    >
      <Refusal error={error} />
      {!data && !error && <Skeleton height={48} mb="md" aria-label="Loading" />}
      {data && data.length > 0 && (
        <ul className={classes['list']}>
          {data.map((passkey) => (
            <li key={passkey.id} className={classes['item']}>
              <PasskeyLine passkey={passkey} />
            </li>
          ))}
        </ul>
      )}
      {data?.length === 0 && <Text mb="sm">You have none yet.</Text>}
      <Stack gap="sm" align="start">
        {canUsePasskeys() ? (
          <AddPasskey onAdded={added} />
        ) : (
          <Text c="dimmed">This browser has no passkeys at this address.</Text>
        )}
      </Stack>
    </Section>
  )
}

async function changed(): Promise<void> {
  await Promise.all([queries.invalidateQueries({ queryKey: ['passkeys'] }), lookAgain()])
}

function PasskeyLine({ passkey }: { readonly passkey: Passkey }): ReactElement {
  const [isNaming, setIsNaming] = useState(false)
  const removing = useMutation({
    mutationFn: () => removePasskey(passkey.id),
    onSuccess: changed,
    onError: tellError,
  })
  const name = passkey.name || 'Passkey'
  if (isNaming) return <PasskeyName passkey={passkey} onDone={() => setIsNaming(false)} />
  return (
    <>
      <div>
        <Text>{name}</Text>
        <Text size="sm" c="dimmed">
          {passkey.createdAt && (
            <>
              Added <Moment at={passkey.createdAt} /> ·{' '}
            </>
          )}
          {passkey.backedUp ? 'on your devices' : 'on one device'}
        </Text>
      </div>
      <Group gap="xs" wrap="nowrap">
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={`Name ${name}`}
          onClick={() => setIsNaming(true)}
        >
          Name
        </Button>
        <SureButton
          words="Remove"
          label={`Remove ${name}`}
          question={`Remove “${name}”? It opens this newsroom no more.`}
          yes="Remove the passkey"
          isBusy={removing.isPending}
          onSure={() => removing.mutate()}
        />
      </Group>
    </>
  )
}

function PasskeyName({
  passkey,
  onDone,
}: {
  readonly passkey: Passkey
  readonly onDone: () => void
}): ReactElement {
  const [name, setName] = useState(passkey.name ?? '')
  const saving = useMutation({
    mutationFn: () => namePasskey(passkey.id, name.trim()),
    onSuccess: async () => {
      await changed()
      onDone()
    },
    onError: tellError,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Group gap="xs" align="end">
        <TextInput
          label="Name of this passkey"
          placeholder="Phone, or laptop at work"
          autoFocus
          required
          withAsterisk={false}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={saving.isPending}>
          Save
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Leave it
        </Button>
      </Group>
    </form>
  )
}
