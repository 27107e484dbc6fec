import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactElement, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import {
  AccountScreen,
  AddClippingScreen,
  ClippingScreen,
  ClippingsScreen,
  CommenterScreen,
  CommentersScreen,
  CommentFiguresScreen,
  CommentRulesScreen,
  CommentScreen,
  CommentSettingsScreen,
  CommentsScreen,
  DeskSettingsScreen,
  FirstScreen,
  ImportScreen,
  ImportsScreen,
  MagazineScreen,
  PeopleScreen,
  PreviewScreen,
  RequestsScreen,
  SignInScreen,
  StoriesScreen,
  StoryScreen,
  TakeOutScreen,
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
      <Route path="/clippings">
        <ClippingsScreen />
      </Route>
      <Route path="/clippings/add">
        <AddClippingScreen />
      </Route>
      <Route path="/clippings/:id">{({ id }) => <ClippingScreen key={id} id={id} />}</Route>
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
      <Route path="/desk">
        <DeskSettingsScreen />
      </Route>
      <Route path="/requests">
        <RequestsScreen />
      </Route>
      <Route path="/take-out">
        <TakeOutScreen />
      </Route>
      <Route path="/comments/commenters">
        <CommentersScreen />
      </Route>
      <Route path="/comments/commenters/:id">
        {({ id }) => <CommenterScreen key={id} id={id} />}
      </Route>
      <Route path="/comments/comment/:id">{({ id }) => <CommentScreen key={id} id={id} />}</Route>
      <Route path="/comments/figures">
        <CommentFiguresScreen />
      </Route>
      <Route path="/comments/rules">
        <CommentRulesScreen />
      </Route>
      <Route path="/comments/settings">
        <CommentSettingsScreen />
      </Route>
      <Route path="/comments/:queue?">{({ queue }) => <CommentsScreen queue={queue} />}</Route>
      <Route path="/account">
        <AccountScreen />
      </Route>
      <Route>
        <NotFoundScreen />
      </Route>
    </Switch>
  )
}
