import { Anchor, Button, Divider, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useEffect, useState } from 'react'
import { KeyRound, Mail } from '../icons/icons.ts'
import { access, type Door, type Stage } from '../shell/access.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { CodeForm } from './code-form.tsx'
import { canUsePasskeys, passkeyWords, signInWithPasskey } from './passkeys.ts'

interface Props {
  /** What the door says; undefined until it has answered. */
  readonly door: Door | undefined
  /** The token of a sign-in link, where somebody came by one. */
  readonly token: string | null
  /** Whether a link was taken already and only the code is missing. */
  readonly awaitsCode: boolean
  readonly onSignedIn: () => void
}

/** All ways in: a passkey first, a link by e-mail, and the code that some accounts ask for after it. */
export function SignInPanel({ door, token, awaitsCode, onSignedIn }: Props): ReactElement {
  const [step, setStep] = useState<'start' | 'link' | 'code'>(
    awaitsCode ? 'code' : token ? 'link' : 'start',
  )
  useEffect(() => {
    if (token) setStep('link')
  }, [token])
  const goOn = ({ stage }: Stage) => (stage === 'code' ? setStep('code') : onSignedIn())
  const startOver = () => setStep('start')
  if (step === 'code') return <CodeForm onDone={goOn} onStartOver={startOver} />
  if (step === 'link' && token) {
    return <TakeLink token={token} onDone={goOn} onStartOver={startOver} />
  }
  return <Ways door={door} onDone={goOn} />
}

interface StepProps {
  readonly onDone: (stage: Stage) => void
  readonly onStartOver: () => void
}

// Pressed by a person: programs that look into mail open links, and would use this one up.
function TakeLink({ token, onDone, onStartOver }: StepProps & { token: string }): ReactElement {
  const taking = useMutation({ mutationFn: () => access.takeLink(token), onSuccess: onDone })
  return (
    <Stack>
      <Text>Your sign-in link has brought you here. It works once.</Text>
      <Refusal error={taking.error} />
      {taking.isError ? (
        <Button variant="default" size="md" onClick={onStartOver}>
          Sign in another way
        </Button>
      ) : (
        <Button size="md" loading={taking.isPending} onClick={() => taking.mutate()} autoFocus>
          Sign in
        </Button>
      )}
    </Stack>
  )
}

function Ways({
  door,
  onDone,
}: {
  readonly door: Door | undefined
  readonly onDone: (stage: Stage) => void
}): ReactElement {
  const passkey = useMutation({ mutationFn: signInWithPasskey, onSuccess: onDone })
  const offersPasskeys = canUsePasskeys() && door?.passkeys !== false
  return (
    <Stack gap="lg">
      {offersPasskeys ? (
        <Stack gap="sm">
          <Button
            size="md"
            leftSection={<KeyRound size={18} />}
            loading={passkey.isPending}
            onClick={() => passkey.mutate()}
          >
            Sign in with a passkey
          </Button>
          <Refusal words={passkeyWords(passkey.error)} />
        </Stack>
      ) : (
        <Text size="sm" c="dimmed">
          {door?.passkeyProblem ?? 'This browser has no passkeys: use a sign-in link.'}
        </Text>
      )}
      {offersPasskeys && <Divider label="or" />}
      {door && !door.mail ? <NoMail /> : <LinkForm isFirstWay={!offersPasskeys} />}
    </Stack>
  )
}

function NoMail(): ReactElement {
  return (
    <Text size="sm" c="dimmed">
      This newsroom sends no e-mail. Without a passkey on this device, ask an administrator for a
      sign-in link: it is made on the screen <em>People</em>. Whoever runs the machine gets one by{' '}
      <code>npx stet sign-in-link</code>.
    </Text>
  )
}

function LinkForm({ isFirstWay }: { readonly isFirstWay: boolean }): ReactElement {
  const [email, setEmail] = useState('')
  const sending = useMutation({ mutationFn: access.sendLink })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    sending.mutate(email.trim())
  }
  if (sending.isSuccess) {
    return (
      <Stack gap="xs" role="status">
        <Text>
          If <b>{email.trim()}</b> belongs to an account here, a sign-in link is on its way. It
          works once, for fifteen minutes.
        </Text>
        <Anchor component="button" type="button" ta="start" onClick={() => sending.reset()}>
          Use another address
        </Anchor>
      </Stack>
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          label="E-mail address"
          type="email"
          name="email"
          autoComplete="email"
          required
          withAsterisk={false}
          size="md"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Refusal error={sending.error} />
        <Button
          type="submit"
          size="md"
          variant={isFirstWay ? 'filled' : 'default'}
          leftSection={<Mail size={18} />}
          loading={sending.isPending}
        >
          Send me a sign-in link
        </Button>
      </Stack>
    </form>
  )
}
