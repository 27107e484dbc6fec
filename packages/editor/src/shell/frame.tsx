import { Button, Center, Loader, Stack, Text } from '@mantine/core'
import { type ReactElement, type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { signInFrom } from '../sign-in/way-back.ts'
import { sendLeftBehind } from '../sync/left-behind.ts'
import { wearColours } from './accent.ts'
import { arrivals } from './arrival.ts'
import { CrashNet } from './crash-net.tsx'
import classes from './frame.module.css'
import { Header } from './header.tsx'
import { useMagazine } from './magazine.ts'
import { useMe, useWhoIsHere } from './me.ts'
import { OutOfReach } from './out-of-reach.tsx'
import { Over } from './over.tsx'
import { ServerError, wordsOf } from './server-error.ts'
import { SessionDialog } from './session-dialog.tsx'

/** What stands round every screen of those who are signed in; others are sent to the sign-in screen. */
export function Frame({ children }: { readonly children: ReactNode }): ReactElement {
  const here = useWhoIsHere()
  const [path] = useLocation()
  const search = useSearch()
  if (here.data) return <Room screen={path}>{children}</Room>
  if (here.error instanceof ServerError && here.error.status === 401) {
    return <Redirect to={signInFrom(path, search)} replace />
  }
  return (
    <Center mih="100dvh" p="md">
      {here.error ? (
        <Stack align="center" maw="26rem">
          <Text role="alert">{wordsOf(here.error)}.</Text>
          <Button onClick={() => void here.refetch()} loading={here.isFetching}>
            Try again
          </Button>
        </Stack>
      ) : (
        <Loader aria-label="Opening the newsroom" />
      )}
    </Center>
  )
}

function Room({
  screen,
  children,
}: {
  readonly screen: string
  readonly children: ReactNode
}): ReactElement {
  const colours = useMagazine()?.colours
  const { id } = useMe().staff
  useEffect(() => {
    // What cannot be sent now is kept, and sent the next time.
    sendLeftBehind(id).catch(() => undefined)
  }, [id])
  useEffect(() => {
    if (colours) wearColours(colours)
  }, [colours])
  return (
    <>
      <a className={classes['skip']} href="#main">
        Skip to the content
      </a>
      <Header />
      <OutOfReach />
      <main id="main" className={classes['main']} tabIndex={-1}>
        <CrashNet key={screen}>{children}</CrashNet>
        <Over />
      </main>
      <Announcer />
      <SessionDialog />
    </>
  )
}

function Announcer(): ReactElement {
  const title = useSyncExternalStore(arrivals.subscribe, arrivals.last)
  return (
    <p className={classes['announcer']} aria-live="polite">
      {title}
    </p>
  )
}
