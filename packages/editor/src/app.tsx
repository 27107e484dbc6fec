import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, type ReactElement, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { base, styleNonce } from './shell/base.ts'
import { Frame } from './shell/frame.tsx'
import { NotFoundScreen } from './shell/not-found-screen.tsx'
import { Opening } from './shell/opening.tsx'
import { queries } from './shell/queries.ts'
import { FirstScreen } from './sign-in/first-screen.tsx'
import { SignInScreen } from './sign-in/sign-in-screen.tsx'
import { StoriesScreen } from './stories/stories-screen.tsx'
import { theme, variables } from './theme.ts'

// Whoever signs in and looks at the list does not wait for what others open later.
const StoryScreen = lazy(async () => ({
  default: (await import('./story/story-screen.tsx')).StoryScreen,
}))
const VersionsScreen = lazy(async () => ({
  default: (await import('./versions/versions-screen.tsx')).VersionsScreen,
}))
const PreviewScreen = lazy(async () => ({
  default: (await import('./preview/preview-screen.tsx')).PreviewScreen,
}))
const PeopleScreen = lazy(async () => ({
  default: (await import('./people/people-screen.tsx')).PeopleScreen,
}))
const AccountScreen = lazy(async () => ({
  default: (await import('./account/account-screen.tsx')).AccountScreen,
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
          <Switch>
            <Route path="/sign-in">
              <SignInScreen />
            </Route>
            <Route path="/first">
              <FirstScreen />
            </Route>
            <Route>
              <Frame>
                <Suspense fallback={<Opening />}>
                  <Screens />
                </Suspense>
              </Frame>
            </Route>
          </Switch>
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  )
}

function Screens(): ReactElement {
  return (
    <Switch>
      <Route path="/">
        <StoriesScreen />
      </Route>
      <Route path="/stories/:id">{({ id }) => <StoryScreen key={id} id={id} />}</Route>
      <Route path="/stories/:id/versions">{({ id }) => <VersionsScreen key={id} id={id} />}</Route>
      <Route path="/stories/:id/preview">{({ id }) => <PreviewScreen key={id} id={id} />}</Route>
      <Route path="/people">
        <PeopleScreen />
      </Route>
      <Route path="/account">
        <AccountScreen />
      </Route>
      <Route>
        <NotFoundScreen />
      </Route>
    </Switch>
  )
}
