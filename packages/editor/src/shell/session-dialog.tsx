import { Modal, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactElement, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { access } from './access.ts'
import { late } from './late.ts'
import { lookAgain, useMe } from './me.ts'
import { ServerError } from './server-error.ts'
import { sessionWatch } from './session-watch.ts'
import { Refusal } from './words-of-refusal.tsx'

const SignInPanel = late(async () => (await import('../sign-in/sign-in-panel.tsx')).SignInPanel)

/**
 * Asks to sign in again where the session has ended, over the screen that somebody is working on.
 * What was being asked of the server goes on by itself afterwards.
 */
export function SessionDialog(): ReactElement {
  const isLost = useSyncExternalStore(sessionWatch.subscribe, sessionWatch.isLost)
  return (
    <Modal
      opened={isLost}
      onClose={() => sessionWatch.settle('left')}
      title="Sign in again"
      closeButtonProps={{ 'aria-label': 'Close without signing in' }}
    >
      {isLost && <SignInAgain />}
    </Modal>
  )
}

function SignInAgain(): ReactElement {
  const { staff } = useMe()
  const [stranger, setStranger] = useState<string>()
  const [awaitsCode, setAwaitsCode] = useState(false)
  const door = useQuery({ queryKey: ['door'], queryFn: access.door, staleTime: 60_000 })
  const look = async () => {
    try {
      // Not through the memory of the screens: it still holds who was here, whose work this is.
      const { staff: found } = await access.me()
      if (found.id !== staff.id) return setStranger(found.name)
      await lookAgain()
      sessionWatch.settle('again')
    } catch (error) {
      const body = error instanceof ServerError ? error.body : undefined
      setAwaitsCode((body as { stage?: unknown } | undefined)?.stage === 'code')
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: one listener while the dialog is open
  useEffect(() => {
    // A sign-in link opens in another tab: whoever comes back from there is signed in already.
    const onReturn = () => void look()
    window.addEventListener('focus', onReturn)
    return () => window.removeEventListener('focus', onReturn)
  }, [])
  return (
    <Stack>
      <Text>
        You are no longer signed in. Nothing on this page is lost: sign in, and it goes on where it
        stopped. A link from your mail may open in another tab; come back here then.
      </Text>
      {stranger && (
        <Refusal words={`${stranger} is signed in now. This page belongs to ${staff.name}`} />
      )}
      <Suspense fallback={<Skeleton height={42} />}>
        <SignInPanel
          key={String(awaitsCode)}
          door={door.data}
          token={null}
          awaitsCode={awaitsCode}
          onSignedIn={() => void look()}
        />
      </Suspense>
    </Stack>
  )
}
