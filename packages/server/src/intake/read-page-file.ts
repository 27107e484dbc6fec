import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, dirname, extname, posix, resolve } from 'node:path'
import { type IntakeStory, type Problem, readMarkdown } from '@stet/core/intake'
import type { Publication } from '@stet/core/page'
import { type Finding, readBareText, readSavedPage } from '@stet/core/pasted'
import type { StoryId } from '@stet/core/story'
import { decodePage } from './decode-page.ts'
import { kindOf, type PageKind } from './file-kinds.ts'
import { type IntakeFolder, openFilesBeside } from './intake-folder.ts'

/** One file as a story, and what became of its parts. */
export interface PageFile {
  /** Its name, as reports give it. */
  readonly name: string
  readonly origin: string
  readonly hash: string
  readonly intake: IntakeStory
  readonly findings: readonly Finding[]
  readonly canonical: string | null
  /** The files that its pictures may come from. */
  readonly folder: IntakeFolder
}

/** What is asked of a file before it is read. */
export interface PageFileAsked {
  readonly publication: Publication
  readonly at: string
  /** The story that the file became before; a new id where it did not. */
  readonly idFor: (origin: string) => Promise<StoryId>
}

const mostBytes = 20 * 1024 * 1024

/** Reads a saved page, a bare text or a Markdown file. Throws where there is nothing at the path. */
export async function readPageFile(
  path: string,
  asked: PageFileAsked,
): Promise<{ readonly read: PageFile } | { readonly problem: Problem }> {
  const file = resolve(path)
  const facts = await stat(file).catch(() => undefined)
  if (!facts?.isFile()) throw new Error(`Cannot import ${path}: there is no file at this path`)
  if (facts.size > mostBytes) return refused('It has more than 20 MB')
  const name = basename(file)
  const whole = await openFilesBeside(file, [name])
  const bytes = await whole.read(name)
  if (!bytes) return refused('It cannot be read')
  const kind = kindOf(file) ?? 'text'
  const text = decodePage(bytes, kind === 'html')
  const hash = createHash('sha256').update(bytes).digest('hex')
  const beside = `${basename(dirname(file))}/${name}`
  const origin = kind === 'markdown' ? `markdown:${beside}` : `page:${beside}`
  const found = readAs(kind, text, { ...asked, id: await asked.idFor(origin), name })
  if ('problem' in found) return found
  const stem = name.slice(0, -extname(name).length)
  const pictures = found.intake.pictures.flatMap((each) => inOwnFolder(each, kind, stem))
  return { read: { name, origin, hash, ...found, folder: await openFilesBeside(file, pictures) } }
}

function refused(message: string): { readonly problem: Problem } {
  return { problem: { message, line: null } }
}

type Named = PageFileAsked & { readonly id: StoryId; readonly name: string }
type Read = Pick<PageFile, 'intake' | 'findings' | 'canonical'>

function readAs(
  kind: PageKind,
  text: string,
  { publication, at, id, name: fileName }: Named,
): Read | { readonly problem: Problem } {
  const { language, zone, sections } = publication
  const name = fileName.replace(/\.[^.]+$/, '')
  if (kind === 'markdown') {
    const found = readMarkdown(text, { id, name, language, zone, at })
    return 'problem' in found ? found : { intake: found.taken, findings: [], canonical: null }
  }
  const read = kind === 'html' ? readSavedPage : readBareText
  const found = read(text, { id, name, language, zone, sections })
  return 'problem' in found ? found : found.taken
}

/**
 * The picture's path where it may be taken. A page is a stranger's: it names its own folder, as browsers write it
 * (`page_files/`), and nothing else that happens to lie beside it.
 */
function inOwnFolder(path: string, kind: string, stem: string): readonly string[] {
  const decoded = posix.normalize(decodedPath(path))
  if (decoded.startsWith('..') || decoded.startsWith('/')) return []
  if (kind === 'markdown') return [decoded]
  const [folder = '', file] = decoded.split('/')
  return file !== undefined && folder.startsWith(stem) && folder.length <= stem.length + 16
    ? [decoded]
    : []
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
