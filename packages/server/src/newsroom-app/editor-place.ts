import { fileURLToPath } from 'node:url'

/** Where the editor's sources are, and where what is built from them is kept. */
export interface EditorPlace {
  /** The workspace that Vite builds. */
  readonly folder: string
  /** Files and folders whose bytes decide what is built. */
  readonly sources: readonly string[]
  /** A folder for each build, named after the fingerprint of its sources. */
  readonly built: string
}

/** The places of this installation. */
export function editorPlace(): EditorPlace {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const folder = at('../../../editor')
  return {
    folder,
    sources: [
      `${folder}/index.html`,
      `${folder}/package.json`,
      `${folder}/vite.config.ts`,
      `${folder}/src`,
      at('../../../core/package.json'),
      at('../../../core/src'),
      at('../../../../package-lock.json'),
    ],
    built: `${folder}/dist`,
  }
}
