import { type ComponentType, createElement, lazy, type ReactElement, useState } from 'react'
import { type ScreenName, screenPaths } from './screen-paths.ts'
import { untilFetched } from './shell/late.ts'
import { askForMagazineAhead } from './shell/magazine.ts'
import { askWhoIsHere } from './shell/me.ts'

/** A screen that is fetched when it is first needed, or a moment before. */
function screen<Props extends object>(fetch: () => Promise<ComponentType<Props>>) {
  let known: ComponentType<Props> | undefined
  let fetched: Promise<{ default: ComponentType<Props> }> | undefined
  const load = () => {
    fetched ??= untilFetched(fetch)
      .then((component) => {
        known = component
        return { default: component }
      })
      .catch((error: unknown) => {
        fetched = undefined
        throw error
      })
    return fetched
  }
  const late = lazy(load) as unknown as ComponentType<Props>
  // What is there is shown at once: where React had to wait, however shortly, it lets 300 ms pass.
  const Screen = (props: Props): ReactElement => {
    const [shown] = useState(() => known ?? late)
    return createElement(shown, props)
  }
  return { Screen, load }
}

const signIn = screen(async () => (await import('./sign-in/sign-in-screen.tsx')).SignInScreen)
const first = screen(async () => (await import('./sign-in/first-screen.tsx')).FirstScreen)
const stories = screen(async () => (await import('./stories/stories-screen.tsx')).StoriesScreen)
const story = screen(async () => (await import('./story/story-screen.tsx')).StoryScreen)
const versions = screen(async () => (await import('./versions/versions-screen.tsx')).VersionsScreen)
const preview = screen(async () => (await import('./preview/preview-screen.tsx')).PreviewScreen)
const clippings = screen(
  async () => (await import('./clippings/clippings-screen.tsx')).ClippingsScreen,
)
const addClipping = screen(
  async () => (await import('./clippings/add-clipping-screen.tsx')).AddClippingScreen,
)
const clipping = screen(
  async () => (await import('./clippings/clipping-screen.tsx')).ClippingScreen,
)
const people = screen(async () => (await import('./people/people-screen.tsx')).PeopleScreen)
const magazine = screen(async () => (await import('./magazine/magazine-screen.tsx')).MagazineScreen)
const imports = screen(async () => (await import('./imports/imports-screen.tsx')).ImportsScreen)
const oneImport = screen(async () => (await import('./imports/import-screen.tsx')).ImportScreen)
const takeOut = screen(async () => (await import('./take-out/take-out-screen.tsx')).TakeOutScreen)
const requests = screen(async () => (await import('./requests/requests-screen.tsx')).RequestsScreen)
const deskSettings = screen(
  async () => (await import('./desk-settings/desk-settings-screen.tsx')).DeskSettingsScreen,
)
const account = screen(async () => (await import('./account/account-screen.tsx')).AccountScreen)
const comments = screen(async () => (await import('./comments/comments-screen.tsx')).CommentsScreen)
const comment = screen(async () => (await import('./comments/comment-screen.tsx')).CommentScreen)
const commenters = screen(
  async () => (await import('./comments/commenters-screen.tsx')).CommentersScreen,
)
const commenter = screen(
  async () => (await import('./comments/commenter-screen.tsx')).CommenterScreen,
)
const commentFigures = screen(
  async () => (await import('./comments/comment-figures-screen.tsx')).CommentFiguresScreen,
)
const commentRules = screen(
  async () => (await import('./comments/comment-rules-screen.tsx')).CommentRulesScreen,
)
const commentSettings = screen(
  async () => (await import('./comments/comment-settings-screen.tsx')).CommentSettingsScreen,
)

export const SignInScreen = signIn.Screen
export const FirstScreen = first.Screen
export const StoriesScreen = stories.Screen
export const StoryScreen = story.Screen
export const VersionsScreen = versions.Screen
export const PreviewScreen = preview.Screen
export const ClippingsScreen = clippings.Screen
export const AddClippingScreen = addClipping.Screen
export const ClippingScreen = clipping.Screen
export const PeopleScreen = people.Screen
export const MagazineScreen = magazine.Screen
export const ImportsScreen = imports.Screen
export const ImportScreen = oneImport.Screen
export const TakeOutScreen = takeOut.Screen
export const RequestsScreen = requests.Screen
export const DeskSettingsScreen = deskSettings.Screen
export const AccountScreen = account.Screen
export const CommentsScreen = comments.Screen
export const CommentScreen = comment.Screen
export const CommentersScreen = commenters.Screen
export const CommenterScreen = commenter.Screen
export const CommentFiguresScreen = commentFigures.Screen
export const CommentRulesScreen = commentRules.Screen
export const CommentSettingsScreen = commentSettings.Screen

const byName: Readonly<Record<ScreenName, { load: () => Promise<unknown> }>> = {
  ...{ stories, story, versions, preview, people, magazine, imports, account },
  ...{ 'sign-in': signIn, first, import: oneImport },
  ...{
    clippings,
    'add-clipping': addClipping,
    clipping,
    'take-out': takeOut,
    requests,
    'desk-settings': deskSettings,
  },
  ...{ comments, comment, commenters, commenter, 'comment-figures': commentFigures },
  ...{ 'comment-rules': commentRules, 'comment-settings': commentSettings },
}

/**
 * Begins to fetch the screen of a path behind the newsroom's base, and what all screens ask first. Settles when
 * the screen's script is there. What fails here is asked for again, and told of, when the screen is shown.
 */
export async function fetchAhead(path: string): Promise<void> {
  const found = screenPaths.find((screen) => new RegExp(screen.path).test(path))
  if (!found) return
  if (found.asks.includes('me')) askWhoIsHere()
  if (found.asks.includes('magazine')) askForMagazineAhead()
  await byName[found.name].load().catch(() => undefined)
}
