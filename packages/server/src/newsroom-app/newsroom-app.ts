import { type BuildFailure, builtEditor } from './build-editor.ts'
import { type NewsroomApp, readBuiltApp } from './built-app.ts'
import { type EditorPlace, editorPlace } from './editor-place.ts'

export { BuildFailure } from './build-editor.ts'
export type { Asset, NewsroomApp } from './built-app.ts'
export { failurePage, waitingPage } from './waiting-page.ts'

/** The screens of one installation: built once, when their sources changed, and then kept. */
export class NewsroomScreens {
  readonly #place: EditorPlace
  readonly #stopping = new AbortController()
  readonly #opened = new Map<string, NewsroomApp>()
  #built: Promise<string> | undefined
  #failure: BuildFailure | undefined

  constructor(place: EditorPlace) {
    this.#place = place
  }

  /** Builds what is stale, in a process of its own; rejects with a BuildFailure. */
  prepare(): Promise<string> {
    this.#built ??= builtEditor(this.#place, this.#stopping.signal).then(
      (folder) => {
        this.#failure = undefined
        return folder
      },
      (error: BuildFailure) => {
        // The next one who asks tries again: a full disk may have been emptied.
        this.#built = undefined
        this.#failure = error
        throw error
      },
    )
    return this.#built
  }

  /** The screens for a newsroom at a base, such as `/newsroom/`, once they are built. */
  async open(base: string): Promise<NewsroomApp> {
    const folder = await this.prepare()
    const app = this.#opened.get(base) ?? (await readBuiltApp(folder, base))
    this.#opened.set(base, app)
    return app
  }

  /** The screens if they are there, why there are none, or that they are in the making. */
  now(base: string): NewsroomApp | BuildFailure | 'making' {
    const app = this.#opened.get(base)
    if (app) return app
    const failure = this.#failure
    this.#failure = undefined
    // Told once to somebody; whoever reloads finds it in the making again.
    if (!failure) this.open(base).catch(() => undefined)
    return failure ?? 'making'
  }

  /** Ends a build that is under way. */
  stop(): void {
    this.#stopping.abort()
  }
}

const screens = new NewsroomScreens(editorPlace())

/** Builds the newsroom's screens if their sources changed; rejects with a BuildFailure. */
export async function prepareNewsroomApp(): Promise<void> {
  await screens.prepare()
}

/** The newsroom's screens for the path they stand at; builds them first where they are stale. */
export function openNewsroomApp(base: string): Promise<NewsroomApp> {
  return screens.open(base)
}

/** The same without waiting: the screens, that they are in the making, or why there are none. */
export function newsroomAppNow(base: string): NewsroomApp | BuildFailure | 'making' {
  return screens.now(base)
}

/** Ends a build that is under way, for a server that stops. */
export function stopMakingNewsroomApp(): void {
  screens.stop()
}
