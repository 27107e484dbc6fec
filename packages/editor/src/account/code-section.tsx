import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { access } from '../shell/access.ts'
import { lookAgain, useMe } from '../shell/me.ts'
import { SureButton } from '../shell/sure-button.tsx'
import { tell, tellError } from '../shell/tell.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { BackupCodes } from './backup-codes.tsx'
import { QrCode } from './qr-code.tsx'
import classes from './section.module.css'
import { Section } from './section.tsx'

/** The code that is asked for after a sign-in link: set up, its backup codes, switched off. */
export function CodeSection(): ReactElement {
  const { hasCode } = useMe()
  const [codes, setCodes] = useState<readonly string[]>()
  const beginning = useMutation({ mutationFn: access.beginCode })
  const about = hasCode
    ? 'After a sign-in link you are asked for the code that your authenticator app shows. A passkey needs none.'
    : 'A sign-in link is as safe as your mail. With a code from an authenticator app, the link alone is not enough.'
  return (
    <Section title="A code after the link" about={about}>
      {codes ? (
        <BackupCodes codes={codes} onKept={() => setCodes(undefined)} />
      ) : hasCode ? (
        <CodeIsOn onCodes={setCodes} />
      ) : beginning.data ? (
        <SetUp
          {...beginning.data}
          onLeave={() => beginning.reset()}
          onCodes={async (given) => {
            setCodes(given)
            beginning.reset()
            await lookAgain()
          }}
        />
      ) : (
        <Stack gap="sm" align="start">
          <Refusal error={beginning.error} />
          <Button
            variant="default"
            loading={beginning.isPending}
            onClick={() => beginning.mutate()}
          >
            Set up a code
          </Button>
        </Stack>
      )}
    </Section>
  )
}

function CodeIsOn({
  onCodes,
}: {
  readonly onCodes: (codes: readonly string[]) => void
}): ReactElement {
  const renewing = useMutation({
    mutationFn: access.newBackupCodes,
    onSuccess: ({ backupCodes }) => onCodes(backupCodes),
    onError: tellError,
  })
  const removing = useMutation({
    mutationFn: access.removeCode,
    onSuccess: async () => {
      await lookAgain()
      tell('The code is switched off')
    },
    onError: tellError,
  })
  return (
    <Group gap="sm">
      <Button variant="default" loading={renewing.isPending} onClick={() => renewing.mutate()}>
        Make new backup codes
      </Button>
      <SureButton
        words="Switch the code off"
        question="Switch the code off? From then on, a sign-in link alone is enough."
        yes="Switch it off"
        isBusy={removing.isPending}
        onSure={() => removing.mutate()}
      />
    </Group>
  )
}

/** A secret as it is easier to type; apps pass over the spaces. */
function inFours(secret: string): string {
  return secret.replaceAll(/(.{4})(?=.)/g, '$1 ')
}

interface SetUpProps {
  readonly secret: string
  readonly uri: string
  readonly onCodes: (codes: readonly string[]) => Promise<void>
  readonly onLeave: () => void
}

function SetUp({ secret, uri, onCodes, onLeave }: SetUpProps): ReactElement {
  const [code, setCode] = useState('')
  const confirming = useMutation({
    mutationFn: () => access.confirmCode(code.replaceAll(/\s/g, '')),
    onSuccess: ({ backupCodes }) => onCodes(backupCodes),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    confirming.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Group align="start" gap="lg">
        <QrCode text={uri} label="QR code for your authenticator app" />
        <Stack gap="sm" flex="1 1 16rem">
          <Text>
            Scan this with an authenticator app, or type the secret there:{' '}
            <span className={classes['secret']}>{inFours(secret)}</span>
          </Text>
          <TextInput
            label="The six digits that the app shows now"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            withAsterisk={false}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Refusal error={confirming.error} />
          <Group gap="sm">
            <Button type="submit" loading={confirming.isPending}>
              Switch the code on
            </Button>
            <Button variant="subtle" onClick={onLeave}>
              Not now
            </Button>
          </Group>
        </Stack>
      </Group>
    </form>
  )
}
