import { type ComponentType, lazy } from 'react'
import { type ScreenName, screenPaths } from './screen-paths.ts'

/** A screen that is fetched when it is first needed, or a moment before. */
function screen<Props>(fetch: () => Promise<ComponentType<Props>>) {
  let fetched: Promise<{ default: ComponentType<Props> }> | undefined
  const load = () => {
    fetched ??= fetch()
      .then((component) => ({ default: component }))
      .catch((error: unknown) => {
        fetched = undefined
        throw error
      })
    return fetched
  }
  return { Screen: lazy(load), load }
}

const signIn = screen(async () => (await import('./sign-in/sign-in-screen.tsx')).SignInScreen)
const first = screen(async () => (await import('./sign-in/first-screen.tsx')).FirstScreen)
const stories = screen(async () => (await import('./stories/stories-screen.tsx')).StoriesScreen)
const story = screen(async () => (await import('./story/story-screen.tsx')).StoryScreen)
const versions = screen(async () => (await import('./versions/versions-screen.tsx')).VersionsScreen)
const preview = screen(async () => (await import('./preview/preview-screen.tsx')).PreviewScreen)
const people = screen(async () => (await import('./people/people-screen.tsx')).PeopleScreen)
const magazine = screen(async () => (await import('./magazine/magazine-screen.tsx')).MagazineScreen)
const imports = screen(async () => (await import('./imports/imports-screen.tsx')).ImportsScreen)
const oneImport = screen(async () => (await import('./imports/import-screen.tsx')).ImportScreen)
const account = screen(async () => (await import('./account/account-screen.tsx')).AccountScreen)

export const SignInScreen = signIn.Screen
export const FirstScreen = first.Screen
export const StoriesScreen = stories.Screen
export const StoryScreen = story.Screen
export const VersionsScreen = versions.Screen
export const PreviewScreen = preview.Screen
export const PeopleScreen = people.Screen
export const MagazineScreen = magazine.Screen
export const ImportsScreen = imports.Screen
export const ImportScreen = oneImport.Screen
export const AccountScreen = account.Screen

const byName: Readonly<Record<ScreenName, { load: () => Promise<unknown> }>> = {
  ...{ stories, story, versions, preview, people, magazine, imports, account },
  ...{ 'sign-in': signIn, first, import: oneImport },
}

/** Begins to fetch the screen of a path behind the newsroom's base, before it is known who asks. */
export function fetchAhead(path: string): void {
  const found = screenPaths.find((screen) => new RegExp(screen.path).test(path))
  // What fails here is asked for again, and told of, when the screen is shown.
  if (found) byName[found.name].load().catch(() => undefined)
}
