import { type BuildFailure, builtEditor } from './build-editor.ts'
import { type NewsroomApp, readBuiltApp } from './built-app.ts'
import { type EditorPlace, editorPlace } from './editor-place.ts'

export { BuildFailure } from './build-editor.ts'
export type { Asset, NewsroomApp } from './built-app.ts'
export { failurePage, plainPolicy, waitingPage } from './waiting-page.ts'

/** The screens of one installation: built once, when their sources changed, and then kept. */
export class NewsroomScreens {
  readonly #place: EditorPlace
  readonly #stopping = new AbortController()
  #built: Promise<NewsroomApp> | undefined
  #app: NewsroomApp | undefined
  #failure: BuildFailure | undefined

  constructor(place: EditorPlace) {
    this.#place = place
  }

  /** The screens; what is stale is built first, in a process of its own. Rejects with a BuildFailure. */
  open(): Promise<NewsroomApp> {
    this.#built ??= this.#make().catch((error: BuildFailure) => {
      // The next one who asks tries again: a full disk may have been emptied.
      this.#built = undefined
      this.#failure = error
      throw error
    })
    return this.#built
  }

  async #make(): Promise<NewsroomApp> {
    this.#app = await readBuiltApp(await builtEditor(this.#place, this.#stopping.signal))
    return this.#app
  }

  /** The screens if they are there, why there are none, or that they are in the making. */
  now(): NewsroomApp | BuildFailure | 'making' {
    if (this.#app) return this.#app
    const failure = this.#failure
    this.#failure = undefined
    // Told once; whoever loads the page again finds the screens in the making again.
    if (!failure) this.open().catch(() => undefined)
    return failure ?? 'making'
  }

  /** Ends a build that is under way. */
  stop(): void {
    this.#stopping.abort()
  }
}

const screens = new NewsroomScreens(editorPlace())

/**
 * The newsroom's screens; builds them first where their sources changed. Rejects with a BuildFailure.
 * A server calls it in the background when it starts, tests before they open a browser.
 */
export function openNewsroomApp(): Promise<NewsroomApp> {
  return screens.open()
}

/** The same without waiting: the screens, that they are in the making, or why there are none. */
export function newsroomAppNow(): NewsroomApp | BuildFailure | 'making' {
  return screens.now()
}

/** Ends a build that is under way, for a server that stops. */
export function stopMakingNewsroomApp(): void {
  screens.stop()
}
