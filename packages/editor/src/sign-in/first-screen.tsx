import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { access } from '../shell/access.ts'
import { lookAgain } from '../shell/me.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { problemAt } from '../shell/server-error.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { OfferPasskey } from './offer-passkey.tsx'
import { canUsePasskeys } from './passkeys.ts'
import { PlainFrame } from './plain-frame.tsx'
import { useTokenInAddress } from './token-in-address.ts'

/** The screen of the one-time link: the first administrator of a new newsroom. */
export function FirstScreen(): ReactElement {
  const [, navigate] = useLocation()
  const token = useTokenInAddress()
  const door = useQuery({ queryKey: ['door'], queryFn: access.door, staleTime: 60_000 })
  const [isIn, setIsIn] = useState(false)
  const goIn = () => navigate('/', { replace: true })
  const title = isIn ? 'Sign in without a link next time' : 'Open the newsroom'
  usePageTitle(title)
  const welcome = async () => {
    const me = await lookAgain().catch(() => undefined)
    if (me && canUsePasskeys() && door.data?.passkeys !== false) setIsIn(true)
    else goIn()
  }
  return (
    <PlainFrame magazine={door.data?.magazine} title={title}>
      {isIn ? (
        <OfferPasskey onDone={goIn} />
      ) : door.data?.first === false ? (
        <Stack gap="sm">
          <Text>This newsroom has its administrator already, and the link has done its work.</Text>
          <Anchor component={Link} href="/sign-in">
            Sign in
          </Anchor>
        </Stack>
      ) : token ? (
        <FirstForm token={token} onSignedIn={() => void welcome()} />
      ) : (
        <Text>
          This address needs the rest of the one-time link that <code>npm start</code> has printed.
          Copy all of it, to its end.
        </Text>
      )}
    </PlainFrame>
  )
}

interface FormProps {
  readonly token: string
  readonly onSignedIn: () => void
}

function FirstForm({ token, onSignedIn }: FormProps): ReactElement {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const opening = useMutation({ mutationFn: access.first, onSuccess: onSignedIn })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    opening.mutate({ token, name: name.trim(), email: email.trim() })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>
          You are the first one here, and will be the administrator: you invite the others, and say
          who may do what.
        </Text>
        <TextInput
          label="Your name"
          description="As your colleagues know you."
          name="name"
          autoComplete="name"
          required
          withAsterisk={false}
          size="md"
          value={name}
          error={problemAt(opening.error, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label="E-mail address"
          description="For sign-in links. Readers never see it."
          type="email"
          name="email"
          autoComplete="email"
          required
          withAsterisk={false}
          size="md"
          value={email}
          error={problemAt(opening.error, 'email')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Refusal error={opening.error} />
        <Button type="submit" size="md" loading={opening.isPending}>
          Open the newsroom
        </Button>
      </Stack>
    </form>
  )
}
