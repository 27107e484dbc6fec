import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, type ReactElement, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { base, styleNonce } from './shell/base.ts'
import { queries } from './shell/queries.ts'
import { theme, variables } from './theme.ts'

const StoryScreen = lazy(async () => ({
  default: (await import('./story/story-screen.tsx')).StoryScreen,
}))

/** The whole newsroom: its look, its memory of answers, and its screens by address. */
export function App(): ReactElement {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queries}>
        <Router base={base.replace(/\/$/, '')}>
          <Suspense>
            <Switch>
              <Route path="/stories/:id">{({ id }) => <StoryScreen id={id} />}</Route>
            </Switch>
          </Suspense>
        </Router>
        <Notifications position="bottom-center" />
      </QueryClientProvider>
    </MantineProvider>
  )
}
