import { Anchor, Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { wearColours } from '../shell/accent.ts'
import { access, type Me } from '../shell/access.ts'
import { lookAgain, useWhoIsHere } from '../shell/me.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { ServerError } from '../shell/server-error.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { OfferPasskey } from './offer-passkey.tsx'
import { canUsePasskeys } from './passkeys.ts'
import { PlainFrame } from './plain-frame.tsx'
import { SignInPanel } from './sign-in-panel.tsx'
import { useTokenInAddress } from './token-in-address.ts'
import { wayBack } from './way-back.ts'

/** The screen on which people sign in, and are offered a passkey if they came without one. */
export function SignInScreen(): ReactElement {
  const [, navigate] = useLocation()
  const search = useSearch()
  const token = useTokenInAddress()
  const here = useWhoIsHere()
  const door = useQuery({ queryKey: ['door'], queryFn: access.door, staleTime: 60_000 })
  const [isOffering, setIsOffering] = useState(false)
  const goIn = () => navigate(wayBack(search), { replace: true })
  const colours = door.data?.colours
  useEffect(() => {
    if (colours) wearColours(colours)
  }, [colours])
  // Whoever comes to sign in anew, to change what guards the account, is signed in already.
  const isAgain = new URLSearchParams(search).get('again') === 'true'
  const isIn = here.isSuccess && !token && !isAgain
  // biome-ignore lint/correctness/useExhaustiveDependencies: only that somebody is in sends them on
  useEffect(() => {
    if (isIn && !isOffering) goIn()
  }, [isIn, isOffering])
  const title = isOffering ? 'Sign in without a link next time' : 'Sign in to the newsroom'
  usePageTitle(title)
  const welcome = async () => {
    setIsOffering(true)
    const me = await lookAgain().catch(() => undefined)
    if (!me || !isWorthOffering(me)) goIn()
  }
  const magazine = door.data?.magazine ?? here.data?.magazine
  const isWaiting = here.isPending || isIn
  return (
    <PlainFrame magazine={magazine} title={title}>
      {isOffering && here.data ? (
        <OfferPasskey onDone={goIn} />
      ) : isWaiting ? (
        <Skeleton height={42} aria-label="Loading" />
      ) : door.data?.first ? (
        <NobodyYet />
      ) : (
        <>
          <Refusal error={door.error} />
          <SignInPanel
            door={door.data}
            token={token}
            awaitsCode={asksForCode(here.error)}
            onSignedIn={() => void welcome()}
          />
        </>
      )}
    </PlainFrame>
  )
}

function NobodyYet(): ReactElement {
  return (
    <>
      <Text>
        There is no administrator yet. Whoever starts Stet with <code>npm start</code> finds a
        one-time link in that window: it makes the first account, and works for fifteen minutes.
      </Text>
      <Text size="sm" c="dimmed">
        When the link is too old, start Stet again.{' '}
        <Anchor href="" size="sm">
          Look again
        </Anchor>
      </Text>
    </>
  )
}

function isWorthOffering(me: Me): boolean {
  return !me.hasPasskey && me.way !== 'passkey' && canUsePasskeys()
}

function asksForCode(error: unknown): boolean {
  if (!(error instanceof ServerError)) return false
  return (error.body as { stage?: unknown } | undefined)?.stage === 'code'
}
