import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactElement, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import {
  AccountScreen,
  FirstScreen,
  ImportScreen,
  ImportsScreen,
  MagazineScreen,
  PeopleScreen,
  PreviewScreen,
  SignInScreen,
  StoriesScreen,
  StoryScreen,
  VersionsScreen,
} from './screens.ts'
import { base, styleNonce } from './shell/base.ts'
import { Frame } from './shell/frame.tsx'
import { NotFoundScreen } from './shell/not-found-screen.tsx'
import { Opening } from './shell/opening.tsx'
import { queries } from './shell/queries.ts'
import { theme, variables } from './theme.ts'

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
          <Suspense fallback={<Opening />}>
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
          </Suspense>
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
      <Route path="/magazine">
        <MagazineScreen />
      </Route>
      <Route path="/imports">
        <ImportsScreen />
      </Route>
      <Route path="/imports/:id">{({ id }) => <ImportScreen key={id} id={id} />}</Route>
      <Route path="/account">
        <AccountScreen />
      </Route>
      <Route>
        <NotFoundScreen />
      </Route>
    </Switch>
  )
}
