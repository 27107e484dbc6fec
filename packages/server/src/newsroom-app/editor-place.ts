import { fileURLToPath } from 'node:url'

/** Where the editor's sources are, and where what is built from them is kept. */
export interface EditorPlace {
  /** The workspace that Vite builds. */
  readonly folder: string
  /** Files and folders whose bytes decide what is built. */
  readonly sources: readonly string[]
  /** A folder for each build, named after the fingerprint of its sources. */
  readonly built: string
  /** A file that each build holds; `index.html` where nothing is said. */
  readonly proof?: string
  /** What is made, where it could not be; the newsroom's screens where nothing is said. */
  readonly what?: string
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

/** Where the script that checks evidence in a reader's browser is built from, and kept. */
export function verifierPlace(): EditorPlace {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const folder = at('../../../evidence')
  return {
    folder,
    sources: [
      `${folder}/package.json`,
      `${folder}/vite.config.ts`,
      `${folder}/src`,
      at('../../../../package-lock.json'),
    ],
    built: `${folder}/dist`,
    proof: '.vite/manifest.json',
    what: 'the script that checks evidence',
  }
}
